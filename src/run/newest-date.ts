import type { Digest, ValueCounts } from '../findings/index.js';
import type { Plan } from '../plan/index.js';
import type { ValueWatch } from '../rules/index.js';

/** Dates that say of when the data is: when it was brought up to date, when it was counted. */
const ofData = /種別="[^"]*(?:更新|調査年月日|基準日)[^"]*"\}>標準型日/;
/** Days that are told apart: where there are more, the newest is not told. */
const dayLimit = 2000;

/** What is kept of the records to tell the newest date of the data; nothing where no column says it. */
export function newestDateWatches(plan: Pick<Plan, 'bindings'>): readonly ValueWatch[] {
  return plan.bindings.flatMap(({ term, columns }, at) =>
    ofData.test(term) && columns[0] !== undefined
      ? [
          {
            kind: 'values' as const,
            column: columns[0],
            limit: dayLimit,
            byForm: false,
            reads: { bindings: [at] },
            textOf: (readings) => readings[at]?.outcome.value?.slice(0, 10) ?? null,
          } satisfies ValueWatch,
        ]
      : [],
  );
}

/**
 * The newest date that the data gives of itself: of its columns, of what the mapping says of all records, else of the
 * name of the file.
 *
 * @param digests of the watches, in their order
 */
export function newestDate(
  plan: Pick<Plan, 'constants' | 'file'>,
  digests: readonly Digest[],
): string | null {
  const inData = digests.flatMap((digest) => (digest as ValueCounts).met ?? []).map(({ key }) => key);
  const constant = Object.entries(plan.constants).flatMap(([term, date]) =>
    ofData.test(term) ? [date] : [],
  );
  const newest = [...inData, ...constant]
    .filter((date) => /^\d{4}/.test(date))
    .sort()
    .at(-1);
  return newest ?? dateInName(plan.file);
}

const dated = /(?<!\d)((?:19|20)\d\d)([-_.年]?)(0[1-9]|1[0-2])(?:([-_.月]?)(0[1-9]|[12]\d|3[01]))?(?!\d)/g;

/** `population_202303.csv`, `2024-01-09.xlsx`; the code of a municipality (`202207_aed.csv`) is no date. */
export function dateInName(file: string): string | null {
  const found = [...file.matchAll(dated)].flatMap(([text, year, separator, month, , day]) =>
    separator === '' && day === undefined && isMunicipalityCode(text)
      ? []
      : [day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`],
  );
  return found.sort().at(-1) ?? null;
}

/** Six digits with the check digit of 全国地方公共団体コード. */
function isMunicipalityCode(text: string): boolean {
  if (!/^\d{6}$/.test(text)) return false;
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return (11 - (sum % 11)) % 10 === Number(text[5]);
}
