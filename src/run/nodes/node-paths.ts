import type { Node } from '../../nodes/index.js';

/**
 * Goes through all values of a node, in their order.
 *
 * @param visit is given the properties that lead to a value, `住所>都道府県`, and its JSON pointer
 */
export function visitValues(node: Node, visit: (path: string, pointer: string) => void): void {
  visitNode(node, '', '', visit);
}

/** The properties that lead to the values of a node, once for each value. */
export function pathsIn(node: Node): readonly string[] {
  const paths: string[] = [];
  visitValues(node, (path) => paths.push(path));
  return paths;
}

/** The texts of a node, with those of the nodes within it. */
export function textsIn(node: Node): readonly string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key.startsWith('@')
      ? []
      : [value].flat().flatMap((one) => (typeof one === 'string' ? [one] : isNode(one) ? textsIn(one) : [])),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !('@value' in value);
}

function visitNode(
  node: Node,
  path: string,
  pointer: string,
  visit: (path: string, pointer: string) => void,
): void {
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('@') || value === undefined) continue;
    const inner = path === '' ? key : `${path}>${key}`;
    const at = `${pointer}/${key}`;
    if (Array.isArray(value))
      for (const [i, one] of value.entries()) visitValue(one, inner, `${at}/${i}`, visit);
    else visitValue(value as string | Node, inner, at, visit);
  }
}

function visitValue(
  value: string | Node,
  path: string,
  pointer: string,
  visit: (path: string, pointer: string) => void,
): void {
  if (typeof value !== 'object' || value === null || '@value' in value) visit(path, pointer);
  else visitNode(value, path, pointer, visit);
}
