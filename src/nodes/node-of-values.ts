import { isFault, parseTermPath, type TermPath } from '../vocabulary/index.js';

/** A value of a node with its place in it, as tidy CSV has it. */
export interface PlacedValue {
  /** Term path, with classes, conditions and groups; `@type` is the class of the node, `…>@id` the IRI of a node within it. */
  readonly term: string;
  readonly value: string;
  /** The line of the source in which it stands, from 1. */
  readonly line: number;
}

type Made = MadeNode | MadeText;

interface MadeText {
  readonly text: string;
  readonly language: string | null;
  readonly line: number;
}

interface MadeNode {
  readonly line: number;
  readonly members: Map<string, Made[]>;
  /** The nodes within it by the step that leads to them. */
  readonly inner: Map<string, MadeNode>;
}

/** Paths that are remembered; when it is full it starts anew. */
const rememberedPaths = 10_000;

/**
 * Compiles the writing of nodes that are known by their values as JSON text, each value on the line on which it stands in
 * the source: who reads the text tells the right lines.
 *
 * @returns is given the IRI of a node, its values and the line that the text goes on, and gives its text with the line on
 *   which that ends
 */
export function compileNodeOfValues() {
  const paths = new Map<string, TermPath | null>();
  const pathOf = (term: string): TermPath | null => {
    const known = paths.get(term);
    if (known !== undefined) return known;
    if (paths.size >= rememberedPaths) paths.clear();
    const read = parseTermPath(term);
    const made = isFault(read) ? null : read;
    paths.set(term, made);
    return made;
  };
  return (id: string, values: readonly PlacedValue[], from: number) => {
    const root = nodeAt(values[0]?.line ?? from);
    if (id !== '') add(root, '@id', { text: id, language: null, line: root.line });
    for (const { term, value, line } of values)
      place(root, term, { text: value, language: null, line }, pathOf);
    return written(root, from);
  };
}

function place(
  root: MadeNode,
  term: string,
  value: MadeText,
  pathOf: (term: string) => TermPath | null,
): void {
  const keyword = /(?:^|>)(@(?:id|type))$/.exec(term)?.[1];
  const way = keyword === undefined ? term : term.slice(0, Math.max(0, term.length - keyword.length - 1));
  const path = way === '' ? null : pathOf(way);
  if (path === null) {
    // What is no term path is told by who reads the node.
    add(root, keyword ?? term, value);
    return;
  }
  const holders = keyword === undefined ? path.steps.slice(0, -1) : path.steps;
  const holder = holders.reduce((node, step) => nodeUnder(node, step, value.line), root);
  if (keyword === undefined) add(holder, path.steps.at(-1)!.property, { ...value, language: path.language });
  else add(holder, keyword, value);
}

function nodeUnder(holder: MadeNode, step: TermPath['steps'][number], line: number): MadeNode {
  const key = JSON.stringify(step);
  const known = holder.inner.get(key);
  if (known !== undefined) return known;
  const made = nodeAt(line);
  if (step.type !== null) add(made, '@type', { text: step.type, language: null, line });
  for (const { property, value } of step.fixed) add(made, property, { text: value, language: null, line });
  holder.inner.set(key, made);
  add(holder, step.property, made);
  return made;
}

function nodeAt(line: number): MadeNode {
  return { line, members: new Map(), inner: new Map() };
}

function add({ members }: MadeNode, property: string, value: Made): void {
  const known = members.get(property);
  if (known === undefined) members.set(property, [value]);
  else known.push(value);
}

/** The JSON text of a node, with line ends before values that stand on later lines. */
function written(root: MadeNode, from: number): { readonly text: string; readonly line: number } {
  let text = '';
  let line = from;
  const goTo = (target: number): void => {
    if (target <= line) return;
    text += '\n'.repeat(target - line);
    line = target;
  };
  const write = (value: Made): void => {
    goTo(value.line);
    if (!('members' in value)) {
      const { text: own, language } = value;
      text += JSON.stringify(language === null ? own : { '@value': own, '@language': language });
      return;
    }
    text += '{';
    let isFirst = true;
    for (const [property, all] of value.members) {
      if (!isFirst) text += ',';
      isFirst = false;
      goTo(all[0]!.line);
      text += `${JSON.stringify(property)}:`;
      if (all.length === 1) write(all[0]!);
      else {
        text += '[';
        for (const [i, one] of all.entries()) {
          if (i > 0) text += ',';
          write(one);
        }
        text += ']';
      }
    }
    text += '}';
  };
  write(root);
  return { text, line };
}
