import { type Cause, catalogue, fill, severityOf, signs, visible } from '../index.js';
import type { Terminal } from './terminal.js';

/** A place in a file that people write. */
interface WrittenPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What stops a command, told in three lines: what, why, what to do; before it the place that an editor jumps to. */
export function causeLine(found: Cause, { language, errPalette }: Terminal, place?: WrittenPlace): string {
  const severity = severityOf(found.code);
  const wording = catalogue[found.code][language];
  const where = place?.line === undefined ? '' : `${place.file}:${place.line}:${place.column ?? 1} `;
  const told = (text: string) => visible(fill(text, found.args));
  return [
    `${errPalette[severity](signs[severity])} ${visible(where)}${errPalette.bold(told(wording.what))}`,
    `  ${told(wording.why)}`,
    `  → ${told(wording.fix)} ${errPalette.dim(`(${found.code})`)}`,
    '',
  ].join('\n');
}
