import { type Language, label } from '../messages/index.js';
import type { ReadinessCheck, Report } from '../report/index.js';
import { shown } from './visible.js';

/** The score with its arithmetic, and what was left out of it; null where there are no records. */
export function readinessLine({ readiness }: Report, language: Language): string | null {
  const { score, parts } = readiness;
  if (score === null) return null;
  const separator = label(language, 'list-separator');
  const counted = parts.flatMap((one) =>
    one.score === null
      ? []
      : [
          label(language, 'readiness-points', {
            part: label(language, one.part),
            points: one.points,
            of: one.of,
            score: one.score,
          }),
        ],
  );
  const others = parts.flatMap((one) => (one.score === null ? [label(language, one.part)] : []));
  const line = label(language, 'readiness-score', { score, parts: counted.join(separator) });
  if (others.length === 0) return line;
  const left = label(language, 'readiness-unscored', { parts: others.join(separator) });
  return label(language, 'aside', { text: line, aside: left });
}

/** What a check was told by: findings against it, the licence, the format, a date. */
export function groundsOf({ findings, detail }: ReadinessCheck, language: Language): string {
  if (findings > 0) return label(language, 'found-count', { count: findings });
  return detail === null ? '' : shown(detail);
}
