import type { Cause } from '../findings/index.js';
import { readBlank } from './blank.js';
import { bareCode, longestCode, readDigits } from './code/code-digits.js';
import { type CodeReader, japaneseCodeReader } from './code/japanese-government-code.js';
import { taiwaneseCodeReader } from './code/taiwanese-government-code.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, cause, type Outcome, refused } from './outcome.js';

const digitsOnly = /^\d+$/;
const label =
  /^(?:全国地方公共団体コード|(?:地方公共)?団体コード|(?:都道府県|市区町村|市町村|自治体|行政区域)コード|縣市(?:別)?代碼|行政區域?代碼|代碼|コード|JIS)?\s*:?\s*/;
/** Codes in the IRIs of the standard area codes (e-Stat) and of the code lists of IMI, and in ISO 3166-2. */
const identifier =
  /^(?:https?:\/\/data\.e-stat\.go\.jp\/lod\/sac\/C(\d{5,6})(?:-\d{8})?|https?:\/\/imi\.go\.jp\/ns\/code_id\/code\/jisx040[12]#(\d{2}|\d{5,6})|JP-(\d{2}))$/i;

/** Codes of local governments → six digits in Japan; in Taiwan the code of the area, which begins with the county's. */
export const jichitaiCode = /* @__PURE__ */ defineNormalizer({
  name: 'jichitai-code',
  title: { ja: '全国地方公共団体コード', en: 'Code of a local government', 'zh-TW': '行政區域代碼' },
  datatype: 'xsd:string',
  source: '総務省 全国地方公共団体コード（検査数字の算出法）; JIS X 0401, JIS X 0402; 內政部 行政區域代碼',
  options: ['country', 'digits', 'pref', 'city'],
  properties: [],
  codes: [
    'jichitai-check-digit',
    'jichitai-wrong-length',
    'jichitai-ambiguous-length',
    'jichitai-unknown',
    'jichitai-not-in-list',
    'jichitai-abolished',
    'jichitai-name-mismatch',
    'jichitai-not-a-code',
    'code-zero-restored',
    'code-decimal-artifact',
    'code-scientific-notation',
    'code-placeholder',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '221007', to: '221007' },
    { from: '２２１００７', to: '221007' },
    { from: '22100', to: '221007' },
    { from: '22100-7', to: '221007' },
    { from: '22', to: '220001' },
    { from: 'JP-22', to: '220001' },
    { from: 'http://data.e-stat.go.jp/lod/sac/C22101', to: '221015' },
    { from: '11002', to: '011002', code: 'code-zero-restored' },
    { from: '12106', to: null, code: 'jichitai-ambiguous-length' },
    { from: '12106', context: { digits: 5 }, to: '121061' },
    { from: '12106', context: { city: '岩見沢市' }, to: '012106', code: 'code-zero-restored' },
    { from: '221317', to: '221317', code: 'jichitai-abolished' },
    { from: '222003', to: '222003', code: 'jichitai-not-in-list' },
    { from: '221007', context: { city: '浜松市' }, to: '221007', code: 'jichitai-name-mismatch' },
    { from: '221007.0', to: '221007', code: 'code-decimal-artifact' },
    { from: '221007（静岡市）', to: '221007', code: 'extra-text' },
    { from: '221008', to: null, code: 'jichitai-check-digit' },
    { from: '480002', to: null, code: 'jichitai-unknown' },
    { from: '221', to: null, code: 'jichitai-wrong-length' },
    { from: '2.21E+05', to: null, code: 'code-scientific-notation' },
    { from: '000000', to: null, code: 'code-placeholder' },
    { from: '静岡市', to: null, code: 'jichitai-not-a-code' },
    { from: '63000110', context: { country: 'TW' }, to: '63000110' },
    { from: '9007', context: { country: 'TW' }, to: '09007', code: 'code-zero-restored' },
    { from: '', to: null },
    { from: '－', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) => {
    const read =
      context.country === 'TW' ? taiwaneseCodeReader(context, tables) : japaneseCodeReader(context, tables);
    return upTo(longestCode, notACode, (source) =>
      digitsOnly.test(source) ? read(source, source) : (readBlank(source) ?? readCode(source, read)),
    );
  },
});

function notACode(value: string): Cause {
  return cause('jichitai-not-a-code', { value });
}

function readCode(source: string, read: CodeReader): Outcome {
  const bare = bareCode(source);
  const inside = identifier.exec(bare);
  const named = inside?.[1] ?? inside?.[2] ?? inside?.[3];
  if (named !== undefined) return read(named, source, named.length);
  const code = readDigits(source, bare, label);
  if (code === null) return refused(cause('jichitai-not-a-code', { value: source }));
  if ('code' in code) return refused(code);
  const outcome = read(code.digits, source);
  if (code.findings.length === 0 || outcome.value === null) return outcome;
  return assumed(outcome.value, ...code.findings, ...outcome.findings);
}
