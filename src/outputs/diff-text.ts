import type { Difference } from '../diff/index.js';
import { type Language, label } from '../messages/index.js';
import { columnLines, fieldLines, isNothing, keyLines, recordCounts } from './diff-lines.js';
import { type Palette, plainPalette } from './palette.js';
import { reportDiff } from './report-diff.js';
import { shown } from './visible.js';

/** So many records and items are told. */
const most = 12;
const mostChanges = 4;

export interface DiffTextOptions {
  readonly palette?: Palette;
}

/** What changed, for a terminal: columns, records with what of them changed, items, and what is found now. */
export function diffText(
  difference: Difference,
  language: Language,
  { palette = plainPalette }: DiffTextOptions = {},
): string {
  const { old, now, causes } = difference;
  const file = ({ name, records, columns }: Difference['old']) =>
    label(language, 'compare-file', { name: shown(name), records, columns });
  const head = palette.bold(`${file(old)} → ${file(now)}`);
  if (isNothing(difference)) return `${head}\n  ${label(language, 'compare-nothing')}\n`;
  const found = causes?.causes.some(({ change }) => change !== 'same') ? causes : null;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', palette.bold(title), ...lines.map((line) => `  ${line}`)];
  const cut = (lines: readonly string[], count: number) =>
    count > lines.length
      ? [...lines, palette.dim(`  ${label(language, 'inventory-more', { count: count - lines.length })}`)]
      : lines;
  return [
    head,
    ...section(label(language, 'compare-columns'), columnLines(difference, language)),
    ...section(label(language, 'compare-records'), [
      recordCounts(difference, language).join(label(language, 'list-separator')),
      ...keyLines(difference, language).map(palette.dim),
      ...cut(listed(difference.added, palette.good('+'), language), difference.records.added),
      ...cut(listed(difference.removed, palette.error('-'), language), difference.records.removed),
      ...cut(changedLines(difference, language, palette), difference.records.changed),
    ]),
    ...section(label(language, 'compare-fields'), fieldLines(difference, language).slice(0, most)),
    ...(found === null
      ? []
      : [
          '',
          palette.bold(label(language, 'compare-causes')),
          reportDiff(found, language, { palette }).trimEnd(),
        ]),
    '',
  ].join('\n');
}

function listed(records: Difference['added'], sign: string, language: Language): readonly string[] {
  return records
    .slice(0, most)
    .map(
      ({ name, record }) =>
        `${sign} ${label(language, 'aside', { text: shown(name), aside: label(language, 'record-number', { record }) })}`,
    );
}

function changedLines({ changed }: Difference, language: Language, palette: Palette): readonly string[] {
  return changed.slice(0, most).map(({ name, changes }) => {
    const told = changes
      .slice(0, mostChanges)
      .map((each) => `${shown(each.name)} ${quoted(each.from, language)} → ${quoted(each.to, language)}`);
    const rest =
      changes.length > mostChanges
        ? [label(language, 'inventory-more', { count: changes.length - mostChanges })]
        : [];
    return `${palette.warning('~')} ${shown(name)}: ${[...told, ...rest].join(label(language, 'list-separator'))}`;
  });
}

function quoted(text: string, language: Language): string {
  return label(language, 'quoted', { text: shown(text) });
}
