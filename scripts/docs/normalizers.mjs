import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadKnowledge, loadTables } from '../../dist/node.js';
import { contextSchema, normalizerFor, normalizers } from '../../dist/normalizers/index.js';
import { anchor, code, generatedMark, prose, table } from './markdown.mjs';

/** What each key of the context means, as its source says it above the key. */
const meaningsInEnglish = new Map(
  [
    ...readFileSync(new URL('../../src/normalizers/context.ts', import.meta.url), 'utf8').matchAll(
      /\/\*\* (.*?) \*\/\s+'?([\w-]+)'?:/g,
    ),
  ].map(([, meaning, key]) => [key, meaning]),
);

/** The same in the other languages. */
const meanings = {
  country: { ja: '公開する団体の国', 'zh-TW': '發布機關所在國家' },
  type: {
    ja: '列の内容が複数ありうるときの種類（日付の列が日時である、など）',
    'zh-TW': '欄位可能有多種內容時的種類（例如日期欄其實是日期時間）',
  },
  kind: { ja: '文字列・URL・時間の種類', 'zh-TW': '文字、網址或時間的種類' },
  excel: { ja: 'Excelの日付の数値で、どちらの日付方式か', 'zh-TW': 'Excel 日期數值所用的日期系統' },
  era: { ja: '元号の書かれていない日付の元号', 'zh-TW': '未寫年號之日期的年號' },
  order: {
    ja: '書き方だけでは決まらないときの年・月・日の順',
    'zh-TW': '由寫法無法判定時，年、月、日的順序',
  },
  'fiscal-year': { ja: '年の書かれていない日付の年度', 'zh-TW': '未寫年份之日期的會計年度' },
  'area-code': { ja: '市外局番の書かれていない電話番号の市外局番', 'zh-TW': '未寫區碼之電話號碼的區碼' },
  pref: { ja: 'データの対象の都道府県（台湾では縣市）', 'zh-TW': '資料所在的縣市（日本為都道府縣）' },
  city: { ja: 'データの対象の市区町村（区まで）', 'zh-TW': '資料所在的鄉鎮市區（日本為市區町村）' },
  unit: { ja: '見出しに書かれた単位', 'zh-TW': '欄名所寫的單位' },
  digits: { ja: '列のほかのコードの桁数', 'zh-TW': '同欄其他代碼的位數' },
  role: { ja: '座標の列の内容', 'zh-TW': '座標欄的內容' },
  zone: { ja: '平面直角座標系の系番号（1～19）', 'zh-TW': '平面直角座標系的系號（1～19）' },
  crs: { ja: '座標参照系', 'zh-TW': '座標參考系統' },
  datum: { ja: '測地系', 'zh-TW': '大地基準' },
  column: { ja: '列の見出し', 'zh-TW': '欄名' },
  want: { ja: 'カタカナの代わりに出力するかな', 'zh-TW': '以何種假名取代片假名' },
  multiline: { ja: '複数行の文字列でもよい', 'zh-TW': '可為多行文字' },
  'false-when-blank': { ja: '空欄は「無」を表す（○だけを書く列）', 'zh-TW': '空白代表「無」（只寫○的欄位）' },
};

const words = {
  en: {
    title: 'Normalizers',
    text: `A normalizer reads what offices write in a cell and gives its one canonical form, or says in a finding why it cannot.
Try one with \`imi try <normalizer> <text…>\`; what is known beyond the cell goes into \`--context key=value\`, and into
\`options:\` of a mapping. Where Japan and Taiwan write a kind of value differently there are two normalizers, and data
models name the kind (\`address\` stands for \`address-jp\` and \`address-tw\`). The examples are the tests.`,
    heads: ['name', 'reads', 'datatype'],
    gives: 'Gives',
    sets: 'may also set',
    terms: 'IMI terms',
    follows: 'Follows',
    context: 'Context',
    findings: 'Findings',
    colon: ': ',
    examples: ['written', 'context', 'becomes', 'finding'],
    empty: '(empty)',
    contextTitle: 'Context',
    contextText: 'What a normalizer may be told beyond the cell. Nothing is ever inferred from another row.',
    keys: ['key', 'meaning', 'values', 'used by'],
    anyText: 'text',
    tablesTitle: 'Tables',
    tablesText:
      'What normalizers look up. Data may be newer than a table (a new era, a new ward, a new code): what is not in it is told with its date.',
    tableHeads: ['table', 'as of', 'source'],
    types: {},
  },
  ja: {
    title: '値の読み取り（正規化）',
    text: `セルに書かれたいろいろな書き方の値を、決まった1つの形にします。できないときは、その理由を指摘で示します。
\`imi try <名前> <文字…>\` で試せます。セルの外で分かっていることは \`--context キー=値\`、対応表では \`options:\` に書きます。日本と台湾で書き方が違うものは2つに分かれ、
データモデルでは種類の名前で呼びます（\`address\` は \`address-jp\` と \`address-tw\`）。例はそのまま試験に使われています。`,
    heads: ['名前', '読み取るもの', 'データ型'],
    gives: '出力',
    sets: 'あわせて設定することがある項目',
    terms: 'IMIの用語',
    follows: '根拠',
    context: '補足情報',
    findings: '指摘',
    colon: '：',
    examples: ['書かれた値', '補足情報', '結果', '指摘'],
    empty: '（空欄）',
    contextTitle: '補足情報',
    contextText: 'セルの外で分かっていることです。ほかの行の値から補うことはありません。',
    keys: ['キー', '意味', '値', '使うもの'],
    anyText: '文字列',
    tablesTitle: '参照する一覧',
    tablesText:
      '値を読み取るときに参照する一覧です。新しい元号・区・コードなど、データのほうが新しいことがあります。一覧にないものは、一覧の時点を添えて指摘します。',
    tableHeads: ['一覧', '時点', '出典'],
    types: { string: '文字列', integer: '整数', number: '数', boolean: '真偽' },
  },
  'zh-TW': {
    title: '值的判讀（正規化）',
    text: `將儲存格內各種寫法的值轉成唯一的標準形式；無法轉換時，以訊息說明原因。
可用 \`imi try <名稱> <文字…>\` 試用。儲存格以外已知的事項寫在 \`--context 鍵=值\`，在對應表則寫在 \`options:\`。日本與臺灣寫法不同者分為兩種，
資料模型以種類稱呼（\`address\` 代表 \`address-jp\` 與 \`address-tw\`）。範例即為測試。`,
    heads: ['名稱', '判讀對象', '資料型別'],
    gives: '輸出',
    sets: '可能同時設定的屬性',
    terms: 'IMI 詞彙',
    follows: '依據',
    context: '補充資訊',
    findings: '訊息',
    colon: '：',
    examples: ['原寫法', '補充資訊', '結果', '訊息'],
    empty: '（空白）',
    contextTitle: '補充資訊',
    contextText: '儲存格以外已知的事項。絕不由其他列推測。',
    keys: ['鍵', '意義', '值', '使用者'],
    anyText: '文字',
    tablesTitle: '參照的資料表',
    tablesText:
      '判讀時參照的資料表。資料可能比資料表新（新年號、新行政區、新代碼）；資料表中沒有的內容，會連同資料表的時點一併指出。',
    tableHeads: ['資料表', '時點', '來源'],
    types: { string: '文字', integer: '整數', number: '數字', boolean: '真假' },
  },
};

/** So many terms of a normalizer are named. */
const mostTerms = 6;

/** Terms that the data models read with each normalizer, those of most models first. */
const termsOf = new Map();
for (const { items } of loadKnowledge().models.values()) {
  for (const { normalizer, path } of items) {
    for (const name of new Set(['JP', 'TW'].map((country) => normalizerFor(normalizer, country)?.name))) {
      const terms = termsOf.get(name) ?? new Map();
      terms.set(path.text, (terms.get(path.text) ?? 0) + 1);
      termsOf.set(name, terms);
    }
  }
}

/**
 * What each kind of value is, what it follows, and its examples, which are its tests too: docs/normalizers.md in
 * English, docs/normalizers.<language>.md in the others.
 */
export function normalizersPage(language) {
  const all = Object.values(normalizers);
  const { tablesTitle, tablesText, tableHeads } = words[language];
  const { title, text, heads, contextTitle, contextText, keys } = words[language];
  return `${generatedMark}
# ${title}

${text}

${table(
  heads,
  all.map((one) => [`[${code(one.name)}](${anchor(one.name)})`, one.title[language], code(one.datatype)]),
)}

${all.map((one) => section(one, language)).join('\n')}
## ${contextTitle}

${contextText}

${table(
  keys,
  Object.entries(contextSchema.shape).map(([key, schema]) => [
    code(key),
    (meanings[key]?.[language] ?? meaningsInEnglish.get(key) ?? '').replaceAll('|', '\\|'),
    valuesOf(schema, language),
    all
      .filter(({ options }) => options.includes(key))
      .map(({ name }) => `[${name}](${anchor(name)})`)
      .join(', '),
  ]),
)}

## ${tablesTitle}

${tablesText}

${table(
  tableHeads,
  loadTables()
    .about()
    .map(({ title: of, asOf, source, package: from }) => [
      of[language],
      asOf,
      prose(from === undefined ? source : `${source} (${from})`),
    ]),
)}
`;
}

function section({ name, title, datatype, source, options, properties, codes, examples }, language) {
  const word = words[language];
  const list = (names) => names.map(code).join(', ');
  const line = (label, rest) => (rest === '' ? '' : `- ${label}${word.colon}${rest}\n`);
  const terms = [...(termsOf.get(name) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const also = properties.length > 0 ? `; ${word.sets} ${list(properties)}` : '';
  return `## ${name}

${title[language]}

${line(word.gives, code(datatype) + also)}${line(word.terms, list(terms.slice(0, mostTerms).map(([term]) => term)))}${line(
  word.follows,
  prose(source),
)}${line(word.context, list(options))}${line(
  word.findings,
  codes.map((found) => `[${code(found)}](messages.${language}.md#${found})`).join(', '),
)}
${table(
  word.examples,
  examples.map((example) => [
    example.from === '' ? word.empty : code(example.from),
    Object.entries(example.context ?? {})
      .map(([key, value]) => code(`${key}=${value}`))
      .join(' '),
    example.to === null ? '–' : code(example.to),
    example.code ? code(example.code) : '',
  ]),
)}
`;
}

/** The values of a key of the context: the words of an enumeration, or what else it takes. */
function valuesOf(schema, language) {
  const { anyText, types } = words[language];
  const { enum: values, anyOf } = z.toJSONSchema(schema, { io: 'input' });
  if (values) return values.map(code).join(', ');
  return anyOf
    ? anyOf
        .map((one) => (one.const === undefined ? (types[one.type] ?? one.type) : code(one.const)))
        .join(', ')
    : anyText;
}
