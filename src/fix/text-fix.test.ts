import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCauses } from '../findings/index.js';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan, type Plan, type TextLayout } from '../plan/index.js';
import { prepareRun } from '../run.js';
import { encoderFor } from '../sources/index.js';
import { compileTextFix } from './text-fix.js';

const knowledge = loadKnowledge();
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function planOf(bytes: Uint8Array, model = 'public_facility', name = '施設.csv'): Plan & TextLayout {
  const plan = makePlan({ name, head: bytes, isWhole: true }, { model }, knowledge);
  if (isCauses(plan) || plan.format !== 'csv') throw new Error(JSON.stringify(plan));
  return plan;
}

function fixed(
  bytes: Uint8Array,
  { isAssuming = false, leftColumns = new Set<number>(), model = 'public_facility' } = {},
  plan = planOf(bytes, model),
) {
  return compileTextFix(plan, knowledge, { isAssuming, leftColumns })({ bytes, isFirst: true });
}

const fixText = (text: string, options = {}) => {
  const { bytes, changes, left } = fixed(encoder.encode(text), options);
  const told = (cells: typeof changes) =>
    cells.map(({ place: { row, column }, before, after, reason }) => [
      row,
      column,
      before,
      after,
      reason.code,
    ]);
  return { text: decoder.decode(bytes), changes: told(changes), left: told(left) };
};

const head = '名称,所在地_連結表記,電話番号,郵便番号,開設日,収容定員,授乳室,備考';
const good = '中央公民館,静岡県静岡市葵区追手町5-1,054-254-2111,4208602,2020-04-01,200,有,';

describe('cells', () => {
  test.each([
    ['a phone of full width', '電話番号', '０５４（２５４）２１１１', '054-254-2111', 'fixed-form'],
    ['hyphens of another kind', '電話番号', '054－254－2111', '054-254-2111', 'fixed-characters'],
    ['a postal code', '郵便番号', '〒420-8602', '4208602', 'fixed-form'],
    ['a day', '開設日', '令和5年4月1日', '2023-04-01', 'fixed-form', 'preschool'],
    ['a month', '開設日', '昭和45年３月', '1970-03', 'fixed-form', 'preschool'],
    ['a time', '開始時間', '午前9時', '09:00', 'fixed-form'],
    ['a flag', '授乳室', '○', '有', 'fixed-form', 'baby_station'],
    ['a flag where the standard has 1', '災害種別_洪水', '○', '1', 'fixed-form', 'evacuation_space'],
    ['a number', '想定収容人数', '１,２００', '1200', 'fixed-form', 'evacuation_space'],
    ['spaces around', '名称', ' 中央公民館　', '中央公民館', 'fixed-spaces'],
    ['widths', '名称', '第１体育館（ｱﾘｰﾅ）', '第1体育館(アリーナ)', 'fixed-characters'],
    [
      'what says more than the standard has a form for, in its widths',
      '電話番号',
      '０５４－２５４－２１１１（内線１２）',
      '054-254-2111(内線12)',
      'fixed-characters',
    ],
    ['hours, in their widths', '利用可能日時特記事項', '９：００　ほか', '9:00 ほか', 'fixed-characters'],
  ])('%s', (_, header, before, after, code, model = 'public_facility') => {
    const columns = ['名称', '所在地_連結表記', '電話番号', header].filter(
      (name, i, all) => all.indexOf(name) === i,
    );
    const row = (value: string) =>
      columns
        .map((name) =>
          name === header
            ? value
            : ({ 名称: '中央公民館', 電話番号: '054-254-2111' }[name] ?? '静岡県静岡市葵区追手町5-1'),
        )
        .join(',');
    const quoted = before.includes(',') ? `"${before}"` : before;
    const quotedAfter = before.includes(',') ? `"${after}"` : after;
    const { text, changes } = fixText(`${columns.join(',')}\n${row(quoted)}\n`, { model });
    expect(text).toBe(`${columns.join(',')}\n${row(quotedAfter)}\n`);
    expect(changes).toEqual([[2, columns.indexOf(header) + 1, before, after, code]]);
  });

  test.each([
    ['a word for nothing', '電話番号', 'なし'],
    ['what is not understood', '電話番号', '市民課　まで'],
    ['a period', '開設日', '令和5年度', 'preschool'],
    ['a word that says more than yes', '授乳室', '可', 'baby_station'],
    ['a code for yes that programs read', '授乳室', 'Y', 'baby_station'],
    ['a day of a year that nobody knows', '開設日', '4月1日', 'preschool'],
    ['an approximate number', '収容定員', '約100人'],
    ['a lost character', '名称', '中央\uFFFD　公民館'],
    ['a unit that nobody else names', '収容定員', '1.2ha'],
    ['the number of a lot with prose', '説明', 'ここで　会う'],
  ])('%s is left, or only its spaces are mended', (_, header, value, model = 'public_facility') => {
    const text = `名称,所在地_連結表記,${header === '名称' ? 'URL' : header}\n${header === '名称' ? value : '中央公民館'},静岡県静岡市葵区追手町5-1,${header === '名称' ? '' : value}\n`;
    const made = fixText(text, { model });
    expect(made.text.replace(/[　 ]/g, '')).toBe(text.replace(/[　 ]/g, ''));
  });

  test('an assumption is made only when it is asked for', () => {
    const text = '名称,名称_カナ,所在地_連結表記\n老人ホーム,ロウジンホ－ム,静岡県静岡市葵区追手町5-1\n';
    const left = fixText(text);
    expect(left.text).toBe(text);
    expect(left.left).toEqual([[2, 2, 'ロウジンホ－ム', 'ロウジンホーム', 'kana-hyphen']]);
    const made = fixText(text, { isAssuming: true });
    expect(made.changes).toEqual([[2, 2, 'ロウジンホ－ム', 'ロウジンホーム', 'kana-hyphen']]);
    expect(made.text).toContain('ロウジンホーム');
  });

  test('columns that are to be left are left, and told', () => {
    const text = '名称,所在地_連結表記\n 中央公民館,静岡県静岡市葵区追手町５－１\n';
    const made = fixText(text, { leftColumns: new Set([2]) });
    expect(made.text).toBe('名称,所在地_連結表記\n中央公民館,静岡県静岡市葵区追手町５－１\n');
    expect(made.left.map(([, column, , , code]) => [column, code])).toEqual([[2, 'fix-left-column']]);
  });
});

describe('the file around them', () => {
  test('titles, notes, blank rows, quotes, line ends and a byte order mark within stay as they are', () => {
    const text = [
      '施設一覧　（令和５年）,,,,,,,\r\n',
      '名称,所在地_連結表記,電話番号,郵便番号,開始時間,収容人数,授乳室,備考\r\n',
      `"中央　公民館",静岡県静岡市葵区追手町5-1,"０５４－２５４－２１１１",4208602,09:00,200,有,"改行\r\nと""引用符"""\n`,
      ',,,,,,,\r',
      '※　注　１,,,,,,,\n',
      '東公民館,静岡県静岡市葵区追手町5-2,054-254-2112,4208602,9:00,１００,無,ａ"ｂ',
    ].join('');
    const made = fixText(text);
    expect(made.text).toBe(
      text
        .replace('中央　公民館', '中央 公民館')
        .replace('０５４－２５４－２１１１', '054-254-2111')
        .replace(',9:00,', ',09:00,')
        .replace('１００', '100')
        .replace('ａ"ｂ', '"a""b"'),
    );
  });

  test('a cell that gets a delimiter or a quote gets quotes', () => {
    const made = fixText(`名称,所在地_連結表記\n公民館，東,静岡県静岡市葵区追手町5-1\n`);
    expect(made.text).toBe('名称,所在地_連結表記\n"公民館,東",静岡県静岡市葵区追手町5-1\n');
  });

  test('a quote that is never closed is left', () => {
    const made = fixText('名称,所在地_連結表記\n"中央　公民館,静岡県静岡市葵区追手町５－１\n');
    expect(made.left.map(({ 4: code }) => code)).toContain('fix-left-quote');
    expect(made.text).toBe('名称,所在地_連結表記\n"中央　公民館,静岡県静岡市葵区追手町5-1\n');
  });

  test('a file in Shift_JIS stays in it; what it cannot hold is left and told', () => {
    const { encode } = encoderFor('shift_jis');
    const row = (name: string, note: string) => `${name},静岡県静岡市葵区追手町5-1,${note}\r\n`;
    const bytes = encode(
      `名称,所在地_連結表記,説明\r\n${row('表　会館', '9:00～17:00')}${row('ﾋﾞﾙ', '&#x20BB7;野　家')}`,
    );
    const { bytes: made, changes, left } = fixed(bytes, { isAssuming: true });
    const expected = encode(
      `名称,所在地_連結表記,説明\r\n${row('表 会館', '9:00～17:00')}${row('ビル', '&#x20BB7;野　家')}`,
    );
    expect(Buffer.from(made)).toEqual(Buffer.from(expected));
    expect(changes.map(({ after }) => after)).toEqual(['表 会館', 'ビル']);
    expect(left.map(({ after, reason }) => [after, reason.code])).toEqual([['𠮷野 家', 'fix-left-encoding']]);
  });

  test('broken bytes of other cells stay as they are', () => {
    const { encode } = encoderFor('shift_jis');
    const [before, after] = ['名称,所在地_連結表記\r\n表　会館,', '\r\n'].map((text) => encode(text));
    const broken = Uint8Array.from([0x8e, 0x73, 0x81, 0xff, 0x41]);
    const bytes = Buffer.concat([before!, broken, after!]);
    const expected = Buffer.concat([encode('名称,所在地_連結表記\r\n表 会館,'), broken, after!]);
    const plan = {
      ...planOf(encode('名称,所在地_連結表記\r\n表,静岡県静岡市葵区追手町\r\n')),
      encoding: 'shift_jis' as const,
    };
    expect(Buffer.from(fixed(bytes, {}, plan).bytes)).toEqual(expected);
  });
});

describe('laws', () => {
  const pool = fc.constantFrom(
    ...[
      '中央　公民館',
      '第１体育館',
      'ﾎｰﾙ',
      '静岡県静岡市葵区追手町５番１号',
      '０５４－２５４－２１１１',
      '054-254-2111',
      '(054)254-2111（代）',
    ],
    ...[
      '〒420-8602',
      '420',
      '9:00',
      '午後5時',
      '17：30',
      '○',
      '×',
      '有',
      '１',
      '1,200人',
      '約100人',
      'なし',
      '－',
      '',
      ' ',
      '不明',
      '#N/A',
    ],
    ...[
      '令和5年4月1日',
      '5/4/1',
      'R5.4.1',
      '改行\r\nあり',
      '引用"符',
      'カンマ，',
      '月～金',
      'https://a.example.jp/施設',
      '<b>太字</b>',
      '〃',
      '合計',
    ],
  );
  const rows = fc.array(fc.array(pool, { minLength: 8, maxLength: 8 }), { maxLength: 4 });
  const csv = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const plan = planOf(encoder.encode(`${head}\n${good}\n`), 'preschool');

  test('fixing what was fixed changes nothing, and the nodes are the same but for ids from cells', () => {
    const run = prepareRun(plan, knowledge);
    const nodes = (bytes: Uint8Array) =>
      decoder
        .decode(run({ bytes, isFirst: true }).nodes)
        .replace(/"@id":"[^"]*",/g, '')
        .replace(/("標準型日付":"[^"]*"),"表記":"[^"]*"/g, '$1')
        .replace(/("日付型"),"表記":"[^"]*","年"/g, '$1,"年"');
    for (const isAssuming of [false, true]) {
      const fix = compileTextFix(plan, knowledge, { isAssuming, leftColumns: new Set() });
      fc.assert(
        fc.property(rows, (made) => {
          const bytes = encoder.encode([head, ...made.map(csv)].join('\n'));
          const once = fix({ bytes, isFirst: true });
          const twice = fix({ bytes: once.bytes, isFirst: true });
          expect(twice.changes).toEqual([]);
          expect(decoder.decode(twice.bytes)).toBe(decoder.decode(once.bytes));
          expect(nodes(once.bytes)).toBe(nodes(bytes));
        }),
        { numRuns: 150 },
      );
    }
  });

  test('places are those of the cells, before and after', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const text = [head, ...made.map(csv)].join('\n');
        const { changes } = fixed(encoder.encode(text), {}, plan);
        for (const { place, before } of changes)
          expect(made[(place.row ?? 0) - 2]?.[(place.column ?? 0) - 1]).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
