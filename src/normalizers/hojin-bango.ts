import { readBlank } from './blank.js';
import { bareCode, isFiller, longestCode, notDigits, readDigits } from './code/code-digits.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, cause, certain, type Outcome, refused } from './outcome.js';

const form = /^[1-9]\d{12}$/;
const title = '(?:法人番号|登録番号|適格請求書発行事業者登録番号)?\\s*:?\\s*';
const label = new RegExp(`^${title}(?:T[\\s-]*(?=\\d))?`, 'i');
const invoice = new RegExp(`^[([「【]?${title}T[\\s-]*\\d`, 'i');

/** Corporate numbers of Japan → 13 digits. (In Taiwan the same item of a data model holds 統一編號: `toitsu-bango`.) */
export const hojinBango = /* @__PURE__ */ defineNormalizer({
  name: 'hojin-bango',
  title: { ja: '法人番号', en: 'Corporate number of Japan', 'zh-TW': '日本法人番號' },
  datatype: 'xsd:string',
  source: '法人番号の指定等に関する省令 第2条（13桁、先頭は検査用数字）',
  options: [],
  properties: [],
  codes: [
    'hojin-check-digit',
    'hojin-wrong-length',
    'hojin-invoice-number',
    'code-decimal-artifact',
    'code-scientific-notation',
    'code-placeholder',
    'code-not-digits',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '7000012050002', to: '7000012050002' },
    { from: '７０００－０１２０－５０００２', to: '7000012050002' },
    { from: '法人番号：8000020130001', to: '8000020130001' },
    { from: 'T7000012050002', to: '7000012050002', code: 'hojin-invoice-number' },
    { from: '7000012050002.0', to: '7000012050002', code: 'code-decimal-artifact' },
    { from: '7000012050002（国税庁）', to: '7000012050002', code: 'extra-text' },
    { from: '7000012050003', to: null, code: 'hojin-check-digit' },
    { from: '000012050002', to: null, code: 'hojin-wrong-length' },
    { from: '7.00001E+12', to: null, code: 'code-scientific-notation' },
    { from: '9999999999999', to: null, code: 'code-placeholder' },
    { from: '70000l2050002', to: null, code: 'code-not-digits' },
    { from: '', to: null },
    { from: 'なし', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '準備中', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: () =>
    upTo(longestCode, notDigits, (source) =>
      form.test(source) && fits(source) && !isFiller(source)
        ? certain(source)
        : (readBlank(source) ?? readNumber(source)),
    ),
});

function readNumber(source: string): Outcome {
  const bare = bareCode(source);
  const code = readDigits(source, bare, label);
  if (code === null) return refused(cause('code-not-digits', { value: source }));
  if ('code' in code) return refused(code);
  const { digits } = code;
  if (isFiller(digits)) return refused(cause('code-placeholder', { value: source }));
  if (digits.length !== 13) {
    return refused(cause('hojin-wrong-length', { value: source, count: String(digits.length) }));
  }
  if (!fits(digits)) return refused(cause('hojin-check-digit', { value: source }));
  const findings = [...code.findings];
  if (invoice.test(bare)) findings.push(cause('hojin-invoice-number', { value: source, assumed: digits }));
  return findings.length === 0 ? certain(digits) : assumed(digits, ...findings);
}

/**
 * Whether the first digit is 9 − (Σ Pₙ·Qₙ mod 9), with Pₙ the n-th of the other twelve from the right, and Qₙ 1
 * where n is odd and 2 where it is even.
 */
function fits(digits: string): boolean {
  let sum = 0;
  for (let i = 12; i > 0; i--) sum += (digits.charCodeAt(i) - 48) * (i % 2 === 0 ? 1 : 2);
  return digits.charCodeAt(0) - 48 === 9 - (sum % 9);
}
