import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { cause, certain } from './outcome.js';
import { readPhones } from './phone/phone-cell.js';
import type { NumberFault, NumberingPlan } from './phone/phone-number.js';
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
      plan ??= planOf(tables.areaCodes());
      return plan;
    };
    return upTo(
      longest,
      (value) => cause('phone-not-a-number', { value }),
      (text) => {
        if (plain.test(text) && !text.endsWith('000') && load().format(text.replaceAll('-', '')) === text)
          return certain(text);
        return readPhones(text, load(), context);
      },
    );
  },
});

/** More than a dozen numbers with remarks. */
const longest = 1000;
const plain = /^0\d{1,3}-\d{3,8}(?:-\d{3})?$/;
/** Mobile and toll-free numbers have 4-3-3 digits. */
const evenlyGrouped = /^0(?:9|80[09])/;
const internet = /^070/;

function planOf({ taiwan }: AreaCodes): NumberingPlan {
  return {
    countryCode: '886',
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
      return formatFixed(digits, taiwan);
    },
  };
}

function formatFixed(digits: string, areas: AreaCodes['taiwan']): string | NumberFault {
  for (let length = 4; length > 1; length--) {
    const area = digits.slice(0, length);
    const lengths = areas.get(area);
    if (lengths === undefined) continue;
    const local = digits.slice(length);
    const fitting = lengths.length > 1 ? [lengthInTaichung(local)] : lengths;
    const fault = counted(local, fitting[0]!);
    if (fault) return { ...fault, digits: String(length + fitting[0]!) };
    return /^[01]/.test(local) ? { fault: 'no-such-number' } : `${area}-${local}`;
  }
  return { fault: 'unknown-area' };
}

/** Area 04: Changhua (7…, 8…) has seven digits, Taichung eight. */
function lengthInTaichung(local: string): number {
  return /^[78]/.test(local) ? 7 : 8;
}

function counted(digits: string, length: number): Extract<NumberFault, { readonly digits: string }> | null {
  if (digits.length === length) return null;
  return { fault: digits.length < length ? 'too-short' : 'too-long', digits: String(length) };
}
