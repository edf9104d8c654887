import { type Cause, catalogue, fill, severityOf, signs, visible } from '../index.js';
import type { Terminal } from './terminal.js';

/** A place in a file that people write. */
interface WrittenPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The part of the file that it concerns: a sheet, a file in an archive; null: the whole. */
  readonly part?: string | null;
}

/**
 * What stops a command, told in three lines: what, why, what to do; before it the place that an editor jumps to.
 *
 * @param isBrief why and what to do were said before, of another file: what is the matter stands alone
 */
export function causeLine(
  found: Cause,
  { language, errPalette }: Terminal,
  place?: WrittenPlace,
  isBrief = false,
): string {
  const severity = severityOf(found.code);
  const wording = catalogue[found.code][language];
  const where = place === undefined ? '' : nameOf(place);
  const told = (text: string) => visible(fill(text, found.args));
  const what = `${errPalette[severity](signs[severity])} ${visible(where)}${errPalette.bold(told(wording.what))}`;
  if (isBrief) return `${what} ${errPalette.dim(`(${found.code})`)}\n`;
  return [
    what,
    `  ${told(wording.why)}`,
    `  → ${told(wording.fix)} ${errPalette.dim(`(${found.code})`)}`,
    '',
  ].join('\n');
}

function nameOf({ file, line, column, part }: WrittenPlace): string {
  if (line !== undefined) return `${file}:${line}:${column ?? 1} `;
  return part === undefined || part === null ? '' : `[${part}] `;
}
