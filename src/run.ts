import { severitiesWith } from './findings/index.js';
import { compileReader, compileRowRule, type Reading } from './mapping/index.js';
import { compileId, contentOf, keyNumber, keyOf, openLines, quoted } from './nodes/index.js';
import { allBindings, type Knowledge, type Plan } from './plan/index.js';
import {
  type Account,
  type Accountant,
  changesOf,
  concludeReport,
  type FileAccount,
  nothingSettled,
  openAccount,
  type Report,
  type ReportSource,
  type ReportWriting,
  type Settled,
} from './report/index.js';
import { openCellsOfTexts, privateCodes } from './rules/index.js';
import {
  cellPlace,
  columnUses,
  countCells,
  ignoreHead,
  isRefused,
  isSecret,
  leaveOutRow,
  type RecordPlace,
  reportReadings,
  reportWidth,
  skipRow,
} from './run/cells.js';
import { compileChecks } from './run/checks.js';
import { compileFurther, compileIsMeant } from './run/further-nodes.js';
import { itemsOf } from './run/items-of.js';
import { compileMakeNode, type PlacedViolation } from './run/make-node.js';
import { placedInSource } from './run/place-in-source.js';
import { compilePoint } from './run/point-of.js';
import { compileRowKindOf, compileText, noText, readRows } from './run/read-chunk.js';
import { compileShowRow } from './run/shown-row.js';
import { findInWholeFile } from './run/whole-file.js';
import type { ByteTools, SourceRows } from './sources/index.js';
import { modelNamed } from './vocabulary/index.js';

/** A piece of a source that begins and ends at record boundaries: bytes of text, or rows that a reader found. */
export type Chunk = ByteChunk | RowChunk;

interface AnyChunk {
  /** The piece holds the beginning of the file, with the rows above the first record. */
  readonly isFirst: boolean;
  /** What the pieces before it have settled. */
  readonly settled?: Settled;
}

export interface ByteChunk extends AnyChunk {
  readonly bytes: Uint8Array;
  /** The next one lets itself be waited for: what was made so far is wanted now. */
  readonly isBeforePause?: boolean;
}

export interface RowChunk extends AnyChunk, SourceRows {}

export interface ChunkResult {
  /**
   * The nodes of the piece, in order, each as JSON text in UTF-8 with `nodeEnd` behind it; valid until the next but one piece is run.
   */
  readonly nodes: Uint8Array;
  readonly account: Account;
}

export interface RunOptions {
  /** What stands behind each node; a line feed if not given. */
  readonly nodeEnd?: string | undefined;
  /** What the platform does better; the language alone if not given. */
  readonly tools?: ByteTools | undefined;
}

export type RunChunk = (chunk: Chunk) => ChunkResult;

/**
 * The way of the data: bytes → cells → values → nodes → rules → output and account. Everything is compiled once from the
 * plan; what comes back is a pure function of a piece. However a file is cut, the nodes in order and the merged
 * accounts are the same.
 */
export function prepareRun(plan: Plan, knowledge: Knowledge, options: RunOptions = {}): RunChunk {
  const checks = compileChecks(plan, knowledge);
  const { nodeEnd = '\n', tools } = options;
  const readText = plan.format === 'csv' ? compileText(plan, knowledge, checks, nodeEnd, tools) : noText;
  const kindOf = compileRowKindOf(plan);
  const isLeftOut = plan.rows === null ? null : compileRowRule(plan.rows);
  const readers = allBindings(plan).map((binding, i) =>
    compileReader(binding, knowledge.tables, checks.cells[i]?.check),
  );
  const idOf = compileId(plan.id);
  const makeNode = compileMakeNode(plan, knowledge);
  const further = compileFurther(plan, knowledge);
  const isMeant = further.length === 0 ? null : compileIsMeant(plan, plan);
  const uses = columnUses(plan);
  const point = compilePoint(plan);
  const showRow = compileShowRow(plan, uses, checks, point);
  const width = plan.columns.length;
  const severities = severitiesWith(plan.severities);
  /** A row of a sheet ends with its last filled cell; a line that ends early has lost something. */
  const isText = plan.format === 'csv';
  /** Records that name their values are as wide as the reader makes them; what is left over it tells itself. */
  const isNamed = plan.json !== null && plan.json.fields !== null;
  const nodes = openLines(nodeEnd);
  /** So many rows are one of the source. */
  const tables = plan.sideBySide?.tables.length ?? 1;
  /** One each for all records: nothing keeps them. */
  const written = openCellsOfTexts();
  const readings = new Array<Reading>(readers.length);

  return (chunk) => {
    const { isFirst } = chunk;
    const { settled = nothingSettled } = chunk;
    const account = openAccount(width, severities, settled);
    checks.begin(settled.full);
    const { lines, lineEnds } =
      'bytes' in chunk
        ? readText(chunk, takeRecord, account, nodes)
        : readRows(chunk, takeRecord, plan, account);
    return { nodes: nodes.take(), account: account.close(lines, lineEnds, checks.close) };

    function takeRecord(cells: readonly string[], line: number): void {
      const row = account.openRow();
      if (isFirst && row <= (plan.firstDataRow - 1) * tables) {
        ignoreHead(cells, Math.ceil(row / tables), plan, account);
        return;
      }
      const at = line === 0 ? { row } : { row, line };
      const kind = kindOf(cells);
      if (kind !== 'record') {
        skipRow(kind, cells, at, account);
        return;
      }
      if (isLeftOut?.(cells)) {
        leaveOutRow(cells, at, account);
        return;
      }

      for (let i = 0; i < readers.length; i += 1) readings[i] = readers[i]!(cells);
      countCells(cells, uses, readings, account);
      reportReadings(plan, readings, at, account);
      if (isText || (cells.length > width && !isNamed)) reportWidth(cells, width, at, account);
      checks.takeUnread((unread) => cells[checks.unread[unread]!.column] ?? '', at, account);
      written.begin(cells);
      checks.take(readings, written, at, account);

      const key = keyOf(plan.id, cells);
      const id = key === null ? null : idOf(key);
      const content = key ?? contentOf(cells);
      if (isMeant?.(cells) !== false) {
        const { members, violations } = makeNode(readings, id);
        reportViolations(violations, readings, cells, at, account);
        nodes.add(`{"@id":${quoted(id ?? idOf(content))},${members}`);
      }
      for (let i = 0; i < further.length; i += 1) {
        const made = further[i]!(readings, cells);
        if (made === null) continue;
        reportViolations(made.violations, readings, cells, at, account);
        nodes.add(`{"@id":${quoted(made.id)},${made.members}`);
      }
      account.record(keyNumber(content));
      if (point !== null) account.point(point.lat(readings), point.lon(readings));
      if (account.wantsCells()) account.keepCells(showRow(cells, readings, at));
    }
  };

  function reportViolations(
    violations: readonly PlacedViolation[],
    readings: readonly Reading[],
    cells: readonly string[],
    at: RecordPlace,
    account: Accountant,
  ): void {
    for (const { cause: found, column } of violations) {
      // What was refused is told already; the record does not conform for that.
      if (found.code === 'required-empty' && isRefused(column, plan, readings, severities)) continue;
      account.find(
        found,
        cellPlace(column, plan, at),
        column === null || isSecret(column, plan, readings) ? {} : { value: cells[column - 1] ?? '' },
      );
    }
  }
}

/** Makes the report of a whole source of the merged account of its pieces. */
export function concludeRun(
  plan: Plan,
  account: FileAccount,
  about: { readonly source: ReportSource; readonly tool: Report['tool'] },
  knowledge: Knowledge,
): Report {
  const model = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary);
  const doubt = model?.uncertain;
  const severities = severitiesWith(plan.severities);
  const { tally, doubted, newest } = findInWholeFile(plan, account, knowledge, severities);
  const hasPrivate = new Set(
    [...account.causes.values()].flatMap(({ code, column }) => (privateCodes.has(code) ? [column] : [])),
  );
  const records = { ...account.records, conforming: account.records.conforming - doubted };
  const report = concludeReport(
    { ...account, records },
    {
      ...about,
      dataset: {
        kind: plan.kind,
        title: model?.title ?? { ja: plan.kind, en: plan.kind, 'zh-TW': plan.kind },
        ...(doubt && (doubt.country ?? plan.country) === plan.country ? { uncertain: doubt } : {}),
        confidence: plan.confidence,
        publisher: plan.publisher,
        mapping: plan.mapping,
        standard: plan.standard,
        versions: { ...Object.fromEntries(knowledge.vocabulary.versions), [plan.kind]: model?.version ?? '' },
      },
      columns: plan.columns.map(({ column, header, item, term, normalizer }) => ({
        column,
        header,
        item,
        term,
        normalizer,
        ...writingOf(plan.writing[column - 1], hasPrivate.has(column)),
      })),
      country: plan.country,
      severities,
      changes: changesOf(plan.severities),
      items: itemsOf(plan, model),
      readiness: {
        licence: plan.licence,
        format: plan.format,
        base: plan.id.base,
        hasSharedCodes: plan.bindings.some(({ normalizer }) => sharedCodes.has(normalizer)),
        newest,
        asOf: plan.asOf,
        records: records.read,
      },
      before: plan.findings,
      after: tally,
    },
  );
  const isOneTable = plan.turned === undefined && (plan.sideBySide?.tables.length ?? 1) === 1;
  const areRowsLines = plan.format === 'csv' && isOneTable && account.rows === account.lines;
  const causes = report.causes.map((cause) => ({
    ...cause,
    findings: cause.findings.map((finding) => placedInSource(finding, plan, areRowsLines)),
  }));
  return { ...report, causes };
}

/** Codes that lists of others have too: what has one can be put beside them. */
const sharedCodes: ReadonlySet<string> = new Set(['jichitai-code', 'hojin-bango', 'toitsu-bango']);

/** How a column is written; not its values where some of them must not be published. */
function writingOf(
  writing: ReportWriting | undefined,
  isPrivate: boolean,
): { readonly writing?: ReportWriting } {
  if (writing === undefined) return {};
  return { writing: isPrivate ? { ...writing, values: null } : writing };
}
