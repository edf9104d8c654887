import { matchKey, narrow } from '../text/index.js';

/** Ways of writing the same word in headers, as one. */
const words: readonly (readonly [RegExp, string])[] = [
  [/障(?:がい|碍)/g, '障害'],
  [/[個箇かヶケカヵ]所/g, '場所'],
  [/お?(?:問い?合わ?せ|問い合せ)/g, '問い合わせ'],
  [/(?<=\p{L})(?:no\.?|№)$/u, '番号'],
];

/** A key for comparing headers: that of names, with words that are written in several ways as one. */
export function headerKey(text: string): string {
  return words.reduce((key, [from, to]) => key.replace(from, to), matchKey(text));
}

/** A known header, if its core is one: what is asked for (氏名, 有無), and the same thing in other words (日, 年月日). */
const endings: readonly (readonly [RegExp, string])[] = [
  [/の?(?:有無|可否|要否)$/, ''],
  [/の?(?:氏名|姓名|名称|名稱|名)$/, ''],
  [/年月日$/, '日'],
  [/(?<!年月)日$/, '年月日'],
  [/日期$/, '日'],
  [/(?<=.)時刻$/, '時間'],
  [/(?<=.)時間$/, '時刻'],
  [/災害$/, ''],
  [/等$/, ''],
  [/^(?:うち|内|主な|該当)/, ''],
  [/^(?:実施|開催)(?=会場|場所)/, ''],
  [/^募集(?=定員|人数)/, ''],
  [/総(?=[格車座床]位?数$)/, ''],
];
/** What makes a sentence of two nouns: 指定された年月日, 開催する時間, 利用可能な時間. */
const verbs = /(?:されている|されていた|された|される|している|した|する|できる|出来る|な)(?=\p{L})/u;
const beginsAt = /(?:\((?:開始|自|から|起|始|~)\)|[・_](?:開始|自|起))$/;
const endsAt = /(?:\((?:終了|至|まで|迄|止|終|満了)\)|[・_](?:終了|至|迄))$/;

/** Other forms of a header, as keys: less like what stands there, and tried last. */
export function otherForms(header: string): readonly string[] {
  const key = headerKey(header);
  const forms = new Set<string>();
  for (const [from, to] of endings) {
    const form = key.replace(from, to);
    if (form !== key && form.length > 1) forms.add(form);
  }
  const noun = key.replace(/^使える/, '使用').replace(verbs, '');
  if (noun !== key && noun.length > 1) forms.add(noun);
  const plain = key.replace(/用?の|用(?=\p{L}{2})/gu, '');
  if (plain !== key && plain.length > 1) forms.add(plain);
  for (const form of spanForms(key)) forms.add(form);
  return [...forms];
}

/** 開催期間(開始) as 開催開始日 and 開始日, 開館時間(終了) as 終了時間. */
function spanForms(key: string): readonly string[] {
  const [end, words] = beginsAt.test(key)
    ? [beginsAt, ['開始']]
    : endsAt.test(key)
      ? [endsAt, ['終了', '満了']]
      : [null, []];
  if (end === null) return [];
  const span = key.replace(end, '');
  const isTime = /時間帯?$|時刻$/.test(span);
  const core = span.replace(/(?:期間|期限|時間帯?|時刻|日時|年月日|日)$/, '');
  return words.flatMap((word) => {
    const named = isTime ? [`${word}時間`, `${word}時刻`] : [`${word}日`, word];
    return [...(core === '' ? [] : named.map((one) => `${core}${one}`)), ...named];
  });
}

const readings =
  /[(_・-]?(?:全角|半角)?(?:ふりがな|フリガナ|よみがな|ヨミガナ|読み?仮名|カナ|かな|よみ|ヨミ|読み)\)?$/;
const english = /[(_・-]?(?:英語|英字|英文|英訳|英名|ロ-マ字|english|en)(?:名|表記)?\)?$/;
const latin = ['_英字', '_英語', '英字表記', '_英文'];

/** The header of a reading or of a name in English as the header of the name, and what items of such are called after it. */
export function nameOfTwin(
  header: string,
): { readonly key: string; readonly ends: readonly string[] } | null {
  const key = headerKey(header);
  const [end, ends] = readings.test(key)
    ? [readings, ['_カナ', 'カナ表記']]
    : english.test(key)
      ? [english, latin]
      : [null, []];
  if (end === null) return null;
  const name = key.replace(end, '');
  return name.length > 1 ? { key: name, ends } : null;
}

/** What is longer is no header, but a text in its place. */
export const longestHeader = 500;

/** The header as it is, then without what people add to it: brackets, a group before it, a unit, a second language. */
export function spellings(header: string): readonly (readonly [text: string, certainty: number])[] {
  const line = header.replace(/\s*[\r\n]+\s*/g, '');
  const plain = narrow(line).trim();
  const bare = plain
    .replace(/[([【〔].*?[)\]】〕]/g, (bracket) => (ofSomeDays.test(bracket) ? bracket : ''))
    .replace(/[※*]\d*$/, '')
    .trim();
  const parts = plain.split(' / ');
  const tail = /[^/#.>:]+$/.exec(plain)?.[0] ?? plain;
  const found: (readonly [string, number])[] = [[line, 1]];
  const own = withoutObligation(plain);
  if (own !== plain) found.push([own, 0.99]);
  if (parts.length > 1) for (const part of parts.toReversed()) found.push([part, 0.95]);
  const last = withoutLast(plain);
  if (last !== '' && last !== plain && last !== bare) found.push([last, 0.9]);
  if (bare !== '' && bare !== plain) found.push([bare, 0.9]);
  if (tail !== plain && isPath(plain)) found.push([tail, 0.9]);
  return found;
}

const obligation =
  /\s*(?:[([（【〔<]\s*(?:必須|任意|推奨|推奬|条件付き?必須|必填|選填|必要|required|optional)\s*[)\]）】〕>]|[*※]+)$/i;

/** A header without what is no part of the name: that it has to be filled in, and the same name in Latin letters in a second row. */
export function withoutObligation(header: string): string {
  if (header.length > longestHeader) return header;
  const at = header.indexOf(' / ');
  const isTwice = at > 0 && /[^\0-\x7F]/.test(header.slice(0, at)) && !/[^\0-\x7F]/.test(header.slice(at));
  return (isTwice ? header.slice(0, at) : header).replace(obligation, '').trim();
}

/** Without the last bracket, which may be the second: 料金(詳細)（必須）; and without blanks. */
export function withoutLast(plain: string): string {
  if (plain.length > longestHeader) return plain;
  return plain
    .replace(/\s*[([【〔][^()[\]【】〔〕]*[)\]】〕]$/, (bracket) => (ofSomeDays.test(bracket) ? bracket : ''))
    .replace(/\s+/g, '');
}

/** 診療時間(月), 開所時間(土曜): what holds on some days is not what holds on all. */
const ofSomeDays =
  /[([【〔]\s*(?:[月火水木金土日祝][月火水木金土日祝曜・、,~〜-]*|平日|休日|祝日|土日祝?|週末|假日|例假日|(?:週|星期)[一二三四五六日](?:[至~-](?:週|星期)?[一二三四五六日])?)\s*[)\]】〕]$/;

/** 土日の開館時間, 週六開放時間 */
const beginsWithDays =
  /^(?:(?:[月火水木金土日祝][・、,~〜-]?){0,7}(?:[月火水木金土日祝]曜日?|祝日)|平日|休日|土日祝?|週末|假日|例假日|每?(?:週|周|星期|禮拜)[一二三四五六日])(?!$)/;

/** Whether a header tells of some days of the week only. */
export function isOfSomeDays(header: string): boolean {
  return header.length <= longestHeader && (ofSomeDays.test(header) || beginsWithDays.test(header));
}

/** An address of a term (`https://schema.org/name`) or a way through a JSON (`properties.name`). */
function isPath(text: string): boolean {
  return /^https?:\/\//.test(text) || /^[A-Za-z_]\w*(?:[.:>/][A-Za-z_]\w*)+$/.test(text);
}
