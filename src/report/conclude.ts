import {
  addFinding,
  type CauseTally,
  cellsOf,
  emptyLedger,
  type Finding,
  mergeLedgers,
  mergeTallies,
  sampleLimit,
  severityOf,
  type Tally,
} from '../findings/index.js';
import type { Severity } from '../messages/index.js';
import type { Account } from './account.js';
import { type Report, type ReportCause, type ReportColumn, reportVersion } from './report.js';

/** What a report says beside the account. */
export interface ReportFacts extends Pick<Report, 'tool' | 'source' | 'dataset'> {
  readonly columns: readonly Omit<ReportColumn, 'ledger'>[];
  /** Findings of the look at the file; they come first. */
  readonly before: readonly Finding[];
  /** What rules over the whole file found; it comes last. */
  readonly after: Tally;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Makes the report of a whole source: orders the causes, counts, and says whether it conforms. */
export function concludeReport(account: Account, facts: ReportFacts): Report {
  const causes = allCauses(account, facts);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const cause of causes) counts[severityOf(cause.code)] += cause.count;
  const columns = reportColumns(account, facts);
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
    causes: causes.map((cause) => reportCause(cause, facts)).sort(worstFirst),
    counts,
    conforms: counts.error === 0,
    samplesPerCause: sampleLimit,
  };
}

function allCauses(account: Account, facts: ReportFacts): readonly CauseTally[] {
  const all = mergeTallies(mergeTallies(tallyOf(facts.before), account.causes, 0, 0), facts.after, 0, 0);
  return [...all.values()];
}

function tallyOf(findings: readonly Finding[]): Tally {
  const tally: Tally = new Map();
  for (const finding of findings)
    addFinding(tally, finding.code, finding.place.column ?? null, () => finding);
  return tally;
}

function reportColumns(account: Account, facts: ReportFacts): readonly ReportColumn[] {
  const columns = facts.columns.map((column, i) => ({
    ...column,
    ledger: account.columns[i] ?? emptyLedger(),
  }));
  const beyond = account.columns[facts.columns.length];
  if (!beyond) return columns;
  return [...columns, { column: null, header: '', item: null, term: null, normalizer: null, ledger: beyond }];
}

function reportCause(cause: CauseTally, facts: ReportFacts): ReportCause {
  const column = cause.column === null ? undefined : facts.columns[cause.column - 1];
  return {
    code: cause.code,
    severity: severityOf(cause.code),
    column: cause.column,
    header: column?.header ?? null,
    item: column?.item ?? null,
    count: cause.count,
    findings: cause.samples,
  };
}

function worstFirst(a: ReportCause, b: ReportCause): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.count - a.count ||
    (a.column ?? 0) - (b.column ?? 0) ||
    a.code.localeCompare(b.code, 'en')
  );
}
