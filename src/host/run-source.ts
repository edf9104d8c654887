import { type Cause, cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import type { Report } from '../report/index.js';
import { concludeRun } from '../run.js';
import { version } from '../version.js';
import { openKeyStore } from './key-store.js';
import { type HowToRun, type PieceRows, runPieces } from './run-pieces.js';
import type { SourcePart } from './source-part.js';

/** Bytes from which on threads are of use: they take as long to begin as half of this takes to be run. */
const longSource = 16 * 1024 * 1024;

/**
 * Runs a whole source piece by piece; memory does not grow with it.
 *
 * @param take is given the nodes of each piece, in order; while it writes them, the next pieces are run
 * @returns the report; a cause where the file changed while it was read; null where the run was stopped
 */
export async function runSource(
  source: SourcePart,
  plan: Plan,
  knowledge: Knowledge,
  how: HowToRun,
  take: (nodes: Uint8Array, rows: PieceRows) => Promise<void>,
): Promise<Report | Cause | null> {
  const isLong = (source.size ?? 0) >= longSource;
  const chunks = source.chunks(plan, plan.columns.length);
  const keys = openKeyStore();
  try {
    const account = await runPieces(chunks, plan, knowledge, { ...how, isLong, keys }, take);
    if (account === null || 'code' in account) return account;
    const { bytes, sha256, hasChanged } = await source.conclude();
    if (hasChanged) return cause('file-changed', { file: source.path });
    return concludeRun(
      plan,
      { ...account, keys: keys.all() },
      aboutSource(plan, { bytes, sha256 }),
      knowledge,
    );
  } finally {
    keys.close();
  }
}

/** What a report says of where its records come from and who read them. */
export function aboutSource(
  plan: Plan,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
): Parameters<typeof concludeRun>[2] {
  return {
    tool: { name: 'imi' as const, version },
    source: {
      name: plan.file,
      bytes,
      sha256,
      format: plan.format,
      ...(plan.sheet === null ? {} : { sheet: plan.sheet }),
      encoding: plan.encoding,
      repair: plan.repair,
      delimiter: plan.delimiter,
      headerRow: plan.headerRow,
      headerRows: plan.headerRows,
      firstDataRow: plan.firstDataRow,
    },
  };
}
