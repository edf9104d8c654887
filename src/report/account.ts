import {
  type Digest,
  emptyLedger,
  type Ledger,
  mergeDigests,
  mergeGrids,
  mergeLedgers,
  mergeTallies,
  noPoints,
  type PointGrid,
  type Tally,
} from '../findings/index.js';

/**
 * What a run over a piece of a source has to tell: a value that merges. `mergeAccounts` is associative with
 * `emptyAccount` as its unit, so that pieces may be run anywhere and in any grouping; merged in the order of the
 * source they give the same account as one run over the whole.
 */
export interface Account {
  /** Rows and lines of the piece, blank and skipped ones too: what places of the next piece are shifted by. */
  readonly rows: number;
  readonly lines: number;
  readonly records: RecordCounts;
  /** Numbers of line ends by kind: a file should have one kind. */
  readonly lineEnds: LineEnds;
  /** What became of the non-empty cells, for each column; cells beyond the last column are the last entry. */
  readonly columns: readonly Ledger[];
  readonly causes: Tally;
  /**
   * One number for each row that stands for the record's key, in segments: 8 bytes a row. 0: no record; negative: a record
   * that does not conform.
   */
  readonly keys: readonly Float64Array[];
  /** What rules over the whole file look at, in the order of the compiled rules; empty where no rule wants anything. */
  readonly digests: readonly Digest[];
  /** Where the records lie that have coordinates. */
  readonly points: PointGrid;
}

/** The merged account of a whole file, whose keys need not be in memory at once. */
export interface FileAccount extends Omit<Account, 'keys'> {
  readonly keys: Iterable<Float64Array>;
}

export interface RecordCounts {
  /** Records that became nodes. */
  readonly read: number;
  /** Of these, records without a finding of severity error. */
  readonly conforming: number;
  /** Rows without any text. */
  readonly blank: number;
  /** Rows that are no records: notes, section titles, a repeated header. */
  readonly skipped: number;
}

export interface LineEnds {
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
}

export const emptyAccount: Account = {
  rows: 0,
  lines: 0,
  records: { read: 0, conforming: 0, blank: 0, skipped: 0 },
  lineEnds: { lf: 0, crlf: 0, cr: 0 },
  columns: [],
  causes: new Map(),
  keys: [],
  digests: [],
  points: noPoints,
};

export function mergeAccounts(a: Account, b: Account): Account {
  return {
    rows: a.rows + b.rows,
    lines: a.lines + b.lines,
    records: {
      read: a.records.read + b.records.read,
      conforming: a.records.conforming + b.records.conforming,
      blank: a.records.blank + b.records.blank,
      skipped: a.records.skipped + b.records.skipped,
    },
    lineEnds: {
      lf: a.lineEnds.lf + b.lineEnds.lf,
      crlf: a.lineEnds.crlf + b.lineEnds.crlf,
      cr: a.lineEnds.cr + b.lineEnds.cr,
    },
    columns: mergeColumns(a.columns, b.columns),
    causes: mergeTallies(a.causes, b.causes, a.rows, a.lines),
    keys: a.keys.length === 0 ? b.keys : b.keys.length === 0 ? a.keys : [...a.keys, ...b.keys],
    digests: mergeAllDigests(a, b),
    points: mergeGrids(a.points, b.points),
  };
}

/** Only the empty account lacks digests that others have. */
function mergeAllDigests(a: Account, b: Account): readonly Digest[] {
  if (a.digests.length === 0) return b.digests;
  if (b.digests.length === 0) return a.digests;
  return a.digests.map((digest, i) => mergeDigests(digest, b.digests[i]!, a.rows));
}

function mergeColumns(a: readonly Ledger[], b: readonly Ledger[]): readonly Ledger[] {
  const longer = a.length >= b.length ? a : b;
  return longer.map((_, i) => mergeLedgers(a[i] ?? emptyLedger(), b[i] ?? emptyLedger()));
}
