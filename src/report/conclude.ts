import {
  addFinding,
  type CauseTally,
  cellsOf,
  emptyLedger,
  type Finding,
  fieldsOf,
  type KeptRow,
  mergeLedgers,
  mergeTallies,
  type Severities,
  sampleLimit,
  type Tally,
} from '../findings/index.js';
import type { Code, Severity } from '../messages/index.js';
import type { FileAccount } from './account.js';
import { conformanceOf, type ItemFacts } from './conformance.js';
import { type ReadinessFacts, readinessOf } from './readiness.js';
import { type Report, type ReportCause, type ReportColumn, reportVersion } from './report.js';

/** What a report says beside the account. */
export interface ReportFacts extends Pick<Report, 'tool' | 'source' | 'dataset'> {
  readonly columns: readonly Omit<ReportColumn, 'ledger'>[];
  readonly country: 'JP' | 'TW';
  readonly severities: Severities;
  /** What the office changed of them. */
  readonly changes: Report['changes'];
  /** The items of the model that the file has or ought to have. */
  readonly items: readonly ItemFacts[];
  readonly readiness: ReadinessFacts;
  /** Findings of the look at the file; they come first. */
  readonly before: readonly Finding[];
  /** What rules over the whole file found; it comes last. */
  readonly after: Tally;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Makes the report of a whole source: orders the causes, counts, and says whether it conforms. */
export function concludeReport(account: FileAccount, facts: ReportFacts): Report {
  const causes = allCauses(account, facts);
  const counts = { error: 0, warning: 0, info: 0 };
  const columns = reportColumns(account, facts);
  const told = causes
    .flatMap((cause) => {
      const made = reportCause(cause, columns, account, facts);
      return made === null ? [] : [{ made, rows: cause.rows }];
    })
    .sort((a, b) => worstFirst(a.made, b.made));
  for (const { made } of told) counts[made.severity] += made.count;
  const conformance = conformanceOf(account, facts.items, counts);
  const ledger = columns.reduce((sum, column) => mergeLedgers(sum, column.ledger), emptyLedger());
  return {
    version: reportVersion,
    tool: facts.tool,
    source: facts.source,
    dataset: facts.dataset,
    records: account.records,
    ledger,
    cells: cellsOf(ledger),
    columns,
    causes: told.map(({ made }) => made),
    counts,
    conforms: counts.error === 0,
    conformance,
    readiness: readinessOf(
      told.map(({ made }) => made),
      conformance,
      facts.readiness,
    ),
    changes: facts.changes,
    samplesPerCause: sampleLimit,
    rows: rowsToShow(told.map(({ rows }) => rows)),
    ...(account.points.records.size === 0
      ? {}
      : { points: { country: facts.country, ...fieldsOf(account.points) } }),
  };
}

/** So many rows are shown, and so many characters of them. */
const mostRows = 200;
const mostCharacters = 200_000;

/** The rows of all causes, once each, in the order of the source; where there are too many, those of the worst causes. */
function rowsToShow(byCause: readonly (readonly KeptRow[])[]): readonly KeptRow[] {
  const shown = new Map<number, KeptRow>();
  let characters = 0;
  for (const kept of byCause.flat()) {
    if (shown.has(kept.row)) continue;
    characters += kept.cells.reduce((sum, cell) => sum + (cell?.length ?? 0), 0);
    if (shown.size === mostRows || characters > mostCharacters) break;
    shown.set(kept.row, kept);
  }
  return [...shown.values()].sort((a, b) => a.row - b.row);
}

function allCauses(account: FileAccount, facts: ReportFacts): readonly CauseTally[] {
  const all = mergeTallies(mergeTallies(tallyOf(facts.before), account.causes, 0, 0), facts.after, 0, 0);
  return [...all.values()];
}

function tallyOf(findings: readonly Finding[]): Tally {
  const tally: Tally = new Map();
  for (const finding of findings)
    addFinding(tally, finding.code, finding.place.column ?? null, () => finding);
  return tally;
}

function reportColumns(account: FileAccount, facts: ReportFacts): readonly ReportColumn[] {
  const columns = facts.columns.map((column, i) => ({
    ...column,
    ledger: account.columns[i] ?? emptyLedger(),
  }));
  const beyond = account.columns[facts.columns.length];
  if (!beyond) return columns;
  return [...columns, { column: null, header: '', item: null, term: null, normalizer: null, ledger: beyond }];
}

/** Ways of writing that are told of a cause. */
const patternsTold = 8;

/** Null where the code is switched off. */
function reportCause(
  cause: CauseTally,
  columns: readonly ReportColumn[],
  account: FileAccount,
  facts: ReportFacts,
): ReportCause | null {
  const severity = facts.severities(cause.code);
  if (severity === 'off') return null;
  const column = cause.column === null ? undefined : columns[cause.column - 1];
  return {
    code: cause.code,
    severity,
    column: cause.column,
    header: column?.header ?? null,
    item: column?.item ?? null,
    count: cause.count,
    gain: gainOf(cause, column, account),
    patterns: [...cause.patterns.met]
      .sort((a, b) => b.count - a.count || (a.row ?? 0) - (b.row ?? 0))
      .slice(0, patternsTold)
      .map(({ pattern, count, example, row }) => ({ pattern, count, example, row })),
    findings: cause.samples,
  };
}

/** What is the matter with all cells of a column at once, and what with all records. */
const ofColumn: ReadonlySet<Code> = new Set([
  'column-unmapped',
  'header-empty',
  'header-duplicate',
  'columns-swapped',
]);
const ofFile: ReadonlySet<Code> = new Set([
  'required-column-missing',
  'mojibake-repaired',
  'header-several-rows',
]);

/**
 * What mending a cause gains: the number of cells (or records) that are right afterwards. A finding is one; what is wrong
 * with a column counts its cells, what is wrong with the whole table its records.
 */
function gainOf(cause: CauseTally, column: ReportColumn | undefined, account: FileAccount): number {
  if (ofFile.has(cause.code)) return Math.max(cause.count, account.records.read);
  if (ofColumn.has(cause.code) && column) return Math.max(cause.count, cellsOf(column.ledger));
  return cause.count;
}

/** The order of causes in a report. */
export function worstFirst(a: ReportCause, b: ReportCause): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.gain - a.gain ||
    (a.column ?? 0) - (b.column ?? 0) ||
    a.code.localeCompare(b.code, 'en')
  );
}
