import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * Every regular expression of the sources, and those that are built from tables while normalizers are prepared, looked
 * at by a checker: none needs more than the square of a text's length. What is quadratic is met by texts of bounded
 * length only: cells by the bound of their normalizer (`upTo`), the rest by short texts, listed here with the reason.
 */
const source = fileURLToPath(new URL('.', import.meta.url));

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
  readonly at: string;
}

const written = sourceFiles(source).flatMap(patternsIn);

/** Files whose patterns meet short texts only, though no normalizer bounds them. */
const shortTexts: Readonly<Record<string, string>> = {
  'draft/draft.ts': 'a header',
  'draft/personal.ts': 'a value of a draft, cut there',
  'host/inputs.ts': 'the name of a file',
  'host/inventory/survey-folders.ts': 'the path of a folder',
  'inventory/plain-cell.ts': 'a number, bounded there',
  'inventory/value.ts': 'a header',
  'sources/nodes/sniff-nodes.ts': 'a line of the first 64 KiB',
  'vocabulary/notation/conditions.ts': 'a bound of an item',
  'vocabulary/rdf/conditions.ts': 'a bound of an item',
  'cli/vocab/show.ts': 'a term on the command line',
  'host/normalize-file.ts': 'the name of a sheet or of a file in an archive',
  'plan/column-values.ts': 'a cell of the first rows, cut',
  'plan/recognize-kind.ts': 'the name of a file or a sheet',
  'rules/headers.ts': 'a header',
  'mapping/dmd/xml-tree.ts': 'a tag of a package',
  'sources/json/geojson.ts': 'the text of a point, bounded there',
  'sources/workbook/cell-format.ts': 'a number as it is shown',
  'sources/workbook/date-format.ts': 'a format of numbers',
  'vocabulary/notation/from-model.ts': 'a bound of an item',
  'cli/fault-line.ts': 'a line of a stack trace',
  'cli/main.ts': 'a message about the command line',
  'cli/usage-cause.ts': 'a message about the command line',
  'run/newest-date.ts': 'a term path',
  'mapping/dmd/read-package.ts': 'a file name or a header',
  'mapping/exchange/item-name.ts': 'a term path or a header of a mapping',
  'mapping/header-forms.ts': 'a header, bounded there',
  'mapping/header-index.ts': 'a header, bounded there',
  'mapping/syntax-faults.ts': 'a line of a mapping',
  'mapping/lint.ts': 'a template of a mapping',
  'mapping/target.ts': 'a term path of a mapping',
  'messages/labels.ts': 'a text of ours',
  'plan/id-rule.ts': 'a template of a mapping',
  'sources/cell-kind.ts': 'a cell of the first rows, cut',
  'vocabulary/exports/model-markdown.ts': 'a text of a vocabulary',
  'catalogue/catalogue.ts': 'the name of a file',
  'cli/mapping/library.ts': 'the path of a mapping',
  'host/catalogue-evidence.ts': 'the name of a file',
  'host/inventory/found-files.ts': 'the path of a folder',
  'host/output-path.ts': 'the name of a file',
  'inventory/relations.ts': 'the name of a file',
  'outputs/standard-rows.ts': 'a term path',
  'plan/column-options.ts': 'a header',
  'plan/kind-names.ts': 'a title, bounded there',
  'plan/publisher.ts': 'the name of a municipality',
  'rules/record-kind.ts': 'a mark of a note, bounded there',
  'same/traits.ts': 'where a thing stands, bounded there',
};

test('patterns are found', () => expect(written.length).toBeGreaterThan(500));

/** Each pattern once, where it may take the least: the same one often stands in several files. */
const distinct = onceEach(written);

function onceEach(all: readonly Pattern[]): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const one of all) {
    const key = `/${one.pattern}/${one.flags}`;
    const before = found.get(key);
    if (before === undefined || limitOf(one) < limitOf(before)) found.set(key, one);
  }
  return [...found.values()];
}

function limitOf({ at }: Pattern): number {
  const file = at.replace(/:\d+$/, '');
  if (file in shortTexts) return 4;
  return file.startsWith('normalizers/') ? 2 : 1;
}

describe.concurrent('patterns as they are written', () => {
  test.each(distinct)('$at /$pattern/$flags', async (one) => {
    expect(await degreeOf(one.pattern, one.flags)).toBeLessThanOrEqual(limitOf(one));
  });
});

describe('patterns that are built', () => {
  const built = new Map<string, Pattern>();
  beforeAll(async () => {
    const original = globalThis.RegExp;
    globalThis.RegExp = new Proxy(original, {
      construct: (target, args) => {
        const made = new target(...(args as [string, string]));
        built.set(String(made), { pattern: made.source, flags: made.flags, at: '' });
        return made;
      },
    });
    try {
      const { contextSchema, normalizers } = await import('./normalizers/index.js');
      const { loadTables } = await import('./host/tables.js');
      for (const { compile, examples } of Object.values(normalizers))
        for (const { from, context } of examples)
          compile(contextSchema.parse(context ?? {}), loadTables())(from);
    } finally {
      globalThis.RegExp = original;
    }
  });

  test('are all at most quadratic', async () => {
    expect(built.size).toBeGreaterThan(50);
    const degrees = await Promise.all(
      [...built.values()].map(async (one) => ({ ...one, degree: await degreeOf(one.pattern, one.flags) })),
    );
    expect(degrees.filter(({ degree }) => degree > 2)).toEqual([]);
  });
});

/**
 * The degree of the time that a pattern takes at worst, Infinity where it grows exponentially. Assertions about what
 * stands around are checked by themselves, for the checker knows none.
 */
async function degreeOf(pattern: string, flags: string): Promise<number> {
  const degrees = withoutAssertions(pattern).map((part) => degreeOfPart(part, flags));
  return Math.max(...(await Promise.all(degrees)));
}

const known = new Map<string, Promise<number>>();

/** Many patterns have parts in common. */
function degreeOfPart(pattern: string, flags: string): Promise<number> {
  const key = `/${pattern}/${flags}`;
  const degree = known.get(key) ?? degreeOfPlain(pattern, flags);
  known.set(key, degree);
  return degree;
}

/** Each pattern has so long at most, in milliseconds. */
const proofLimit = 20_000;

async function degreeOfPlain(pattern: string, flags: string): Promise<number> {
  // Long counted repetitions make large automata; without a bound they are no faster.
  const unbounded = pattern.replace(/\{\d+,\d{2,}\}/g, '*');
  const plainFlags = flags.replace(/[gd]/g, '');
  const proved = await check(unbounded, plainFlags, { checker: 'automaton', timeout: proofLimit });
  // Long lists of words make automata too large to be built: then random texts have to do.
  const isTooLarge = proved.status === 'unknown' && proved.error.kind === 'timeout';
  const found = isTooLarge
    ? await check(pattern, plainFlags, {
        checker: 'fuzz',
        timeout: proofLimit,
        attackTimeout: proofLimit / 2,
      })
    : proved;
  if (found.status === 'safe') return 1;
  if (found.status === 'unknown') {
    // A back-reference to one character is as good as that character.
    if (/\\1/.test(pattern)) return degreeOfPlain(pattern.replaceAll('\\1', '\\d'), flags);
    throw new Error(`/${pattern}/${flags}: ${JSON.stringify(found.error)}`);
  }
  const { complexity } = found;
  return complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY;
}

/** A pattern without its looks ahead and behind, and what these look for. */
function withoutAssertions(pattern: string): readonly string[] {
  const start = /\(\?<?[=!]/g;
  for (let found = start.exec(pattern); found; found = start.exec(pattern)) {
    if (isEscaped(pattern, found.index)) continue;
    const end = closingOf(pattern, found.index);
    const inner = pattern.slice(found.index + found[0].length, end);
    const rest = `${pattern.slice(0, found.index)}(?:)${pattern.slice(end + 1)}`;
    return [...withoutAssertions(inner), ...withoutAssertions(rest)];
  }
  return [pattern];
}

/** Whether a place is behind a backslash or among the characters of a class. */
function isEscaped(pattern: string, place: number): boolean {
  let inClass = false;
  for (let i = 0; i < place; i += 1) {
    if (pattern[i] === '\\') i += 1;
    else if (pattern[i] === '[') inClass = true;
    else if (pattern[i] === ']') inClass = false;
    if (i >= place) return true;
  }
  return inClass;
}

function closingOf(pattern: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = open; i < pattern.length; i += 1) {
    const sign = pattern[i];
    if (sign === '\\') i += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return pattern.length;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.long)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function patternsIn(file: string): readonly Pattern[] {
  const text = readFileSync(file, 'utf8');
  const found: Pattern[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const part of node) look(part);
      return;
    }
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as Pattern;
      const line = text.slice(0, Number(node.start)).split('\n').length;
      found.push({ pattern, flags, at: `${relative(source, file)}:${line}` });
    }
    for (const part of Object.values(node)) look(part);
  };
  look(parseSync(file, text).program);
  return found;
}
