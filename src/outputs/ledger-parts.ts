import { fates } from '../findings/index.js';
import { type Language, label } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { sharesOf } from './shares.js';

/**
 * What became of the cells, a part a fate that has some, the number of all cells before the first; none where there are
 * no cells.
 *
 * @example ['セル27個: そのまま 77.8%', '表記統一 18.5%', '不採用 3.7%']
 */
export function ledgerParts(report: Report, language: Language): readonly string[] {
  if (report.cells === 0) return [];
  const shares = sharesOf(report.ledger);
  const [first = '', ...others] = fates
    .filter((fate) => shares[fate] > 0)
    .map((fate) => {
      const percent = label(language, 'percent', { number: (shares[fate] / 10).toFixed(1) });
      return `${label(language, fate)} ${percent}`;
    });
  const cells = label(language, 'cells', { cells: report.cells });
  return [label(language, 'colon', { text: cells, rest: first }), ...others];
}
