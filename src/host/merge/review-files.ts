import { type Cause, cause } from '../../findings/index.js';
import { reviewHeader, reviewXlsx } from '../../merge/index.js';
import type { Language } from '../../messages/index.js';
import { csvLine, csvText } from '../../text/index.js';
import type { WholeFile } from '../whole-file.js';

/** The files in which people decide: all pairs as CSV, and as a workbook as many as anybody can look at. */
export interface ReviewFiles {
  readonly add: (row: readonly string[]) => Promise<void>;
  /** The first rows, as many as the workbook holds. */
  readonly first: () => readonly (readonly string[])[];
  /** Gives a cause where the workbook does not hold all. */
  readonly close: () => Promise<Cause | null>;
}

export const reviewNames = { csv: 'candidates.csv', xlsx: 'candidates.xlsx' };

/** A workbook is made in memory. */
const mostInWorkbook = 20_000;

export async function openReviewFiles(
  open: (name: string) => Promise<WholeFile>,
  language: Language,
): Promise<ReviewFiles> {
  const [csv, xlsx] = [await open(reviewNames.csv), await open(reviewNames.xlsx)];
  await csv.write([csvText([reviewHeader(language)])]);
  const first: (readonly string[])[] = [];
  let count = 0;
  return {
    add: async (row) => {
      await csv.write([csvLine(row)]);
      count += 1;
      if (first.length < mostInWorkbook) first.push(row);
    },
    first: () => first,
    close: async () => {
      await xlsx.writeBytes(await reviewXlsx(first, language));
      if (count === first.length) return null;
      return cause('merge-review-cut', {
        file: reviewNames.xlsx,
        count: String(count),
        limit: String(first.length),
        names: reviewNames.csv,
      });
    },
  };
}
