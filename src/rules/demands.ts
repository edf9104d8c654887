import type { StageRule } from './rule.js';

/** What the data model demands of a node (`compileConformity`): the schema that is published is what is checked. */
export const demands: StageRule = {
  name: 'demands',
  scope: 'node',
  title: { ja: 'データモデルの決まり', en: 'Demands of the data model', 'zh-TW': '資料模型的要求' },
  source:
    '共通語彙基盤 コア語彙 2.4.2; 自治体標準オープンデータセット（必須項目）; schemas of `imi model export --to jsonschema`',
  codes: ['required-empty', 'value-not-allowed', 'code-not-listed', 'too-many-values'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['ID', '名称', '住所'],
        ['1', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['2', '', '静岡県静岡市葵区追手町5-2'],
      ],
      finds: { 'required-empty': ['B3'] },
    },
  ],
};
