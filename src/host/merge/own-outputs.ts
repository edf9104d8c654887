import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { MergeSummary } from '../../merge/index.js';
import { standardInput } from '../inputs.js';

/** What a merge wrote into its folder; by it a later run knows what is no source. */
export const summaryName = 'merge.json';

/** Those of the files that an earlier merge wrote, as it says itself in the summary beside them. */
export function ownOutputs(files: readonly string[]): ReadonlySet<string> {
  const names = new Map<string, ReadonlySet<string>>();
  const namesIn = (folder: string): ReadonlySet<string> => {
    const known = names.get(folder) ?? outputsIn(join(folder, summaryName));
    names.set(folder, known);
    return known;
  };
  return new Set(
    files.filter((file) => file !== standardInput && namesIn(dirname(resolve(file))).has(basename(file))),
  );
}

function outputsIn(path: string): ReadonlySet<string> {
  if (!existsSync(path)) return new Set();
  try {
    const summary: Partial<MergeSummary> = JSON.parse(readFileSync(path, 'utf8'));
    if (summary.tool?.name !== 'imi' || !Array.isArray(summary.outputs)) return new Set();
    return new Set([...summary.outputs, summaryName]);
  } catch {
    return new Set();
  }
}
