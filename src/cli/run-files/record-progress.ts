import type { Language } from '../../index.js';
import { grouped, label } from '../../messages/index.js';
import type { RunProgress, SourcePart } from '../../node.js';
import { shortName, timeLeft } from '../progress.js';

/** How far the run of a part of a file is. */
export function recordProgress(
  { path, part, size = null }: Pick<SourcePart, 'path' | 'part' | 'size'>,
  { bytes, records, findings }: RunProgress,
  elapsed: number,
  language: Language,
): string {
  const isKnown = size !== null && size > 0 && bytes > 0;
  return label(language, 'progress-records', {
    file: shortName(part ?? path),
    percent: isKnown ? `${Math.min(100, Math.floor((100 * bytes) / size))}%` : '',
    bytes: (bytes / 1e6).toFixed(1),
    records,
    rate: grouped(Math.round((1000 * records) / Math.max(1, elapsed))),
    count: findings,
    left: isKnown ? timeLeft(elapsed, bytes, size - bytes, language) : '',
  });
}
