import { basename, isAbsolute, relative, sep } from 'node:path';
import { standardInput } from '../node.js';

/**
 * A file as reports for other programs name it: relative to the working directory, with `/`; what lies outside of it, by
 * its name alone, for no report tells of the machine that made it.
 */
export function namedPath(file: string): string {
  if (file === standardInput) return file;
  const path = relative('.', file);
  return path.startsWith('..') || isAbsolute(path) ? basename(file) : path.replaceAll(sep, '/');
}
