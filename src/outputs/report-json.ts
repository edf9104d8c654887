import { type Finding, fates, type KeptRow, type Ledger } from '../findings/index.js';
import type { Place } from '../records/index.js';
import type { Report, ReportCause, ReportColumn, ReportPoints, ReportWriting } from '../report/index.js';
import type { Reported } from './report-format.js';

/**
 * The report as JSON (schema: `schemas/report-1.json`): keys always in the same order, indented by two blanks, LF at the
 * end; the same report gives the same bytes. It is the same in all languages.
 */
export function reportJson(report: Report): string {
  return `${JSON.stringify(inOrder(report), null, 2)}\n`;
}

/** Reports as a set, each with the path of its file (schema: `schemas/report-set-1.json`). */
export function reportSetJson(all: readonly Reported[]): string {
  const set = { version: 1, reports: all.map(({ path, report }) => ({ path, report: inOrder(report) })) };
  return `${JSON.stringify(set, null, 2)}\n`;
}

function inOrder(report: Report): Report {
  const { source, dataset, records, counts } = report;
  return {
    version: report.version,
    tool: { name: report.tool.name, version: report.tool.version },
    source: {
      name: source.name,
      bytes: source.bytes,
      sha256: source.sha256,
      format: source.format,
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
      encoding: source.encoding,
      repair: source.repair,
      delimiter: source.delimiter,
      headerRow: source.headerRow,
      headerRows: source.headerRows,
      firstDataRow: source.firstDataRow,
    },
    ...(report.outputs && {
      outputs: report.outputs.map(({ name, format, bytes, sha256 }) => ({ name, format, bytes, sha256 })),
    }),
    dataset: {
      kind: dataset.kind,
      title: { ja: dataset.title.ja, en: dataset.title.en, 'zh-TW': dataset.title['zh-TW'] },
      ...(dataset.uncertain && {
        uncertain: {
          ja: dataset.uncertain.ja,
          en: dataset.uncertain.en,
          'zh-TW': dataset.uncertain['zh-TW'],
        },
      }),
      confidence: dataset.confidence,
      publisher: dataset.publisher && { code: dataset.publisher.code, name: dataset.publisher.name },
      mapping: dataset.mapping,
      standard: dataset.standard,
      versions: byName(dataset.versions),
    },
    records: {
      read: records.read,
      conforming: records.conforming,
      blank: records.blank,
      skipped: records.skipped,
    },
    cells: report.cells,
    ledger: ledgerInOrder(report.ledger),
    columns: report.columns.map(columnInOrder),
    counts: { error: counts.error, warning: counts.warning, info: counts.info },
    conforms: report.conforms,
    conformance: {
      level: report.conformance.level,
      score: report.conformance.score,
      items: report.conformance.items.map(
        ({ item, obligation, columns, isPresent, filled, understood, score }) => ({
          item,
          obligation,
          columns,
          isPresent,
          filled,
          understood,
          score,
        }),
      ),
    },
    readiness: {
      score: report.readiness.score,
      parts: report.readiness.parts.map(({ part, points, of, score, checks }) => ({
        part,
        points,
        of,
        score,
        checks: checks.map(({ check, state, findings, detail }) => ({ check, state, findings, detail })),
      })),
    },
    changes: report.changes.map(({ code, from, to, max, reason }) => ({ code, from, to, max, reason })),
    samplesPerCause: report.samplesPerCause,
    causes: report.causes.map(causeInOrder),
    ...(report.rows && { rows: report.rows.map(rowInOrder) }),
    ...(report.points && { points: pointsInOrder(report.points) }),
  };
}

function rowInOrder({ row, line, cells, point }: KeptRow): KeptRow {
  return { row, ...(line === undefined ? {} : { line }), cells, ...(point && { point }) };
}

function pointsInOrder({ country, width, fields }: ReportPoints): ReportPoints {
  return {
    country,
    width,
    fields: fields.map(({ lat, lon, records, failing }) => ({ lat, lon, records, failing })),
  };
}

function columnInOrder(told: ReportColumn): ReportColumn {
  const { column, header, item, term, normalizer, ledger, writing } = told;
  return {
    column,
    header,
    item,
    term,
    normalizer,
    ledger: ledgerInOrder(ledger),
    ...(writing && { writing: writingInOrder(writing) }),
  };
}

function writingInOrder({ looked, filled, patterns, values }: ReportWriting): ReportWriting {
  return {
    looked,
    filled,
    patterns: patterns.map(({ pattern, count }) => ({ pattern, count })),
    values: values?.map(({ value, count }) => ({ value, count })) ?? null,
  };
}

function causeInOrder(cause: ReportCause): ReportCause {
  const { code, severity, column, header, item, count, gain, patterns, findings } = cause;
  return {
    code,
    severity,
    column,
    header,
    item,
    count,
    gain,
    patterns: patterns.map(({ pattern, count, example, row }) => ({ pattern, count, example, row })),
    findings: findings.map(findingInOrder),
  };
}

function findingInOrder({ code, args, place, value, replacement, also }: Finding): Finding {
  return {
    code,
    args: byName(args),
    place: placeInOrder(place),
    ...(value === undefined ? {} : { value }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(also === undefined ? {} : { also: placeInOrder(also) }),
  } as Finding;
}

function placeInOrder({ sheet, row, line, column, header, pointer, subject, span }: Place): Place {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(header === undefined ? {} : { header }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(subject === undefined ? {} : { subject }),
    ...(span === undefined
      ? {}
      : {
          span: {
            line: span.line,
            column: span.column,
            endLine: span.endLine,
            endColumn: span.endColumn,
          },
        }),
  };
}

function ledgerInOrder(ledger: Readonly<Ledger>): Ledger {
  return Object.fromEntries(fates.map((fate) => [fate, ledger[fate]])) as Ledger;
}

function byName<T extends Readonly<Record<string, unknown>>>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}
