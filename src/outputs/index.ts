import type { Language } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { jsonld } from './jsonld.js';
import { ndjson } from './ndjson.js';
import type { NodeFormat } from './node-format.js';
import { reportHtml } from './report-html.js';
import { reportJson } from './report-json.js';
import { reportText } from './report-text.js';

/** A form that reports are written in. */
export interface ReportFormat {
  /** As `--report` takes it. */
  readonly name: string;
  /** What a report's file is called by, after the name of the data file. */
  readonly suffix: string;
  /** The whole text of the file; forms for machines are the same in all languages. */
  readonly render: (report: Report, language: Language) => string;
}

/** All forms of reports, by name. */
export const reportFormats: Readonly<Record<'text' | 'html' | 'json', ReportFormat>> = {
  text: { name: 'text', suffix: '.report.txt', render: (report, language) => reportText(report, language) },
  html: { name: 'html', suffix: '.report.html', render: reportHtml },
  json: { name: 'json', suffix: '.report.json', render: reportJson },
};

/** All formats of nodes, by name. */
export const nodeFormats = { jsonld, ndjson } as const satisfies Record<string, NodeFormat>;

export { explain } from './explain.js';
export { findingLine } from './finding-line.js';
export type { NodeFormat } from './node-format.js';
export { type Palette, plainPalette } from './palette.js';
export { reportText, type TextOptions } from './report-text.js';
export { signs } from './signs.js';
export { visible } from './visible.js';
