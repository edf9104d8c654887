import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { UnreadableSource } from '../sources/index.js';
import { entriesOf } from './archive-parts.js';
import { unreadable } from './file-error.js';
import { openSource } from './source-file.js';

/** A package that is larger than this is something else. */
const limit = 64 * 1024 * 1024;

/**
 * Reads all files of a package into memory: of a folder, of a ZIP archive, or a single file. A folder around everything
 * in an archive is left out of the names.
 *
 * @returns the files by their path in the package, or why it cannot be read
 */
export async function readPackageFiles(path: string): Promise<ReadonlyMap<string, Uint8Array> | Cause> {
  try {
    if ((await stat(path)).isDirectory()) return await filesIn(path, path);
    const bytes = await readFile(path);
    if (bytes.readUInt16LE(0) !== zipSign) return new Map([[basename(path), bytes]]);
    return await filesInArchive(path);
  } catch (error) {
    return error instanceof UnreadableSource ? error.why : unreadable(path, error);
  }
}

/** `PK`. */
const zipSign = 0x4b50;

async function filesIn(folder: string, name: string): Promise<ReadonlyMap<string, Uint8Array> | Cause> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const path of names) {
    const { size, ...about } = await stat(join(folder, path));
    const isFile = (about.mode & 0o170000) === 0o100000;
    if (!isFile || basename(path).startsWith('.')) continue;
    total += size;
    if (total > limit) return tooLarge(name);
    files.set(path.replaceAll('\\', '/'), await readFile(join(folder, path)));
  }
  return files;
}

async function filesInArchive(path: string): Promise<ReadonlyMap<string, Uint8Array> | Cause> {
  const archive = await openSource(path);
  if ('code' in archive) return archive;
  const files = new Map<string, Uint8Array>();
  let total = 0;
  try {
    for await (const entry of entriesOf(archive, () => true)) {
      if ('why' in entry) return entry.why;
      const pieces: Buffer[] = [];
      for await (const piece of entry.source.pieces()) {
        total += piece.length;
        if (total > limit) return tooLarge(path);
        pieces.push(Buffer.from(piece));
      }
      files.set(entry.name, Buffer.concat(pieces));
    }
  } finally {
    await archive.close();
  }
  return withoutOuterFolder(files);
}

function tooLarge(file: string): Cause {
  return cause('file-unreadable', { file, reason: `more than ${limit} bytes` });
}

function withoutOuterFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const [first = ''] = files.keys();
  const outer = first.slice(0, first.indexOf('/') + 1);
  if (outer === '' || ![...files.keys()].every((name) => name.startsWith(outer))) return files;
  return new Map([...files].map(([name, content]) => [name.slice(outer.length), content]));
}
