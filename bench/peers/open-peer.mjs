import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What the programs of peers are given: the file, where to write, and the folder that the peers are installed in. */
export const [file, target, folder] = process.argv.slice(2);

/** A package of a peer, from where it is installed. */
export function openPeer(name) {
  return import(pathToFileURL(createRequire(`${folder}/package.json`).resolve(name)).href);
}
