import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { reasonOf } from './file-error.js';
import { giveBuffer, takeBuffer } from './spare-buffers.js';

/** Thrown where an output cannot be written. */
export class UnwritableOutput extends Error {
  constructor(readonly why: Cause) {
    super(why.code);
  }
}

/** A file that appears whole or not at all: it is written beside its place under another name and put there at the end. */
export interface WholeFile {
  /** Appends texts, with another between them. */
  readonly write: (texts: readonly string[], between?: string) => Promise<void>;
  readonly writeBytes: (bytes: Uint8Array) => Promise<void>;
  /** Appends lines of UTF-8. They must stay as they are until it resolves. */
  readonly writeLines: (lines: Uint8Array, how: LineEnding) => Promise<void>;
  /** What was written so far; null where it was not asked for, or cannot be read again (a pipe, a device). */
  readonly sum: () => Promise<FileSum | null>;
  /** Everything is on the disk; `publish` cannot run out of space any more. */
  readonly finish: () => Promise<void>;
  /** Puts the file in its place, over an older one. */
  readonly publish: () => Promise<void>;
  /** After `publish`: puts the older file back, or takes the new one away where there was none. */
  readonly withdraw: () => Promise<void>;
  /** Leaves nothing behind but what was published. */
  readonly discard: () => Promise<void>;
}

/** What tells whether a file is still the same. */
export interface FileSum {
  readonly bytes: number;
  /** SHA-256 as hex. */
  readonly sha256: string;
}

export interface WholeFileOptions {
  /** `sum` will be asked for. */
  readonly isSummed?: boolean;
}

/** How lines are written behind each other. */
export interface LineEnding {
  /** What stands behind each line that is given: a text that ends with a line feed. */
  readonly end: string;
  /** What goes between two lines instead. */
  readonly between: string;
  /** Lines were written before: `between` goes before the first one too. */
  readonly isContinued: boolean;
}

/** Waits between tries to put a file over one that a virus scanner, an indexer or Excel holds for a moment (Windows). */
const retryDelays = [50, 100, 200, 400, 800];
const isHeld = (error: unknown) =>
  ['EPERM', 'EACCES', 'EBUSY'].includes((error as { code?: string }).code ?? '');

/**
 * Opens a file for writing; folders on the way are made. What is no regular file (a pipe, a device) cannot be replaced
 * and is written to directly.
 *
 * @throws UnwritableOutput here and from all that it gives, where the system refuses
 */
export async function openWholeFile(path: string, options: WholeFileOptions = {}): Promise<WholeFile> {
  const attempt = <T>(act: () => Promise<T>): Promise<T> => attemptToWrite(path, act);
  const file = await attempt(() => openPlace(path, options));
  return {
    write: (texts, between) => attempt(() => file.write(texts, between)),
    writeBytes: (bytes) => attempt(() => file.writeBytes(bytes)),
    writeLines: (lines, how) => attempt(() => file.writeLines(lines, how)),
    sum: () => attempt(file.sum),
    finish: () => attempt(file.finish),
    publish: () => attempt(file.publish),
    withdraw: () => attempt(file.withdraw),
    discard: () => attempt(file.discard),
  };
}

/**
 * Does what writes a file.
 *
 * @throws UnwritableOutput where the system refuses
 */
export async function attemptToWrite<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new UnwritableOutput(cause('output-unwritable', { file: path, reason }));
  }
}

async function openPlace(path: string, options: WholeFileOptions): Promise<WholeFile> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return openBeside(path, false, options);
  return (await stat(real)).isFile() ? openBeside(real, true, options) : openDirectly(real);
}

async function openBeside(
  path: string,
  exists: boolean,
  { isSummed = false }: WholeFileOptions,
): Promise<WholeFile> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder).catch(() => {});
  const temporary = join(folder, `.imi-${randomBytes(6).toString('hex')}.tmp`);
  const writer = writerTo(await open(temporary, 'wx'), isSummed ? createHash('sha256') : null);
  let older: string | null = null;
  return {
    write: writer.write,
    writeBytes: writer.writeBytes,
    writeLines: writer.writeLines,
    sum: writer.sum,
    finish: () => writer.finish(true),
    publish: async () => {
      if (exists) older = await secondName(path, temporary.replace('.tmp', '-older.tmp'));
      await replace(temporary, path);
    },
    withdraw: async () => {
      if (older !== null) await replace(older, path);
      else if (!exists) await rm(path, { force: true });
    },
    discard: async () => {
      try {
        await writer.close();
      } finally {
        await rm(temporary, { force: true });
        if (older !== null) await rm(older, { force: true });
      }
    },
  };
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** The folder that was looked through last: thousands of files are written into one, and each would make the look longer. */
let looked = { folder: '', at: 0 };

/** What runs left behind that were killed; for a day it may belong to one that still goes on. */
async function removeLeftovers(folder: string): Promise<void> {
  const at = Date.now();
  if (looked.folder === folder && at - looked.at < hour) return;
  looked = { folder, at };
  for (const name of await readdir(folder)) {
    if (!/^\.imi-[\da-f]{12}(-older)?\.tmp$/.test(name)) continue;
    const { ctimeMs } = await stat(join(folder, name));
    if (at - ctimeMs > day) await rm(join(folder, name), { force: true });
  }
}

async function openDirectly(path: string): Promise<WholeFile> {
  const writer = writerTo(await open(path, 'w'), null);
  return {
    write: writer.write,
    writeBytes: writer.writeBytes,
    writeLines: writer.writeLines,
    sum: writer.sum,
    finish: () => writer.finish(false),
    publish: async () => {},
    withdraw: async () => {},
    discard: writer.close,
  };
}

const lineFeed = 0x0a;
const bufferSize = 1024 * 1024;
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestCharacter = 3;

function writerTo(handle: FileHandle, hash: Hash | null) {
  // One buffer for the life of the file: a fresh one for each piece would pile up faster than it is collected.
  const buffer = takeBuffer(bufferSize);
  let filled = 0;
  let isOpen = true;
  let written = 0;
  const send = async (bytes: Uint8Array) => {
    hash?.update(bytes);
    // In one go as far as the system takes it: what is written by and by would have to wait while this thread is busy.
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
    written += bytes.length;
  };
  const flush = async () => {
    if (filled > 0) await send(buffer.subarray(0, filled));
    filled = 0;
  };
  const append = async (text: string) => {
    await flush();
    if (text.length * longestCharacter > bufferSize) await send(Buffer.from(text));
    else filled = buffer.write(text, 0, 'utf8');
  };
  const appendBytes = async (bytes: Uint8Array) => {
    await flush();
    await send(bytes);
  };
  const close = async () => {
    if (isOpen) {
      isOpen = false;
      await handle.close();
    }
  };
  const put = (bytes: Uint8Array) => {
    buffer.set(bytes, filled);
    filled += bytes.length;
  };
  return {
    sum: async (): Promise<FileSum | null> => {
      await flush();
      return hash && { bytes: written, sha256: hash.copy().digest('hex') };
    },
    writeBytes: appendBytes,
    writeLines: async (lines: Uint8Array, { end: lineEnd, between, isContinued }: LineEnding) => {
      const separator = Buffer.from(between);
      if (lineEnd === between) {
        if (filled + separator.length > bufferSize) await flush();
        if (isContinued) put(separator);
        await appendBytes(lines.subarray(0, lines.length - separator.length));
        return;
      }
      for (let start = 0; start < lines.length; ) {
        const end = lines.indexOf(lineFeed, start);
        const size = separator.length + end - start;
        if (filled + size > bufferSize) await flush();
        if (start > 0 || isContinued) put(separator);
        const line = lines.subarray(start, end);
        if (size > bufferSize) await appendBytes(line);
        else put(line);
        start = end + 1;
      }
    },
    write: async (texts: readonly string[], between = '') => {
      for (let i = 0; i < texts.length; i += 1) {
        const text = i === 0 ? (texts[i] ?? '') : between + texts[i];
        if (filled + text.length * longestCharacter > bufferSize) await append(text);
        else filled += buffer.write(text, filled, 'utf8');
      }
    },
    finish: async (isSynced: boolean) => {
      await flush();
      if (isSynced) await handle.sync();
      await close();
      giveBuffer(buffer);
    },
    close,
  };
}

/** Gives a file a second name, so that it outlives being replaced. Null where the file system cannot. */
async function secondName(path: string, name: string): Promise<string | null> {
  try {
    await link(path, name);
    return name;
  } catch {
    return null;
  }
}

async function replace(from: string, to: string): Promise<void> {
  for (const delay of retryDelays) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || !isHeld(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  await rename(from, to);
}
