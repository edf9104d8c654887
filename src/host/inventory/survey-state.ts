import { createReadStream } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Cause, cause } from '../../findings/index.js';
import type { SurveyedFile } from '../../inventory/index.js';
import { version } from '../../version.js';
import { reasonOf } from '../file-error.js';
import { hashFile } from '../report-file.js';
import { writeOutputs, writeWhole } from '../write-output.js';
import type { FoundFile } from './found-files.js';

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
  const head = JSON.stringify({ imi: version, form });
  const before = new Map<string, Line>();
  const now = new Map<string, Line>();
  const fault = await readLines(path, head, before);
  if (typeof fault === 'string') tell(cause('state-unusable', { file: path, reason: fault }));
  const trouble = fault === null ? null : await writeOutputs([{ path, content: `${head}\n` }]);
  if (trouble !== null) return trouble;
  let isWritable = true;
  /** The last line may have been cut off. */
  let between = fault === null ? '\n' : '';
  let last: Promise<void> = Promise.resolve();
  const append = async (text: string): Promise<void> => {
    between = '';
    if (isWritable)
      await appendFile(path, text).catch((error) => {
        if (reasonOf(error) === null) throw error;
        isWritable = false;
      });
  };
  const add = (key: string, line: Line): Promise<void> => {
    now.set(key, line);
    // One after another: lines of several files must not get into each other.
    last = last.then(() => append(between + lineOf(key, line)));
    return last;
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
      writeWhole(async (open) => {
        const file = await open(path);
        await file.write([`${head}\n`]);
        for (const [key, line] of now) await file.write([lineOf(key, line)]);
      }),
  };
}

function lineOf(file: string, line: Line): string {
  return `${JSON.stringify({ file, ...line })}\n`;
}

function isOf({ surveyed }: Line, state: string): boolean {
  return surveyed.surveys.some((survey) => survey.state === state);
}

/**
 * Reads lines; one that was cut off while it was written is passed over.
 *
 * @returns null; how the file begins where it is another one; undefined where there is none
 */
async function readLines(
  path: string,
  head: string,
  lines: Map<string, Line>,
): Promise<string | null | undefined> {
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) return undefined;
  let isFirst = true;
  try {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (isFirst && line !== head) return line.slice(0, 80);
      isFirst = false;
      if (!line.endsWith('}')) continue;
      const { file, stamp, titles, surveyed } = parsed(line);
      if (file !== undefined) lines.set(file, { stamp, titles, surveyed });
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return reason;
  }
  return isFirst ? '' : null;
}

function parsed(line: string) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

async function stampOf(file: string): Promise<string | null> {
  return stat(file).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => null,
  );
}
