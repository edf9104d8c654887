import {
  type DataModel,
  graphOf,
  isFault,
  localOf,
  type NotationFile,
  printPrefixes,
  printSubject,
  type ResolvedStep,
  readTurtleText,
  resolveTermPath,
  type Value,
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
      const types = valuesOf(property, 'class').map((type) => typeConstraint(type, vocabulary));
      add([...steps, iri], [cardinalityIn(property, valuesOf), ...types]);
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

function typeConstraint(iri: string, vocabulary: Vocabulary): Use['constraints'][number] {
  return { kind: 'type', name: nameOf(iri, vocabulary), group: null, at: nowhere };
}

function nameOf(iri: string, { namespaces }: Vocabulary): Use['steps'][number]['name'] {
  const local = localOf(iri);
  const prefix = [...namespaces].find(([, namespace]) => iri === namespace + local)?.[0] ?? '';
  return { prefix, local, at: nowhere };
}

/**
 * Writes the paths of a data model as shapes in the draft of SHACL of 2016, as Turtle. They know neither groups nor fixed
 * values: the paths of such items are one, and that must not be required.
 *
 * @param requiredItems names of items that a record must have beyond those that the model requires
 */
export function shapesOf2016(
  model: DataModel,
  vocabulary: Vocabulary,
  requiredItems: readonly string[],
): string {
  const root: Shape = { properties: new Map() };
  for (const item of model.items) {
    const resolved = resolveTermPath(vocabulary, model.class, item.path);
    if (item.header !== null || isFault(resolved)) continue;
    const isApart = item.path.steps.some(({ group, fixed }) => group !== null || fixed.length > 0);
    const isRequired = !isApart && (item.required || requiredItems.includes(item.name));
    addPath(root, resolved.steps, isRequired);
  }
  const prefixes = new Map([...vocabulary.namespaces, ...usual]);
  const head: Line[] = [
    ['a', [{ compact: 'sh:Shape' }]],
    ['sh:scopeClass', [termOf(model.class, vocabulary)]],
  ];
  const block = [...head, ...propertyLines(root, vocabulary)];
  return `${printPrefixes(prefixes)}\n${printSubject(`#${model.id}`, block, prefixes)}`;
}

type Line = readonly [predicate: string, objects: readonly Value[]];

const usual = [
  ['sh', shacl],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
] as const;

interface Shape {
  readonly properties: Map<string, PropertyShape>;
}

interface PropertyShape extends Shape {
  readonly step: ResolvedStep;
  /** The class that the nodes have to be of; null: values, or what the vocabulary says. */
  type: string | null;
  isRequired: boolean;
}

function addPath(shape: Shape, [step, ...rest]: readonly ResolvedStep[], isRequired: boolean): void {
  if (step === undefined) return;
  const known = shape.properties.get(step.property);
  const property: PropertyShape = known ?? { step, type: null, isRequired: false, properties: new Map() };
  if (isRequired) property.isRequired = true;
  if (step.type !== null && step.type !== step.range) property.type = step.type;
  shape.properties.set(step.property, property);
  addPath(property, rest, isRequired);
}

function propertyLines({ properties }: Shape, vocabulary: Vocabulary): readonly Line[] {
  return [...properties.values()].map(({ step, type, isRequired, ...inner }): Line => {
    const count = (name: string, isThere: boolean): readonly Line[] =>
      isThere ? [[`sh:${name}`, [{ number: '1' }]]] : [];
    const lines: readonly Line[] = [
      ['sh:predicate', [termOf(step.property, vocabulary)]],
      ...count('minCount', isRequired),
      ...count('maxCount', !step.many),
      ...(step.datatype?.startsWith('xsd:') ? [['sh:datatype', [{ compact: step.datatype }]] as const] : []),
      ...(type === null ? [] : [['sh:class', [termOf(type, vocabulary)]] as const]),
      ...(inner.properties.size === 0
        ? []
        : [
            [
              'sh:valueShape',
              [{ block: [['a', [{ compact: 'sh:Shape' }]], ...propertyLines(inner, vocabulary)] }],
            ] as const,
          ]),
    ];
    return ['sh:property', [{ block: lines }]];
  });
}

function termOf(key: string, { classes, properties }: Vocabulary): Value {
  return { iri: (classes.get(key) ?? properties.get(key))?.iri ?? key };
}
