import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { cause, certain } from './outcome.js';
import { readPhones } from './phone/phone-cell.js';
import type { NumberFault, NumberingPlan } from './phone/phone-number.js';
import { readPlainNumber } from './phone/plain-number.js';
import type { AreaCodes } from './tables.js';

/** Telephone numbers of Taiwan, with extensions, fax numbers and notes → 02-27208889. */
export const phoneTw = /* @__PURE__ */ defineNormalizer({
  name: 'phone-tw',
  title: { ja: '電話番号（台湾）', en: 'Telephone number (Taiwan)', 'zh-TW': '電話號碼（臺灣）' },
  datatype: 'xsd:string',
  source: '國家通訊傳播委員會 公眾電信網路編碼計畫; schema.gov.tw 168 電話區碼',
  options: ['area-code', 'column', 'excel'],
  properties: ['内線番号', 'FAX番号', '説明'],
  codes: [
    'phone-not-a-number',
    'phone-too-short',
    'phone-too-long',
    'phone-area-code-missing',
    'phone-zero-lost',
    'phone-zero-restored',
    'phone-unknown-area',
    'phone-no-such-number',
    'phone-placeholder',
    'phone-short-number',
    'phone-number-range',
    'phone-other-country',
    'phone-extension-assumed',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '02-27208889', to: '02-27208889' },
    { from: '（０２）２７２０－８８８９', to: '02-27208889' },
    { from: '0836-22381', to: '0836-22381' },
    { from: '+886912345678', to: '0912-345-678' },
    { from: '02-27208889轉1234', to: '02-27208889 ext=1234' },
    { from: '02-27208889、02-27208890', to: '02-27208889; 02-27208890' },
    { from: '27208889', context: { 'area-code': '02' }, to: '02-27208889' },
    { from: '', to: null },
    { from: '無', to: null },
    { from: '服務台', to: null, code: 'phone-not-a-number' },
    { from: '02-2720888', to: null, code: 'phone-too-short' },
    { from: '02-272088899', to: null, code: 'phone-too-long' },
    { from: '27208889', to: null, code: 'phone-area-code-missing' },
    { from: '2-27208889', to: null, code: 'phone-zero-lost' },
    { from: '912345678', context: { excel: '1900' }, to: '0912-345-678', code: 'phone-zero-restored' },
    { from: '01-27208889', to: null, code: 'phone-unknown-area' },
    { from: '02-17208889', to: null, code: 'phone-no-such-number' },
    { from: '00-00000000', to: null, code: 'phone-placeholder' },
    { from: '1999', to: '1999', code: 'phone-short-number' },
    { from: '02-27208889~91', to: '02-27208889', code: 'phone-number-range' },
    { from: '+81-54-254-2111', to: '+81-54-254-2111', code: 'phone-other-country' },
    { from: '(02)23064468-318', to: '02-23064468 ext=318', code: 'phone-extension-assumed' },
    { from: '02-27208889 8:00-17:00', to: '02-27208889', code: 'extra-text' },
    { from: '不詳', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#REF!', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) => {
    let plan: NumberingPlan | null = null;
    const load = () => {
      plan ??= planOfTaiwan(tables.areaCodes());
      return plan;
    };
    return upTo(
      longest,
      (value) => cause('phone-not-a-number', { value }),
      (text) => {
        const number = readPlainNumber(text, load());
        return number === null ? readPhones(text, load(), context) : certain(number);
      },
    );
  },
});

/** More than a dozen numbers with remarks. */
const longest = 1000;
/** Mobile and toll-free numbers have 4-3-3 digits. */
const evenlyGrouped = /^0(?:9|80[09])/;
const internet = /^070/;

/** How numbers are made in Taiwan. */
export function planOfTaiwan({ taiwan }: AreaCodes): NumberingPlan {
  const areas = areasByDigits(taiwan);
  return {
    countryCode: '886',
    international: /^\s*886[\s(.-]/,
    isArea: () => false,
    short: /^1(?:\d{2}|9\d{2})$/,
    localLengths: [5, 6, 7, 8],
    format: (digits) => {
      if (evenlyGrouped.test(digits)) {
        return counted(digits, 10) ?? `${digits.slice(0, 4)}-${digits.slice(4, 7)}-${digits.slice(7)}`;
      }
      if (internet.test(digits) && digits.length === 11) {
        return `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`;
      }
      return formatFixed(digits, areas);
    },
  };
}

/** The area code with which a number begins, and how many digits may follow. */
interface Area {
  readonly code: string;
  readonly lengths: readonly number[];
}

/** By the three digits behind the first 0. */
function areasByDigits(areas: AreaCodes['taiwan']): readonly (Area | undefined)[] {
  const found = new Array<Area | undefined>(1000).fill(undefined);
  // What a longer code says holds against a shorter one.
  for (const [code, lengths] of [...areas].sort(([a], [b]) => a.length - b.length)) {
    const each = 1000 / 10 ** (code.length - 1);
    found.fill({ code, lengths }, Number(code) * each, (Number(code) + 1) * each);
  }
  return found;
}

function formatFixed(digits: string, areas: readonly (Area | undefined)[]): string | NumberFault {
  const area = areas[Number(digits.slice(1, 4).padEnd(3, '0'))];
  if (area === undefined || digits.length < area.code.length) return { fault: 'unknown-area' };
  const { code, lengths } = area;
  const local = digits.slice(code.length);
  const length = lengths.length > 1 ? lengthInTaichung(local) : lengths[0]!;
  const fault = counted(local, length);
  if (fault) return { ...fault, digits: String(code.length + length) };
  return local[0] === '0' || local[0] === '1' ? { fault: 'no-such-number' } : `${code}-${local}`;
}

/** Area 04: Changhua (7…, 8…) has seven digits, Taichung eight. */
function lengthInTaichung(local: string): number {
  return local[0] === '7' || local[0] === '8' ? 7 : 8;
}

function counted(digits: string, length: number): Extract<NumberFault, { readonly digits: string }> | null {
  if (digits.length === length) return null;
  return { fault: digits.length < length ? 'too-short' : 'too-long', digits: String(length) };
}
