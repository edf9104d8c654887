import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import glob from 'fast-glob';
import { type Cause, cause } from '../findings/index.js';

/** Stands for the standard input. */
export const standardInput = '-';

/**
 * The files that arguments name: files as they are, globs expanded (shells on Windows do not), `-` for standard input.
 * In the order of the arguments, a glob's files by name; each file once.
 */
export async function expandInputs(
  args: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly causes: readonly Cause[] }> {
  const files = new Set<string>();
  const causes: Cause[] = [];
  for (const arg of args) {
    if (arg === standardInput || (await isFile(arg))) files.add(arg);
    else {
      const found = await glob(patternOf(arg), { onlyFiles: true, dot: false });
      for (const file of found.sort((a, b) => (a < b ? -1 : 1))) files.add(file);
      if (found.length === 0) causes.push(cause('file-not-found', { file: arg }));
    }
  }
  return { files: [...files], causes };
}

/** On Windows a backslash divides folders; cmd hands quotes through. */
function patternOf(arg: string): string {
  const bare = arg.replace(/^'(.*)'$/, '$1');
  return sep === '\\' ? bare.replaceAll('\\', '/') : bare;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Whether two paths are the same file on the disk, whatever they are called. */
export function isSameFile(a: string, b: string): boolean {
  try {
    const [x, y] = [statSync(a), statSync(b)];
    return x.ino === y.ino && x.dev === y.dev;
  } catch {
    return false;
  }
}
