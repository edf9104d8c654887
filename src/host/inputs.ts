import { statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { unreadable } from './file-error.js';
import { byLetters, type Walked, walkFolder } from './walk-folder.js';

/** Stands for the standard input. */
export const standardInput = '-';

/** What arguments name. */
export interface Inputs {
  /** In the order of the arguments, those of a glob or folder by name; each file once. */
  readonly files: readonly string[];
  /** Of files that were found in a folder: the folders between, as a path. */
  readonly below: ReadonlyMap<string, string>;
  /** Names that came again for a file that was named before. */
  readonly repeated: readonly { readonly file: string; readonly first: string }[];
  /** What cannot be read, and (severity `info`) what was left aside. */
  readonly causes: readonly Cause[];
}

/**
 * The files that arguments name: files as they are, all tables in a folder and below, globs expanded (shells on Windows do
 * not), `-` for standard input.
 */
export async function expandInputs(args: readonly string[]): Promise<Inputs> {
  const files = new Map<string, string>();
  const below = new Map<string, string>();
  const causes: Cause[] = [];
  const repeated: { file: string; first: string }[] = [];
  const add = async (file: string) => {
    const key = file === standardInput ? file : await realpath(file).catch(() => file);
    const first = files.get(key);
    if (first === undefined) files.set(key, file);
    else repeated.push({ file, first });
  };
  for (const arg of args) {
    const kind = arg === standardInput ? 'file' : await kindOf(arg);
    if (kind === 'file') await add(arg);
    else if (kind === 'folder') {
      const found = await tablesIn(arg);
      causes.push(...found.causes);
      for (const file of found.files) {
        await add(file);
        below.set(file, relative(arg, join(file, '..')));
      }
    } else {
      const found = arg === '' ? [] : await filesLike(patternOf(arg));
      if ('code' in found) causes.push(found);
      else for (const file of [...found].sort(byLetters)) await add(file);
      if ('length' in found && found.length === 0) causes.push(cause('file-not-found', { file: arg }));
    }
  }
  return { files: [...files.values()], below, repeated, causes };
}

/** Names of files that may be tables, or hold some. */
const tableName = /\.(?:csv|tsv|json|geojson|ndjson|jsonl|jsonld|xlsx|xlsm|ods|xls|zip|gz)$/i;

/** Whether a file may be a table by its name: asked only of files that nobody named. */
export function isTableName(name: string): boolean {
  return tableName.test(name);
}

/** The tables in a folder and below, by name. What runs wrote beside them before is left out, and so are hidden files. */
async function tablesIn(folder: string): Promise<Walked> {
  const { files: all, causes } = await walkFolder(folder);
  const tables = all.filter(isTableName);
  const isWritten = isWrittenName(tables);
  const files = tables.filter((file) => !isWritten(file));
  const names = all
    .filter((file) => !isTableName(file) && !isReport(file))
    .map((file) => relative(folder, file));
  const told = { file: folder, names: namesOf(names) };
  if (files.length === 0)
    return {
      files,
      causes: [...causes, cause('archive-without-table', { ...told, names: told.names || '—' })],
    };
  if (names.length === 0) return { files, causes };
  return { files, causes: [...causes, cause('files-left', { ...told, count: String(names.length) })] };
}

const report = /\.report(?:\.[a-z]+)+$/i;

function isReport(file: string): boolean {
  return report.test(file);
}

/** What `imi inventory`, `imi diff` and `imi catalog` write into a folder is called so. */
const ownName = /(?:^|[\\/])imi-(?:inventory|diff|catalog)\.[^\\/]+$/i;

/** What stands beside an output, and what `imi fix` writes beside the file that it writes. */
const fixName = /\.(?:context\.jsonld|changes\.(?:csv|json)|standard\.(?:csv|xlsx))$/i;

/** Tells of the files of a folder whether a run over another of them writes one. */
export function isWrittenName(files: readonly string[]): (file: string) => boolean {
  const all = new Set(files);
  const stems = new Map<string, number>();
  for (const file of files) stems.set(stemOf(file), (stems.get(stemOf(file)) ?? 0) + 1);
  return (file) => {
    if (isReport(file) || ownName.test(file) || fixName.test(file)) return true;
    const fixed = /^(.*)\.fixed(\.[^./\\]+)$/i.exec(file);
    if (fixed && all.has(`${fixed[1]}${fixed[2]}`)) return true;
    const stem = writtenStem.exec(file)?.[1];
    return stem !== undefined && (stems.get(stem) ?? 0) > Number(stem === stemOf(file));
  };
}

/** What runs write beside a file: its name, and an ending of their own. */
const writtenStem = /^(.*)\.(?:jsonld|ndjson|nq|ttl|parquet|geojsons|standard\.(?:csv|xlsx)|tidy\.csv)$/i;

function stemOf(file: string): string {
  return file.replace(/\.(?!jsonld$|ndjson$)[^./\\]+$/i, '');
}

/** A few names, joined for reading. */
export function namesOf(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} …` : names.join(', ');
}

/** A cause where a folder on the way cannot be read. */
async function filesLike(pattern: string): Promise<readonly string[] | Cause> {
  // Where the shell has expanded them already, as most do, nothing else needs it.
  const { default: glob } = await import('fast-glob');
  return glob(pattern, { onlyFiles: true, dot: false }).catch((error: unknown) => unreadable(pattern, error));
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
