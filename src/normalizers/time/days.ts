/**
 * Days on which something happens, by code: `Mo` … `Su`, `PH` public holidays, `NewYear` the turn of the year,
 * `Bon`, the last two also with dates (`NewYear(12-29/01-03)`); `Sa[2]` the second Saturday of a month,
 * `Fr[-1]` the last Friday.
 */
export interface Days {
  readonly days: readonly string[];
  /** Days that are taken away again. */
  readonly except: readonly string[];
}

export const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const order: readonly string[] = [...week, 'PH', 'NewYear', 'Bon'];
const letters = '月火水木金土日';
const phrases: Readonly<Record<string, string>> = { PH: '祝日', NewYear: '年末年始', Bon: 'お盆' };

const parts = /^([A-Za-z]+)(?:\[(-?\d)\])?(?:\((\d\d)-(\d\d)\/(\d\d)-(\d\d)\))?$/;

/** Codes in their canonical order, each once; a period with dates takes the place of the same one without. */
export function sortDays(codes: readonly string[]): readonly string[] {
  if (areSorted(codes)) return codes;
  const all = new Set(codes);
  if (all.size < 2) return [...all];
  for (const code of all) if (code.endsWith(')')) all.delete(code.slice(0, code.indexOf('(')));
  return [...all].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Plain codes that stand in their order, each once. */
function areSorted(codes: readonly string[]): boolean {
  let last = -1;
  for (const code of codes) {
    const here = ranks.get(code) ?? -1;
    if (here <= last) return false;
    last = here;
  }
  return true;
}

const ranks = new Map(order.map((code, i) => [code, i * 10]));

function rank(code: string): number {
  const plain = ranks.get(code);
  if (plain !== undefined) return plain;
  const [, name = '', nth = '0'] = parts.exec(code) ?? [];
  return order.indexOf(name) * 10 + (nth === '-1' ? 9 : Number(nth));
}

/** The canonical form: `Mo,Tu,-PH`. */
export function daysText(days: Days): string {
  const { days: opened, except } = days;
  if (except.length === 0) return opened.join(',');
  return [...opened, ...except.map((code) => `-${code}`)].join(',');
}

/**
 * The form that is published: 月火水木金土日 and 祝 run together (自治体標準オープンデータセット, 利用可能曜日), then what
 * these letters do not say: 月火・第2土（年末年始を除く）.
 */
export function daysPhrase(days: Days): string {
  const phrase = phraseOf(days.days, '祝');
  return days.except.length === 0 ? phrase : `${phrase}（${closedPhrase(days.except)}を除く）`;
}

/** Days of closing in words: 月・第3日（祝日を除く）休; 無休 where there are none. */
export function closingPhrase(days: Days): string {
  if (days.days.length === 0 && days.except.length === 0) return '無休';
  const exception = days.except.length > 0 ? `（${closedPhrase(days.except)}を除く）` : '';
  return `${closedPhrase(days.days)}${exception}休`;
}

/** Days in words, as in 祝日を除く or 月・祝日休. */
export function closedPhrase(codes: readonly string[]): string {
  return phraseOf(codes, codes.some((code) => letterOf(code)) ? '祝' : '祝日');
}

function phraseOf(codes: readonly string[], holiday: string): string {
  let plain = '';
  let others = '';
  for (const code of codes) {
    const letter = code === 'PH' ? holiday : letterOf(code);
    if (letter === '') others += `・${wordOf(code)}`;
    else plain += letter;
  }
  return plain === '' ? others.slice(1) : plain + others;
}

const letterByCode = new Map(week.map((code, i) => [code as string, letters[i] ?? '']));

function letterOf(code: string): string {
  return letterByCode.get(code) ?? '';
}

function wordOf(code: string): string {
  const [, name = '', nth, month1, day1, month2, day2] = parts.exec(code) ?? [];
  if (nth) return (nth === '-1' ? '最終' : `第${nth}`) + letterOf(name);
  const dates = month1 && `（${Number(month1)}月${Number(day1)}日～${Number(month2)}月${Number(day2)}日）`;
  return `${phrases[name]}${dates ?? ''}`;
}
