import { InvalidArgumentError } from 'commander';

// Readers of values of options. What they throw is told as a value that is unknown, with those that there are.

/** A whole number from 1. @throws InvalidArgumentError for what is none */
export function countOf(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('Allowed choices are 1, 2, 3, ….');
  return Number(value);
}

/** A whole number from 0. @throws InvalidArgumentError for what is none */
export function limitOf(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Allowed choices are 0, 1, 2, ….');
  return Number(value);
}

/** A day of the calendar, in full: `2026-04-01`. @throws InvalidArgumentError for what is none */
export function dayOf(value: string): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
  if (!isDay) throw new InvalidArgumentError('Allowed choices are 2026-04-01, ….');
  return value;
}

/** What is told of a folder that is none. */
export const folderAsked = 'A folder is asked for.';

/** A folder to write to; `-` is none: it stands for the standard output elsewhere. @throws InvalidArgumentError for it */
export function folderOf(value: string): string {
  if (value === '-') throw new InvalidArgumentError(folderAsked);
  return value;
}
