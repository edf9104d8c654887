import { type CataloguesSay, openCatalogues } from '../node.js';
import { causeLine } from './cause-line.js';
import type { Terminal } from './terminal.js';

/** The catalogue that is named, or those beside files; null where it cannot be used (said already). */
export async function cataloguesNamed(
  file: string | undefined,
  terminal: Terminal,
): Promise<CataloguesSay | null> {
  const catalogues = await openCatalogues(file, terminal.signal);
  if (!('code' in catalogues)) return catalogues;
  terminal.err(causeLine(catalogues, terminal));
  return null;
}
