import { availableParallelism } from 'node:os';
import {
  type Cause,
  type Condition,
  cause,
  type DiffFormat,
  diffFormats,
  diffText,
  metConditions,
  parseConditions,
  severityOf,
} from '../index.js';
import { compareFiles, isCauses, loadKnowledge } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import type { Terminal } from './terminal.js';
import { type PlacedWish, placedWishes } from './wishes.js';
import { writeText } from './write-text.js';

export interface DiffOptions {
  readonly model?: string;
  readonly key?: string;
  readonly report: readonly string[];
  readonly failOn: readonly string[];
  readonly jobs?: number;
}

/** `imi diff`: what changed from one version of a dataset to the next. */
export async function diff(
  old: string,
  now: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Cause): Exit => {
    terminal.err(causeLine(found, terminal));
    return severityOf(found.code) === 'error' ? exit.trouble : exit.conforms;
  };
  const conditions = conditionsIn(options.failOn);
  if ('code' in conditions) return fail(conditions);
  const wishes = diffWishes(options.report, [old, now]);
  if ('code' in wishes) return fail(wishes);
  const difference = await compareFiles(old, now, loadKnowledge(), {
    model: options.model,
    key: options.key,
    jobs: options.jobs ?? availableParallelism(),
    signal: terminal.signal,
  });
  if (isCauses(difference)) {
    const codes = difference.map(fail);
    return terminal.signal.aborted ? exit.interrupted : worstExit(codes);
  }
  const { language, palette } = terminal;
  const codes: Exit[] = [];
  for (const { format, file } of wishes) {
    const isSpoken = file === '-' && format.name === 'text';
    const text = isSpoken ? diffText(difference, language, { palette }) : format.render(difference, language);
    codes.push(await writeText(text, file, terminal));
  }
  for (const { text } of metConditions(conditions, difference)) {
    const { added, removed, changed } = difference.records;
    fail(cause('condition-met', { value: text, count: `+${added} -${removed} ~${changed}` }));
    codes.push(exit.findings);
  }
  return worstExit(codes);
}

function conditionsIn(texts: readonly string[]): readonly Condition[] | Cause {
  const conditions: Condition[] = [];
  for (const text of texts) {
    const read = parseConditions(text);
    if ('rest' in read)
      return cause('condition-unreadable', {
        value: text,
        part: read.rest,
        count: String(read.at),
        expected: read.expected,
      });
    conditions.push(...read);
  }
  return conditions;
}

function diffWishes(
  report: readonly string[],
  inputs: readonly string[],
): readonly PlacedWish<DiffFormat>[] | Cause {
  const asked = report.length === 0 ? ['text'] : report;
  const wishes = placedWishes<DiffFormat>(asked, diffFormats, '--report', () => '-');
  const over = 'code' in wishes ? undefined : wishes.find(({ file }) => inputs.includes(file));
  return over === undefined ? wishes : cause('output-is-input', { file: over.file });
}
