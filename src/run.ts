import { compileReader, type Reading } from './mapping/index.js';
import { compileId, contentOf, keyNumber, keyOf, openLines, quoted } from './nodes/index.js';
import type { Knowledge, Plan } from './plan/index.js';
import { type Account, concludeReport, openAccount, type Report, type ReportSource } from './report/index.js';
import { compileRowKind } from './rules/index.js';
import {
  cellPlace,
  columnUses,
  countCells,
  ignoreHead,
  isSecret,
  reportReadings,
  reportWidth,
  skipRow,
} from './run/cells.js';
import { compileMakeNode } from './run/make-node.js';
import { pieceEncodingOf } from './run/piece-encoding.js';
import { findInWholeFile } from './run/whole-file.js';
import { decoderFor, splitRecords } from './sources/index.js';

/** A piece of a source that begins and ends at record boundaries. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** The piece holds the beginning of the file, with the rows above the first record. */
  readonly isFirst: boolean;
}

export interface ChunkResult {
  /** The nodes of the piece, in order, each as JSON text in a line of UTF-8; valid until the next piece is run. */
  readonly nodes: Uint8Array;
  readonly account: Account;
}

export type RunChunk = (chunk: Chunk) => ChunkResult;

/**
 * The way of the data: bytes → cells → values → nodes → rules → output and account. Everything is compiled once from the
 * plan; what comes back is a pure function of a piece. However a file is cut, the nodes in order and the merged
 * accounts are the same.
 */
export function prepareRun(plan: Plan, knowledge: Knowledge): RunChunk {
  const decoder = decoderFor(pieceEncodingOf(plan), plan.repair);
  const kindOf = compileRowKind(plan.columns.map((column) => column.header));
  const readers = plan.bindings.map((binding) => compileReader(binding, knowledge.tables));
  const idOf = compileId(plan.id);
  const makeNode = compileMakeNode(plan, knowledge);
  const uses = columnUses(plan);
  const width = plan.columns.length;
  const nodes = openLines();
  /** One list for all records: nothing keeps it. */
  const readings = new Array<Reading>(readers.length);

  return ({ bytes, isFirst }) => {
    const account = openAccount(width);
    const { text, faults } = decoder.decode(bytes);
    for (const { cause: found, line } of faults) account.find(found, { line });

    const split = splitRecords(text, plan, takeRecord, width);
    for (const { cause: found, row, line, column } of split.faults) {
      account.find(found, column === undefined ? { row, line } : cellPlace(column, plan, { row, line }));
    }
    return { nodes: nodes.take(), account: account.close(split.lines, split.lineEnds) };

    function takeRecord(cells: readonly string[], line: number): void {
      const row = account.openRow();
      if (isFirst && row < plan.firstDataRow) {
        ignoreHead(cells, row, plan, account);
        return;
      }
      const at = { row, line };
      const kind = kindOf(cells);
      if (kind !== 'record') {
        skipRow(kind, cells, at, account);
        return;
      }

      for (let i = 0; i < readers.length; i += 1) readings[i] = readers[i]!(cells);
      countCells(cells, uses, readings, account);
      reportReadings(plan, readings, at, account);
      reportWidth(cells, width, at, account);

      const key = keyOf(plan.id, cells);
      const id = key === null ? null : idOf(key);
      const { members, violations } = makeNode(readings, id);
      for (const { cause: found, column } of violations) {
        account.find(
          found,
          cellPlace(column, plan, at),
          column === null || isSecret(column, plan, readings) ? {} : { value: cells[column - 1] ?? '' },
        );
      }
      const content = key ?? contentOf(cells);
      nodes.add(`{"@id":${quoted(id ?? idOf(content))},${members}`);
      account.record(keyNumber(content));
    }
  };
}

/** Makes the report of a whole source of the merged account of its pieces. */
export function concludeRun(
  plan: Plan,
  account: Account,
  about: { readonly source: ReportSource; readonly tool: Report['tool'] },
  knowledge: Knowledge,
): Report {
  const model = knowledge.models.get(plan.kind);
  const { tally, doubted } = findInWholeFile(plan, account);
  const records = { ...account.records, conforming: account.records.conforming - doubted };
  return concludeReport(
    { ...account, records },
    {
      ...about,
      dataset: {
        kind: plan.kind,
        title: model?.title ?? { ja: plan.kind, en: plan.kind, 'zh-TW': plan.kind },
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
      })),
      before: plan.findings,
      after: tally,
    },
  );
}
