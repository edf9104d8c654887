import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { normalizers } from './index.js';

/**
 * Texts of a million characters, made of what patterns like least. A reading that takes more than the text's length would not
 * end within the hours that a test has.
 */
const tables = loadTables();
const units = [
  ...'1 第 ・ 1, 1- - ー 。 〜 / ： ( ) （ ） [ 月 令和 平成元年 第1・ 1～2、 月～ 9:00 東京都 大字 字 の 丁目 番 路 號 縣 巷 之 樓 あ ｶﾞ ゛ 内線 # @ a. http:// < & &amp; &# <a % ° 北緯 " 除く 年 時 〇 十 億 △ 約 から ㍿ ㈱ 歳 〒 Ａ １ 祝、 e1 1・ 午前 週 台北市 𠮷'.split(
    ' ',
  ),
  ...[' ', '\u3000', '\n', '\t', '\0', '\u200B', '\uD800'],
];
const around = [
  ['', ''],
  ['1', 'x'],
  ['(', ')'],
] as const;
const contexts: Readonly<Record<string, readonly ContextInput[]>> = {
  coordinate: [{ role: 'lat' }, { role: 'pair' }],
  date: [{}, { type: 'datetime' }, { country: 'TW' }],
  weekdays: [{}, { column: '休館日' }],
  text: [{}, { multiline: true }, { kind: 'org-name' }],
  url: [{}, { kind: 'mail' }],
};

describe('a text of a million characters is read or refused', () => {
  test.each(Object.values(normalizers))('$name', ({ name, compile }) => {
    for (const context of contexts[name] ?? [{}]) {
      const read = compile(contextSchema.parse(context), tables);
      for (const unit of units) {
        const text = unit.repeat(1_000_000 / unit.length);
        for (const [before, after] of around)
          expect(['certain', 'assumed', 'refused']).toContain(read(before + text + after).certainty);
      }
    }
  });
});
