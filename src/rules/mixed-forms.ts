import { cause, type ValueCount, type ValueCounts } from '../findings/index.js';
import { columnsWithBindings } from './columns.js';
import type { Column, FileRule, Table, ValueWatch } from './rule.js';

/** So many ways of writing are told apart in a column. */
const formLimit = 40;

/** The family of a form, by the kind of value; null: it says nothing of the family. */
type FamilyOf = (form: string) => string | null;

const fullWidth: FamilyOf = (form) => (/[９]/.test(form) ? 'full-width' : null);
const familiesOf: Readonly<Record<string, FamilyOf>> = {
  date: (form) => {
    if (/令和|平成|昭和|大正|明治|民國|民国|^[A-Z]9/.test(form)) return 'era';
    if (/年/.test(form)) return 'kanji';
    return /9([-/.])9/.exec(form)?.[1] ?? (/^9$/.test(form) ? 'digits' : fullWidth(form));
  },
  time: (form) => {
    if (/午/.test(form)) return 'halves of the day';
    if (/時/.test(form)) return 'kanji';
    return fullWidth(form) ?? (/9[:：]9/.test(form) ? 'colon' : null);
  },
  phone: (form) => {
    if (fullWidth(form)) return 'full-width';
    if (/[(（]9+[)）]/.test(form)) return 'brackets';
    if (/9[-‐‑–—―−ー]9[-‐‑–—―−ー]9/.test(form)) return 'hyphens';
    return /^9$/.test(form) ? 'digits' : null;
  },
  postal: (form) => {
    if (fullWidth(form)) return 'full-width';
    if (/〒/.test(form)) return 'mark';
    return /^9-9$/.test(form) ? 'hyphen' : /^9$/.test(form) ? 'digits' : null;
  },
  number: (form) => fullWidth(form) ?? (/9/.test(form) ? 'half-width' : null),
};
const flagFamilies: readonly (readonly string[])[] = [
  ['有', '無', 'あり', 'なし', '有り', '無し'],
  ['○', '×', '◯', '〇', '✕', '－'],
  ['1', '0'],
  ['はい', 'いいえ'],
  ['TRUE', 'FALSE', 'True', 'False', 'true', 'false'],
  ['可', '不可'],
  ['Y', 'N', 'y', 'n', 'Yes', 'No', 'YES', 'NO'],
  ['是', '否'],
];
const flagFamily: FamilyOf = (value) =>
  flagFamilies.find((family) => family.includes(value.trim()))?.[0] ?? null;

/** One kind of value written in several ways in one column, and dates by eras alone. */
export const mixedForms: FileRule = {
  name: 'mixed-forms',
  scope: 'file',
  title: { ja: '書き方の混在', en: 'Mixed ways of writing', 'zh-TW': '寫法不一致' },
  source:
    '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-3, 1-11, 1-13; GIF 日付及び時刻 (DS-441), 連絡先 (DS-445)',
  codes: ['forms-mixed', 'years-in-eras'],
  examples: [
    {
      model: 'aed',
      rows: [
        ['名称', '住所', '設置日', '電話番号', '小児対応設備の有無'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '2023-04-01', '054-254-2111', '有'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '2023-05-01', '054-254-2112', '無'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '令和5年6月1日', '(054)254-2113', '○'],
      ],
      finds: { 'forms-mixed': ['C4', 'D4', 'E4'] },
    },
    {
      model: 'aed',
      rows: [
        ['名称', '住所', '設置日', '電話番号'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '令和5年4月1日', '054-254-2111'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '平成30年12月25日', '0545-21-2112'],
      ],
      finds: { 'years-in-eras': ['C2'] },
    },
  ],
  compile: (table) => {
    const watched = columnsWithBindings(table).flatMap((column) => watchOf(column, table));
    if (watched.length === 0) return null;
    return {
      watches: watched.map(({ watch }) => watch),
      conclude: (digests, _, tell) => {
        for (const [i, { column, familyOf }] of watched.entries()) {
          const { met } = digests[i] as ValueCounts;
          if (met === null) continue;
          const [most, ...others] = byFamily(met, familyOf);
          const place = (row: number) => ({ row, column: column.column, header: column.header });
          for (const { count, first } of others) {
            tell(
              'forms-mixed',
              column.column,
              () => ({
                ...cause('forms-mixed', {
                  value: first.text,
                  expected: most?.first.text ?? '',
                  count: String(count),
                }),
                place: place(first.row),
                value: first.text,
              }),
              { count },
            );
          }
          if (others.length === 0 && most?.family === 'era')
            tell(
              'years-in-eras',
              column.column,
              () => ({
                ...cause('years-in-eras', { value: most.first.text }),
                place: place(most.first.row),
                value: most.first.text,
              }),
              { count: most.count },
            );
        }
      },
    };
  },
};

interface Watched {
  readonly column: Column;
  readonly familyOf: FamilyOf;
  readonly watch: ValueWatch;
}

function watchOf(column: Column, { bindings }: Table): readonly Watched[] {
  const { binding, normalizer } = column;
  if (binding === null || normalizer === null || binding.options.kind === 'fee') return [];
  const kind = normalizer.replace(/-(?:jp|tw)$/, '');
  const familyOf = kind === 'flag' ? flagFamily : familiesOf[kind];
  if (familyOf === undefined) return [];
  const at = bindings.indexOf(binding);
  const watch: ValueWatch = {
    kind: 'values',
    column: column.column,
    limit: formLimit,
    byForm: kind !== 'flag',
    reads: { bindings: [at] },
    textOf: (readings) => {
      const { text, outcome } = readings[at]!;
      return outcome.value === null && outcome.nodes === undefined ? null : text;
    },
  };
  return [{ column, familyOf, watch }];
}

interface Family {
  readonly family: string;
  readonly count: number;
  readonly first: ValueCount;
}

/** Forms by family, the most frequent one first. */
function byFamily(met: readonly ValueCount[], familyOf: FamilyOf): readonly Family[] {
  const families = new Map<string, Family>();
  for (const value of met) {
    const family = familyOf(value.key);
    if (family === null) continue;
    const known = families.get(family);
    const first = known === undefined || value.row < known.first.row ? value : known.first;
    families.set(family, { family, count: (known?.count ?? 0) + value.count, first });
  }
  return [...families.values()].sort((a, b) => b.count - a.count || a.first.row - b.first.row);
}
