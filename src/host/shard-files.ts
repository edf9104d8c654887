import { type Cause, cause } from '../findings/index.js';
import type { Account } from '../report/index.js';
import { version } from '../version.js';
import { readText } from './read-text.js';
import type { ShardPlan, ShardResult } from './shards.js';

/** A plan with its shards as text that `readShardPlan` takes. */
export function shardPlanJson(cut: ShardPlan): string {
  return `${JSON.stringify(cut, null, 2)}\n`;
}

/** The result of a shard as text that `readShardResult` takes: what JSON has no form for is written as `$map` and `$numbers`. */
export function shardResultJson(result: ShardResult): string {
  return `${JSON.stringify(result, (_, value) => {
    if (value instanceof Map) return { $map: [...value] };
    if (value instanceof Float64Array)
      return { $numbers: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
    return value;
  })}\n`;
}

/** Reads a plan with its shards; gives a cause where the file is none, or was made by another version. */
export async function readShardPlan(file: string): Promise<ShardPlan | Cause> {
  const value = await readJson(file);
  if ('code' in value) return value;
  return usable(value as Partial<ShardPlan>, file);
}

/** Reads the result of a shard. */
export async function readShardResult(file: string): Promise<ShardResult | Cause> {
  const value = (await readJson(file)) as Partial<ShardResult> | Cause;
  if ('code' in value) return value;
  const { shard, cut, account } = value;
  if (typeof shard !== 'number' || cut === undefined || account === undefined) return unusable(file);
  const known = usable(cut, file);
  return 'code' in known ? known : { shard, cut: known, account: account as Account };
}

/** The file begins as the result of a shard does. */
export async function isShardResult(file: string): Promise<boolean> {
  const text = await readText(file);
  return typeof text === 'string' && text.startsWith('{"shard":');
}

async function readJson(file: string): Promise<object | Cause> {
  const text = await readText(file);
  if (typeof text !== 'string') return text;
  try {
    const value: unknown = JSON.parse(text, (_, part) => {
      if (part !== null && typeof part === 'object') {
        if (Array.isArray(part.$map)) return new Map(part.$map);
        if (typeof part.$numbers === 'string') return numbersOf(part.$numbers);
      }
      return part;
    });
    return value !== null && typeof value === 'object' ? value : unusable(file);
  } catch {
    return unusable(file);
  }
}

function numbersOf(text: string): Float64Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Float64Array(bytes.buffer);
}

function usable(cut: Partial<ShardPlan>, file: string): ShardPlan | Cause {
  if (cut.version !== 1 || cut.plan === undefined || !Array.isArray(cut.shards)) return unusable(file);
  return cut.imi === version
    ? (cut as ShardPlan)
    : cause('shard-plan-other-version', { file, value: String(cut.imi), expected: version });
}

function unusable(file: string): Cause {
  return cause('shard-plan-unusable', { file });
}
