import { type Cause, cause, type Fate, type Finding, type Severities } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import { allBindings, type Plan } from '../plan/index.js';
import type { Place } from '../records/index.js';
import type { Accountant } from '../report/index.js';
import { privateCodes, type RowKind } from '../rules/index.js';

/** Where a record stands within its piece. */
export interface RecordPlace {
  readonly row: number;
  /** Missing where the source has no lines. */
  readonly line?: number;
}

/** How a column is used: the fate of all its cells, or null and which bindings read them. */
export interface ColumnUse {
  readonly fate: Fate | null;
  readonly bindings: readonly number[];
}

export function columnUses(plan: Plan): readonly ColumnUse[] {
  const bindings = allBindings(plan);
  return plan.columns.map(({ column, fate }) => ({
    fate: fate === 'mapped' ? null : fate,
    bindings: bindings.flatMap((binding, i) => (binding.columns.includes(column) ? [i] : [])),
  }));
}

/** Worst last: a cell that several bindings read has the worst of their fates; one that none is for is not mapped. */
export const fateOrder: readonly Fate[] = ['unmapped', 'kept', 'normalized', 'repaired', 'rejected'];

/** Enters every non-empty cell of a record into the ledger, exactly once. */
export function countCells(
  cells: readonly string[],
  uses: readonly ColumnUse[],
  readings: readonly Reading[],
  account: Accountant,
): void {
  for (let i = 0; i < cells.length; i += 1) {
    const text = cells[i];
    if (text === undefined || isBlank(text)) continue;
    const use = uses[i];
    if (use === undefined) account.cell(i + 1, 'rejected');
    else account.cell(i + 1, use.fate ?? worst(use.bindings, readings));
  }
}

function worst(bindings: readonly number[], readings: readonly Reading[]): Fate {
  let fate: Fate = readings[bindings[0] ?? -1]?.fate ?? 'kept';
  for (let i = 1; i < bindings.length; i += 1) {
    const own = readings[bindings[i]!]?.fate ?? 'kept';
    if (own !== fate && fateOrder.indexOf(own) > fateOrder.indexOf(fate)) fate = own;
  }
  return fate;
}

/** Enters what the normalizers found, each with the cell's place. */
export function reportReadings(
  plan: Plan,
  readings: readonly Reading[],
  at: RecordPlace,
  account: Accountant,
): void {
  for (let i = 0; i < readings.length; i += 1) {
    const reading = readings[i];
    if (reading === undefined || reading.outcome.findings.length === 0) continue;
    reportReading(reading, allBindings(plan)[i]?.columns[0] ?? null, plan, at, account);
  }
}

/** Enters what the normalizer found in one cell. */
export function reportReading(
  reading: Reading,
  column: number | null,
  plan: Pick<Plan, 'columns'>,
  at: RecordPlace,
  account: Accountant,
): void {
  const { text, outcome } = reading;
  const { findings } = outcome;
  const mask = maskIn(findings);
  if (mask !== null) {
    const tell = () => ({ place: cellPlace(column, plan, at), value: mask });
    for (const found of findings)
      account.findInCell(masked(found, text, mask), at.row, column, tell, text, false);
    return;
  }
  const tell = () => ({ place: cellPlace(column, plan, at), ...sourceOf(reading) });
  const value = outcome.isSecret ? undefined : text;
  for (const found of findings) account.findInCell(found, at.row, column, tell, value, true);
}

/** Enters what rules found in a cell of a column that nobody has a meaning for. */
export function reportRemarks(
  findings: readonly Cause[],
  text: string,
  column: number,
  plan: Pick<Plan, 'columns'>,
  at: RecordPlace,
  account: Accountant,
): void {
  const mask = maskIn(findings);
  const tell = () => ({ place: cellPlace(column, plan, at), value: mask ?? text });
  for (const found of findings) {
    const shown = mask === null ? found : masked(found, text, mask);
    account.findInCell(shown, at.row, column, tell, text, mask === null);
  }
}

/** What is shown in place of a cell that must not be published; null where it may be shown. */
export function maskIn(findings: readonly Cause[]): string | null {
  const found = findings.find(({ code }) => privateCodes.has(code));
  return found === undefined ? null : ((found.args as { readonly value?: string }).value ?? '');
}

/** A finding that does not tell the text of its cell. */
function masked(found: Cause, text: string, mask: string): Cause {
  const args = Object.entries(found.args).map(([name, arg]) => [
    name,
    privateCodes.has(found.code) || !(arg as string).includes(text.trim()) ? arg : mask,
  ]);
  return { code: found.code, args: Object.fromEntries(args) } as Cause;
}

/** Whether a column holds, in this record, what must not be shown. */
export function isSecret(column: number, plan: Plan, readings: readonly Reading[]): boolean {
  const bindings = allBindings(plan);
  return readings.some(
    ({ outcome }, i) =>
      bindings[i]?.columns.includes(column) === true &&
      (outcome.isSecret === true || maskIn(outcome.findings) !== null),
  );
}

/** Whether a cell holds something that is told as an error. */
export function isRefused(
  column: number | null,
  plan: Plan,
  readings: readonly Reading[],
  severities: Severities,
): boolean {
  const bindings = allBindings(plan);
  return readings.some(
    ({ outcome }, i) =>
      bindings[i]?.columns[0] === column &&
      outcome.certainty === 'refused' &&
      outcome.findings.some(({ code }) => severities(code) === 'error'),
  );
}

/** What was written, where it may be shown, and what went to the output in its place. */
function sourceOf({ text, outcome }: Reading): Pick<Finding, 'value' | 'replacement'> {
  const { certainty, value, isSecret } = outcome;
  const isReplaced = certainty === 'assumed' && value !== null && value !== text;
  return {
    ...(isSecret ? {} : { value: text }),
    ...(isReplaced ? { replacement: value } : {}),
  };
}

/** A row that is longer or shorter than the header: nothing is dropped in silence. */
export function reportWidth(
  cells: readonly string[],
  width: number,
  at: RecordPlace,
  account: Accountant,
): void {
  if (cells.length === width) return;
  if (cells.length < width) {
    account.find(cause('row-short', { count: String(cells.length), expected: String(width) }), at);
    return;
  }
  for (const [i, text] of cells.entries()) {
    if (i < width || isBlank(text)) continue;
    account.find(
      cause('row-long', { count: String(cells.length), expected: String(width) }),
      { ...at, column: i + 1 },
      { value: text },
    );
  }
}

/** Rows above the first record: titles and remarks are accounted for as ignored; the header's cells are names. */
export function ignoreHead(cells: readonly string[], row: number, plan: Plan, account: Accountant): void {
  const isHeader = row >= plan.headerRow && row < plan.headerRow + plan.headerRows && plan.headerRow > 0;
  if (!isHeader) ignoreCells(cells, account);
}

/** A row that the mapping says is no record. */
export function leaveOutRow(cells: readonly string[], at: RecordPlace, account: Accountant): void {
  account.skippedRow();
  ignoreCells(cells, account);
  account.find(cause('row-left-out', {}), at, { value: cells.find((cell) => !isBlank(cell)) ?? '' });
}

/** A row that is no record: blank, a note, the header once more. */
export function skipRow(
  kind: Exclude<RowKind, 'record'>,
  cells: readonly string[],
  at: RecordPlace,
  account: Accountant,
): void {
  if (kind === 'blank') {
    account.blankRow();
    return;
  }
  account.skippedRow();
  ignoreCells(cells, account);
  const value = cells.find((cell) => !isBlank(cell)) ?? '';
  const column = cells.indexOf(value) + 1;
  const found = kind === 'note' ? cause('row-not-a-record', { value }) : cause('row-repeated-header', {});
  account.find(found, kind === 'note' ? { ...at, column } : at, { value });
}

/** Where a cell of a record stands, with its header. */
export function cellPlace(column: number | null, plan: Pick<Plan, 'columns'>, at: Place): Place {
  if (column === null) return at;
  return { ...at, column, header: plan.columns[column - 1]?.header ?? '' };
}

function ignoreCells(cells: readonly string[], account: Accountant): void {
  for (const [i, text] of cells.entries()) if (!isBlank(text)) account.cell(i + 1, 'ignored');
}

/** Whether a cell holds nothing to account for: white space and characters without width alone. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x80) || (first > 0x3000 && first < 0xd800)) return false;
  return text.trim() === '';
}
