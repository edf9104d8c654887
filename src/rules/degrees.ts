import type { Reading } from '../mapping/index.js';

/** The texts that were read last, with their numbers: several rules ask for the same two of each record. */
const recent = [
  { text: '', degrees: 0 },
  { text: '', degrees: 0 },
] as { text: string; degrees: number }[];
let older = 0;

/** The degrees that a reading gives; no number where it gives none. */
export function degreesOf(reading: Reading | undefined): number {
  const text = reading?.outcome.value ?? null;
  if (text === null) return Number.NaN;
  if (text === recent[0]!.text) return recent[0]!.degrees;
  if (text === recent[1]!.text) return recent[1]!.degrees;
  const entry = recent[older]!;
  older = 1 - older;
  entry.text = text;
  entry.degrees = Number(text);
  return entry.degrees;
}
