import { cause } from '../../findings/index.js';
import { pointerKeys, pointerPart } from '../../text/index.js';
import type { Encoding } from '../encoding.js';
import { openJsonText } from '../json/json-text.js';
import { plainValue } from '../json/plain-value.js';
import { syntaxFault } from '../json/syntax-fault.js';
import { tokensOf } from '../json/tokens.js';
import type { FoundNode, NodeFault } from './found-node.js';

/** Takes pieces of any size, and gives the nodes that are complete. */
export interface NodeCutter {
  readonly push: (piece: Uint8Array) => readonly (FoundNode | NodeFault)[];
  /** The rest, after the last piece. */
  readonly end: () => readonly (FoundNode | NodeFault)[];
  /** So many texts followed one another up to now: more than one in lines of JSON. */
  readonly texts: () => number;
}

/** Lists and objects within one another; what is deeper is left out. */
const deepest = 200;

type Container = Record<string, unknown> | unknown[];

interface Frame {
  readonly container: Container;
  /** Its key or index in what it stands in. */
  readonly key: string | number | null;
  /** Its values are nodes, which are handed on and not kept. */
  readonly holdsNodes: boolean;
}

/** The node that is being read. */
interface Open {
  readonly pointer: string;
  readonly line: number;
  /** Depth of its frame. */
  readonly depth: number;
  /** The lines of its values in the order in which they are written; null: the order does not tell. */
  lines: number[] | null;
}

/**
 * Reads JSON-LD: one document with a `@graph`, a list of documents, a document that is one node, or one after another in
 * lines. Nodes are handed on one by one; what is wrong with the writing does not stop the reading.
 */
export function readJsonNodes(encoding: Encoding): NodeCutter {
  const tokens = tokensOf();
  const found: (FoundNode | NodeFault)[] = [];
  const frames: Frame[] = [];
  let open: Open | null = null;
  let texts = 0;
  let hasNodes = false;

  const pointerOf = (key: string | number | null): string =>
    [...frames.slice(1).map((frame) => frame.key), ...(frames.length > 0 ? [key] : [])]
      .map((part) => pointerPart(String(part)))
      .join('');

  const put = (key: string | number | null, value: unknown): void => {
    const parent = frames.at(-1);
    if (parent === undefined || parent.holdsNodes) return;
    if (Array.isArray(parent.container)) {
      parent.container.push(value);
      return;
    }
    const name = String(key);
    if (Object.hasOwn(parent.container, name)) {
      if (open !== null) open.lines = null;
      found.push({ cause: cause('json-key-duplicate', {}), line: tokens.line(), pointer: pointerOf(key) });
      return;
    }
    // Numbers as keys come first in objects, wherever they are written.
    if (open !== null && /^\d+$/.test(name)) open.lines = null;
    if (name === '__proto__') return;
    parent.container[name] = value;
  };

  const noteLine = (): void => {
    if (open !== null && frames.length > open.depth) open.lines?.push(tokens.line());
  };

  const begin = (pointer: string): void => {
    open = { pointer, line: tokens.line(), depth: frames.length, lines: [] };
  };

  const give = (value: unknown): void => {
    if (open === null) return;
    const { pointer, line, lines } = open;
    const root = frames[0]?.container;
    const context =
      root === value || root === undefined || Array.isArray(root) ? undefined : root['@context'];
    found.push({ value, pointer, line, context, lineOf: lineFinder(value, lines, line) });
    open = null;
  };

  const text = openJsonText(encoding, tokens, {
    open: (isObject, key, depth) => {
      if (depth > deepest) return;
      if (depth === 0) {
        texts += 1;
        hasNodes = false;
      }
      const parent = frames.at(-1);
      const isNode = parent === undefined ? isObject : parent.holdsNodes && isObject;
      const isGraph = !isObject && depth === 1 && key === '@graph' && !Array.isArray(parent?.container);
      if (isNode) begin(pointerOf(key));
      else noteLine();
      const container: Container = isObject ? {} : [];
      if (!isNode) put(key, container);
      if (isGraph) {
        hasNodes = true;
        open = null;
      }
      frames.push({ container, key, holdsNodes: isGraph || (!isObject && depth === 0) });
    },
    close: (depth) => {
      if (depth > deepest) return;
      const frame = frames.pop();
      if (frame === undefined) return;
      const parent = frames.at(-1);
      if (parent?.holdsNodes && !Array.isArray(frame.container)) {
        if (parent.key === '@graph' && frames.length === 2) give(frame.container);
        else giveDocument(frame.container);
      } else if (parent === undefined && !Array.isArray(frame.container)) {
        if (!hasNodes) giveDocument(frame.container);
        open = null;
      }
    },
    leaf: (text, isString, key) => {
      const parent = frames.at(-1);
      if (parent === undefined || parent.holdsNodes) {
        found.push({
          cause: cause('json-not-a-record', { value: text.slice(0, 100) }),
          line: tokens.line(),
          pointer: pointerOf(key),
        });
        return;
      }
      noteLine();
      put(key, isString ? text : plain(text));
    },
    fault: (fault, text) => {
      found.push({ ...syntaxFault(fault, text), line: tokens.line(), pointer: null });
    },
  });

  /** A document by itself: a node, or a list of them under `@graph` that is no list. */
  const giveDocument = (value: Container): void => {
    const graph = Array.isArray(value) ? undefined : value['@graph'];
    if (graph === undefined || graph === null || typeof graph !== 'object') {
      give(value);
      return;
    }
    const { pointer, line } = open ?? { pointer: '', line: tokens.line() };
    const context = (value as Record<string, unknown>)['@context'];
    for (const [i, one] of [graph].flat().entries()) {
      const at = Array.isArray(graph) ? `/@graph/${i}` : '/@graph';
      found.push({ value: one, pointer: pointer + at, line, context, lineOf: () => line });
    }
    open = null;
  };

  return {
    push: (piece) => {
      text.push(piece);
      return found.splice(0);
    },
    end: () => {
      const fault = text.end();
      if (fault !== null) found.push({ cause: fault, line: tokens.line(), pointer: null });
      return found.splice(0);
    },
    texts: () => texts,
  };
}

/** A value without quotes as JSON has it; what is no JSON as a text. */
function plain(text: string): unknown {
  const { isJson } = plainValue(text);
  return isJson ? JSON.parse(text) : text;
}

/** Finds the line of a value by its place in the order in which all are written. */
function lineFinder(value: unknown, lines: readonly number[] | null, first: number) {
  if (lines === null || lines.every((line) => line === first)) return () => first;
  return (pointer: string): number => {
    let at = 0;
    let current = value;
    let line = first;
    for (const key of pointerKeys(pointer)) {
      if (typeof current !== 'object' || current === null) break;
      const members = Object.entries(current);
      const place = members.findIndex(([name]) => name === key);
      if (place === -1) break;
      for (const [, member] of members.slice(0, place)) at += sizeOf(member);
      line = lines[at] ?? first;
      at += 1;
      current = members[place]?.[1];
    }
    return line;
  };
}

/** How many values a value is, with all in it. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 1);
}
