import { zipSync } from 'fflate';

/** The first day that the format knows: an archive must not depend on the clock. */
const firstDay = new Date(1980, 0, 1);

/** Packs files into a ZIP archive. The same files give the same bytes. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: firstDay });
}
