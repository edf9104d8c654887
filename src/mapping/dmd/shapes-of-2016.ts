import {
  graphOf,
  localOf,
  type NotationFile,
  readTurtleText,
  type Vocabulary,
} from '../../vocabulary/index.js';

type Use = Extract<NotationFile['statements'][number], { kind: 'use' }>;

/** Paths deeper than this are circles. */
const deepest = 8;
const nowhere = {};

/**
 * Reads a data model of the first generation: shapes in the draft of SHACL of 2016 (`sh:Shape`, `sh:scopeClass`,
 * `sh:predicate`, `sh:valueShape`), those of the standard of 2017 too. They are given as the `use` statements that say
 * the same.
 *
 * @returns the file in the notation, or why the text cannot be read
 */
export async function readShapes(
  text: string,
  vocabulary: Vocabulary,
): Promise<NotationFile | { readonly reason: string }> {
  const content = await readTurtleText(text);
  if ('reason' in content) return { reason: content.reason };
  const graph = graphOf(content.triples);
  const valuesOf = (subject: string, ...names: readonly string[]) =>
    graph
      .predicates(subject)
      .filter((predicate) => predicate.startsWith(shacl) && names.includes(predicate.slice(shacl.length)))
      .flatMap((predicate) => graph.objects(subject, predicate).map(({ value }) => value));
  const root = graph.subjects.find((subject) => valuesOf(subject, 'scopeClass', 'targetClass').length > 0);
  const [rootClass] = root === undefined ? [] : valuesOf(root, 'scopeClass', 'targetClass');
  if (root === undefined || rootClass === undefined) return { statements: [], comments: [] };
  const statements: Use[] = [];
  const add = (steps: readonly string[], constraints: Use['constraints']) =>
    statements.push({
      kind: 'use',
      steps: steps.map((iri) => ({ name: nameOf(iri, vocabulary), group: null })),
      language: null,
      constraints,
      at: nowhere,
      comments: [],
      metadata: [],
      remark: null,
    });
  const walk = (shape: string, steps: readonly string[]): void => {
    if (steps.length > deepest) return;
    for (const property of valuesOf(shape, 'property')) {
      const [iri] = valuesOf(property, 'predicate', 'path');
      if (iri === undefined || iri === rdfType) continue;
      add([...steps, iri], [cardinalityIn(property, valuesOf)]);
      for (const inner of valuesOf(property, 'valueShape', 'node')) walk(inner, [...steps, iri]);
    }
  };
  walk(root, [rootClass]);
  return { statements, comments: [] };
}

const shacl = 'http://www.w3.org/ns/shacl#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function cardinalityIn(
  property: string,
  valuesOf: (subject: string, ...names: readonly string[]) => readonly string[],
): Use['constraints'][number] {
  const [min = '0'] = valuesOf(property, 'minCount');
  const [max] = valuesOf(property, 'maxCount');
  return { kind: 'cardinality', min: Number(min), max: max === undefined ? null : Number(max), at: nowhere };
}

function nameOf(iri: string, { namespaces }: Vocabulary): Use['steps'][number]['name'] {
  const local = localOf(iri);
  const prefix = [...namespaces].find(([, namespace]) => iri === namespace + local)?.[0] ?? '';
  return { prefix, local, at: nowhere };
}
