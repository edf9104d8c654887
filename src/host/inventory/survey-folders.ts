import { stat } from 'node:fs/promises';
import { type Cause, cause } from '../../findings/index.js';
import type { SurveyedFile } from '../../inventory/index.js';
import { loadKnowledge } from '../shipped.js';
import { openThread, type Thread, ThreadLost } from '../thread.js';
import { type FoundFile, findFiles } from './found-files.js';
import { compileSurvey, surveyStopped } from './survey-file.js';
import type { SurveyState } from './survey-state.js';

export interface SurveyedFolders {
  readonly files: readonly SurveyedFile[];
  /** What could not be walked, and (severity `info`) what was left aside. */
  readonly causes: readonly Cause[];
}

export interface HowToSurvey {
  /** Null: nothing is kept from run to run. */
  readonly state: SurveyState | null;
  /** What a catalogue calls a file, by its path. */
  readonly titlesOf?: (path: string) => readonly string[];
  /** How many threads survey files, at most. */
  readonly jobs: number;
  /** Is told how far the run is: in bytes, for large files take longer. */
  readonly progress: (done: Progress) => void;
  /** Is told of threads that came to an end before their time. */
  readonly tell: (found: Cause) => void;
  /** Is told of a fault of our own in a file; the others go on. */
  readonly fault: (error: unknown, file: string) => void;
  /** Stops the run; what was found until then is kept. */
  readonly signal: AbortSignal;
}

export interface Progress {
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
  /** Bytes of files that were not read again. */
  readonly recalled: number;
  readonly file: string;
}

/** So many files are worth a thread: it has to load and to warm up before it is of use. */
const filesOfThread = 24;
/** Files that a thread has at once, so that it need not wait for the next. */
const filesAhead = 2;

// From `src/` and from `dist/` alike: threads run what was built.
const builtProgram = new URL('../../../dist/bundle/survey-worker.js', import.meta.url);

/**
 * Surveys all files of folders with the knowledge that is shipped, in several threads where there are many files.
 *
 * @returns the files in the order of the folders and paths, whichever was done first
 */
export async function surveyFolders(
  folders: readonly string[],
  { state, titlesOf = () => [], jobs, progress, tell, fault, signal }: HowToSurvey,
): Promise<SurveyedFolders> {
  const { found: all, causes } = await findFiles(folders);
  const found = all.map((each) => ({ ...each, titles: titlesOf(each.path) }));
  const surveyHere = compileSurvey(loadKnowledge());
  const threads = Array.from({ length: Math.min(jobs - 1, Math.floor(found.length / filesOfThread)) }, () =>
    openThread<FoundFile, SurveyedFile>(builtProgram, {
      lost: (reason) => tell(cause('thread-lost', { reason })),
    }),
  );
  const sizes = await Promise.all(found.map(({ file }) => sizeOf(file)));
  const allBytes = sizes.reduce((sum, size) => sum + size, 0);
  const surveyed = new Map<number, SurveyedFile>();
  let [next, bytes, recalled] = [0, 0, 0];
  const stop = (): void => {
    for (const thread of threads) void thread.close();
  };
  signal.addEventListener('abort', stop);
  try {
    await Promise.all([
      surveyRest((each) => surveyHere(each, signal)),
      ...threads.flatMap((thread) => Array.from({ length: filesAhead }, () => surveyRest(surveyBy(thread)))),
    ]);
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(threads.map((thread) => thread.close()));
  }
  tellProgress('');
  const files = [...surveyed].sort(([a], [b]) => a - b).map(([, file]) => file);
  return { files, causes };

  /** Takes files, one after another, until there are none left. */
  async function surveyRest(survey: (each: FoundFile) => Promise<SurveyedFile>): Promise<void> {
    while (next < found.length && !signal.aborted) {
      const i = next++;
      const each = found[i]!;
      tellProgress(each.path);
      const known = (await state?.recall(each)) ?? null;
      const made = known ?? (await survey(each).catch((error) => ({ error })));
      if (signal.aborted) return;
      bytes += sizes[i]!;
      if ('error' in made) {
        fault(made.error, each.file);
        surveyed.set(i, surveyStopped(each, made.error));
        continue;
      }
      surveyed.set(i, made);
      if (known === null) await state?.keep(each, made);
      else recalled += sizes[i]!;
    }
  }

  /** A file that a thread took with it when it came to an end is surveyed here. */
  function surveyBy(thread: Thread<FoundFile, SurveyedFile>) {
    return async (each: FoundFile): Promise<SurveyedFile> => {
      try {
        return await thread.run(each);
      } catch (error) {
        if (!(error instanceof ThreadLost) || signal.aborted) throw error;
        return surveyHere(each, signal);
      }
    };
  }

  function tellProgress(file: string): void {
    progress({ files: surveyed.size, allFiles: found.length, bytes, allBytes, recalled, file });
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
