import type { Cause, Severities } from '../findings/index.js';
import type { Severity } from '../messages/index.js';
import type { Report, ReportCause } from './report.js';

/**
 * A report with what outputs say of values that their formats cannot carry as they stand: findings of the whole file, behind
 * the others of their severity. They say nothing of the data, so that they do not change whether it conforms.
 */
export function withRemarks(report: Report, remarks: readonly Cause[], severities: Severities): Report {
  const told = remarks.flatMap((remark): ReportCause[] => {
    const severity = severities(remark.code);
    if (severity === 'off') return [];
    return [
      {
        code: remark.code,
        severity,
        column: null,
        header: null,
        item: null,
        count: 1,
        gain: 0,
        patterns: [],
        findings: [{ ...remark, place: {} }],
      },
    ];
  });
  if (told.length === 0) return report;
  const counts = { ...report.counts };
  for (const { severity } of told) counts[severity] += 1;
  const causes = order.flatMap((severity) => [
    ...report.causes.filter((one) => one.severity === severity),
    ...told.filter((one) => one.severity === severity),
  ]);
  return { ...report, causes, counts };
}

const order: readonly Severity[] = ['error', 'warning', 'info'];
