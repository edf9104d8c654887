import { cause, type ValueCounts } from '../findings/index.js';
import { columnsWithBindings } from './columns.js';
import type { Column, FileRule } from './rule.js';

const lengthLimit = 24;
const numbered = /番号|コード|ID|NO|№|編號|代碼|代號|code/i;

/** Codes of one length, some of which have lost their leading zeros. */
export const leadingZeros: FileRule = {
  name: 'leading-zeros',
  scope: 'file',
  title: { ja: '先頭の0の抜け', en: 'Leading zeros lost', 'zh-TW': '開頭的 0 遺失' },
  source: '自治体標準オープンデータセット（コードは先頭の0を含む文字列）; Excel の数値への自動変換',
  codes: ['leading-zeros-uneven'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['ID', '名称', '住所'],
        ['00012', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['13', '東公民館', '静岡県静岡市葵区追手町5-2'],
        ['00114', '西公民館', '静岡県静岡市葵区追手町5-3'],
      ],
      finds: { 'leading-zeros-uneven': ['A3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['ID', '名称', '住所'],
        ['9', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['10', '東公民館', '静岡県静岡市葵区追手町5-2'],
      ],
      finds: {},
    },
  ],
  compile: (table) => {
    const columns = columnsWithBindings(table).filter(holdsCodes);
    if (columns.length === 0) return null;
    return {
      watches: columns.map(({ column }) => ({
        kind: 'values',
        column,
        limit: lengthLimit,
        byForm: false,
        reads: { bindings: [] },
        textOf: (_, cells) => lengthKey(cells.digitCount(column), cells.beginsWithZero(column)),
      })),
      conclude: (digests, _, tell) => {
        for (const [i, { column, header }] of columns.entries()) {
          const met = (digests[i] as ValueCounts).met ?? [];
          const padded = met.filter(({ key }) => key.startsWith('0'));
          const length = Number(padded[0]?.key.slice(1));
          if (padded.length !== 1) continue;
          for (const { key, count, row, text } of met) {
            if (key.startsWith('0') || Number(key.slice(1)) >= length) continue;
            tell(
              'leading-zeros-uneven',
              column,
              () => ({
                ...cause('leading-zeros-uneven', {
                  value: text,
                  count: String(length),
                  expected: text.trim().padStart(length, '0'),
                }),
                place: { row, column, header },
                value: text,
                replacement: text.trim().padStart(length, '0'),
              }),
              { count },
            );
          }
        }
      },
    };
  },
};

function holdsCodes({ header, item, normalizer }: Column): boolean {
  return (normalizer === 'text' || normalizer === null) && numbered.test(`${header} ${item ?? ''}`);
}

/** `0` and the length of digits that begin with 0, `1` and that of others; null for what is not digits alone. */
function lengthKey(digits: number, beginsWithZero: boolean): string | null {
  return digits === 0 ? null : (keys[beginsWithZero && digits > 1 ? 0 : 1]![digits] ?? null);
}

const keys = ['0', '1'].map((first) => Array.from({ length: 21 }, (_, length) => first + length));
