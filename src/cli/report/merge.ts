import { type Cause, cause, reportSetJson } from '../../index.js';
import {
  concludeShards,
  isShardResult,
  loadKnowledge,
  readShardResult,
  reportFormats,
  type ShardResult,
} from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';
import { readReports } from './read-reports.js';

/** `imi report merge`: several reports as one set; results of shards as the report of their file. */
export async function mergeReports(
  args: readonly string[],
  { out }: { readonly out?: string },
  terminal: Terminal,
): Promise<Exit> {
  if (out !== undefined && args.includes(out)) {
    return fail(cause('output-is-input', { file: out }), terminal);
  }
  const [first] = args;
  if (first !== undefined && (await isShardResult(first))) return mergeShards(args, out, terminal);
  const reported = await readReports(args, terminal);
  return reported === null ? exit.trouble : await writeText(reportSetJson(reported), out, terminal);
}

async function mergeShards(
  files: readonly string[],
  out: string | undefined,
  terminal: Terminal,
): Promise<Exit> {
  const results: ShardResult[] = [];
  for (const file of files) {
    const result = await readShardResult(file);
    if ('code' in result) return fail(result, terminal);
    results.push(result);
  }
  const report = concludeShards(results, loadKnowledge());
  if ('code' in report) return fail(report, terminal);
  const text = reportFormats.json.render({ path: report.source.name, report }, terminal.language);
  return writeText(text, out, terminal);
}

function fail(found: Cause, terminal: Terminal): Exit {
  terminal.err(causeLine(found, terminal));
  return exit.trouble;
}
