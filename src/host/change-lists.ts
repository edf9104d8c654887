import type { Change, ChangeListFormat, ListedChange } from '../fix/index.js';
import type { Language } from '../messages/index.js';
import type { WholeFile } from './whole-file.js';

/** Where a list of changes goes. */
export interface ChangeListTarget {
  readonly format: ChangeListFormat;
  readonly file: string;
}

/** Changes of a column for one reason. */
export interface ChangeGroup {
  readonly sheet: string | null;
  readonly header: string;
  /** The first of them. */
  readonly samples: readonly Change[];
  readonly count: number;
  /** They were not made. */
  readonly isLeft: boolean;
}

/** Takes the changes of a file, one after another. */
export interface ChangeLists {
  readonly take: (changes: readonly ListedChange[]) => Promise<void>;
  readonly close: () => Promise<void>;
  /** By column and reason, in the order of the columns, those that were made first. */
  readonly groups: () => readonly ChangeGroup[];
}

const mostSamples = 3;

/**
 * Opens the lists of changes of a file.
 *
 * @param open opens the file of a list by its path
 */
export async function openChangeLists(
  path: string,
  targets: readonly ChangeListTarget[],
  language: Language,
  open: (path: string) => Promise<WholeFile>,
): Promise<ChangeLists> {
  const lists = await Promise.all(
    targets.map(async ({ format, file }) => {
      const whole = await open(file);
      const list = format.open(path, language);
      await whole.write([list.head]);
      return { whole, list };
    }),
  );
  const groups = new Map<string, ChangeGroup & { count: number; samples: Change[] }>();
  const count = (change: ListedChange): void => {
    const { place, isLeft, reason } = change;
    const key = JSON.stringify([isLeft, place.sheet, place.column, reason.code]);
    const group = groups.get(key) ?? {
      sheet: place.sheet ?? null,
      header: place.header ?? '',
      samples: [],
      count: 0,
      isLeft,
    };
    group.count += 1;
    if (group.samples.length < mostSamples) group.samples.push(change);
    groups.set(key, group);
  };
  return {
    take: async (changes) => {
      for (const change of changes) count(change);
      for (const { whole, list } of lists) await whole.write(changes.map(list.take));
    },
    close: async () => {
      for (const { whole, list } of lists) await whole.write([list.end]);
    },
    groups: () =>
      [...groups.values()].sort(
        (a, b) => Number(a.isLeft) - Number(b.isLeft) || columnOf(a) - columnOf(b) || b.count - a.count,
      ),
  };
}

function columnOf({ samples }: ChangeGroup): number {
  return samples[0]?.place.column ?? 0;
}
