import { upTo } from './longest.js';
import { defineNormalizer, type PassTest } from './normalizer.js';
import { cause, certain } from './outcome.js';
import { readPhones } from './phone/phone-cell.js';
import type { NumberFault, NumberingPlan } from './phone/phone-number.js';
import { readPlainNumber } from './phone/plain-number.js';
import type { AreaCodes, Tables } from './tables.js';

/** Telephone numbers of Japan, with extensions, fax numbers and notes → 054-254-2111. */
export const phoneJp = /* @__PURE__ */ defineNormalizer({
  name: 'phone-jp',
  title: { ja: '電話番号（日本）', en: 'Telephone number (Japan)', 'zh-TW': '電話號碼（日本）' },
  datatype: 'xsd:string',
  source:
    '自治体標準オープンデータセット 電話番号: 半角数字とハイフン; 電気通信番号計画, 総務省 市外局番の一覧',
  options: ['area-code', 'column', 'excel'],
  properties: ['内線番号', 'FAX番号', '説明'],
  codes: [
    'phone-not-a-number',
    'phone-too-short',
    'phone-too-long',
    'phone-area-code-missing',
    'phone-area-code-differs',
    'phone-zero-lost',
    'phone-zero-restored',
    'phone-unknown-area',
    'phone-no-such-number',
    'phone-placeholder',
    'phone-short-number',
    'phone-number-range',
    'phone-other-country',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '054-254-2111', to: '054-254-2111' },
    { from: '０５４（２５４）２１１１', to: '054-254-2111' },
    { from: '0542542111', to: '054-254-2111' },
    { from: '+81-54-254-2111', to: '054-254-2111' },
    { from: '03-5253-2111（内線31427）', to: '03-5253-2111 ext=31427' },
    { from: '054-254-2111（代）', to: '054-254-2111 note=代表' },
    { from: '03-3581-4321・4322', to: '03-3581-4321; 03-3581-4322' },
    { from: 'TEL 054-254-2111 FAX 054-254-2112', to: '054-254-2111 fax=054-254-2112' },
    { from: '254-2111', context: { 'area-code': '054' }, to: '054-254-2111' },
    { from: '', to: null },
    { from: 'なし', to: null },
    { from: '市民課', to: null, code: 'phone-not-a-number' },
    { from: '054-254-211', to: null, code: 'phone-too-short' },
    { from: '054-254-21111', to: null, code: 'phone-too-long' },
    { from: '089-877-2810', to: '0898-77-2810', code: 'phone-area-code-differs' },
    { from: '254-2111', to: null, code: 'phone-area-code-missing' },
    { from: '54-254-2111', to: null, code: 'phone-zero-lost' },
    { from: '542542111', context: { excel: '1900' }, to: '054-254-2111', code: 'phone-zero-restored' },
    { from: '0127-22-2111', to: null, code: 'phone-unknown-area' },
    { from: '054-154-2111', to: null, code: 'phone-no-such-number' },
    { from: '0000-00-0000', to: null, code: 'phone-placeholder' },
    { from: '#7119', to: '#7119', code: 'phone-short-number' },
    { from: '03-3581-4321～3', to: '03-3581-4321', code: 'phone-number-range' },
    { from: '+1-212-555-0100', to: '+1-212-555-0100', code: 'phone-other-country' },
    { from: '054-254-2111 9:00～17:00', to: '054-254-2111', code: 'extra-text' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#REF!', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) => {
    const load = loader(tables);
    return upTo(
      longest,
      (value) => cause('phone-not-a-number', { value }),
      (text) => {
        const number = readPlainNumber(text, load());
        return number === null ? readPhones(text, load(), context) : certain(number);
      },
    );
  },
  compilePass: (_, tables) => passTest(loader(tables)),
});

/** More than a dozen numbers with remarks. */
const longest = 1000;

/** The table is loaded when the first number comes. */
function loader(tables: Tables): () => NumberingPlan {
  let plan: NumberingPlan | null = null;
  return () => {
    plan ??= planOfJapan(tables.areaCodes());
    return plan;
  };
}

const [zero, nine, hyphen] = [0x30, 0x39, 0x2d];

/**
 * `readPlainNumber` of numbers that are as they should be, told from the bytes. Where the marks belong is decided by the
 * digits before the second one, of which a column has few: they are remembered.
 */
function passTest(load: () => NumberingPlan): PassTest {
  const formats = new Map<number, number>();
  return (bytes, from, to) => {
    let [first, second, digits] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at]!;
      if (byte === hyphen) {
        if (first === 0) first = at;
        else if (second === 0) second = at;
        else return false;
      } else if (byte < zero || byte > nine) return false;
      else if (second === 0) digits = 10 * digits + byte - zero;
    }
    const [area, exchange, line] = [first - from, second - first - 1, to - second - 1];
    if (second === 0 || area + exchange < 6 || area + exchange > 8 || bytes[from] !== zero) return false;
    if (bytes[to - 1] === zero && bytes[to - 2] === zero && bytes[to - 3] === zero) return false;
    const lengths = (area * 10 + exchange) * 10 + line;
    const key = 10 * digits + area + exchange;
    const known = formats.get(key);
    if (known !== undefined) return known === lengths;
    if (area > 5 || exchange > 4 || line < 3 || line > 4) return false;
    let text = '';
    for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at]!);
    if (readPlainNumber(text, load()) !== text) return false;
    if (formats.size >= mostFormats) formats.clear();
    formats.set(key, lengths);
    return true;
  };
}

/** So many beginnings of numbers are remembered. */
const mostFormats = 4096;

/** 電気通信番号計画: free and shared charge, 4-3-3 digits; 0800, 4-3-4; IP, mobile, 3-4-4. */
const charged = /^0(?:120|170|180|570|990)/;
const mobile = /^0[5-9]0/;

/** How numbers are made in Japan. */
export function planOfJapan({ japan }: AreaCodes): NumberingPlan {
  const areas = new Set(japan.values());
  const lengths = areaLengths(japan);
  return {
    countryCode: '81',
    international: /^\s*81[\s(.-]/,
    isArea: (digits) => areas.has(digits),
    short: /^(?:1(?:04|1[03-9]|17|41|71|77|84|86|88|89)|#[789]\d{3})$/,
    localLengths: [5, 6, 7, 8],
    format: (digits) => {
      if (charged.test(digits)) return grouped(digits, 4, 3, 3);
      if (digits.startsWith('0800')) return grouped(digits, 4, 3, 4);
      if (mobile.test(digits))
        return digits[3] === '0' ? { fault: 'no-such-number' } : grouped(digits, 3, 4, 4);
      return formatFixed(digits, lengths);
    },
  };
}

/** So many numbers have five digits. */
const hundredThousand = 100_000;

/** By the five digits behind the first 0: how many digits the area code has, 0 where there is none. */
function areaLengths(areas: AreaCodes['japan']): Uint8Array {
  const lengths = new Uint8Array(hundredThousand);
  // What a longer beginning says holds against a shorter one.
  for (const [beginning, area] of [...areas].sort(([a], [b]) => a.length - b.length)) {
    const each = hundredThousand / 10 ** (beginning.length - 1);
    const first = Number(beginning) * each;
    lengths.fill(area.length, first, first + each);
  }
  return lengths;
}

function formatFixed(digits: string, areas: Uint8Array): string | NumberFault {
  if (digits.length !== 10) return { fault: digits.length < 10 ? 'too-short' : 'too-long', digits: '10' };
  const length = areas[Number(digits.slice(1, 6))] ?? 0;
  if (length === 0) return { fault: 'unknown-area' };
  if (digits[length] === '0' || digits[length] === '1') return { fault: 'no-such-number' };
  return grouped(digits, length, 6 - length, 4);
}

function grouped(digits: string, ...lengths: readonly [number, number, number]): string | NumberFault {
  const [first, second, third] = lengths;
  const length = first + second + third;
  if (digits.length !== length) {
    return { fault: digits.length < length ? 'too-short' : 'too-long', digits: String(length) };
  }
  return `${digits.slice(0, first)}-${digits.slice(first, first + second)}-${digits.slice(first + second)}`;
}
