import { type Inventory, type InventoryEntry, nameOf } from '../inventory/index.js';
import { type Label, type Language, label } from '../messages/index.js';
import { csvText } from '../text/index.js';
import {
  actsOf,
  kindOfEntry,
  mappedPercent,
  personalOf,
  relationsByName,
  relationText,
  scoreOf,
  unmetOf,
  whyOf,
} from './inventory-facts.js';
import { visible } from './visible.js';

type Value = string | number | null;

/** The columns of an inventory as a table, each with what it says of an entry. */
const columns: readonly (readonly [
  Label,
  (entry: InventoryEntry, language: Language, twice: string) => Value,
])[] = [
  ['col-path', ({ path }) => path],
  ['col-part', ({ part }) => part],
  ['col-state', ({ state }, language) => label(language, `state-${state}`)],
  ['col-title', ({ title }) => title],
  ['col-kind', kindOfEntry],
  ['col-confidence', ({ kind }) => kind?.confidence ?? null],
  ['col-publisher', ({ publisher }) => publisher?.name ?? null],
  ['col-period', ({ period }) => period],
  ['col-records', ({ records }) => records],
  ['col-columns', (entry) => entry.columns],
  ['col-format', ({ format }) => format],
  ['col-encoding', ({ encoding }) => encoding],
  ['col-readiness', ({ readiness }) => readiness?.score ?? null],
  ['col-machine', (entry) => scoreOf(entry, 'machine-readability')],
  ['col-open', (entry) => scoreOf(entry, 'openness')],
  ['col-unmet', (entry, language) => unmetOf(entry, language).join('; ')],
  ['col-mapped', (entry) => (entry.state === 'table' ? mappedPercent(entry) : null)],
  ['col-errors', ({ counts }) => counts.error],
  ['col-warnings', ({ counts }) => counts.warning],
  ['col-personal', (entry, language) => personalOf(entry, language).join('; ')],
  ['col-licence', ({ licence }) => licence?.id ?? licence?.text ?? null],
  ['col-relation', (_, __, twice) => twice],
  ['col-requests', ({ demand }) => demand?.requests ?? null],
  ['col-downloads', ({ demand }) => demand?.downloads ?? null],
  ['col-value', ({ value }) => value],
  ['col-effort', ({ effort }) => effort.points],
  ['col-priority', ({ priority }) => priority],
  ['col-acts', (entry, language) => actsOf(entry, language).join('; ')],
  ['col-why', whyOf],
  ['col-bytes', ({ bytes }) => bytes],
  ['col-sha256', ({ sha256 }) => sha256],
];

/** The inventory as rows, the first of them the header. */
function rowsOf({ entries, relations }: Inventory, language: Language): readonly (readonly Value[])[] {
  const twice = relationsByName(relations);
  return [
    columns.map(([head]) => label(language, head as 'col-path')),
    ...entries.map((entry) => {
      const told = (twice.get(nameOf(entry)) ?? []).map((each) => relationText(each, language)).join('; ');
      return columns.map(([, value]) => value(entry, language, told));
    }),
  ];
}

/** A row for each table and each file that is none, as CSV. */
export function inventoryCsv(inventory: Inventory, language: Language): string {
  return csvText(
    rowsOf(inventory, language).map((row) => row.map((value) => harmless(visible(String(value ?? ''))))),
  );
}

/** The same as a workbook: numbers are numbers, all else is text. */
export async function inventoryXlsx(inventory: Inventory, language: Language): Promise<Uint8Array> {
  const { XlsxStreamWriter } = await import('hucre/xlsx');
  const writer = new XlsxStreamWriter({ name: label(language, 'inventory-files'), freezePane: { rows: 1 } });
  for (const row of rowsOf(inventory, language))
    writer.addRow(row.map((value) => (typeof value === 'string' ? visible(value) || null : value)));
  return writer.finish();
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
