import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CatalogueEntry } from '../catalogue/index.js';
import type { Cause } from '../findings/index.js';
import type { CatalogueEvidence } from '../plan/index.js';
import { readCatalogueFile } from './catalogue-file.js';
import { standardInput } from './inputs.js';

/** Names of files that are catalogues of what lies beside them: CKAN, DCAT, lists of open data. */
const catalogueName =
  /^(?:(?:catalog(?:ue)?|dcat|data|ckan|package|package_show|package_search|current_package_list_with_resources)\.json(?:ld)?|(?:.*[_-])?open_?data_?list(?:[_-].*)?\.(?:csv|xlsx))$/i;

/** Tells what catalogues say of files. */
export interface CataloguesSay {
  /** @param part what a file in an archive is called, else null */
  readonly of: (path: string, part: string | null) => Promise<CatalogueEvidence | undefined>;
}

interface ReadCatalogue {
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
}

/**
 * Opens a catalogue that a person names; without one, the catalogues in the folder of each file are looked for, once for each
 * folder. A file beside that is no catalogue after all says nothing.
 */
export async function openCatalogues(
  named: string | undefined,
  signal: AbortSignal,
): Promise<CataloguesSay | Cause> {
  if (named !== undefined) {
    const entries = await readCatalogueFile(named, signal);
    if ('code' in entries) return entries;
    const only = [{ name: basename(named), entries }];
    return { of: async (path, part) => evidenceIn(only, path, part) };
  }
  const folders = new Map<string, Promise<readonly ReadCatalogue[]>>();
  return {
    of: async (path, part) => {
      if (path === standardInput || catalogueName.test(basename(path))) return undefined;
      const folder = dirname(path);
      const known = folders.get(folder) ?? cataloguesIn(folder, signal);
      folders.set(folder, known);
      return evidenceIn(await known, path, part);
    },
  };
}

async function cataloguesIn(folder: string, signal: AbortSignal): Promise<readonly ReadCatalogue[]> {
  const names = await readdir(folder).catch(() => []);
  const found: ReadCatalogue[] = [];
  for (const name of names.filter((one) => catalogueName.test(one)).sort()) {
    const entries = await readCatalogueFile(join(folder, name), signal);
    if (!('code' in entries)) found.push({ name, entries });
  }
  return found;
}

/** What the first catalogue says that knows the file. */
function evidenceIn(
  catalogues: readonly ReadCatalogue[],
  path: string,
  part: string | null,
): CatalogueEvidence | undefined {
  const names = new Set([basename(path), ...(part === null ? [] : [basename(part)])]);
  for (const { name, entries } of catalogues) {
    const own = entries.filter(({ file }) => names.has(file));
    const first = (key: 'publisher' | 'licence') =>
      own.map((entry) => entry[key]).find((said) => said !== null) ?? null;
    if (own.length > 0)
      return {
        source: name,
        titles: [...new Set(own.map(({ title }) => title))],
        publisher: first('publisher'),
        licence: first('licence'),
      };
  }
  return undefined;
}
