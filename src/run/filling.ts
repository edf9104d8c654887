import {
  compileStencils,
  type Entries,
  entriesFor,
  type Form,
  type Lines,
  type Stencil,
} from '../nodes/index.js';
import { type ByteRecord, copyBytes, viewOf } from '../records/index.js';
import type { FormTest } from '../rules/index.js';

/** A text for a place, as JSON has it between quotes: a stretch of bytes. */
export interface PlacedJson {
  readonly place: number;
  readonly bytes: DataView;
  readonly from: number;
  readonly to: number;
}

/** The places of a form while they are filled with the cells of a record. */
export interface Filling {
  readonly begin: () => void;
  /** Puts a text into its place; false where it is taken. */
  readonly add: (placed: PlacedJson) => boolean;
  readonly addWhereFree: (placed: PlacedJson) => void;
  /** Puts a cell as it stands into a place; false where it is taken. */
  readonly addCell: (place: number, record: ByteRecord, column: number) => boolean;
  /** The text around the places that are filled; null where the node does not conform, or has to be built. */
  readonly stencil: () => Stencil | null;
  /** Writes the node, from behind its id, and what stands behind nodes. */
  readonly write: (stencil: Stencil, nodes: Lines) => void;
}

/** The stencil of a combination of places, by their bits. */
interface KnownStencil {
  readonly words: Int32Array;
  readonly stencil: Stencil | null;
}

/** So many combinations of places are remembered. */
const mostStencils = 2048;
const nowhere = viewOf(new Uint8Array(0));

/**
 * @param opening what stands between an id and the members of its node
 * @param closing what stands behind each node
 */
export function openFilling(form: Form, test: FormTest | null, opening: string, closing: string): Filling {
  const stencilOf = compileStencils(form, opening, closing);
  const texts = new Array<DataView>(form.places).fill(nowhere);
  const froms = new Int32Array(form.places);
  const tos = new Int32Array(form.places);
  /** Bits of the places that are filled. */
  const words = new Int32Array((form.places >> 5) + 1);
  const stencils = new Map<number, KnownStencil[]>();
  let last: KnownStencil | null = null;
  let count = 0;
  const decoder = new TextDecoder();
  let size = 0;

  const isFree = (place: number): boolean => {
    const bit = 1 << (place & 31);
    const word = words[place >> 5]!;
    words[place >> 5] = word | bit;
    return (word & bit) === 0;
  };
  const isSame = (others: Int32Array): boolean => {
    for (let i = 0; i < words.length; i += 1) if (words[i] !== others[i]) return false;
    return true;
  };
  const put = (place: number, text: DataView, from: number, to: number): void => {
    texts[place] = text;
    froms[place] = from;
    tos[place] = to;
    size += to - from;
  };
  const entriesNow = (): Entries => {
    const entries = entriesFor(form);
    for (let place = 0; place < form.places; place += 1) {
      if ((words[place >> 5]! & (1 << (place & 31))) === 0) continue;
      const { buffer, byteOffset } = texts[place]!;
      const from = froms[place]!;
      const json = decoder.decode(new Uint8Array(buffer, byteOffset + from, tos[place]! - from));
      entries.values[place] = JSON.parse(`"${json}"`) as string;
    }
    return entries;
  };
  const makeStencil = (): Stencil | null => {
    const entries = entriesNow();
    const stencil = stencilOf(entries);
    return stencil !== null && (test === null || test.test(entries)) ? stencil : null;
  };
  const known = (): KnownStencil => {
    let hash = 0;
    for (let i = 0; i < words.length; i += 1) hash = (Math.imul(hash, 31) + words[i]!) | 0;
    for (const each of stencils.get(hash) ?? []) if (isSame(each.words)) return each;
    if (count >= mostStencils) {
      stencils.clear();
      count = 0;
    }
    const made: KnownStencil = { words: words.slice(), stencil: makeStencil() };
    stencils.set(hash, [...(stencils.get(hash) ?? []), made]);
    count += 1;
    return made;
  };
  return {
    begin: () => {
      words.fill(0);
      size = 0;
    },
    add: ({ place, bytes, from, to }) => {
      if (!isFree(place)) return false;
      put(place, bytes, from, to);
      return true;
    },
    addWhereFree: ({ place, bytes, from, to }) => {
      if (isFree(place)) put(place, bytes, from, to);
    },
    addCell: (place, record, column) => {
      if (!isFree(place)) return false;
      put(place, record.view, record.from[column]!, record.to[column]!);
      return true;
    },
    stencil: () => {
      if (last === null || !isSame(last.words)) last = known();
      return last.stencil;
    },
    write: ({ text, ends, places }, nodes) => {
      nodes.makeRoom(text.byteLength + size);
      const { view } = nodes;
      let at = nodes.filled;
      let from = 0;
      for (let i = 0; i < places.length; i += 1) {
        const end = ends[i]!;
        at = copyBytes(text, from, end, view, at);
        from = end;
        const place = places[i]!;
        at = copyBytes(texts[place]!, froms[place]!, tos[place]!, view, at);
      }
      nodes.filled = copyBytes(text, from, text.byteLength, view, at);
    },
  };
}
