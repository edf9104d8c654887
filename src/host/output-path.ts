import { basename, dirname, extname, join } from 'node:path';
import { standardInput } from './inputs.js';

/**
 * Where outputs appear when nothing else is said: beside the input, or in a folder. Those of a part have its name behind
 * that of the file.
 */
export function outputPath(
  input: string,
  suffix: string,
  folder: string | undefined,
  part: string | null = null,
): string {
  const stem = input === standardInput ? 'stdin' : basename(input, extname(input));
  const name = part === null ? stem : `${stem}-${fileNameOf(part)}`;
  return join(folder ?? (input === standardInput ? '.' : dirname(input)), name + suffix);
}

/** A name of a part as a name of a file: without what file systems refuse, and no way out of the folder. */
function fileNameOf(part: string): string {
  return part
    .replace(/[\u0000-\u001F<>:"/\\|?*]+/g, '_')
    .replace(/[. ]+$/, '')
    .slice(0, 100);
}
