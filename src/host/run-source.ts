import { isUtf8 } from 'node:buffer';
import { type Cause, cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { emptyAccount, mergeAccounts, type Report } from '../report/index.js';
import { concludeRun, prepareRun } from '../run.js';
import { UnreadableSource } from '../sources/index.js';
import { version } from '../version.js';
import type { SourcePart } from './source-part.js';

/**
 * Runs a whole source piece by piece; memory does not grow with it.
 *
 * @param nodeEnd what stands behind each node
 * @param take is given the nodes of each piece, in order; while it writes them, the next piece is run
 * @param signal stops the run between two pieces
 * @returns the report; a cause where the file changed while it was read; null where the run was stopped
 */
export async function runSource(
  source: SourcePart,
  plan: Plan,
  knowledge: Knowledge,
  nodeEnd: string,
  take: (nodes: Uint8Array) => Promise<void>,
  signal: AbortSignal,
): Promise<Report | Cause | null> {
  const runChunk = prepareRun(plan, knowledge, { isUtf8, nodeEnd });
  let account = emptyAccount;
  let taken = Promise.resolve();
  try {
    for await (const chunk of source.chunks(plan, plan.columns.length)) {
      if (signal.aborted) break;
      const result = runChunk(chunk);
      account = mergeAccounts(account, result.account);
      await taken;
      if (result.nodes.length > 0) taken = take(result.nodes);
      // What goes wrong is thrown where it is awaited.
      taken.catch(() => {});
    }
    await taken;
  } catch (error) {
    if (error instanceof UnreadableSource) return error.why;
    throw error;
  } finally {
    await Promise.allSettled([taken]);
  }
  if (signal.aborted) return null;
  const { bytes, sha256, hasChanged } = await source.conclude();
  if (hasChanged) return cause('file-changed', { file: source.path });
  const about = {
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
  return concludeRun(plan, account, about, knowledge);
}
