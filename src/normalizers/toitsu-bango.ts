import { readBlank } from './blank.js';
import { bareCode, isFiller, longestCode, notDigits, readDigits } from './code/code-digits.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, cause, certain, type Outcome, refused, withheld } from './outcome.js';

const form = /^\d{8}$/;
const label = /^(?:(?:公司)?(?:[(]?營利事業[)]?)?(?:統一編號|統編)|編號)?\s*:?\s*/;
/** 身分證字號, and 居留證號 of both forms. */
const personalId = /^[A-Z][A-D\d]\d{8}$/i;
const weights = [1, 2, 1, 2, 1, 2, 4, 1];
/** With fewer digits, lost zeros are less likely than another mistake. */
const fewestDigits = 3;

/** Unified business numbers of Taiwan (統一編號) → 8 digits. */
export const toitsuBango = /* @__PURE__ */ defineNormalizer({
  name: 'toitsu-bango',
  title: { ja: '統一編號（台湾）', en: 'Unified business number of Taiwan', 'zh-TW': '統一編號' },
  datatype: 'xsd:string',
  source: '財政部 營利事業統一編號檢查碼邏輯修正說明（2023-04-01）',
  options: ['excel'],
  properties: [],
  codes: [
    'toitsu-check-digit',
    'toitsu-wrong-length',
    'toitsu-personal-id',
    'code-zero-lost',
    'code-zero-restored',
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
    { from: '22099131', to: '22099131' },
    { from: '２２０９９１３１', to: '22099131' },
    { from: '統一編號：22099131', to: '22099131' },
    { from: '10458570', to: '10458570' },
    { from: '4541302', context: { excel: '1900' }, to: '04541302', code: 'code-zero-restored' },
    { from: '4541302', to: null, code: 'code-zero-lost' },
    { from: '22099131.0', to: '22099131', code: 'code-decimal-artifact' },
    { from: '22099131（台積電）', to: '22099131', code: 'extra-text' },
    { from: '22099132', to: null, code: 'toitsu-check-digit' },
    { from: '2209913', to: null, code: 'toitsu-wrong-length' },
    { from: 'A123456789', to: null, code: 'toitsu-personal-id' },
    { from: '2.21E+07', to: null, code: 'code-scientific-notation' },
    { from: '00000000', to: null, code: 'code-placeholder' },
    { from: '2209913l', to: null, code: 'code-not-digits' },
    { from: '', to: null },
    { from: '無', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) => {
    const isNumber = context.excel !== undefined;
    return upTo(longestCode, notDigits, (source) =>
      form.test(source) && fits(source) && !isFiller(source)
        ? certain(source)
        : (readBlank(source) ?? readNumber(source, isNumber)),
    );
  },
});

function readNumber(source: string, isNumber: boolean): Outcome {
  const bare = bareCode(source);
  if (personalId.test(bare.replace(label, ''))) return withheld(cause('toitsu-personal-id', {}));
  const code = readDigits(source, bare, label);
  if (code === null) return refused(cause('code-not-digits', { value: source }));
  if ('code' in code) return refused(code);
  const { digits, findings } = code;
  if (isFiller(digits)) return refused(cause('code-placeholder', { value: source }));
  if (digits.length < 8) return readShort(source, digits, isNumber || code.wasNumber);
  if (digits.length > 8) {
    return refused(cause('toitsu-wrong-length', { value: source, count: String(digits.length) }));
  }
  if (!fits(digits)) return refused(cause('toitsu-check-digit', { value: source }));
  return findings.length === 0 ? certain(digits) : assumed(digits, ...findings);
}

function readShort(source: string, digits: string, wasNumber: boolean): Outcome {
  const padded = digits.padStart(8, '0');
  if (digits.length < fewestDigits || !fits(padded)) {
    return refused(cause('toitsu-wrong-length', { value: source, count: String(digits.length) }));
  }
  return wasNumber
    ? assumed(padded, cause('code-zero-restored', { value: source, assumed: padded }))
    : refused(cause('code-zero-lost', { value: source, expected: padded }));
}

/**
 * Whether the digits of all products of digit and weight sum to a multiple of 5; where the seventh digit is 7, its
 * product 28 sums to 10, which counts as 1 or 0, so one more may do.
 */
function fits(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const product = (digits.charCodeAt(i) - 48) * (weights[i] ?? 0);
    sum += product > 9 ? Math.floor(product / 10) + (product % 10) : product;
  }
  return sum % 5 === 0 || (digits[6] === '7' && (sum + 1) % 5 === 0);
}
