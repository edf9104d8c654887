import { statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { reasonOf } from './file-error.js';

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
      for (const file of found.sort(byName)) await add(file);
      if (found.length === 0) causes.push(cause('file-not-found', { file: arg }));
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
async function tablesIn(folder: string): Promise<{ readonly files: string[]; readonly causes: Cause[] }> {
  const [files, left]: [string[], string[]] = [[], []];
  const causes: Cause[] = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const inner: string[] = [];
    for (const { name, isFolder, why } of await entriesIn(at)) {
      const path = join(at, name);
      if (why) causes.push(why);
      else if (isFolder) inner.push(path);
      else if (isTableName(name)) files.push(path);
      else left.push(path);
    }
    pending.push(...inner.sort(byName).reverse());
  }
  const isWritten = isWrittenName(files);
  const own = files.filter((file) => !isWritten(file)).sort(byName);
  const others = left.filter((file) => !isReport(file));
  const names = others.map((file) => relative(folder, file)).sort(byName);
  if (own.length === 0)
    causes.push(cause('archive-without-table', { file: folder, names: namesOf(names) || '—' }));
  else if (names.length > 0)
    causes.push(cause('files-left', { file: folder, count: String(names.length), names: namesOf(names) }));
  return { files: own, causes };
}

interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly why?: Cause;
}

async function entriesIn(folder: string): Promise<readonly FolderEntry[]> {
  const entries: FolderEntry[] = [];
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (!entry.isSymbolicLink()) {
        if (entry.isFile() || entry.isDirectory())
          entries.push({ name: entry.name, isFolder: entry.isDirectory() });
        continue;
      }
      const kind = await kindOf(path);
      // A link to a folder may lead back to where it came from.
      if (kind === 'file') entries.push({ name: entry.name, isFolder: false });
      else if (kind === 'folder') {
        const why = cause('link-left', { file: path, found: await realpath(path) });
        entries.push({ name: entry.name, isFolder: false, why });
      } else
        entries.push({ name: entry.name, isFolder: false, why: cause('file-not-found', { file: path }) });
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    entries.push({ name: '', isFolder: false, why: cause('file-unreadable', { file: folder, reason }) });
  }
  return entries;
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

function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
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
