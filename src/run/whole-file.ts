import { addFinding, cause, severityOf, type Tally } from '../findings/index.js';
import type { Plan } from '../plan/index.js';
import type { Account } from '../report/index.js';
import { findDuplicates } from '../rules/index.js';
import { cellPlace } from './cells.js';

/** What only the whole file shows. */
export interface WholeFileFindings {
  readonly tally: Tally;
  /** Records that nothing else is wrong with, but that do not conform for what was found here. */
  readonly doubted: number;
}

/** Looks at the merged account of a file: records with the same key, no records at all, kinds of line ends. */
export function findInWholeFile(plan: Plan, account: Account): WholeFileFindings {
  const tally: Tally = new Map();
  const doubted = findSameKeys(plan, account, tally);
  if (account.records.read === 0) {
    addFinding(tally, 'table-without-records', null, () => ({
      ...cause('table-without-records', {}),
      place: {},
    }));
  }
  const lineEnds = Object.entries(account.lineEnds).filter(([, count]) => count > 0);
  if (lineEnds.length > 1) {
    const names = lineEnds.map(([kind, count]) => `${kind.toUpperCase()} ${count}`).join(', ');
    addFinding(tally, 'line-ends-mixed', null, () => ({ ...cause('line-ends-mixed', { names }), place: {} }));
  }
  return { tally, doubted };
}

function findSameKeys(plan: Plan, account: Account, tally: Tally): number {
  const column = plan.id.key?.find((part) => typeof part === 'number') ?? null;
  const code = column === null ? 'duplicate-record' : 'duplicate-id';
  const isError = severityOf(code) === 'error';
  let doubted = 0;
  for (const { row, first, conforms } of findDuplicates(account.keys)) {
    if (conforms && isError) doubted += 1;
    addFinding(tally, code, column, () => ({
      ...cause(code, { row: String(first) }),
      place: cellPlace(column, plan, { row }),
      also: cellPlace(column, plan, { row: first }),
    }));
  }
  return doubted;
}
