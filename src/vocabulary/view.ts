import { z } from 'zod';
import { isFault, parseTermPath, type TermPath } from './term-path.js';
import { lineageOf, propertyOf, type Vocabulary } from './vocabulary.js';

/** Where a value goes: a key, and what stands before it where something stands under the key already. */
const target = z.union([z.string(), z.strictObject({ to: z.string(), join: z.string() })]);

/** How nodes look in another vocabulary: a document of `vocabularies/views/`. */
export const viewDocumentSchema = z.strictObject({
  view: z.string().describe('Its name: schema.org'),
  source: z.string().describe('Where its terms are described'),
  context: z.record(z.string(), z.unknown()).describe('JSON-LD context of what is written'),
  url: z.string().optional().describe('Where a context for it is published'),
  classes: z.record(
    z.string(),
    z.strictObject({
      type: z.string().describe('What nodes of the class, and of those below it, are there'),
      items: z.record(z.string(), target).describe('Term path from the class → key'),
    }),
  ),
});

export type ViewDocument = z.output<typeof viewDocumentSchema>;

/** How nodes of a class look in another vocabulary. */
export interface ClassView {
  readonly type: string;
  /** Term path → key. A path that leads to a node stands for the node, which looks as its own class says. */
  readonly items: ReadonlyMap<string, ViewTarget>;
}

export interface ViewTarget {
  readonly key: string;
  /** What stands between it and what stands under the key already; null: they are several values. */
  readonly join: string | null;
}

/** The view of a class: what it says of the class goes before what it says of those above it. Null: it says nothing. */
export function classView(
  { classes }: ViewDocument,
  className: string,
  vocabulary: Vocabulary,
): ClassView | null {
  const said = lineageOf(vocabulary, className).flatMap(({ name }) => classes[name] ?? []);
  const [nearest] = said;
  if (nearest === undefined) return null;
  const items = new Map<string, ViewTarget>();
  for (const { items: own } of said)
    for (const [path, to] of Object.entries(own))
      if (!items.has(path))
        items.set(path, typeof to === 'string' ? { key: to, join: null } : { key: to.to, join: to.join });
  return { type: nearest.type, items };
}

/** Term paths of a view that the vocabulary does not have. */
export function faultsInView({ classes }: ViewDocument, vocabulary: Vocabulary): readonly string[] {
  return Object.entries(classes).flatMap(([className, { items }]) => {
    if (!vocabulary.classes.has(className)) return [className];
    return Object.keys(items)
      .filter((text) => !holds(parseTermPath(text, className), className, vocabulary))
      .map((text) => `${className}>${text}`);
  });
}

/** Whether there is a class on the way, or below one on the way, for each step. */
function holds(path: ReturnType<typeof parseTermPath>, className: string, vocabulary: Vocabulary): boolean {
  if (isFault(path)) return false;
  const below = (range: string) =>
    [...vocabulary.classes.keys()].filter((name) =>
      lineageOf(vocabulary, name).some((one) => one.name === range),
    );
  let classes = below(className);
  for (const { property } of (path as TermPath).steps) {
    const found = classes.flatMap((name) => propertyOf(vocabulary, name, property) ?? []);
    if (found.length === 0) return false;
    classes = found.flatMap(({ range }) => below(range));
  }
  return true;
}
