import { appendFile, readFile, stat } from 'node:fs/promises';
import { type Cause, cause } from '../../findings/index.js';
import type { SurveyedFile } from '../../inventory/index.js';
import { version } from '../../version.js';
import { reasonOf } from '../file-error.js';
import { hashFile } from '../report-file.js';
import { writeOutputs } from '../write-output.js';
import type { FoundFile } from './walk-folder.js';

/** Form of the lines; another form is looked at anew. */
const form = 2;

/**
 * What was surveyed before: a file of JSON lines, to which each file is added when it is done, so that a run that was stopped
 * goes on where it was. A file that has its size and time of change, or else its bytes, is not read again.
 */
export interface SurveyState {
  /** What was found in a file before; null: it is new, or has changed. */
  readonly recall: (found: FoundFile) => Promise<SurveyedFile | null>;
  readonly keep: (found: FoundFile, surveyed: SurveyedFile) => Promise<void>;
  /** Writes the state anew, with what was recalled and kept alone. */
  readonly conclude: () => Promise<Cause | null>;
}

interface Line {
  /** Size and time of change. */
  readonly stamp: string;
  readonly titles: readonly string[];
  readonly surveyed: SurveyedFile;
}

/**
 * Opens a state; it is made where it is not there.
 *
 * @param tell is told why an older one cannot be used
 */
export async function openSurveyState(
  path: string,
  tell: (found: Cause) => void,
): Promise<SurveyState | Cause> {
  const head = `${JSON.stringify({ imi: version, form })}\n`;
  const before = new Map<string, Line>();
  const now = new Map<string, Line>();
  const text = await readFile(path, 'utf8').catch(() => null);
  const fault = text === null ? null : linesIn(text, head, before);
  if (fault !== null) tell(cause('state-unusable', { file: path, reason: fault }));
  const trouble = text === null || fault !== null ? await writeOutputs([{ path, content: head }]) : null;
  if (trouble !== null) return trouble;
  let isWritable = true;
  const add = async (key: string, line: Line): Promise<void> => {
    now.set(key, line);
    if (isWritable)
      await appendFile(path, lineOf(key, line)).catch((error) => {
        if (reasonOf(error) === null) throw error;
        isWritable = false;
      });
  };
  return {
    recall: async (found) => {
      const line = before.get(found.file);
      if (line === undefined || isOf(line, 'written') !== found.isWritten) return null;
      const { titles } = found;
      if (titles.join() !== line.titles.join()) return null;
      const stamp = await stampOf(found.file);
      if (stamp === null) return null;
      const surveyed = { ...line.surveyed, path: found.path };
      if (stamp === line.stamp) {
        now.set(found.file, { stamp, titles, surveyed });
        return surveyed;
      }
      if ((await hashFile(found.file)) !== surveyed.sha256) return null;
      await add(found.file, { stamp, titles, surveyed });
      return surveyed;
    },
    keep: async (found, surveyed) => {
      const stamp = await stampOf(found.file);
      if (stamp !== null) await add(found.file, { stamp, titles: found.titles, surveyed });
    },
    conclude: () =>
      writeOutputs([{ path, content: head + [...now].map(([key, line]) => lineOf(key, line)).join('') }]),
  };
}

function lineOf(file: string, line: Line): string {
  return `${JSON.stringify({ file, ...line })}\n`;
}

function isOf({ surveyed }: Line, state: string): boolean {
  return surveyed.surveys.some((survey) => survey.state === state);
}

/** Reads lines; one that was cut off while it was written is passed over. Gives why none of them can be used. */
function linesIn(text: string, head: string, lines: Map<string, Line>): string | null {
  if (!text.startsWith(head)) return text.split('\n', 1)[0]!.slice(0, 80);
  for (const line of text.slice(head.length).split('\n')) {
    if (!line.endsWith('}')) continue;
    try {
      const { file, stamp, titles, surveyed } = JSON.parse(line);
      lines.set(file, { stamp, titles, surveyed });
    } catch {}
  }
  return null;
}

async function stampOf(file: string): Promise<string | null> {
  return stat(file).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => null,
  );
}
