import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableHead } from '../table-head.js';
import { jsonReader } from './json-reader.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wishes = { file: 'x.json' };

function lookAt(bytes: Uint8Array): TableHead {
  const table = jsonReader.look(bytes, true, wishes);
  if ('code' in table) throw new Error(JSON.stringify(table));
  return table;
}

/** Reads a text in pieces: rows with their lines, and what was found. */
function read(bytes: Uint8Array, sizes: readonly number[] = [bytes.length || 1]) {
  const table = lookAt(bytes);
  const cutter = jsonReader.read(table, table.headers?.length ?? 0);
  const batches = [];
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length]!;
    batches.push(...cutter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  batches.push(...cutter.end());
  const [rows, lines, faults]: [string[][], number[], string[]] = [[], [], []];
  let line = 0;
  for (const batch of batches) {
    const before = rows.length;
    rows.push(...batch.rows.map((row) => [...row]));
    lines.push(...(batch.lines ?? []).map((at) => at + line));
    for (const fault of batch.faults) {
      const place = [
        fault.row === undefined ? '' : fault.row + before,
        (fault.line ?? 0) + line,
        fault.column ?? '',
      ];
      faults.push(`${place.join(':')} ${fault.cause.code}`);
    }
    line += batch.lineCount;
  }
  return { headers: table.headers, rows, lines, faults };
}

/** What a text is read as: `[headers, ...rows]`. */
const tableOf = (text: string) => {
  const { headers, rows, faults } = read(utf8(text));
  expect(faults).toEqual([]);
  return [headers, ...rows];
};

describe('records are found', () => {
  test.each([
    ['a list', '[{"名称":"市役所","数":1}]'],
    [
      'what CKAN gives',
      '{"success":true,"result":{"fields":[{"id":"名称"},{"id":"数"}],"records":[{"名称":"市役所","数":1}]}}',
    ],
    ['a list in a list', '[[{"名称":"市役所","数":1}]]'],
    ['a list among others', '{"meta":[{"a":1}],"retVal":[{"名称":"市役所","数":1},{}]}'],
    ['lines', '{"名称":"市役所","数":1}\n{"名称":"支所","数":2}\n'],
    ['one object', '{"名称":"市役所","数":1}'],
    ['lists of columns', '{"名称":["市役所"],"数":[1]}'],
  ])('%s', (_, text) => {
    expect(tableOf(text).slice(0, 2)).toEqual([
      ['名称', '数'],
      ['市役所', '1'],
    ]);
  });

  test('lists of cells have a header among them', () => {
    expect(tableOf('[["名称","数"],["市役所",1],["支所",null]]')).toEqual([
      null,
      ['名称', '数'],
      ['市役所', '1'],
      ['支所', ''],
    ]);
  });

  test('members of an object have their keys as a column', () => {
    const text = '{"A1":{"名称":"a","数":1},"A2":{"名称":"b","数":2},"A3":{"名称":"c","数":3}}';
    expect(tableOf(text).slice(0, 2)).toEqual([
      ['key', '名称', '数'],
      ['A1', 'a', '1'],
    ]);
  });

  test('where they are said to be', () => {
    const bytes = utf8('{"a":[{"x":1},{"x":2},{"x":3}],"b/c":[{"y":1}]}');
    const table = jsonReader.look(bytes, true, { ...wishes, records: '/b~1c' });
    expect(table).toMatchObject({ headers: ['y'], rows: [['1']], json: { records: '/b~1c' } });
  });

  test.each(['[]', '{}', '[1,2,3]', '"text"', '{"a":{"b":{}}}', '['.repeat(100_000)])(
    'nothing is found in %.20s',
    (text) => {
      expect(jsonReader.look(utf8(text), true, wishes)).toMatchObject({ code: 'json-without-records' });
    },
  );
});

describe('columns', () => {
  test('have the keys that lead to a value, as a term path is written', () => {
    expect(
      tableOf('[{"名称":{"表記":"市役所"},"連絡先":[{"電話番号":"1"},{"電話番号":"2"}],"別名":["a","b"]}]'),
    ).toEqual([
      ['名称>表記', '連絡先>電話番号', '連絡先>電話番号', '別名', '別名'],
      ['市役所', '1', '2', 'a', 'b'],
    ]);
  });

  test('keys that are numbers are names, too', () => {
    expect(tableOf('[{"人口":{"2020":5,"2021":6}},{"人口":{"2021":7}}]')).toEqual([
      ['人口>2020', '人口>2021'],
      ['5', '6'],
      ['', '7'],
    ]);
  });

  test('a long list, and one of lists, are one cell', () => {
    const [headers, row] = tableOf(`[{"線":[[1.50,2],[3,4]],"値":[${'1, '.repeat(20)}1],"名":"x"}]`);
    expect(headers).toEqual(['線', '値', '名']);
    expect(row).toEqual(['[[1.50,2],[3,4]]', `[${'1,'.repeat(20)}1]`, 'x']);
  });

  test('text stays as it was written: numbers, flags; null is nothing', () => {
    const [, row] = tableOf(
      '[{"a":9007199254740993,"b":1e400,"c":-0,"d":1.50,"e":true,"f":null,"g":"  x "}]',
    );
    expect(row).toEqual(['9007199254740993', '1e400', '-0', '1.50', 'true', '', '  x ']);
  });

  test('keys that objects of JavaScript have are keys', () => {
    expect(tableOf('[{"__proto__":{"a":"1"},"constructor":"2","toString":"3"}]')).toEqual([
      ['__proto__>a', 'constructor', 'toString'],
      ['1', '2', '3'],
    ]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('escapes', () => {
    const [, row] = tableOf(String.raw`[{"a":"\u5e02\ud842\udfb7 \"x\" \\ \/ \n\t\u0000","b":"\ud800"}]`);
    expect(row).toEqual(['市𠮷 "x" \\ / \n\t\0', '\ud800']);
  });
});

describe('GeoJSON', () => {
  const feature = (properties: string, geometry: string) =>
    `{"type":"Feature","id":7,"properties":${properties},"geometry":${geometry}}`;
  const collection = (...features: readonly string[]) =>
    `{"type":"FeatureCollection","features":[${features.join(',')}]}`;

  test('a point becomes latitude and longitude', () => {
    const point = '{"coordinates":[135.5, 34.50],"type":"Point"}';
    expect(tableOf(collection(feature('{"名称":"a"}', point), feature('{"名称":"b"}', 'null')))).toEqual([
      ['id', '名称', '緯度', '経度'],
      ['7', 'a', '34.50', '135.5'],
      ['7', 'b', '', ''],
    ]);
  });

  test('is called by its place where the properties have the same', () => {
    const point = '{"type":"Point","coordinates":[135.5,34.5,12]}';
    const [headers, row] = tableOf(collection(feature('{"y":"34.5000","x":"135.5"}', point)));
    expect(headers).toEqual(['id', 'y', 'x', 'geometry>緯度', 'geometry>経度', 'geometry>標高']);
    expect(row).toEqual(['7', '34.5000', '135.5', '34.5', '135.5', '12']);
  });

  test('a sequence of features has a sign before each (RFC 8142)', () => {
    const point = '{"type":"Point","coordinates":[135.5,34.5]}';
    expect(tableOf(['1', '2'].map((n) => `\x1E${feature(`{"n":${n}}`, point)}\n`).join(''))).toEqual([
      ['id', 'n', '緯度', '経度'],
      ['7', '1', '34.5', '135.5'],
      ['7', '2', '34.5', '135.5'],
    ]);
  });

  test('another geometry is its text', () => {
    const line = '{"type":"LineString","coordinates":[[135.0,34],[136,35]]}';
    const point = '{"type":"Point","coordinates":[135.5,34.5]}';
    expect(tableOf(collection(feature('{"n":1}', line), feature('{"n":2}', point)))).toEqual([
      ['id', 'n', '緯度', '経度', 'geometry'],
      ['7', '1', '', '', line],
      ['7', '2', '34.5', '135.5', ''],
    ]);
  });

  test('in lines, and a single feature', () => {
    const one = feature('{"n":1}', '{"type":"Point","coordinates":[135.5,34.5]}');
    expect(tableOf(one)[1]).toEqual(['7', '1', '34.5', '135.5']);
    expect(tableOf(`${one}\n${one}`)).toHaveLength(3);
  });

  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', []],
    ['EPSG:4326', []],
    ['urn:ogc:def:crs:EPSG::6668', ['geojson-crs-near']],
    ['urn:ogc:def:crs:EPSG::4612', ['geojson-crs-near']],
    ['urn:ogc:def:crs:EPSG::3826', ['geojson-crs-other']],
  ])('tells the system of coordinates: %s', (name, codes) => {
    const text = `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"${name}"}},"features":[${feature('{"n":1}', 'null')}]}`;
    expect(lookAt(utf8(text)).findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('encodings', () => {
  const text = '[{"名称":"市役所","所在地":"静岡県"}]';
  const utf16 = (order: 'le' | 'be') => {
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), order === 'le');
    return bytes;
  };
  test.each([
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16LE', utf16('le'), 'utf-16le'],
    ['UTF-16BE', utf16('be'), 'utf-16be'],
    ['Shift_JIS', createMultibyteEncoder('shift_jis')(text), 'shift_jis'],
    ['EUC-JP', createMultibyteEncoder('euc-jp')(text), 'euc-jp'],
  ])('%s', (_, bytes, encoding) => {
    expect(lookAt(bytes).encoding).toBe(encoding);
    expect(read(bytes, [3]).rows).toEqual([['市役所', '静岡県']]);
  });

  test('bytes that are no character are told', () => {
    const bytes = utf8('[{"a":"x?y"},{"a":"z"}]');
    bytes[8] = 0xff;
    expect(read(bytes)).toMatchObject({ rows: [['x\uFFFDy'], ['z']], faults: ['1:1:1 bytes-lost'] });
  });
});

describe('what is wrong costs no other record', () => {
  const last = '{"a":"z","b":"9"}';
  test.each([
    [
      'cut off within a value',
      `[${last},{"a":"x","b":"市役`,
      ['x', ''],
      ['2:1: json-string-unclosed', '2:1: json-cut-off'],
    ],
    ['cut off within a number', `[${last},{"a":"x","b":1`, ['x', '1'], ['2:1: json-cut-off']],
    ['cut off between records', `[${last},{"a":"x","b":"1"},`, ['x', '1'], [':1: json-cut-off']],
    ['a key twice', `[{"a":"x","b":"1","a":"y"},${last}]`, ['x', '1', 'y'], ['1:1:1 json-key-duplicate']],
    [
      'a comma too many',
      `[{"a":"x","b":"1",},${last},]`,
      ['x', '1'],
      ['1:1: json-sign-stray', ':1: json-sign-stray'],
    ],
    [
      'a comma missing',
      `[{"a":"x" "b":"1"}${last}]`,
      ['x', '1'],
      ['1:1: json-sign-missing', ':1: json-sign-missing'],
    ],
    ['a colon missing', `[{"a" "x","b":"1"},${last}]`, ['x', '1'], ['1:1: json-sign-missing']],
    [
      'a line break in a value',
      `[{"a":"x\ny","b":"1"},${last}]`,
      ['x\ny', '1'],
      ['1:1: json-control-character'],
    ],
    ['quotes in a value', `[{"a":"x "y" z","b":"1"},${last}]`, ['x "y" z', '1'], ['1:1: json-quote-stray']],
    ['a quote missing', `[{"a":"x,\n"b":"1"},${last}]`, ['x', '1'], ['1:1: json-string-unclosed']],
    [
      'an escape that is none',
      String.raw`[{"a":"C:\dir","b":"1"},${last}]`,
      ['C:\\dir', '1'],
      ['1:1: json-escape-unknown'],
    ],
    [
      'comments',
      `// a "list"\n[/* of\ntwo */{"a":"x","b":"1"},//\n${last}]//`,
      ['x', '1'],
      [':1: json-comment', ':2: json-comment', ':3: json-comment', ':4: json-comment'],
    ],
    ['a comment without an end', `[{"a":"x","b":"1"},${last}]/*`, ['x', '1'], [':1: json-comment']],
    ['NaN', `[{"a":"x","b":NaN},${last}]`, ['x', ''], ['1:1: json-bare-word']],
    [
      'a word without quotes',
      `[{a:x,"b":01},${last}]`,
      ['x', '01'],
      ['1:1: json-bare-word', '1:1: json-bare-word', '1:1: json-bare-word'],
    ],
    [
      'a bracket missing',
      `[{"a":"x","b":"1",${last}]`,
      ['x', '1'],
      ['1:1: json-sign-missing', ':1: json-sign-missing'],
    ],
    ['a line cut off', `{"a":"x",\n${last}`, ['x', ''], ['1:2: json-sign-missing']],
    [
      'a line cut off within a value',
      `{"a":"x\n${last}`,
      ['x', ''],
      ['1:1: json-string-unclosed', '1:2: json-sign-missing'],
    ],
    ['a value among records', `[${last},"x",${last}]`, [], ['2:1: json-not-a-record']],
  ])('%s', (_, text, row, faults) => {
    const found = read(utf8(text));
    expect(found.rows).toContainEqual(row);
    if (faults === null) expect(found.faults).not.toEqual([]);
    else {
      expect(found.rows).toContainEqual(['z', '9']);
      expect(found.faults).toEqual(faults);
    }
  });

  test('a key that comes late is told, and its value not lost', () => {
    const bytes = utf8('[{"a":"1"},{"a":"2"}]');
    const table = lookAt(bytes);
    const cutter = jsonReader.read(table, 1);
    const [batch] = [...cutter.push(utf8('[{"a":"1"},{"a":"2","b":{"c":[3]}}]')), ...cutter.end()];
    expect(batch?.rows).toEqual([['1'], ['2', '{"c":[3]}']]);
    expect(batch?.faults).toMatchObject([
      { row: 2, cause: { code: 'json-key-late', args: { header: 'b' } } },
    ]);
  });

  test('a value that is nested 100,000 deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(read(utf8(`[{"a":${deep},"b":1},{"a":"","b":2}]`)).rows).toEqual([
      [deep, '1'],
      ['', '2'],
    ]);
  });
});

describe('however a text is cut, the same rows come', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }).map((made) => JSON.stringify(made)),
    fc.constantFrom(
      'NaN',
      '1e400',
      '"x "y" z"',
      '"市役所\\ud842\\udfb7"',
      '"a\nb"',
      '"\\',
      '{',
      ']',
      '""',
      '',
    ),
  );
  const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\x1E', '// "a\r\n', '/* [\n*/', '/');
  const record = fc
    .array(fc.tuple(fc.constantFrom('"a"', '"b"', '"市"', 'c'), gap, value, gap), { maxLength: 4 })
    .map((members) => `{${members.map(([key, x, made, y]) => `${key}:${x}${made}${y}`).join(',')}}`);

  test('and the same findings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(record, gap), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('[', '{"result":{"records":['),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
        (records, opening, sizes) => {
          const text = `${opening}{"a":1,"b":{"c":2}},${records.map((parts) => parts.join('')).join(',')}`;
          const bytes = utf8(text + (opening === '[' ? ']' : ']}}'));
          // Now and then the damage leaves nothing that is a record.
          fc.pre(!('code' in jsonReader.look(bytes, true, wishes)));
          expect(read(bytes, sizes)).toEqual(read(bytes));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('what is sound JSON is read as JSON.parse reads it', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const records = fc.array(
      fc.dictionary(fc.string({ minLength: 1 }), leaf, { minKeys: 1, noNullPrototype: true }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(records, fc.constantFrom(undefined, 1, '\t'), (made, indent) => {
        const { headers, rows, faults } = read(utf8(JSON.stringify(made, null, indent)), [7]);
        expect(faults).toEqual([]);
        expect(rows).toEqual(
          made.map((one) =>
            (headers ?? []).map((key) => String(Object.hasOwn(one, key) ? (one[key] ?? '') : '')),
          ),
        );
      }),
    );
  });
});
