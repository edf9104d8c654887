import type { DataModel, Knowledge, Layout, packageOf } from '../../index.js';
import { type Output, writeArchive, writeOutputs } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/**
 * `imi model export --to dmd`: a package in a folder, or as a ZIP where the name says so.
 *
 * @param make what makes the files, of either generation
 */
export async function exportPackage(
  model: DataModel,
  layout: Layout | null,
  make: typeof packageOf,
  out: string,
  { vocabulary }: Knowledge,
  terminal: Terminal,
): Promise<Exit> {
  const { files, causes } = make(model, layout, vocabulary, {
    id: idOf(model),
    created: today(),
    license: { id: 'https://opensource.org/license/mit', name: 'MIT License' },
    language: terminal.language,
  });
  for (const found of causes) terminal.err(causeLine(found, terminal));
  const trouble = await writeOutputs(outputsFor(files, out));
  if (trouble === null) return exit.conforms;
  terminal.err(causeLine(trouble, terminal));
  return exit.trouble;
}

/** A model that was taken from a package says so as its source. */
function idOf({ source, id, version }: DataModel): string {
  if (/^https?:\/\/\S+$/.test(source)) return source.endsWith('/') ? source : `${source}/`;
  return `https://w3id.org/imi/models/${id}/${encodeURIComponent(version)}/`;
}

function outputsFor(files: ReadonlyMap<string, string>, out: string): readonly Output[] {
  if (!out.toLowerCase().endsWith('.zip'))
    return [...files].map(([path, content]) => ({ path: `${out}/${path}`, content }));
  const encoder = new TextEncoder();
  const packed = new Map([...files].map(([path, content]) => [path, encoder.encode(content)]));
  return [{ path: out, content: writeArchive(packed) }];
}

/** The header of a package has to say on which day it was made. SOURCE_DATE_EPOCH says another (reproducible-builds.org). */
function today(): string {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  const now = Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
