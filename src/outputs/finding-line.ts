import type { Finding } from '../findings/index.js';
import { type Args, type Language, label } from '../messages/index.js';
import { placeName } from './place-name.js';
import { shown } from './visible.js';
import { wordingOf } from './wording.js';

/**
 * A finding on one line: place, header, value, what is the matter, the replacement and a second place; what the sentence
 * names already is not said twice.
 *
 * @example 'C14 設置年月日: 「令和5年13月1日」は日付として存在しません'
 */
export function findingLine(finding: Finding, language: Language): string {
  const { place, value, replacement, also } = finding;
  const { what } = wordingOf(finding, language);
  const quote = (text: string) => label(language, 'quoted', { text: shown(text) });
  const named = (text: string | undefined) => text === undefined || what.includes(shown(text));

  const header = place.header === undefined || what.includes(quote(place.header)) ? '' : shown(place.header);
  const where = [placeName(place, language), header].join(' ').trim();
  const subject = named(value) ? where : `${where} ${quote(value ?? '')}`.trim();
  const sentence = subject === '' ? what : label(language, 'colon', { text: subject, rest: what });
  const mended = named(replacement) ? sentence : `${sentence} → ${quote(replacement ?? '')}`;
  const { row }: Partial<Args> = finding.args;
  return also === undefined || row === String(also.row)
    ? mended
    : label(language, 'aside', { text: mended, aside: placeName(also, language) });
}
