import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault, parseTermPath, printTermPath, type TermPath, type TermPathFault } from './term-path.js';

const read = (text: string, rootClass?: string): TermPath => {
  const path: TermPath | TermPathFault = parseTermPath(text, rootClass);
  if (isFault(path)) throw new Error(JSON.stringify(path));
  return path;
};
const faultOf = (text: string): string => {
  const path = parseTermPath(text);
  return isFault(path) ? `${path.position} ${path.cause.code}` : `read: ${path.text}`;
};

describe('reads', () => {
  test('everything that the notation has', () => {
    expect(
      read(`ic:関与[代表]{ic:役割="管理者"}{ic:種別='主'}>ic:関与者{@ic:組織型}>ic:名称>ic:表記@zh-TW`),
    ).toEqual({
      text: 'ic:関与[代表]{ic:役割="管理者"}{ic:種別="主"}>ic:関与者{@ic:組織型}>ic:名称>ic:表記@zh-TW',
      steps: [
        {
          property: 'ic:関与',
          group: '代表',
          fixed: [
            { property: 'ic:役割', value: '管理者' },
            { property: 'ic:種別', value: '主' },
          ],
          type: null,
        },
        { property: 'ic:関与者', group: null, fixed: [], type: 'ic:組織型' },
        { property: 'ic:名称', group: null, fixed: [], type: null },
        { property: 'ic:表記', group: null, fixed: [], type: null },
      ],
      language: 'zh-TW',
      isIri: false,
    });
  });

  test.each([
    ['住所>都道府県', '住所>都道府県'],
    ['　住所 ＞ 都道府県　', '住所>都道府県'],
    ['mic:対象災害【洪水】>mic:対応', 'mic:対象災害[洪水]>mic:対応'],
    ['ic : 住所 > ic ： 区', 'ic:住所>ic:区'],
    ['説明＠en', '説明@en'],
    ['地理識別子[GeoNames] >', '地理識別子[GeoNames]>'],
    ['連絡先｛種別＝"代表"｝>電話番号', '連絡先{種別="代表"}>電話番号'],
    [String.raw`記述{種別="A\"B"}>説明`, String.raw`記述{種別="A\"B"}>説明`],
    [String.raw`記述{種別='C:\x'}>説明`, String.raw`記述{種別="C:\x"}>説明`],
    ['B[a>b]{c="}"}>C', 'B[a>b]{c="}"}>C'],
    ['人口[{age}歳]{年齢下限="{age}"}>人数', '人口[{age}歳]{年齢下限="{age}"}>人数'],
    ['Eメールアドレス', 'Eメールアドレス'],
    ['hj:更新者', 'hj:更新者'],
    [
      '利用可能時間{@定期スケジュール型}{種別="週間"}>説明',
      '利用可能時間{種別="週間"}{@定期スケジュール型}>説明',
    ],
  ])('%s', (text, usual) => expect(read(text).text).toBe(usual));

  test('the root class may stand first, with or without 型', () => {
    expect(read('施設型>名称>表記', '施設型').text).toBe('名称>表記');
    expect(read('施設 > 名称', '施設型').text).toBe('名称');
    expect(read('施設型>名称').steps).toHaveLength(2);
    expect(read('設備>名称', '施設型').text).toBe('設備>名称');
  });
});

describe('says where a text ceases to be a path', () => {
  test.each([
    ['', '0 term-path-unfinished'],
    ['住所>>都道府県', '3 term-path-unreadable'],
    ['住所{種別="本店"', '10 term-path-unfinished'],
    ['住所{種別=本店}>表記', '6 term-path-unreadable'],
    ['住所 表記', '3 term-path-unreadable'],
    ['住所]', '2 term-path-unreadable'],
    ['住所{1..1}', '3 term-path-unreadable'],
    ['説明@', '3 term-path-unfinished'],
    ['1番', '0 term-path-unreadable'],
    ['>名称', '0 term-path-unreadable'],
  ])('%s', (text, expected) => expect(faultOf(text)).toBe(expected));

  test('a root class alone is no path', () => {
    expect(isFault(parseTermPath('施設型>', '施設型'))).toBe(true);
  });
});

const word = fc
  .tuple(
    fc.constantFrom('名', 'E', '＿', 'ア', '𠮷', '３', '_'),
    fc.stringMatching(/^[ーー々A-Za-z0-9_.\-・「」が]{0,4}$/),
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '＿' && !text.startsWith('＿') && !/^m?ic$/.test(text));
/** A backslash at the end of a literal is a limit of the notation: it has no escape for it. */
const literal = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.endsWith('\\'));
const step = fc.record({
  property: word,
  group: fc.option(fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes(']'))),
  fixed: fc.array(fc.record({ property: word, value: literal }), { maxLength: 2 }),
  type: fc.option(word),
});
const path = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  language: fc.option(fc.constantFrom('en', 'zh-TW', 'ja-Hrkt')),
  isIri: fc.boolean(),
});

test('a path that was printed is read as the same path', () => {
  fc.assert(
    fc.property(path, (original) => {
      const text = printTermPath(original);
      expect(parseTermPath(text)).toEqual({ text, ...original });
    }),
  );
});

test('any text is either read or told, and what was read prints to something that reads the same', () => {
  const signs = fc.constantFrom('名称', '>', '[', ']', '{', '}', '"', '=', '@', 'ic:', ' ', '＞', 'a', '\\');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 14 }), (parts) => {
      const first = parseTermPath(parts.join(''));
      if (isFault(first)) expect(first.position).toBeLessThanOrEqual(parts.join('').length);
      else expect(parseTermPath(first.text)).toEqual(first);
    }),
  );
});
