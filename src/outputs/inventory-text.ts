import {
  type Inventory,
  type InventoryEntry,
  nameOf,
  prioritiesOf,
  type Relation,
} from '../inventory/index.js';
import { type Language, label } from '../messages/index.js';
import { columnsOf, cutToColumns, padToColumns } from './display-width.js';
import {
  actsOf,
  kindOfEntry,
  mappedPercent,
  personalOf,
  relationText,
  scoreOf,
  whyOf,
} from './inventory-facts.js';
import { type Palette, plainPalette } from './palette.js';
import { shown, visible } from './visible.js';

/** So many of each list are told. */
const mostFirst = 10;
const mostRelations = 20;
const mostPersonal = 10;
const widestName = 44;
const fewestColumns = 80;

export interface InventoryTextOptions {
  /** Width of the terminal; fewer than 80 count as 80. */
  readonly columns?: number;
  readonly palette?: Palette;
}

/** The inventory for a terminal: a line a table, what is there twice, personal data, what pays first, and the sum. */
export function inventoryText(
  inventory: Inventory,
  language: Language,
  { columns: width = fewestColumns, palette = plainPalette }: InventoryTextOptions = {},
): string {
  const columns = Math.max(fewestColumns, width);
  const { entries, relations } = inventory;
  const personal = entries.filter((entry) => entry.personal.length > 0);
  const first = prioritiesOf(inventory);
  const list = (title: string, lines: readonly string[], most: number) =>
    lines.length === 0
      ? []
      : [
          palette.bold(title),
          ...lines.slice(0, most).map((line) => cutToColumns(`  ${line}`, columns)),
          ...(lines.length > most
            ? [palette.dim(`  ${label(language, 'inventory-more', { count: lines.length - most })}`)]
            : []),
          '',
        ];
  return [
    ...tableLines(entries, language, columns, palette),
    '',
    ...list(
      label(language, 'inventory-relations'),
      relations.map((each) => relationLine(each, language, Math.floor((columns - 24) / 2))),
      mostRelations,
    ),
    ...list(
      label(language, 'inventory-personal'),
      personal.map((entry) => `${shown(nameOf(entry))}: ${personalOf(entry, language).join('; ')}`),
      mostPersonal,
    ),
    ...list(
      label(language, 'inventory-first'),
      first.map(
        (entry) =>
          `${padToColumns(entry.priority!.toFixed(2), 5)} ${shown(nameOf(entry))}: ${actsOf(entry, language).join(label(language, 'list-separator'))}`,
      ),
      mostFirst,
    ),
    ...sumLines(inventory, language).map((line) => palette.bold(line)),
    '',
  ].join('\n');
}

/** The numbers of an inventory in two sentences. */
export function sumLines({ entries, written }: Inventory, language: Language): readonly string[] {
  const count = (state: InventoryEntry['state']) => entries.filter((entry) => entry.state === state).length;
  const sum = (of: (entry: InventoryEntry) => number) => entries.reduce((all, entry) => all + of(entry), 0);
  const cells = sum((entry) => entry.cells);
  const mapped = sum(({ kind, mapped: own }) => (kind?.isNearest === false ? own : 0));
  return [
    label(language, 'inventory-sum', {
      files: new Set(entries.map(({ path }) => path)).size + written.length,
      tables: count('table'),
      unreadable: count('unreadable'),
      others: count('other'),
      written: written.length,
    }),
    label(language, 'inventory-records', {
      records: sum(({ records }) => records ?? 0),
      cells,
      percent: mappedPercent({ cells, mapped }),
    }),
  ];
}

function tableLines(
  entries: readonly InventoryEntry[],
  language: Language,
  columns: number,
  palette: Palette,
): readonly string[] {
  const names = entries.map((entry) =>
    cutFront(visible(nameOf(entry)), Math.min(widestName, Math.floor(columns / 3))),
  );
  const nameWidth = Math.max(columnsOf(label(language, 'col-path')), ...names.map(columnsOf));
  const heads = (
    ['short-records', 'short-columns', 'short-machine', 'short-open', 'short-mapped', 'short-errors'] as const
  ).map((head) => label(language, head));
  const widths = [7, 4, 5, 5, 5, 6];
  const line = (name: string, cells: readonly string[], rest: string) =>
    cutToColumns(
      `${name}${' '.repeat(nameWidth - columnsOf(name))} ${cells.map((cell, i) => padToColumns(cutToColumns(cell, widths[i]!), widths[i]!)).join(' ')}  ${rest}`,
      columns,
    );
  return [
    palette.bold(line(label(language, 'col-path'), heads, label(language, 'col-kind'))),
    ...entries.map((entry, i) => {
      const percent = (number: number | null) => (number === null ? '–' : `${number}%`);
      const cells =
        entry.state === 'table'
          ? [
              String(entry.records ?? ''),
              String(entry.columns ?? ''),
              percent(scoreOf(entry, 'machine-readability')),
              percent(scoreOf(entry, 'openness')),
              percent(mappedPercent(entry)),
              String(entry.counts.error),
            ]
          : widths.map(() => '–');
      const rest =
        entry.state === 'table'
          ? kindOfEntry(entry, language)
          : `${label(language, `state-${entry.state}`)} ${entry.format.toUpperCase()} ${whyOf(entry, language)}`;
      const text = line(names[i]!, cells, rest);
      return entry.state === 'unreadable' ? palette.warning(text) : text;
    }),
  ];
}

function relationLine(each: Relation, language: Language, most: number): string {
  const [of, to] = [each.of, each.to].map((name) => cutFront(visible(name), most));
  return `${of}: ${relationText({ ...each, to: to ?? '' }, language)}`;
}

/** The end of a path says more than its beginning. */
function cutFront(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = text;
  while (columnsOf(kept) > columns - 1) kept = [...kept].slice(1).join('');
  return `…${kept}`;
}
