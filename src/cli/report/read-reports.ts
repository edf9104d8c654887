import { dirname, join } from 'node:path';
import type { Reported } from '../../index.js';
import { expandInputs, readReportFile } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { namedPath } from '../named-path.js';
import type { Terminal } from '../terminal.js';

/**
 * The reports of all files that are named; null where one cannot be used (said already). A report by itself knows the
 * name of its file alone: the file is taken to be beside it.
 */
export async function readReports(
  args: readonly string[],
  terminal: Terminal,
): Promise<readonly Reported[] | null> {
  const { files, causes } = await expandInputs(args);
  const read = await Promise.all(files.map(readReportFile));
  const placed = (one: Reported, file: string): Reported =>
    one.path === one.report.source.name ? { ...one, path: namedPath(join(dirname(file), one.path)) } : one;
  const faults = [...causes, ...read.filter((one) => 'code' in one)];
  for (const fault of faults) terminal.err(causeLine(fault, terminal));
  return faults.length > 0
    ? null
    : read.flatMap((one, i) => ('code' in one ? [] : one.map((each) => placed(each, files[i] ?? '.'))));
}
