import type { Readiness } from '../report/index.js';
import type { StatedLicence } from './stated-licence.js';

/** The newest date that the data gives itself. */
export function newestOf(readiness: Readiness | null): string | null {
  const checks = readiness?.parts.flatMap((part) => part.checks) ?? [];
  return checks.find(({ check }) => check === 'newest-date')?.detail ?? null;
}

/** A readiness in which the licence counts that is stated beside the file. */
export function withLicence(readiness: Readiness | null, licence: StatedLicence | null): Readiness | null {
  if (readiness === null || licence === null) return readiness;
  const parts = readiness.parts.map((part) => {
    if (part.part !== 'openness') return part;
    const state = licence.isOpen === null ? 'unknown' : licence.isOpen ? 'met' : 'unmet';
    const checks = part.checks.map((check) =>
      check.check === 'open-licence' ? ({ ...check, state, detail: licence.text } as const) : check,
    );
    const points = checks.filter((check) => check.state === 'met').length;
    const of = checks.filter((check) => check.state !== 'unknown').length;
    return { ...part, points, of, score: of === 0 ? null : Math.floor((100 * points) / of), checks };
  });
  const scores = parts.flatMap(({ score }) => (score === null ? [] : [score]));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return { parts, score: readiness.score === null ? null : Math.floor(total / scores.length) };
}
