import { pointerKeys } from '../text/index.js';
import type { DataModel, Item } from './model.js';

/**
 * The items of a model that a place in a node belongs to: those whose path ends there, else those whose path passes
 * through, required ones first. The schemas of `schemaOf` name a missing path as a whole, after a slash.
 *
 * @param pointer JSON pointer into a node (RFC 6901), `/名称/0/表記`, or a missing path, `/名称>表記`
 */
export function itemsAt(model: DataModel, pointer: string): readonly string[] {
  const missing = model.items.filter((item) => item.path.text === pointer.slice(1));
  if (missing.length > 0) return namesOf(missing);
  const names = propertiesIn(pointer);
  const passing = model.items.filter((item) => matches(item, names));
  const ending = passing.filter((item) => item.path.steps.length === names.length);
  if (ending.length > 0) return namesOf(ending);
  return namesOf([...passing.filter(isRequired), ...passing.filter((item) => !isRequired(item))]);
}

function namesOf(items: readonly Item[]): readonly string[] {
  return items.map(({ name }) => name);
}

function propertiesIn(pointer: string): readonly string[] {
  return pointerKeys(pointer).filter((part) => !/^\d+$/.test(part) && !part.startsWith('@'));
}

function matches(item: Item, names: readonly string[]): boolean {
  return names.length > 0 && names.every((name, index) => item.path.steps[index]?.property === name);
}

function isRequired(item: Item): boolean {
  return item.required;
}
