import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
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
    const kind = arg === standardInput ? 'file' : await kindOf(arg);
    if (kind === 'file') files.add(arg);
    else if (kind === 'folder') causes.push(cause('file-is-folder', { file: arg }));
    else {
      const found = arg === '' ? [] : await filesLike(patternOf(arg));
      for (const file of found.sort((a, b) => (a < b ? -1 : 1))) files.add(file);
      if (found.length === 0) causes.push(cause('file-not-found', { file: arg }));
    }
  }
  return { files: [...files], causes };
}

async function filesLike(pattern: string): Promise<string[]> {
  // Where the shell has expanded them already, as most do, nothing else needs it.
  const { default: glob } = await import('fast-glob');
  return glob(pattern, { onlyFiles: true, dot: false });
}

/** On Windows a backslash divides folders; cmd hands quotes through. */
function patternOf(arg: string): string {
  const bare = arg.replace(/^'(.*)'$/, '$1');
  return sep === '\\' ? bare.replaceAll('\\', '/') : bare;
}

/** A pipe counts as a file: it can be read. */
async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** Whether two paths are the same file on the disk, whatever they are called. */
export function isSameFile(a: string, b: string): boolean {
  try {
    const [x, y] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
    return x.ino === y.ino && x.dev === y.dev;
  } catch {
    return false;
  }
}
