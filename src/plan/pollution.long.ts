import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import { latin1toString } from '@exodus/bytes/single-byte.js';
import { expect, test } from 'vitest';
import { compileSplitting } from '../host/read-records.js';
import { loadKnowledge } from '../host/shipped.js';
import { compileRowKind } from '../rules/index.js';
import { detectEncoding, transcodeSample } from '../sources/index.js';
import { lookAt } from './look.js';
import { makePlan } from './make-plan.js';
import type { Plan } from './plan.js';

const knowledge = loadKnowledge();
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const own = [
  'aed/standard-layout/aed.csv',
  'aed/own-layout/AED.csv',
  'docs/施設一覧.csv',
  'docs/AED設置施設.csv',
  'evacuation_space/euc-jp/evacuation_space.csv',
  'public_facility/quoted-lines/public_facility.csv',
].map((path) => join(fixtures, path));

type Table = readonly (readonly string[])[];

/** A good file: its header and records, and what its columns are. */
interface Good {
  readonly file: string;
  readonly header: readonly string[];
  readonly records: Table;
  readonly plan: Plan;
}

function goodOf(path: string): Good | null {
  const head = readFileSync(path);
  const sample = { name: basename(path), head, isWhole: true };
  const look = lookAt(sample, {});
  if ('code' in look || look.headerRows !== 1) return null;
  const records = look.records.slice(0, 60).filter((cells) => cells.length === look.headers.length);
  const isGood = records.length >= 3 && new Set(look.headers).size === look.headers.length;
  if (!isGood) return null;
  // What the variants are variants of: fewer records may show something else than all of them.
  const cut = { ...sample, head: write([look.headers, ...records], plain)! };
  const plan = makePlan(cut, { mappingLibrary: false }, knowledge);
  // A table that stands on its side is not found again by its header.
  const isUsual = 'kind' in plan && plan.headerRows === 1 && plan.turned === undefined;
  return isUsual ? { file: path, header: look.headers, records, plan } : null;
}

interface Writing {
  readonly delimiter: string;
  /** What is done to the finished text before it is encoded. */
  readonly spoil: (text: string) => string;
  readonly isQuoted: boolean;
  readonly encoding: string;
  readonly newline: string;
  readonly above: Table;
  /** Rows between the header and the records. */
  readonly under: Table;
  readonly below: Table;
}

const plain: Writing = {
  delimiter: ',',
  spoil: (text) => text,
  isQuoted: false,
  encoding: 'utf-8',
  newline: '\n',
  above: [],
  under: [],
  below: [],
};

function write(table: Table, writing: Writing): Uint8Array | null {
  const needs = new RegExp(`["\\r\\n${writing.delimiter === '\t' ? '\\t' : `\\${writing.delimiter}`}]`);
  const cell = (text: string) =>
    writing.isQuoted || needs.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => `${cells.map(cell).join(writing.delimiter)}${writing.newline}`;
  const { above, under, below } = writing;
  const text = [...above, ...table.slice(0, 1), ...under, ...table.slice(1), ...below].map(line).join('');
  return encode(writing.spoil(text), writing.encoding);
}

/** The bytes of each character of a legacy encoding, found by decoding all of one and two bytes. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const found = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = legacyHookDecode(Uint8Array.from(bytes), encoding);
    if ([...text].length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, bytes);
  };
  for (let a = 0; a < 256; a += 1) add([a]);
  for (let a = 0x81; a < 256; a += 1) for (let b = 0x40; b < 256; b += 1) add([a, b]);
  tables.set(encoding, found);
  return found;
}

/** Null where the encoding has not all of the characters. */
function encode(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 BOM') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const misread = /^(.+) read as (.+)$/.exec(encoding);
  if (misread !== null) return misreadText(text, misread[1]!, misread[2]!);
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const char of text) {
    const own = table.get(char);
    if (own === undefined) return null;
    bytes.push(...own);
  }
  return Uint8Array.from(bytes);
}

/** A text that was read as what it is not, and saved as UTF-8; null where characters were lost by that. */
function misreadText(text: string, encoding: string, misreading: string): Uint8Array | null {
  const bytes = encode(text, encoding);
  if (bytes === null) return null;
  const read = misreading === 'latin1' ? latin1toString(bytes) : legacyHookDecode(bytes, misreading);
  return read.includes('\uFFFD') ? null : new TextEncoder().encode(read);
}

const inserted = (row: readonly string[], at: number, cell: string) => [
  ...row.slice(0, at),
  cell,
  ...row.slice(at),
];
const without = (row: readonly string[], at: number) => row.filter((_, i) => i !== at);

/** What is done to a good file, by its name; null: it cannot be done to this one. */
const pollutions: Readonly<Record<string, (good: Good) => { table: Table; writing: Writing } | null>> = {
  ...Object.fromEntries(
    [';', '\t', '|'].map((delimiter) => [
      `delimiter ${JSON.stringify(delimiter)}`,
      (good: Good) => ({ table: tableFrom(good), writing: { ...plain, delimiter } }),
    ]),
  ),
  'every cell quoted': (good) => ({ table: tableFrom(good), writing: { ...plain, isQuoted: true } }),
  ...Object.fromEntries(
    ['utf-8 BOM', 'utf-16le', 'shift_jis', 'euc-jp', 'big5'].map((encoding) => [
      encoding,
      (good: Good) => ({ table: tableFrom(good), writing: { ...plain, encoding } }),
    ]),
  ),
  CRLF: (good) => ({ table: tableFrom(good), writing: { ...plain, newline: '\r\n' } }),
  CR: (good) => ({ table: tableFrom(good), writing: { ...plain, newline: '\r' } }),
  'a title above': (good) => ({ table: tableFrom(good), writing: { ...plain, above: [['一覧表']] } }),
  'a title, a date and a blank line above': (good) => ({
    table: tableFrom(good),
    writing: { ...plain, above: [['施設の一覧'], ['令和6年4月1日現在'], ['']] },
  }),
  'a note below': (good) => ({
    table: tableFrom(good),
    writing: { ...plain, below: [['※ 内容は変わることがあります']] },
  }),
  'a line of sums below': (good) => ({
    table: tableFrom(good),
    writing: { ...plain, below: [['合計', ...good.header.slice(1).map(() => '')]] },
  }),
  'a column more': (good) => ({
    table: tableFrom(good).map((row, i) => inserted(row, 1, i === 0 ? '内部処理欄' : `x${i}`)),
    writing: plain,
  }),
  'an empty column more': (good) => ({
    table: tableFrom(good).map((row) => inserted(row, row.length, '')),
    writing: plain,
  }),
  'the last column missing': (good) => ({
    table: tableFrom(good).map((row) => without(row, row.length - 1)),
    writing: plain,
  }),
  'columns the other way round': (good) => ({
    table: tableFrom(good).map((row) => row.toReversed()),
    writing: plain,
  }),
  'blanks in headers': (good) => ({
    table: renamed(good, (name) => ` ${name.split('').join(' ')}`),
    writing: plain,
  }),
  'obligations in headers': (good) => ({ table: renamed(good, (name) => `${name}（必須）`), writing: plain }),
  'full-width headers': (good) => ({
    table: renamed(good, (name) =>
      name.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ),
    writing: plain,
  }),
  'the header repeated': (good) => ({
    table: [good.header, ...good.records.slice(0, 2), good.header, ...good.records.slice(2)],
    writing: plain,
  }),
  'blank lines between': (good) => ({
    table: [good.header, ...good.records.flatMap((row) => [row, row.map(() => '')])],
    writing: plain,
  }),
  'lines without anything between': (good) => ({
    table: tableFrom(good),
    writing: { ...plain, isQuoted: true, newline: '\n\n' },
  }),
  'line ends of all kinds': (good) => ({
    table: tableFrom(good),
    writing: {
      ...plain,
      isQuoted: true,
      newline: lineEndMark,
      spoil: (text) =>
        text.split(lineEndMark).reduce((all, line, i) => `${all}${line}${lineEnds[i % 3]}`, ''),
    },
  }),
  'cells filled up with spaces': (good) => {
    if (good.records.flat().some((cell) => /[\t"\r\n]/.test(cell))) return null;
    const widths = good.header.map((_, i) => Math.max(...tableFrom(good).map((row) => row[i]?.length ?? 0)));
    return {
      table: tableFrom(good).map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0))),
      writing: { ...plain, delimiter: '\t' },
    };
  },
  'spaces behind delimiters': (good) => ({
    table: tableFrom(good).map((row) => row.map((cell, i) => (i === 0 ? cell : ` ${cell}`))),
    writing: plain,
  }),
  'a delimiter behind each record': (good) => ({
    table: [good.header, ...good.records.map((row) => [...row, ''])],
    writing: plain,
  }),
  'two files one behind the other': (good) => ({
    table: [
      good.header,
      ...good.records.slice(0, 2),
      good.header.map((name, i) => (i === 0 ? `\uFEFF${name}` : name)),
      ...good.records.slice(2),
    ],
    writing: { ...plain, encoding: 'utf-8 BOM' },
  }),
  'UTF-8 read as Latin-1': (good) => misreadAs(good, 'utf-8 read as windows-1252'),
  'Shift_JIS read as Latin-1': (good) => misreadAs(good, 'shift_jis read as latin1'),
  'Shift_JIS read as windows-1252': (good) => misreadAs(good, 'shift_jis read as windows-1252'),
  'Big5 read as Latin-1': (good) => misreadAs(good, 'big5 read as latin1'),
  'NUL bytes': (good) => ({
    table: tableFrom(good).map((row, i) =>
      i % 5 === 2 ? row.map((cell) => (cell === '' ? '' : `${cell}\0`)) : row,
    ),
    writing: plain,
  }),
  'a row of totals below': (good) => ({
    table: tableFrom(good),
    writing: {
      ...plain,
      below: [
        [
          '合計',
          ...good.header
            .slice(1)
            .map((_, i) => (good.records.every((row) => /^\d+$/.test(row[i + 1] ?? '')) ? '123' : '')),
        ],
      ],
    },
  }),
  'a source and a note below': (good) => ({
    table: tableFrom(good),
    writing: { ...plain, below: [[''], ['出典：市民課'], ['注1）', '一部を除く']] },
  }),
  'units below the header': (good) => {
    const isNumber = good.header.map(
      (_, i) => i > 0 && good.records.every((row) => /^[\d.]+$/.test(row[i] ?? '')),
    );
    if (!isNumber.includes(true)) return null;
    const units = isNumber.map((is) => (is ? '（人）' : ''));
    return { table: tableFrom(good), writing: { ...plain, under: [units] } };
  },
  'a header in two languages': (good) => ({
    table: tableFrom(good),
    writing: { ...plain, under: [good.header.map((_, i) => `column ${String.fromCharCode(97 + (i % 26))}`)] },
  }),
};

const lineEndMark = '\u2028\n';
const lineEnds = ['\n', '\r\n', '\r'];

function misreadAs(good: Good, encoding: string) {
  return { table: tableFrom(good), writing: { ...plain, encoding } };
}

function tableFrom(good: Good): Table {
  return [good.header, ...good.records];
}

function renamed(good: Good, name: (header: string) => string): Table {
  return [good.header.map((header) => (header === '' ? '' : name(header))), ...good.records];
}

/** What is wrong with what a polluted file was taken for; null: nothing. */
function fault(good: Good, table: Table, bytes: Uint8Array): string | null {
  const plan = makePlan(
    { name: basename(good.file), head: bytes, isWhole: true },
    { mappingLibrary: false },
    knowledge,
  );
  if (!('kind' in plan)) return `no plan: ${JSON.stringify(plan[0])}`;
  if (plan.kind !== good.plan.kind) return `kind ${plan.kind}`;
  const key = (text: string) => text.normalize('NFKC').replace(/\s|\(必須\)/g, '');
  const items = new Map(good.plan.columns.map((column) => [key(column.header), column.item]));
  for (const [i, name] of (table[0] ?? []).entries()) {
    const isAdded = name === '' && table.slice(1).every((row) => (row[i] ?? '') === '');
    const want = isAdded ? null : (items.get(key(name)) ?? null);
    const got = plan.columns[i]?.item ?? null;
    if (want !== got) return `${name}: ${got} instead of ${want}`;
  }
  return recordFault(table, bytes, plan);
}

/** What is wrong with the records that are read; null: nothing. */
function recordFault([header = [], ...rows]: Table, bytes: Uint8Array, plan: Plan): string | null {
  const found: (readonly string[])[] = [];
  const names = plan.columns.map((column) => column.header);
  const kindOf = compileRowKind(names);
  const toldOf = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\0\uFEFF]/g, '').trim());
  const isHeader = (cells: readonly string[]) =>
    cells.join() === header.join() || cells.join() === names.join();
  let count = 0;
  const piece = plan.encoding === 'utf-16le' ? transcodeSample(bytes, plan.encoding).bytes : bytes;
  compileSplitting(plan, names.length)({ bytes: piece, isFirst: true }, (cells) => {
    count += 1;
    if (count >= plan.firstDataRow && kindOf(cells) === 'record') found.push(toldOf(cells));
  });
  const wanted = rows.map(toldOf).filter((cells) => kindOf(cells) === 'record' && !isHeader(cells));
  if (found.length !== wanted.length) return `${found.length} records instead of ${wanted.length}`;
  for (const [i, cells] of wanted.entries()) {
    const width = Math.max(cells.length, found[i]?.length ?? 0);
    for (let c = 0; c < width; c += 1) {
      const [want = '', got = ''] = [cells[c], found[i]?.[c]];
      if (want !== got)
        return `record ${i + 1}, ${header[c]}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`;
    }
  }
  return null;
}

/** The good files of a folder and the folders in it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .map((path) => join(folder, path));
}

test.each([
  ['our own files', own, 0.01],
  ['the corpus', existsSync(corpus) ? filesIn(corpus) : [], 0.01],
] as const)('polluted variants of %s are recovered', (_, paths, lost) => {
  const goods = paths.map(goodOf).filter((good) => good !== null);
  const faults: string[] = [];
  let tried = 0;
  for (const good of goods) {
    for (const [name, pollute] of Object.entries(pollutions)) {
      const made = pollute(good);
      const bytes = made && write(made.table, made.writing);
      if (!made || !bytes) continue;
      tried += 1;
      const found = fault(good, made.table, bytes);
      if (found !== null) faults.push(`${basename(good.file)} with ${name}: ${found}`);
    }
  }
  console.log(
    `${goods.length} files, ${tried} variants, ${faults.length} not recovered\n${faults.join('\n')}`,
  );
  expect(faults.length).toBeLessThanOrEqual(lost * tried);
});

test.each([
  ['Windows', '・'],
  ['the Encoding Standard', '\uFFFD'],
])('UTF-8 read as Shift_JIS by %s is told from other text', (_, lost) => {
  const paths = [...own, ...(existsSync(corpus) ? filesIn(corpus) : [])];
  for (const { file, header, records } of paths.map(goodOf).filter((good) => good !== null)) {
    const good = write([header, ...records], plain)!;
    const read = legacyHookDecode(good, 'shift_jis').replaceAll('\uFFFD', lost);
    const isForeign = (read.match(/[^\0-\x7F]/g) ?? []).length >= 200;
    expect(detectEncoding(good).repair, file).toBeNull();
    if (isForeign) {
      const garbled = new TextEncoder().encode(read);
      expect(detectEncoding(garbled).repair, file).toBe('shift_jis-utf-8');
    }
  }
});
