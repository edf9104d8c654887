import type { DataModel, Item } from './model.js';

/**
 * The items of a model that a place in a node belongs to: those whose path ends there, else those whose path passes
 * through, required ones first. What a schema names by the item itself (`/災害種別_洪水`) is that item.
 *
 * @param pointer JSON pointer into a node (RFC 6901): `/名称/0/表記`
 */
export function itemsAt(model: DataModel, pointer: string): readonly string[] {
  const names = propertiesIn(pointer);
  const ending = model.items.filter(
    (item) => matches(item, names) && item.path.steps.length === names.length,
  );
  if (ending.length > 0) return ending.map(({ name }) => name);
  const passing = model.items.filter((item) => matches(item, names));
  if (passing.length === 0 && names.length === 1) {
    return model.items.filter(({ name }) => name === names[0]).map(({ name }) => name);
  }
  return [...passing.filter(isRequired), ...passing.filter((item) => !isRequired(item))].map(
    ({ name }) => name,
  );
}

function propertiesIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((part) => !/^\d+$/.test(part) && !part.startsWith('@'));
}

function matches(item: Item, names: readonly string[]): boolean {
  return names.length > 0 && names.every((name, index) => item.path.steps[index]?.property === name);
}

function isRequired(item: Item): boolean {
  return item.required;
}
