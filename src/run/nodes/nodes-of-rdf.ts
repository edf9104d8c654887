import type { FoundNode, RdfContent, RdfName, Statement } from '../../sources/index.js';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** Blank nodes within one another. */
const deepest = 100;

type Made = Record<string, unknown>;

/**
 * The nodes of an RDF dataset as expanded JSON-LD: each subject with an IRI, and blank nodes that nothing leads to; other
 * blank nodes stand within them.
 */
export function nodesOfRdf({ statements }: RdfContent): readonly FoundNode[] {
  const bySubject = new Map<string, Statement[]>();
  const held = new Set<string>();
  for (const statement of statements) {
    const own = bySubject.get(statement.subject.value);
    if (own === undefined) bySubject.set(statement.subject.value, [statement]);
    else own.push(statement);
    if (statement.object.kind === 'blank') held.add(statement.object.value);
  }
  return [...bySubject.values()].flatMap((own) => {
    const [first] = own;
    const { subject, line } = first!;
    if (subject.kind === 'blank' && held.has(subject.value)) return [];
    const lines = new Map<object, number[]>();
    const value = nodeOf(subject, bySubject, lines, 0);
    return [
      {
        value,
        pointer: '',
        line,
        context: undefined,
        subject: subject.kind === 'iri' ? subject.value : null,
        lineOf: (pointer: string) => lineAt(value, pointer, lines, line),
      },
    ];
  });
}

function nodeOf(
  { kind, value: name }: RdfName,
  bySubject: ReadonlyMap<string, readonly Statement[]>,
  lines: Map<object, number[]>,
  depth: number,
): Made {
  const node: Made = kind === 'iri' ? { '@id': name } : {};
  for (const { predicate, object, line } of bySubject.get(name) ?? []) {
    const key = predicate === rdfType ? '@type' : predicate;
    node[key] ??= [];
    const values = node[key] as unknown[];
    const of = lines.get(values) ?? [];
    lines.set(values, of);
    of.push(line);
    if (key === '@type') values.push(object.value);
    else if (object.kind === 'text')
      values.push({
        '@value': object.value,
        ...(object.language === '' ? { '@type': object.datatype } : { '@language': object.language }),
      });
    else if (object.kind === 'blank' && depth < deepest)
      values.push(nodeOf(object, bySubject, lines, depth + 1));
    else values.push({ '@id': object.value });
  }
  return node;
}

/** The line of the last statement on the way of a pointer. */
function lineAt(
  node: Made,
  pointer: string,
  lines: ReadonlyMap<object, readonly number[]>,
  first: number,
): number {
  let current: unknown = node;
  let line = first;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof current !== 'object' || current === null) break;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    line = lines.get(current)?.[Number(key)] ?? line;
    current = (current as Made)[key];
    if (typeof current === 'object' && current !== null) line = lines.get(current)?.[0] ?? line;
  }
  return line;
}
