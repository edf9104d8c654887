import { addFinding, type Severities, type Tally } from '../findings/index.js';
import type { Knowledge } from '../plan/index.js';
import type { FileAccount } from '../report/index.js';
import { findDuplicates, type TellInFile } from '../rules/index.js';
import { type AskedRules, type CheckedPlan, compileFileChecks, tableOf } from './checks.js';
import { newestDate } from './newest-date.js';

/** What only the whole file shows. */
export interface WholeFileFindings {
  readonly tally: Tally;
  /** Records that nothing else is wrong with, but that do not conform for what was found here. */
  readonly doubted: number;
  /** The newest date that the data gives of itself; null where it gives none. */
  readonly newest: string | null;
}

/** Looks at the merged account of a file with all rules that see the whole of it. */
export function findInWholeFile(
  plan: CheckedPlan,
  account: FileAccount,
  knowledge: Knowledge,
  severities: Severities,
): WholeFileFindings {
  const tally: Tally = new Map();
  let doubted = 0;
  const tell: TellInFile = (code, column, make, { count = 1, isOfConforming = false } = {}) => {
    const severity = severities(code);
    if (severity === 'off') return;
    if (isOfConforming && severity === 'error') doubted += 1;
    addFinding(tally, code, column, make, count);
  };
  const newest = concludeFileChecks(plan, account, knowledge, tell);
  return { tally, doubted, newest };
}

/**
 * Asks all rules that see the whole of a file.
 *
 * @returns the newest date that the data gives of itself; null where it gives none
 */
export function concludeFileChecks(
  plan: CheckedPlan,
  account: FileAccount,
  knowledge: Knowledge,
  tell: TellInFile,
  asked?: AskedRules,
): string | null {
  const file = { ...account, duplicates: findDuplicates(account.keys) };
  let at = 0;
  for (const { watches, conclude } of compileFileChecks(tableOf(plan, knowledge), asked)) {
    const digests = account.digests.slice(at, at + watches.length);
    at += watches.length;
    // An account of no piece at all has no digests: there is nothing to look at.
    if (digests.length === watches.length) conclude(digests, file, tell);
  }
  return newestDate(plan, account.digests.slice(at));
}
