import { severityOf, type Tally } from '../findings/index.js';
import { worstFirst } from './conclude.js';
import type { Report, ReportCause } from './report.js';

/** A report with findings that only a set of sources shows. */
export function withFindings(report: Report, found: Tally): Report {
  if (found.size === 0) return report;
  const added = [...found.values()].map(
    ({ code, column, count, samples }): ReportCause => ({
      code,
      severity: severityOf(code),
      column,
      header: null,
      item: null,
      count,
      gain: count,
      patterns: [],
      findings: samples,
    }),
  );
  const counts = { ...report.counts };
  for (const { severity, count } of added) counts[severity] += count;
  return {
    ...report,
    causes: [...report.causes, ...added].sort(worstFirst),
    counts,
    conforms: counts.error === 0,
  };
}
