import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Cause, cause } from '../../findings/index.js';
import { isWrittenName } from '../inputs.js';
import { ownOutputs } from '../merge/own-outputs.js';
import { walkFolder } from '../walk-folder.js';

/** A file of a folder. */
export interface FoundFile {
  /** Where it is. */
  readonly file: string;
  /** Path from the folder, with `/`. */
  readonly path: string;
  /** An earlier run wrote it, as its name and those beside it say, or the summary of a merge. */
  readonly isWritten: boolean;
  /** What a catalogue calls it. */
  readonly titles: readonly string[];
}

export interface FoundFiles {
  /** By path. */
  readonly found: readonly FoundFile[];
  /** What could not be walked, and (severity `info`) what was left aside. */
  readonly causes: readonly Cause[];
}

/**
 * All files in folders and below, but for hidden ones. Of several folders the paths begin with the folder as it was given; a file
 * stands for itself, and one that is reached twice counts once.
 */
export async function findFiles(folders: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const causes: Cause[] = [];
  const prefixes = prefixesOf(folders);
  /** By what each file was reached first. */
  const reachedBy = new Map<string, string>();
  for (const [i, folder] of folders.entries()) {
    const inIt = await filesIn(folder);
    causes.push(...inIt.causes);
    const repeated: string[] = [];
    for (const each of inIt.found) {
      const key = resolve(each.file);
      const first = reachedBy.get(key);
      if (first !== undefined) repeated.push(first);
      else {
        reachedBy.set(key, folder);
        found.set(key, { ...each, path: (prefixes[i] ?? '') + each.path });
      }
    }
    if (repeated.length > 0)
      causes.push(
        cause('files-twice', {
          file: folder,
          names: [...new Set(repeated)].join(', '),
          count: String(repeated.length),
        }),
      );
  }
  return { found: [...found.values()], causes };
}

async function filesIn(folder: string): Promise<FoundFiles> {
  const isFile = await stat(folder).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  if (isFile) {
    const path = folder.replace(/^.*[\\/]/s, '');
    return { found: [{ file: folder, path, isWritten: false, titles: [] }], causes: [] };
  }
  const { files, causes } = await walkFolder(folder);
  const isNamedSo = isWrittenName(files);
  const merged = ownOutputs(files);
  const isWritten = (file: string) => isNamedSo(file) || merged.has(file);
  const pathOf = (file: string) => relative(folder, file).replaceAll('\\', '/');
  return {
    found: files.map((file) => ({ file, path: pathOf(file), isWritten: isWritten(file), titles: [] })),
    causes,
  };
}

/** What paths of each folder begin with: its name, or as it was given where two have one name; nothing where there is one. */
function prefixesOf(folders: readonly string[]): readonly string[] {
  if (folders.length === 1) return [''];
  const given = folders.map((folder) => folder.replaceAll('\\', '/').replace(/\/+$/, ''));
  const names = given.map((folder) => folder.replace(/^.*\//s, ''));
  const areNames = new Set(names).size === names.length && names.every((name) => !/^\.*$/.test(name));
  return (areNames ? names : given).map((name) => `${name}/`);
}
