import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { afterAll, describe, expect, test } from 'vitest';
import { loadKnowledge, normalizeFile } from './node.js';
import { cellName } from './records/index.js';
import type { Report } from './report/index.js';

/**
 * Errors put into good files, one at a time: is each found, and at the right cell? `fixtures/seeded/errors.tsv` has a line
 * each: file, change, codes that would do, places that would do (`D5`, `5`, `D`; nothing: the whole file). The part of a
 * file's name before `-` is its data model. Every eighth error here; all of them with `IMI_ALL_SEEDS=1`.
 *
 * Changes, joined by ` && `: `D5=text` sets a cell; `D2:D13/pattern/text/` replaces in each; `H<>I` exchanges columns, with
 * `H5<>I5` cells; `-D` takes a column away; `+4@8` copies row 4 behind row 8; `+[a|b]@8` puts a row there, `^[a]` at the top;
 * `cut 6 15` leaves 15 cells of row 6, `add 6 text` adds one; the others are named by what is done to the bytes.
 */
const folder = new URL('../fixtures/seeded/', import.meta.url);
const isAll = process.env['IMI_ALL_SEEDS'] === '1';
const knowledge = loadKnowledge();
const scratch = mkdtempSync(join(tmpdir(), 'imi-recall-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const goodFiles = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const seeds = readFileSync(new URL('errors.tsv', folder), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [file: string, change: string, codes: string, places: string]);

test.each(goodFiles)('nothing is found in %s', async (name) => {
  const report = await reportOf(readFileSync(new URL(name, folder)), name);
  expect(report.causes.map(({ code, findings }) => [code, findings[0]?.value])).toEqual([]);
});

describe(isAll ? 'all seeded errors' : 'some seeded errors', () => {
  const some = isAll ? seeds : seeds.filter((_, i) => i % 8 === 0);
  test.each(some)('%s: %s → %s at %s', async (file, change, codes, places) => {
    const bytes = changed(readFileSync(new URL(`${file}.csv`, folder), 'utf8'), change);
    const report = await reportOf(bytes, `${file}.csv`);
    const found = report.causes.flatMap(({ findings }) =>
      findings.map(({ code, place }) => `${code} ${cellName(place)}`),
    );
    const wanted = codes
      .split('|')
      .flatMap((code) => places.split('|').map((place) => `${code} ${place}`.trimEnd()));
    expect(
      found.filter((one) => wanted.includes(one.trimEnd())),
      found.join(', '),
    ).not.toEqual([]);
  });
});

async function reportOf(bytes: Uint8Array, name: string): Promise<Report> {
  const path = join(scratch, name);
  writeFileSync(path, bytes);
  const options = {
    model: name.replace(/[-.].*/, ''),
    nodes: [],
    reports: [],
    signal: new AbortController().signal,
  };
  const result = await normalizeFile(path, options, knowledge);
  if (result.causes) throw new Error(JSON.stringify(result.causes));
  return result.report;
}

const unescaped = (text: string) =>
  text.replace(/\\(?:n|\\|u\{([0-9A-F]+)\})/g, (escaped, hex?: string) =>
    hex === undefined ? (escaped === '\\n' ? '\n' : '\\') : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

type Table = string[][];
type Step = readonly [pattern: RegExp, change: (table: Table, parts: readonly string[]) => void];

const steps: readonly Step[] = [
  [
    /^([A-Z]+)(\d+):\1(\d+)\/(.*)\/(.*)\/$/s,
    (table, [column = '', first, last, pattern = '', text = '']) => {
      for (let row = Number(first); row <= Number(last); row += 1) {
        const cells = table[row - 1]!;
        cells[columnOf(column)] = cells[columnOf(column)]!.replace(new RegExp(pattern), text);
      }
    },
  ],
  [
    /^([A-Z]+)(\d+)=(.*)$/s,
    (table, [column = '', row, text = '']) => {
      table[Number(row) - 1]![columnOf(column)] = text;
    },
  ],
  [
    /^([A-Z]+)(\d*)<>([A-Z]+)\2$/,
    (table, [a = '', row, b = '']) => {
      for (const cells of row === '' ? table.slice(1) : [table[Number(row) - 1]!]) {
        const [one, other] = [cells[columnOf(a)]!, cells[columnOf(b)]!];
        cells[columnOf(a)] = other;
        cells[columnOf(b)] = one;
      }
    },
  ],
  [
    /^-([A-Z]+)$/,
    (table, [column = '']) => {
      for (const cells of table) cells.splice(columnOf(column), 1);
    },
  ],
  [/^\+(\d+)@(\d+)$/, (table, [row, at]) => void table.splice(Number(at), 0, [...table[Number(row) - 1]!])],
  [/^\+\[(.*)\]@(\d+)$/s, (table, [cells = '', at]) => void table.splice(Number(at), 0, cells.split('|'))],
  [/^\^\[(.*)\]$/s, (table, [cells = '']) => void table.unshift(cells.split('|'))],
  [/^cut (\d+) (\d+)$/, (table, [row, width]) => void table[Number(row) - 1]!.splice(Number(width))],
  [/^add (\d+) (.*)$/, (table, [row, cell = '']) => void table[Number(row) - 1]!.push(cell)],
];

/** The bytes of a good file after a change. */
function changed(good: string, change: string): Uint8Array {
  const table: Table = good
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const ofBytes: string[] = [];
  for (const part of change.split(' && ')) {
    const step = steps.find(([pattern]) => pattern.test(part));
    if (step === undefined) ofBytes.push(part);
    else
      step[1](
        table,
        (step[0].exec(part) ?? []).slice(1).map((text) => unescaped(text ?? '')),
      );
  }
  const lines = table.map((cells) => `${cells.map(quoted).join(',')}\n`);
  return ofBytes.reduce<Uint8Array>((_, name) => inBytes(name, lines), Buffer.from(lines.join('')));
}

/** What is done to the bytes of a file: in one encoding or two, with a byte order mark or a line end that does not belong. */
function inBytes(change: string, lines: readonly string[]): Uint8Array {
  const [name = '', at = ''] = change.split(' ');
  const row = Number(at.replace(/\D/g, ''));
  const replaced = (make: (line: string) => string) =>
    Buffer.from(lines.map((line, i) => (i === row - 1 ? make(line) : line)).join(''));
  const withName = (make: (cell: string) => string) =>
    replaced((line) => {
      const cells = line.split(',');
      const column = columnOf(at.replace(/\d/g, ''));
      cells[column] = make(cells[column]!);
      return cells.join(',');
    });
  switch (name) {
    case 'crlf':
      return replaced((line) => line.replace('\n', '\r\n'));
    case 'bom':
      return replaced((line) => `\u{FEFF}${line}`);
    case 'closedquote':
      return withName((cell) => `"${cell.slice(0, 1)}"${cell.slice(1)}`);
    case 'openquote':
      return withName((cell) => `"${cell}`);
    case 'encode':
      return createMultibyteEncoder(at)(lines.join(''));
    case 'mojibake':
      return Buffer.from(Buffer.from(createMultibyteEncoder('shift_jis')(lines.join(''))).toString('latin1'));
    case 'sjisrow':
      return Buffer.concat(
        lines.map((line, i) =>
          i === row - 1 ? createMultibyteEncoder('shift_jis')(line) : Buffer.from(line),
        ),
      );
    case 'badbyte': {
      const bytes = withName((cell) => `${cell}\u{1}`);
      return bytes.map((byte) => (byte === 1 ? 0xff : byte));
    }
    default:
      throw new Error(`no such change: ${change}`);
  }
}
