import { type Cause, catalogue, fill, type Place, visible } from '../index.js';
import type { Terminal } from './terminal.js';

/** What stops a command, told in three lines: what, why, what to do; where it is, in a file that people write. */
export function causeLine(found: Cause, terminal: Terminal, place: Place = {}): string {
  const { palette } = terminal;
  const wording = catalogue[found.code][terminal.language];
  const where = place.line === undefined ? '' : `${place.line}:${place.column ?? 1} `;
  const told = (text: string) => visible(fill(text, found.args));
  return [
    `${palette.error('✖')} ${where}${palette.bold(told(wording.what))}`,
    `  ${told(wording.why)}`,
    `  → ${told(wording.fix)} ${palette.dim(`(${found.code})`)}`,
    '',
  ].join('\n');
}
