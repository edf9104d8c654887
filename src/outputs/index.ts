import { geojson } from './geojson.js';
import { geojsonseq } from './geojsonseq.js';
import { jsonld } from './jsonld.js';
import { map } from './map.js';
import { ndjson } from './ndjson.js';
import type { NodeFormat } from './node-format.js';
import { nquads } from './nquads.js';
import { parquet } from './parquet.js';
import { reportCsv } from './report-csv.js';
import { formOfMany, formOfOne, type ReportFormat } from './report-format.js';
import { reportGithub } from './report-github.js';
import { reportHtml } from './report-html.js';
import { reportJson } from './report-json.js';
import { reportJunit } from './report-junit.js';
import { reportMarkdown } from './report-markdown.js';
import { reportSarif } from './report-sarif.js';
import { reportText } from './report-text.js';
import { standardCsv } from './standard-csv.js';
import { standardXlsx } from './standard-xlsx.js';
import { tidyCsv } from './tidy-csv.js';
import { turtle } from './turtle.js';

/** All forms of reports, by name. */
export const reportFormats = {
  text: formOfMany('text', '.report.txt', (all, language) =>
    all.map(({ report }) => reportText(report, language)).join('\n'),
  ),
  html: formOfMany('html', '.report.html', reportHtml),
  json: formOfOne('json', '.report.json', reportJson),
  sarif: formOfMany('sarif', '.report.sarif', reportSarif),
  junit: formOfMany('junit', '.report.junit.xml', reportJunit),
  github: formOfMany('github', '.report.github.txt', reportGithub),
  markdown: formOfMany('markdown', '.report.md', reportMarkdown),
  csv: formOfMany('csv', '.report.csv', reportCsv),
} as const satisfies Record<string, ReportFormat>;

/** All formats of nodes, by name. */
export const nodeFormats = {
  jsonld,
  ndjson,
  nquads,
  turtle,
  geojson,
  geojsonseq,
  csv: standardCsv,
  tidy: tidyCsv,
  xlsx: standardXlsx,
  parquet,
  map,
} as const satisfies Record<string, NodeFormat>;

export { type CatalogueFormat, catalogueFormats } from './catalogue-formats.js';
export { type DiffFormat, diffFormats } from './diff-formats.js';
export { type DiffTextOptions, diffText } from './diff-text.js';
export { cutToColumns } from './display-width.js';
export { explain } from './explain.js';
export { type ExplainedRule, explainRule } from './explain-rule.js';
export { findingLine } from './finding-line.js';
export { stepMark } from './flat-values.js';
export { described, packed } from './format-options.js';
export { type InventoryFormat, inventoryFormats } from './inventory-formats.js';
export { type InventoryTextOptions, inventoryText } from './inventory-text.js';
export { type JsonLdChoice, plainJsonLd, withChoice } from './json-ld-choice.js';
export { type MergedSet, mergeHtml } from './merge-html.js';
export type {
  ClassLook,
  Dataset,
  FormulaTreatment,
  JsonLdMeans,
  LineFormat,
  MadeFormat,
  NodeFormat,
  NodeView,
  NodeWriting,
  Piece,
  StandardColumn,
} from './node-format.js';
export type { Outlines } from './outlines.js';
export type { OutputRemark } from './output-remark.js';
export { type Palette, plainPalette } from './palette.js';
export { placeName } from './place-name.js';
export { reportDiff } from './report-diff.js';
export type { ReportAids, Reported, ReportFormat } from './report-format.js';
export { reportSetJson } from './report-json.js';
export { reportText, type TextOptions } from './report-text.js';
export { signs } from './signs.js';
export { shown, visible } from './visible.js';
