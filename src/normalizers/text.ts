import { readBlank } from './blank.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, certain, type Outcome } from './outcome.js';
import { clean, cleanCodes, remarkable } from './text/clean.js';
import { organizationReader } from './text/organization-name.js';
import { compilePlainBytes } from './text/plain-bytes.js';

/** No word for "no value" is longer; what is longer need not be looked at. */
const longestBlank = 8;

const isPlain = compilePlainBytes(remarkable, longestBlank);

/** Names, descriptions, remarks: width, spaces and controls are tidied, the words stay. */
export const text = /* @__PURE__ */ defineNormalizer({
  name: 'text',
  title: { ja: '文字列', en: 'Text', 'zh-TW': '文字' },
  datatype: 'xsd:string',
  source: '自治体標準オープンデータセット（文字の表記）; ISO/IEC 10646; JIS X 0208',
  options: ['country', 'kind', 'multiline', 'lead'],
  properties: [],
  codes: [
    ...cleanCodes,
    'text-corporation-unclear',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '静岡市役所', to: '静岡市役所' },
    { from: '第１体育館　ＡＥＤ', to: '第1体育館 AED' },
    { from: 'ｼｽﾞｵｶ市民ﾎｰﾙ', to: 'シズオカ市民ホール' },
    { from: '市民の家～本館', to: '市民の家〜本館' },
    { from: '校門進入，左側：１Ｆ', context: { country: 'TW' }, to: '校門進入，左側：1F' },
    { from: '髙橋・宮﨑・𠮷野', to: '髙橋・宮﨑・𠮷野' },
    { from: '㈱静岡', to: '(株)静岡' },
    { from: '静岡㈱', context: { kind: 'org-name' }, to: '静岡株式会社' },
    { from: '月曜日', context: { lead: '休館日' }, to: '休館日:月曜日' },
    { from: '星期一', context: { lead: '休館日', country: 'TW' }, to: '休館日：星期一' },
    { from: '月曜休館', context: { lead: '休館日' }, to: '月曜休館' },
    { from: '無し', context: { lead: '休館日' }, to: '休館日:無し' },
    { from: '1階\r\n 2階', context: { multiline: true }, to: '1階\n2階' },
    { from: '静岡市\n役所', to: '静岡市 役所', code: 'text-line-break' },
    { from: '静岡市\u0007役所', to: '静岡市役所', code: 'text-control-char' },
    { from: '市役所<br>本館', to: '市役所 本館', code: 'text-html' },
    { from: 'Q&amp;A', to: 'Q&A', code: 'text-html-entity' },
    { from: '静岡\uFFFD', to: '静岡\uFFFD', code: 'text-replacement-char' },
    { from: '〓川', to: '〓川', code: 'text-missing-glyph' },
    { from: '\uE000川', to: '\uE000川', code: 'text-private-use' },
    { from: '①受付', to: '①受付', code: 'text-platform-dependent' },
    { from: '(社)静岡', context: { kind: 'org-name' }, to: '(社)静岡', code: 'text-corporation-unclear' },
    { from: '㈱静岡 御中', context: { kind: 'org-name' }, to: '株式会社静岡', code: 'extra-text' },
    { from: '', to: null },
    { from: '　', to: null },
    { from: 'なし', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '準備中', to: null, code: 'value-undecided' },
    { from: '〃', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) => {
    if (context.kind === 'org-name') return organizationReader(context);
    const multiline = context.multiline === true;
    const isChinese = context.country === 'TW';
    const read = (source: string) => readText(source, multiline, isChinese);
    return context.lead ? withLead(`${context.lead}${isChinese ? '：' : ':'}`, read) : read;
  },
  compilePass: ({ kind, lead }) => (kind === 'org-name' || lead ? null : isPlain),
});

/** Words that say of themselves that something is closed. */
const saysClosed = /休|閉|closed/i;
/** Words for none: of days on which something is closed, they are a value. */
const none = /^(?:な[しい]|無[しい]?|none)$/i;

/** What stands below a header that announces when something is closed: by itself, 月曜日 would say that it is open then. */
function withLead(lead: string, read: (source: string) => Outcome): (source: string) => Outcome {
  return (source) => {
    const outcome = read(source);
    const bare = source.trim();
    if (outcome.certainty !== 'refused' && outcome.value === null && none.test(bare))
      return certain(`${lead}${bare}`);
    if (outcome.certainty === 'refused' || outcome.value === null || saysClosed.test(outcome.value))
      return outcome;
    return { ...outcome, value: `${lead}${outcome.value}` };
  };
}

function readText(source: string, multiline: boolean, isChinese: boolean): Outcome {
  const cleaned = clean(source, multiline, isChinese);
  if (cleaned.text.length <= longestBlank) {
    const blank = readBlank(cleaned.text);
    if (blank) return blank;
  }
  return cleaned.findings.length === 0 ? certain(cleaned.text) : assumed(cleaned.text, ...cleaned.findings);
}
