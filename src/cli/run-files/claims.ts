import { type Cause, cause } from '../../index.js';
import { standardInput } from '../../node.js';
import { outputsOf, placeKey, standsAlone, type Wishes } from '../wishes.js';

/** A file of a run, and where its outputs go. */
export interface FileToRun {
  readonly file: string;
  /** Undefined: beside the file. */
  readonly folder: string | undefined;
}

/** Who may write where: no output of a run goes over another. */
export interface Claims {
  /**
   * Claims the places of the outputs of a part of a file; where one is taken, gives the cause. Who asks first does not
   * matter: a place belongs to the file that is one table and was named first; archives and workbooks, whose parts are
   * not known before, take what is left, one after another.
   *
   * @param part null: the file is one table
   */
  readonly claim: (file: string, part: string | null) => Promise<Cause | null>;
  /** Nothing more will be claimed for a file. */
  readonly end: (file: string) => void;
}

/** Files that may have parts. */
const vessel = /\.(?:zip|gz|xlsx|xlsm|xls|ods)$/i;

/** The claims of a run in which nothing is written yet. */
export function openClaims(files: readonly FileToRun[], wishes: Wishes): Claims {
  const turns = new Map(files.map(({ file, folder }, turn) => [file, { turn, folder, ended: openEnd() }]));
  const owners = new Map<string, string>();
  for (const { file, folder } of files)
    for (const place of vessel.test(file) ? [] : outputsOf(file, wishes, folder))
      if (!owners.has(placeKey(place))) owners.set(placeKey(place), file);
  const isSpoken = [...wishes.nodes, ...wishes.reports].some(
    (wish) => wish.file === standardInput && standsAlone(wish.format),
  );
  const taken = new Set<string>();
  return {
    claim: async (file, part) => {
      const { turn = 0, folder } = turns.get(file) ?? {};
      if (isSpoken || part !== null || vessel.test(file))
        for (const before of files.slice(0, turn)) await turns.get(before.file)?.ended.reached;
      for (const place of [...(isSpoken ? [standardInput] : []), ...outputsOf(file, wishes, folder, part)]) {
        const key = placeKey(place);
        if ((owners.get(key) ?? file) !== file || taken.has(key))
          return cause('outputs-collide', { file: place });
        taken.add(key);
      }
      return null;
    },
    end: (file) => turns.get(file)?.ended.reach(),
  };
}

function openEnd(): { readonly reached: Promise<void>; readonly reach: () => void } {
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
}
