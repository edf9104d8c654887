import type { NodeForm } from './node-form.js';
import type { ClassLook, Dataset, TargetKey } from './node-format.js';
import type { TakeRemark } from './output-remark.js';

type Given = Readonly<Record<string, unknown>>;
type Made = Record<string, unknown>;

/** Nodes in another vocabulary, as its view says; what the view has no place for is left out and told. */
export function viewForm(name: string): NodeForm {
  const viewIn = (dataset: Dataset) => {
    const view = dataset.jsonLd.viewNamed(name);
    if (view === null) throw new TypeError(`no view ${name}`);
    return view;
  };
  return {
    contextOf: (dataset) => viewIn(dataset).context,
    urlOf: (dataset) => {
      const { url, context } = viewIn(dataset);
      // A string is a context, too: where it stands alone, in a list.
      return url === null ? context : [url];
    },
    compile: (dataset, remark) => {
      const { lookOf } = viewIn(dataset);
      return (node) => {
        // What is said of the file itself is in terms of its own.
        if (String((node as Given)['@type']).includes('://')) return [node];
        const made = compileNode(lookOf, remark)(node as Given);
        return made === null ? [] : [made];
      };
    },
  };
}

function compileNode(lookOf: (className: string) => ClassLook | null, remark: TakeRemark) {
  return (node: Given): Made | null => makeNode(node, '');

  /** @param at term path of the node, for what is told */
  function makeNode(node: Given, at: string): Made | null {
    const look = lookOf(String(node['@type']));
    if (look === null) {
      tellAll(node, at);
      return null;
    }
    const made: Made = {};
    if (node['@id'] !== undefined) made['@id'] = node['@id'];
    made['@type'] = look.type;
    fill(node, '', at, look, made);
    return made;
  }

  /** @param prefix term path from the node that `made` stands for to the one whose values are placed */
  function fill(node: Given, prefix: string, at: string, look: ClassLook, made: Made): void {
    for (const [property, content] of Object.entries(node)) {
      if (property.startsWith('@') || content === undefined) continue;
      for (const value of Array.isArray(content) ? content : [content]) {
        const inner = isNode(value) ? value : null;
        const kind = inner === null ? undefined : inner['種別'];
        const marked = typeof kind === 'string' ? `${prefix}${property}{種別="${kind}"}` : null;
        const isMarked = marked !== null && hasWay(marked, look);
        const path = isMarked ? marked : prefix + property;
        const told = `${at}${property}`;
        const target = look.items.get(path);
        if (inner === null) {
          if (target === undefined) remark('output-view-left-out', told);
          else put(made, target, value);
        } else if (target !== undefined) {
          const other = makeNode(inner, `${told}>`);
          if (other !== null) put(made, target, other);
        } else if (hasWay(path, look)) {
          const { 種別: _, ...rest } = inner;
          fill(isMarked ? rest : inner, `${path}>`, `${told}>`, look, made);
        } else tellAll(inner, `${told}>`);
      }
    }
  }

  function tellAll(node: Given, at: string): void {
    for (const [property, content] of Object.entries(node)) {
      if (property.startsWith('@') || content === undefined) continue;
      for (const value of Array.isArray(content) ? content : [content])
        if (isNode(value)) tellAll(value, `${at}${property}>`);
        else remark('output-view-left-out', at + property);
    }
  }
}

/** Whether a path leads on to something, or is something itself. */
function hasWay(path: string, { items, ways }: ClassLook): boolean {
  return items.has(path) || ways.has(path);
}

function isNode(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !('@value' in value);
}

function put(made: Made, { key, join }: TargetKey, value: unknown): void {
  const before = made[key];
  if (before === undefined) made[key] = value;
  else if (join !== null && typeof before === 'string' && typeof value === 'string')
    made[key] = before + join + value;
  else made[key] = [before, value].flat();
}
