import {
  type ColumnDecision,
  type Coverage,
  coverageOf,
  type Knowledge,
  type Mapping,
  makePlan,
  visible,
} from '../../index.js';
import { mappingWords } from '../../messages/index.js';
import { choiceOf, isCauses, loadKnowledge, openParts } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import { mappingNamed } from '../mapping-named.js';
import type { Terminal } from '../terminal.js';

/** What a mapping says of the columns of a file. */
interface FileCoverage {
  readonly file: string;
  readonly columns: readonly Pick<ColumnDecision, 'column' | 'header' | 'fate' | 'item' | 'term'>[];
  /** Keys of the mapping for which the file has no column. */
  readonly absent: readonly string[];
}

/** `imi mapping coverage`: which items a mapping fills; with a file, which of its columns it speaks of. */
export async function showCoverage(
  name: string,
  file: string | undefined,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const knowledge = loadKnowledge();
  const mapping = await mappingNamed(name, terminal);
  if (!mapping) return exit.trouble;
  const items = coverageOf(mapping, knowledge);
  if ('code' in items) {
    terminal.err(causeLine(items, terminal));
    return exit.trouble;
  }
  const covered = file === undefined ? null : await columnsIn(file, mapping, knowledge, terminal);
  if (file !== undefined && covered === null) return exit.trouble;
  terminal.out(
    options.json
      ? `${JSON.stringify({ mapping: mapping.path, items, file: covered }, null, 2)}\n`
      : `${[...itemLines(mapping, items, terminal), ...(covered ? fileLines(covered, terminal) : [])].join('\n')}\n`,
  );
  const isWhole =
    covered === null ||
    (covered.absent.length === 0 && covered.columns.every(({ fate }) => fate !== 'unmapped'));
  return isWhole ? exit.conforms : exit.findings;
}

/** Null where the file cannot be read (said already). */
async function columnsIn(
  file: string,
  mapping: Mapping,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<FileCoverage | null> {
  for await (const part of openParts(file, terminal.signal, choiceOf({}, mapping))) {
    if (!('code' in part)) await part.close();
    const plan = 'code' in part ? [part] : makePlan(part.sample, { mapping }, knowledge);
    if (isCauses(plan)) {
      for (const found of plan) terminal.err(causeLine(found, terminal));
      return null;
    }
    const absent = plan.findings.flatMap((found) =>
      found.code === 'mapping-column-missing' ? [found.args.header] : [],
    );
    const columns = plan.columns.map(({ column, header, fate, item, term }) => ({
      column,
      header,
      fate,
      item,
      term,
    }));
    return { file, columns, absent };
  }
  return null;
}

function itemLines(
  mapping: Mapping,
  { filled, required, recommended, optional }: Coverage,
  terminal: Terminal,
): readonly string[] {
  const { language, palette } = terminal;
  const count = filled.length + required.length + recommended.length + optional.length;
  const told = mappingWords.items[language]
    .replace('{count}', String(count))
    .replace('{part}', String(filled.length))
    .replace('{percent}', `${Math.round((100 * filled.length) / Math.max(1, count))} %`);
  return [
    palette.bold(visible(mapping.path)),
    `  ${told}`,
    ...listed('required', required, terminal),
    ...listed('recommended', recommended, terminal),
    ...listed('optional', optional, terminal),
  ];
}

function fileLines({ file, columns, absent }: FileCoverage, terminal: Terminal): readonly string[] {
  const of = (fate: ColumnDecision['fate']) => columns.filter((column) => column.fate === fate);
  const open = of('unmapped');
  const told = mappingWords.columnsOf[terminal.language]
    .replace('{file}', visible(file))
    .replace('{count}', String(columns.length))
    .replace('{mapped}', String(of('mapped').length))
    .replace('{ignored}', String(of('ignored').length))
    .replace('{open}', String(open.length));
  const names = open.map(({ header, column }) => header || `[${column}]`);
  return [`  ${told}`, ...listed('unspoken', names, terminal), ...listed('absent', absent, terminal)];
}

function listed(
  word: keyof typeof mappingWords,
  names: readonly string[],
  { language, palette }: Terminal,
): readonly string[] {
  if (names.length === 0) return [];
  return [`    ${palette.dim(`${mappingWords[word][language]}:`)} ${names.map(visible).join('、')}`];
}
