import { describe, expect, test } from 'vitest';
import type { Cause } from '../findings/index.js';
import { loadKnowledge } from '../host/shipped.js';
import { catalogue, fill, type Language, languages } from '../messages/index.js';
import { lintMapping } from './lint.js';

/**
 * What officers get wrong in a mapping. Each mistake is told once, where it was made, with the right spelling where there is one, and in
 * words of ours: nothing of what the parser says.
 */
const knowledge = loadKnowledge();
const rest = 'columns:\n  施設名: 名称\n';
/** Nothing is wrong with the mapping but this. */
const passedOver = new Set(['mapping-without-examples', 'mapping-required-missing']);

const syntax: readonly Mistake[] = [
  [
    'a line further left than the others',
    'model: aed\ncolumns:\n  施設名: 名称\n 住所: 備考\n',
    '4:1 yaml-indent',
  ],
  ['a line further right', 'model: aed\ncolumns:\n  施設名: 名称\n    住所: 備考\n', '3:8 yaml-indent'],
  ['entries at the margin', 'model: aed\ncolumns:\n施設名: 名称\n住所: 備考\n', '3:1 yaml-indent'],
  ['the first line indented', ` model: aed\n${rest}`, '2:1 yaml-indent'],
  ['a tab', 'model: aed\ncolumns:\n\t施設名: 名称\n', '3:1 yaml-tab'],
  ['a tab behind spaces', 'model: aed\ncolumns:\n  施設名: 名称\n  \t住所: 備考\n', '4:3 yaml-tab'],
  ['no colon', 'model: aed\ncolumns:\n  施設名 名称\n  住所: 備考\n', '3:3 yaml-colon-missing'],
  [
    'no colon in the last line',
    'model: aed\ncolumns:\n  住所: 備考\n  施設名 名称\n',
    '4:3 yaml-colon-missing',
  ],
  [
    'no space behind the colon',
    'model: aed\ncolumns:\n  施設名:名称\n  住所: 備考\n',
    '3:3 yaml-colon-missing',
  ],
  ['no space behind the first colon', `model:aed\n${rest}`, '1:1 yaml-colon-missing'],
  [
    'a colon of full width',
    'model: aed\ncolumns:\n  施設名：名称\n  住所: 備考\n',
    '3:6 yaml-wide-sign',
    '「:」',
  ],
  [
    'one in the last line',
    'model: aed\ncolumns:\n  住所: 備考\n  施設名：名称\n',
    '4:6 yaml-wide-sign',
    '「:」',
  ],
  ['one in the first line', `model：aed\n${rest}`, '1:6 yaml-wide-sign', '「:」'],
  ['blanks of full width in front', 'model: aed\ncolumns:\n　施設名: 名称\n', '3:1 yaml-wide-blank'],
  [
    'a blank of full width behind the colon',
    'model: aed\ncolumns:\n  施設名:　名称\n',
    '3:7 yaml-wide-blank',
  ],
  [
    'a brace of full width',
    `model: aed\npublisher: ｛ name: 静岡市 ｝\n${rest}`,
    '2:12 yaml-wide-sign',
    '「{」',
  ],
  [
    'quotation marks of full width',
    `model: aed\npublisher: { code: “221007”, name: 静岡市 }\n${rest}`,
    '2:20 yaml-wide-sign',
    '「"」',
  ],
  [
    'a brace that is not closed',
    `model: aed\npublisher: { code: "221007", name: 静岡市\n${rest}`,
    '3:1 yaml-bracket-open',
  ],
  [
    'a bracket that is not closed',
    'model: aed\ncolumns:\n  時間: { to: [開始時間, 終了時間, split: "～" }\n',
    '3:37 yaml-bracket-open',
  ],
  [
    'a brace too many',
    `model: aed\npublisher: { code: "221007", name: 静岡市 }}\n${rest}`,
    '2:41 yaml-bracket-extra',
  ],
  ['a quotation mark that is not closed', `model: aed\ntitle: "AED一覧\n${rest}`, '2:8 yaml-quote-open'],
  ['a single one', "model: aed\ncolumns:\n  施設名: '名称\n  住所: 備考\n", '3:8 yaml-quote-open'],
  ['text behind a quotation mark', 'model: aed\ncolumns:\n  施設名: "名称" 備考\n', '3:13 yaml-after-quote'],
  ['a colon in a value', `model: aed\ntitle: AED: 一覧\n${rest}`, '2:8 yaml-colon-in-value'],
  ['a value that begins with @', 'model: aed\ncolumns:\n  施設名: @名称\n', '3:8 yaml-reserved', '「@」'],
  ['a value that begins with *', 'model: aed\ncolumns:\n  施設名: *名称\n', '3:8 yaml-alias'],
  ['a place without quotes', 'model: aed\ncolumns:\n  [3]: 名称\n', '3:3 document-bracket-key', '"[3]"'],
  [
    'a repeated header without quotes',
    'model: aed\ncolumns:\n  {n}: 名称\n',
    '3:3 document-bracket-key',
    '"{n}"',
  ],
  [
    'a column twice',
    'model: aed\ncolumns:\n  施設名: 名称\n  施設名: 備考\n',
    '4:3 yaml-key-twice',
    '施設名[2]',
  ],
  ['all columns twice', `model: aed\n${rest}columns:\n  住所: 備考\n`, '4:1 yaml-key-twice', '「columns」'],
  ['two mappings in a file', `model: aed\n${rest}---\nmodel: aed\n`, '4:1 yaml-several-documents'],
];

const spelling: readonly Mistake[] = [
  [
    'dots in a path',
    'model: aed\ncolumns:\n  電話: 連絡先.電話番号\n',
    '3:3 mapping-name-separator',
    '連絡先>電話番号',
  ],
  [
    'an arrow in a path',
    'model: aed\ncolumns:\n  電話: 連絡先→電話番号\n',
    '3:3 mapping-name-separator',
    '連絡先>電話番号',
  ],
  [
    'a slash in a path',
    'model: aed\ncolumns:\n  電話: 連絡先 / 電話番号\n',
    '3:3 mapping-name-separator',
    '連絡先>電話番号',
  ],
  [
    'a meaning that the closed list has not',
    'model: aed\ncolumns:\n  利用: { to: 外部利用不可, codes: { "2": 制限付き } }\n',
    '3:30 mapping-unknown-meaning',
    '不可',
  ],
  ['an empty id', `model: aed\n${rest}id: ""\n`, '4:1 document-value-missing'],
  [
    'one column to be joined',
    `model: aed\n${rest}join:\n  - { columns: [町], to: 備考 }\n`,
    '5:7 document-too-few',
  ],
  [
    'a column to be joined without brackets',
    `model: aed\n${rest}join:\n  - { columns: 町, to: 備考 }\n`,
    '5:7 document-not-a-list',
  ],
  [
    'a delimiter by its name',
    `model: aed\n${rest}source: { delimiter: tab }\n`,
    '4:11 document-wrong-form',
    '"\\t"',
  ],
  ['a key', `modell: aed\n${rest}`, '1:1 document-unknown-key', 'model'],
  ['a key in Japanese', `model: aed\n列:\n  施設名: 名称\n`, '2:1 document-unknown-key'],
  [
    'a key of a column',
    'model: aed\ncolumns:\n  時間: { to: [開始時間, 終了時間], spilt: "～" }\n',
    '3:27 document-unknown-key',
    'split',
  ],
  [
    'an option',
    'model: aed\ncolumns:\n  電話: { to: 電話番号, options: { areacode: "054" } }\n',
    '3:30 document-unknown-key',
    'area-code',
  ],
  [
    'the value of an option',
    'model: aed\ncolumns:\n  日: { to: 設置日, options: { order: ddd } }\n',
    '3:28 document-not-one-of',
    'ymd',
  ],
  ['a data model', `model: public_facilty\n${rest}`, '1:1 mapping-unknown-model', 'public_facility'],
  ['a data model in Japanese', `model: 公共施設\n${rest}`, '1:1 mapping-unknown-model', 'public_facility'],
  [
    'an item',
    'model: aed\ncolumns:\n  施設名: 名称\n  電話: 電話番\n',
    '4:3 mapping-unknown-item',
    '電話番号',
  ],
  [
    'an item in the forms of another country',
    'model: aed\ncolumns:\n  施設名: 名稱\n',
    '3:3 mapping-unknown-item',
    '名称',
  ],
  ['a term', 'model: aed\ncolumns:\n  施設名: 設置地店>名称>表記\n', '3:3 term-unknown-near', '設置地点'],
  [
    'a term where it is not',
    'model: aed\ncolumns:\n  電話: 設置地点>電話番号\n',
    '3:3 term-elsewhere',
    '連絡先型',
  ],
  [
    'a path of full width',
    'model: aed\ncolumns:\n  施設名: 設置地点＞名称＞表記\n',
    '3:3 mapping-name-wide',
    '設置地点>名称>表記',
  ],
  [
    'a path that is cut off',
    'model: aed\ncolumns:\n  備考: \'記述{種別="a">説明\'\n',
    '3:3 term-path-unreadable',
  ],
  ['a path that ends too early', 'model: aed\ncolumns:\n  住所: 設置地点>住所\n', '3:3 term-not-a-value'],
  [
    'a remark without a space',
    'model: aed\ncolumns:\n  施設名: 名称# 備考\n',
    '3:3 mapping-remark-attached',
    '名称 #',
  ],
  [
    'a normalizer',
    'model: aed\ncolumns:\n  電話: { to: 電話番号, normalizer: phon }\n',
    '3:19 mapping-unknown-normalizer',
    'phone-jp',
  ],
  [
    'what varies',
    'model: aed\ncolumns:\n  避難所_{災害}: \'記述[{種}]{種別="{種}"}>説明\'\n',
    '3:3 model-unknown-placeholder',
    '{種}',
  ],
  ['a pattern', 'model: aed\ncolumns:\n  /^(施設: 名称\n', '3:3 mapping-pattern-unusable'],
  [
    'a pattern that looks ahead',
    'model: aed\ncolumns:\n  "/^(?!x)施設$/": 名称\n',
    '3:3 mapping-pattern-unusable',
  ],
  ['a layout', `extends: standard/aed2023\n${rest}`, '1:1 mapping-extends-unknown-near', 'standard/aed-2023'],
  [
    'a layout with its ending',
    `extends: standard/aed-2023.yaml\n${rest}`,
    '1:1 mapping-extends-unknown-near',
    'standard/aed-2023',
  ],
  ['itself as the layout', `extends: own\n${rest}`, '1:1 mapping-extends-itself'],
  ['a header in the id', `model: aed\n${rest}id: "{施設名称}"\n`, '4:1 mapping-id-column-unknown', '施設名'],
  ['one column in two ways', `model: aed\n${rest}  施 設 名: 備考\n`, '4:3 mapping-column-twice', '施設名'],
  ['an encoding', `model: aed\nsource: { encoding: sjis }\n${rest}`, '2:11 document-not-one-of', 'shift_jis'],
];

const kinds: readonly Mistake[] = [
  [
    'a code without quotes',
    `model: aed\npublisher: { code: 011002, name: 札幌市 }\n${rest}`,
    '2:14 yaml-unquoted',
  ],
  [
    'a code without its check digit',
    `model: aed\npublisher: { code: "22100", name: 静岡市 }\n${rest}`,
    '2:14 mapping-code-short',
    '221007',
  ],
  [
    'a name in place of a code',
    `model: aed\npublisher: { code: 静岡, name: 静岡市 }\n${rest}`,
    '2:14 document-wrong-form',
    '221007',
  ],
  ['a publisher that is a text', `model: aed\npublisher: 静岡市\n${rest}`, '2:1 document-not-entries'],
  ['a country in words', `model: aed\ncountry: 日本\n${rest}`, '2:1 document-not-one-of', 'JP'],
  ['a day with slashes', `model: aed\nseen: 2026/04/01\n${rest}`, '2:1 document-not-a-day'],
  ['a day of an era', `model: aed\nseen: 令和8年4月1日\n${rest}`, '2:1 document-not-a-day'],
  ['an address without https', `model: aed\nurl: www.example.lg.jp\n${rest}`, '2:1 document-not-an-address'],
  ['a row in words', `model: aed\nsource: { header-row: 1行目 }\n${rest}`, '2:11 document-not-a-number'],
  ['yes in words', `model: aed\nsource: { turned: はい }\n${rest}`, '2:11 document-not-a-flag', 'turned'],
  [
    'a publisher without a name',
    `model: aed\npublisher: { code: "221007" }\n${rest}`,
    '2:1 document-key-missing',
    'name',
  ],
  ['an id without quotes', `model: aed\n${rest}id: {施設名}\n`, '4:1 document-not-a-text'],
  ['an id that is a word', `model: aed\n${rest}id: 施設名\n`, '4:1 mapping-id-constant'],
  ['columns as a list', 'model: aed\ncolumns:\n  - 施設名: 名称\n', '2:1 document-not-entries'],
  ['no columns', 'model: aed\ncolumns:\n', '2:1 document-value-missing'],
  [
    'a column that is nothing',
    'model: aed\ncolumns:\n  施設名:\n  住所: 備考\n',
    '3:3 document-value-missing',
  ],
  [
    'codes as a list',
    'model: aed\ncolumns:\n  小児: { to: 小児対応設備の有無, codes: [有, 無] }\n',
    '3:24 document-not-entries',
  ],
  [
    'an example that is no list',
    `model: aed\n${rest}examples:\n  row: { 施設名: a }\n  node: {}\n`,
    '4:1 document-not-a-list',
  ],
  [
    'an example without what comes out',
    `model: aed\n${rest}examples:\n  - row: { 施設名: a }\n`,
    '5:5 document-key-missing',
  ],
  ['no data model', rest, '1:1 mapping-without-model'],
  ['an empty file', '', '1:1 document-value-missing'],
];

function textOf({ code, args }: Cause, language: Language): string {
  return Object.values(catalogue[code][language])
    .map((text) => fill(text, args))
    .join(' ');
}

/** What it is, the mapping, where it is told and how, and what the text names. */
type Mistake = readonly [what: string, text: string, told: string, names?: string];

describe.each([
  ['of writing', syntax],
  ['of spelling', spelling],
  ['of kind', kinds],
])('mistakes %s', (_, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake[0], mistake] as const))('%s', async (_what, mistake) => {
    const [, text, told, names = ''] = mistake;
    const { findings } = await lintMapping(text, 'own', knowledge);
    const found = findings.filter(({ code }) => !passedOver.has(code));
    expect(found.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toEqual([told]);
    for (const language of languages) {
      expect(textOf(found[0]!, language)).not.toMatch(/Unexpected|Invalid|Expected|must match|Unrecognized/);
    }
    expect(textOf(found[0]!, 'ja')).toContain(names);
  });
});

test('signs of full width in texts and remarks are nobody’s mistake', async () => {
  const text = `model: aed\ntitle: AED：一覧　（市内） # 注：毎年4月\n${rest}`;
  const { mapping } = await lintMapping(text, 'own', knowledge);
  expect(mapping?.title).toBe('AED：一覧　（市内）');
});
