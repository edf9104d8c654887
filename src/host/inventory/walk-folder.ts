import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Cause, cause } from '../../findings/index.js';
import { reasonOf } from '../file-error.js';
import { isWrittenName } from '../inputs.js';

/** A file of a folder. */
export interface FoundFile {
  /** Where it is. */
  readonly file: string;
  /** Path from the folder, with `/`. */
  readonly path: string;
  /** An earlier run wrote it, as its name and those beside it say. */
  readonly isWritten: boolean;
  /** What a catalogue calls it. */
  readonly titles: readonly string[];
}

export interface Walked {
  /** By path. */
  readonly files: readonly FoundFile[];
  /** Folders that cannot be read, links that lead nowhere, and (severity `info`) links to folders, which are not followed. */
  readonly causes: readonly Cause[];
}

/** All files in a folder and below, but for hidden ones; a file stands for itself. */
export async function walkFolder(folder: string): Promise<Walked> {
  const causes: Cause[] = [];
  const files: string[] = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    try {
      if (at === folder && !(await stat(at)).isDirectory())
        return {
          files: [{ file: at, path: at.replace(/^.*[\\/]/s, ''), isWritten: false, titles: [] }],
          causes,
        };
      for (const entry of await readdir(at, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(at, entry.name);
        if (entry.isDirectory()) pending.push(path);
        else if (entry.isFile()) files.push(path);
        else if (entry.isSymbolicLink()) await follow(path);
      }
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      causes.push(
        isMissing ? cause('file-not-found', { file: at }) : cause('file-unreadable', { file: at, reason }),
      );
    }
  }
  const pathOf = (file: string) => relative(folder, file).replaceAll('\\', '/');
  const isWritten = isWrittenName(files);
  return {
    files: files
      .map((file) => ({ file, path: pathOf(file), isWritten: isWritten(file), titles: [] }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    causes,
  };

  /** A link to a folder may lead back to where it came from, or out of the folder. */
  async function follow(path: string): Promise<void> {
    const target = await realpath(path).catch(() => null);
    if (target === null) causes.push(cause('file-not-found', { file: path }));
    else if ((await stat(target)).isDirectory())
      causes.push(cause('link-left', { file: path, found: target }));
    else files.push(path);
  }
}
