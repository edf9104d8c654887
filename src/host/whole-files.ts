import { openWholeFile, type WholeFile, type WholeFileOptions } from './whole-file.js';

/** Files that appear all, each whole, or not at all. */
export interface WholeFiles {
  /** Opens one more of them for writing: see `openWholeFile`. */
  readonly open: (path: string, options?: WholeFileOptions) => Promise<WholeFile>;
  /**
   * Puts all files in their places, or leaves all places as they were. On a file system that gives files no second name
   * (FAT), an older file that was replaced already does not come back.
   *
   * @throws UnwritableOutput of the first file that cannot be put in its place
   */
  readonly publish: () => Promise<void>;
  /** Leaves nothing behind but what was published; never throws, for what cannot be cleaned up must not hide what went wrong. */
  readonly discard: () => Promise<void>;
}

/** A set of files, none of them opened yet. */
export function openWholeFiles(): WholeFiles {
  const files: WholeFile[] = [];
  return {
    open: async (path, options) => {
      const file = await openWholeFile(path, options);
      files.push(file);
      return file;
    },
    publish: async () => {
      // Disks take their time to say that all is there: they are asked for all files at once.
      const ends = await Promise.allSettled(files.map((file) => file.finish()));
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
      await publishAll(files);
    },
    discard: async () => {
      await Promise.allSettled(files.map((file) => file.discard()));
    },
  };
}

async function publishAll(files: readonly WholeFile[]): Promise<void> {
  const published: WholeFile[] = [];
  try {
    for (const file of files) {
      await file.publish();
      published.push(file);
    }
  } catch (error) {
    for (const file of published) await file.withdraw();
    throw error;
  }
}
