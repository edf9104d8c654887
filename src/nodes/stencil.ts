import { viewOf } from '../records/index.js';
import { type Entries, entriesFor, type Form, type FormNode } from './form.js';
import { compileWriting } from './write.js';

/** The text of all nodes in which the same places are filled, with gaps for what stands in them. */
export interface Stencil {
  /** All that stands around the gaps, in UTF-8. */
  readonly text: DataView;
  /** By gap: where the text before it ends. */
  readonly ends: Int32Array;
  /** By gap: the place whose text, as JSON has it between quotes, goes there. */
  readonly places: Int32Array;
}

/** Noncharacters (Unicode Standard, 23.7), which stand in no text that is meant to be read. */
const [before, after] = ['\uFDD0', '\uFDD1'];
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestUnit = 3;
const gap = new RegExp(`${before}(\\d+)${after}`);

/**
 * Compiles the making of stencils from entries that have single texts in the places that are to be gaps. Which nodes are
 * there is entered into them.
 *
 * @param opening what stands before the members of a node
 * @param closing what stands behind its closing brace
 */
export function compileStencils(
  form: Form,
  opening: string,
  closing: string,
): (entries: Entries) => Stencil | null {
  const write = compileWriting(form);
  const encoder = new TextEncoder();
  return (entries) => {
    const marked = entriesFor(form);
    for (const [place, value] of entries.values.entries())
      if (value !== undefined) marked.values[place] = `${before}${place}${after}`;
    markNodes(form.root, entries);
    for (const [number, isThere] of entries.isThere.entries()) marked.isThere[number] = isThere;
    const parts = `${opening}${write(marked)}${closing}`.split(gap);
    const places = Int32Array.from(
      parts.filter((_, i) => i % 2 === 1),
      Number,
    );
    if (places.length !== entries.values.filter((value) => value !== undefined).length) return null;
    const texts = parts.filter((_, i) => i % 2 === 0);
    const bytes = new Uint8Array(longestUnit * texts.reduce((sum, text) => sum + text.length, 0));
    let end = 0;
    const ends = Int32Array.from(texts, (text) => {
      end += encoder.encodeInto(text, bytes.subarray(end)).written;
      return end;
    });
    return { text: viewOf(bytes.slice(0, end)), ends: ends.subarray(0, -1), places };
  };
}

/** Marks the nodes that are there: those always there, and those in which something stands. */
function markNodes({ number, shape, fields }: FormNode, entries: Entries): boolean {
  let isThere = shape.isAlways;
  for (const field of fields) {
    if (field.kind === 'nodes') {
      for (const inner of field.nodes) if (markNodes(inner, entries)) isThere = true;
    } else if (field.kind === 'value') {
      if (entries.values[field.place] !== undefined) isThere = true;
    } else if (field.kind === 'texts') {
      if (field.places.some(({ place }) => entries.values[place] !== undefined)) isThere = true;
    }
  }
  entries.isThere[number] = isThere;
  return isThere;
}
