import { cause } from '../findings/index.js';
import { driftedColumns, fixJson } from '../fix/index.js';
import { type Knowledge, makePlan, type Plan, type RowLayout } from '../plan/index.js';
import { bomLength, rowReaders, type SourceRows } from '../sources/index.js';
import type { FixAttempt, FixOutcome } from './fix-attempt.js';
import { headSize, type SourceFile } from './source-file.js';
import { bytesOf } from './workbook-parts.js';

/** Mends a JSON text: see `fixFile`. */
export async function fixJsonFile(
  source: SourceFile,
  plan: Plan & RowLayout,
  { write, take, options, leftColumns }: FixAttempt,
  knowledge: Knowledge,
): Promise<FixOutcome> {
  const { name } = source.sample;
  const bytes = await bytesOf(source);
  const bom = bytes.slice(0, bomLength(bytes, 'utf-8'));
  const text = soundText(bytes.subarray(bom.length), plan);
  if (text === null) return { refusals: [cause('fix-json-damaged', { file: name })] };
  const fixOptions = { isAssuming: options.isAssuming, leftColumns: leftColumns(null) };
  const fixed = fixJson(text, rowsOf(bytes, plan), plan, knowledge, fixOptions);
  const made = Buffer.concat([bom, new TextEncoder().encode(fixed.text)]);
  await write(made);
  await take(fixed.changes);
  const sample = { name, head: made.subarray(0, headSize), isWhole: made.length <= headSize };
  const again = makePlan(sample, options, knowledge);
  return {
    plans: [plan],
    rows: fixed.rows,
    causes: [],
    drifted: [{ sheet: null, columns: driftedColumns(plan, 'version' in again ? again : null) }],
  };
}

/** The text, where it is UTF-8 and sound JSON: what is damaged could not be written as it was. Else null. */
function soundText(bytes: Uint8Array, { json, encoding }: RowLayout): string | null {
  if (encoding !== null && encoding !== 'utf-8') return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (json?.shape !== 'lines') JSON.parse(text);
    else for (const line of text.split(/\r\n?|\n/)) if (line.trim() !== '') JSON.parse(line);
    return text;
  } catch {
    return null;
  }
}

function* rowsOf(bytes: Uint8Array, plan: Plan & RowLayout): Generator<SourceRows> {
  const reader = rowReaders[plan.format];
  if (reader === undefined) throw new TypeError(`no reader of bytes for ${plan.format}`);
  const cutter = reader.read(plan, plan.columns.length);
  yield* cutter.push(bytes);
  yield* cutter.end();
}
