import type { DataModel } from '../vocabulary/index.js';
import type { Mapping } from './mapping.js';

/** The column layout that a standard gives to a kind of dataset. */
export interface Layout {
  /** The year of the standard (`2023`), or what tells it from others of the kind (`tw/aed`). */
  readonly name: string;
  readonly mapping: Mapping;
}

const folder = 'standard/';

/** The layouts of a data model, those of national standards first, the newest first. */
export function layoutsOf(model: DataModel, mappings: Iterable<Mapping>): readonly Layout[] {
  return [...mappings]
    .filter((mapping) => mapping.path.startsWith(folder) && mapping.model === model.id)
    .map((mapping) => ({ name: layoutName(mapping.path.slice(folder.length), model.id), mapping }))
    .sort((a, b) => Number(isYear(b.name)) - Number(isYear(a.name)) || order(a.name, b.name));
}

function layoutName(path: string, model: string): string {
  return path.startsWith(`${model}-`) ? path.slice(model.length + 1) : path;
}

function isYear(name: string): boolean {
  return /^\d{4}$/.test(name);
}

function order(a: string, b: string): number {
  if (isYear(a) && isYear(b)) return Number(b) - Number(a);
  return a < b ? -1 : 1;
}
