import { type Language, label } from '../messages/index.js';
import type { ReadinessCheck, Report } from '../report/index.js';
import { shown } from './visible.js';

/** The score with its arithmetic; null where there are no records. */
export function readinessLine({ readiness }: Report, language: Language): string | null {
  const { score, parts } = readiness;
  if (score === null) return null;
  const told = parts.map(({ part, points, of }) =>
    of === 0
      ? label(language, 'readiness-unscored', { part: label(language, part) })
      : label(language, 'readiness-points', { part: label(language, part), points, of }),
  );
  return label(language, 'readiness-score', { score, parts: told.join(label(language, 'list-separator')) });
}

/** What a check was told by: findings against it, the licence, the format, a date. */
export function groundsOf({ findings, detail }: ReadinessCheck, language: Language): string {
  if (findings > 0) return label(language, 'found-count', { count: findings });
  return detail === null ? '' : shown(detail);
}
