import { stat } from 'node:fs/promises';
import type { Cause } from '../../findings/index.js';
import type { SurveyedFile } from '../../inventory/index.js';
import type { Knowledge } from '../../plan/index.js';
import { compileSurvey } from './survey-file.js';
import type { SurveyState } from './survey-state.js';
import { type FoundFile, walkFolder } from './walk-folder.js';

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
  /** Is told how far the run is: in bytes, for large files take longer. */
  readonly progress: (done: Progress) => void;
  /** Is told of a fault of our own in a file; the others go on. */
  readonly fault: (error: unknown, file: string) => void;
  /** Stops between two files. */
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

/**
 * Surveys all files of folders, one after another. Of several folders the paths begin with the folder as it was given; a file
 * that is reached twice counts once.
 */
export async function surveyFolders(
  folders: readonly string[],
  knowledge: Knowledge,
  { state, titlesOf = () => [], progress, fault, signal }: HowToSurvey,
): Promise<SurveyedFolders> {
  const { found: walked, causes } = await walkAll(folders);
  const found = walked.map((each) => ({ ...each, titles: titlesOf(each.path) }));
  const survey = compileSurvey(knowledge);
  const sizes = await Promise.all(
    found.map(({ file }) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const allBytes = sizes.reduce((sum, size) => sum + size, 0);
  const files: SurveyedFile[] = [];
  let [bytes, recalled] = [0, 0];
  for (const [i, each] of found.entries()) {
    if (signal.aborted) break;
    progress({ files: i, allFiles: found.length, bytes, allBytes, recalled, file: each.path });
    const known = (await state?.recall(each)) ?? null;
    if (known !== null) recalled += sizes[i] ?? 0;
    const surveyed = known ?? (await surveyOne(each));
    bytes += sizes[i] ?? 0;
    if (signal.aborted) break;
    files.push(surveyed);
    if (known === null) await state?.keep(each, surveyed);
  }
  progress({ files: files.length, allFiles: found.length, bytes, allBytes, recalled, file: '' });
  return { files, causes };

  async function surveyOne(each: FoundFile): Promise<SurveyedFile> {
    try {
      return await survey(each, signal);
    } catch (error) {
      fault(error, each.file);
      return { path: each.path, bytes: 0, sha256: null, surveys: [] };
    }
  }
}

async function walkAll(folders: readonly string[]) {
  const found: FoundFile[] = [];
  const causes: Cause[] = [];
  const seen = new Set<string>();
  const prefixes = prefixesOf(folders);
  for (const [i, folder] of folders.entries()) {
    const walked = await walkFolder(folder);
    causes.push(...walked.causes);
    const prefix = prefixes[i] ?? '';
    for (const each of walked.files) {
      if (seen.has(each.file)) continue;
      seen.add(each.file);
      found.push({ ...each, path: each.path === '' ? each.file : prefix + each.path });
    }
  }
  return { found, causes };
}

/** What paths of each folder begin with: its name, or as it was given where two have one name; nothing where there is one. */
function prefixesOf(folders: readonly string[]): readonly string[] {
  if (folders.length === 1) return [''];
  const given = folders.map((folder) => folder.replaceAll('\\', '/').replace(/\/+$/, ''));
  const names = given.map((folder) => folder.replace(/^.*\//s, ''));
  const areNames = new Set(names).size === names.length && names.every((name) => !/^\.*$/.test(name));
  return (areNames ? names : given).map((name) => `${name}/`);
}
