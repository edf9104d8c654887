import { cause } from '../findings/index.js';
import type { FileRule } from './rule.js';

const spacedOut =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー](?:[ \u3000]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])+$/u;

/** Headers that readers cannot find: over several rows, broken into lines, spaced out for looks. */
export const headers: FileRule = {
  name: 'headers',
  scope: 'file',
  title: { ja: '見出しの書き方', en: 'Headers', 'zh-TW': '欄位標題' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-4, 1-5, 1-6, 2-2',
  codes: ['header-several-rows', 'header-line-break', 'header-spaced-out', 'rows-above-header'],
  isOfTable: true,
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名　称', '住所', '電話\n番号'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '054-254-2111'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '054-254-2112'],
      ],
      finds: { 'header-spaced-out': ['A1'], 'header-line-break': ['C1'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['静岡市の公民館', '', ''],
        ['名称', '住所', '電話番号'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '054-254-2111'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '054-254-2112'],
      ],
      finds: { 'rows-above-header': ['1'] },
    },
  ],
  compile: ({ columns, headerRow, headerRows, stretch }) => ({
    watches: [],
    conclude: (_, __, tell) => {
      if (headerRow === 0) return;
      if (headerRow > 1)
        tell('rows-above-header', null, () => ({
          ...cause('rows-above-header', {
            count: String(headerRow - 1),
            row: String((stretch?.rows ?? 0) + headerRow),
          }),
          place: { row: 1 },
        }));
      if (headerRows > 1)
        tell('header-several-rows', null, () => ({
          ...cause('header-several-rows', { count: String(headerRows) }),
          place: { row: headerRow },
        }));
      for (const { column, header } of columns) {
        const place = { row: headerRow, column, header };
        const bare = header.trim();
        if (/[\r\n]/.test(bare))
          tell('header-line-break', column, () => ({
            ...cause('header-line-break', { expected: bare.replace(/\s*[\r\n]+\s*/g, '') }),
            place,
          }));
        if (spacedOut.test(bare))
          tell('header-spaced-out', column, () => ({
            ...cause('header-spaced-out', { header: bare, expected: bare.replace(/[ \u3000]/g, '') }),
            place,
          }));
      }
    },
  }),
};
