import { type Reason, reason } from '../findings/index.js';
import { type LineEnds, splitRecords } from './split.js';

/** How records and fields are separated in a text (RFC 4180, section 2, apart from the delimiter). */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly quote: '"';
}

export interface DetectedDialect {
  readonly dialect: Dialect;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** What speaks for it. */
  readonly reason: Reason;
}

/** Delimiters, with a weight for how seldom their sign stands in ordinary text in the same number in each line. */
const candidates: readonly (readonly [delimiter: string, weight: number])[] = [
  [',', 1],
  ['\t', 1.1],
  [';', 0.6],
  ['|', 0.8],
  ['^', 0.6],
  ['\x1f', 1.1],
];
const mostRecords = 300;
/** The share of records that must have the same number of columns; less, if many of them follow each other. */
const enough = 0.5;
const enoughInRow = 0.25;
const longRun = 4;
const shortRun = 3;

/**
 * Finds the delimiter and the line end of a text by its first records: the delimiter that gives the most records
 * the same number of columns. Titles above the table, notes below it and blank lines do not matter. A line
 * `sep=;` at the beginning, as Excel understands it, decides.
 */
export function detectDialect(text: string): DetectedDialect {
  const declared = /^sep=([^\r\n])\r?\n/i.exec(text)?.[1];
  const trials = candidates
    .filter(([delimiter]) => declared === undefined || delimiter === declared)
    .map(([delimiter, weight]) => trialOf(text, delimiter, weight))
    .sort((a, b) => b.score - a.score);
  const [best, second] = trials;
  if (!best || best.score === 0) return oneColumn(text, declared);
  const rival = (second?.score ?? 0) / best.score;
  const confidence = declared === undefined ? best.share * (1 - rival / 2) : 1;
  return {
    dialect: dialectOf(best.delimiter, best.lineEnds),
    confidence: Math.round(100 * confidence) / 100,
    reason: reason('reason-delimiter', {
      columns: best.columns,
      agreeing: best.agreeing,
      records: best.records,
      delimiter: JSON.stringify(best.delimiter),
    }),
  };
}

interface Trial {
  readonly delimiter: string;
  readonly columns: number;
  readonly agreeing: number;
  readonly records: number;
  readonly share: number;
  readonly score: number;
  readonly lineEnds: LineEnds;
}

function trialOf(text: string, delimiter: string, weight: number): Trial {
  const widths: number[] = [];
  const { lineEnds } = splitRecords(text, { delimiter }, (cells) => {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
    return widths.length < mostRecords;
  });
  // The last record of a sample may be cut off.
  if (widths.length > 2) widths.pop();
  const columns = usualWidth(widths);
  const usual = widths.filter((width) => width === columns).length;
  const isOne = usual >= enough * widths.length;
  // Several tables may stand below each other, each as wide as it likes.
  const agreeing = isOne ? usual : Math.max(usual, inRuns(widths));
  const share = widths.length === 0 ? 0 : agreeing / widths.length;
  const isTable =
    columns > 1 && (share >= enough || (share >= enoughInRow && longestRun(widths, columns) >= longRun));
  const score = isTable ? weight * share * (1 - 1 / columns) : 0;
  return { delimiter, columns, agreeing, records: widths.length, share, score, lineEnds };
}

/** The most frequent number of columns beyond one, the larger one of two equals; 1 if there is none. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [usual, most] = [1, 0];
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > usual)) [usual, most] = [width, count];
  }
  return usual;
}

/** The number of records beside others of the same number of columns, beyond one. */
function inRuns(widths: readonly number[]): number {
  let [all, run] = [0, 0];
  for (const [i, width] of widths.entries()) {
    run = width === widths[i - 1] ? run + 1 : 1;
    if (width > 1 && run >= shortRun) all += run === shortRun ? shortRun : 1;
  }
  return all;
}

function longestRun(widths: readonly number[], columns: number): number {
  let [longest, run] = [0, 0];
  for (const width of widths) {
    run = width === columns ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A file of one column: its delimiter must be none of the signs in it, or its cells would be torn. */
function oneColumn(text: string, declared: string | undefined): DetectedDialect {
  const absent = candidates.find(([sign]) => !text.includes(sign))?.[0];
  const delimiter = declared ?? absent ?? ',';
  const { lineEnds } = splitRecords(text, { delimiter }, () => true);
  return {
    dialect: dialectOf(delimiter, lineEnds),
    confidence: 0.5,
    reason: reason('reason-one-column'),
  };
}

function dialectOf(delimiter: string, { lf, crlf, cr }: LineEnds): Dialect {
  const newline = crlf >= Math.max(lf, cr) && crlf > 0 ? '\r\n' : cr > lf ? '\r' : '\n';
  return { delimiter, newline, quote: '"' };
}
