import { type Cause, cause } from '../../findings/index.js';
import type { Sticky } from '../../text/index.js';
import type { Context } from '../context.js';
import type { Entry } from './phone-entry.js';
import type { NumberingPlan } from './phone-number.js';

/** How far the reading of a cell of telephone numbers has come. */
export interface Draft {
  readonly text: string;
  readonly cell: string;
  readonly plan: NumberingPlan;
  readonly context: Context;
  readonly entries: Entry[];
  readonly doubts: Cause[];
  /** Words before the next number. */
  note: string | null;
  /** Brackets stand before the numbers that they are about. */
  hasNotesAhead: boolean;
  /** What the label before the next number says that it is; `other`: a telephone in a column of fax numbers. */
  line: 'phone' | 'fax' | 'both' | 'other';
  at: number;
}

/** Takes what a sticky pattern matches at the place of reading; null where that is nothing. */
export function take(draft: Draft, pattern: Sticky): RegExpExecArray | null {
  const found = pattern.at(draft.text, draft.at);
  if (!found || found[0] === '') return null;
  draft.at += found[0].length;
  return found;
}

/** Adds a number as what its label said it is. */
export function addEntry(
  draft: Draft,
  number: string,
  worth: Entry['worth'],
  ext: string | null = null,
): void {
  const { line, note } = draft;
  const last = draft.entries.findLast((entry) => entry.worth === 'full');
  const isFax = line === 'fax' && worth === 'full';
  if (line === 'other' && number !== '') {
    draft.doubts.push(cause('extra-text', { value: draft.cell, part: number }));
  } else if (isFax && last?.fax === null) last.fax = number;
  else {
    const fax = isFax || (line === 'both' && worth === 'full') ? number : null;
    draft.entries.push({ number: isFax ? '' : number, extension: ext, fax, note, worth });
  }
  draft.note = null;
  draft.line = 'phone';
}

const fullNotes: Readonly<Record<string, string>> = {
  代: '代表',
  代表電話: '代表',
  代表番号: '代表',
  直: '直通',
};

/** Adds words to the last number, or keeps them for the next. */
export function addNote(draft: Draft, text: string, isAhead: boolean): void {
  const last = draft.entries.at(-1);
  const target = isAhead || !last ? draft : last;
  const note = fullNotes[text] ?? withWaves(draft, text.replaceAll(';', '、'));
  target.note = target.note === null ? note : `${target.note}、${note}`;
}

/** Words of a note with waves as the cell has them: while numbers are read, all of them are one sign. */
export function withWaves({ cell }: Draft, words: string): string {
  return cell.includes('~') ? words : words.replaceAll('~', '〜');
}
