import { type Node, type NodeValue, textIn } from './node.js';
import { remarkedOn, remarkHead, remarkProperty } from './remark.js';
import type { NodeShape, ValueSlot, ValueSource } from './shape.js';

/**
 * A shape whose places are numbered, so that what a record has in them is a plain list (`Entries`). Most records need no
 * more; see `compileFilling`.
 */
export interface Form {
  readonly root: FormNode;
  /** How many places for values there are. */
  readonly places: number;
  /** How many nodes there are. */
  readonly nodes: number;
  /** Binding → the place of its text in a remark, where it could not be read. */
  readonly remarks: ReadonlyMap<number, number>;
}

export interface FormNode {
  /** Index among the nodes of the form. */
  readonly number: number;
  readonly shape: NodeShape;
  /** All that the node may have, in canonical order; its class comes first. */
  readonly fields: readonly FormField[];
}

export type FormField =
  /** Always the same. */
  | { readonly kind: 'fixed'; readonly property: string; readonly value: NodeValue }
  /** From columns; `place` is the index among the places of the form. */
  | {
      readonly kind: 'value';
      readonly property: string;
      readonly place: number;
      readonly mayBeList: boolean;
    }
  /** From columns of which some state their language; one place for each. */
  | TextsField
  | { readonly kind: 'nodes'; readonly property: string; readonly nodes: readonly FormNode[] };

export interface TextsField {
  readonly kind: 'texts';
  readonly property: string;
  readonly places: readonly { readonly place: number; readonly language: string | null }[];
}

/** What a record has in the places of a form. */
export interface Entries {
  /** By place; undefined: nothing. */
  readonly values: (string | readonly string[] | undefined)[];
  /** By number of the node: whether it is there. */
  readonly isThere: boolean[];
}

/** Numbers the places of a shape; null where a property is used in two ways. */
export function formOf(shape: NodeShape): Form | null {
  let places = 0;
  let nodes = 0;
  const remarks = new Map<number, number>();
  const remark = ({ binding, header }: ValueSource): FormNode => {
    const head = Object.entries(remarkHead(header)) as [string, string][];
    const place = places++;
    remarks.set(binding, place);
    return {
      number: nodes++,
      shape: remarkShape,
      fields: [
        ...head.map(([property, value]) => ({ kind: 'fixed', property, value }) as const),
        { kind: 'value', property: '説明', place, mayBeList: false },
      ],
    };
  };
  const numbered = (each: NodeShape): FormNode | null => {
    const number = nodes++;
    const slots = new Map(each.slots.map((slot) => [slot.property, slot]));
    if (slots.size < each.slots.length) return null;
    const fields: FormField[] = [];
    for (const [property, text] of Object.entries(each.template)) {
      const slot = slots.get(property);
      slots.delete(property);
      if (text !== undefined) {
        if (slot !== undefined) return null;
        fields.push({ kind: 'fixed', property, value: text });
      } else if (slot?.kind === 'node') {
        const inner = slot.shapes.map(numbered).filter((node) => node !== null);
        if (inner.length < slot.shapes.length) return null;
        fields.push({ kind: 'nodes', property, nodes: inner });
      } else if (slot?.kind === 'value' && hasLanguages(slot)) {
        const spoken = slot.sources.map(({ language }) => language);
        if (new Set(spoken).size < spoken.length) return null;
        fields.push({
          kind: 'texts',
          property,
          places: spoken.map((language) => ({ place: places++, language })),
        });
      } else if (slot === undefined && property === remarkProperty && each.keep === remarkProperty) {
        fields.push({ kind: 'nodes', property, nodes: remarkedOn(each).map(remark) });
      } else if (property !== '@id') {
        fields.push({ kind: 'value', property, place: places++, mayBeList: slot?.isMany ?? false });
      }
    }
    return slots.size > 0 ? null : { number, shape: each, fields };
  };
  const root = numbered(shape);
  return root && { root, places, nodes, remarks };
}

/** Remarks have no columns of their own. */
const remarkShape: NodeShape = {
  type: '記述型',
  group: null,
  fixed: [],
  isAlways: false,
  template: {},
  slots: [],
  allowed: new Map(),
  keep: null,
};

function hasLanguages(slot: ValueSlot): boolean {
  return slot.sources.some(({ language }) => language !== null);
}

/** What stands under the property of the field; undefined: nothing. */
export function textsIn({ places }: TextsField, { values }: Entries): NodeValue | undefined {
  const texts: (string | Node)[] = [];
  for (const { place, language } of places) {
    const value = values[place];
    if (value === undefined) continue;
    if (typeof value === 'string') texts.push(textIn(language, value));
    else for (const one of value) texts.push(textIn(language, one));
  }
  return texts.length > 1 ? texts : texts[0];
}

/** Entries without anything, to be used for one record after another. */
export function entriesFor(form: Form): Entries {
  return {
    values: new Array<undefined>(form.places).fill(undefined),
    isThere: new Array<boolean>(form.nodes).fill(false),
  };
}
