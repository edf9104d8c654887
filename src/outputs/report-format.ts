import type { Language } from '../messages/index.js';
import type { Report } from '../report/index.js';
import type { Outlines } from './outlines.js';

/** The report of a source, and how the source was named. */
export interface Reported {
  /** Path as readers of the report find the file: relative to where they stand, with `/`; or its name alone. */
  readonly path: string;
  readonly report: Report;
}

/** What a form may ask for beside the reports. */
export interface ReportAids {
  /** Outlines for maps; without them there are no maps. */
  readonly outlines?: () => Outlines;
}

/** A form that reports are written in. */
export interface ReportFormat {
  /** As `--report` takes it. */
  readonly name: string;
  /** What a report's file is called by, after the name of the data file. */
  readonly suffix: string;
  /** The whole text of the file; forms for machines are the same in all languages. */
  readonly render: (reported: Reported, language: Language, aids?: ReportAids) => string;
  /** One text for several sources; null: the form holds one source only. */
  readonly renderAll: RenderAll | null;
}

export type RenderAll = (all: readonly Reported[], language: Language, aids?: ReportAids) => string;

/** A form that holds one source. */
export function formOfOne(
  name: string,
  suffix: string,
  render: (report: Report, language: Language) => string,
): ReportFormat {
  return { name, suffix, render: ({ report }, language) => render(report, language), renderAll: null };
}

/** A form that holds the reports of several sources in one text. */
export function formOfMany(name: string, suffix: string, renderAll: RenderAll): ReportFormat {
  return {
    name,
    suffix,
    render: (reported, language, aids) => renderAll([reported], language, aids),
    renderAll,
  };
}
