import { cause } from '../../findings/index.js';
import { keyNumber } from '../../nodes/index.js';
import type { FoundNode, NodeFault, RdfName, Statement } from '../../sources/index.js';
import { pointerKeys } from '../../text/index.js';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** Blank nodes within one another. */
const deepest = 100;

type Made = Record<string, unknown>;

/** Takes statements of RDF one by one, and gives the nodes that they are about. */
export interface RdfNodes {
  readonly take: (statement: Statement) => readonly (FoundNode | NodeFault)[];
  /** The rest, after the last statement. */
  readonly end: () => readonly (FoundNode | NodeFault)[];
}

/** So many statements wait for others of the same nodes. */
const mostWaiting = 100_000;
/** Names of nodes that were given are remembered, so that what comes of them later is told; when it is full it starts anew. */
const rememberedNames = 1_000_000;

/**
 * The nodes of an RDF dataset as expanded JSON-LD: each subject with an IRI, and blank nodes that nothing leads to; other
 * blank nodes stand within them. Statements may stand in any order as long as those of a node are no further apart than
 * the number that may wait; a node whose statements are is given in parts, and told.
 */
export function openRdfNodes(most = mostWaiting): RdfNodes {
  const bySubject = new Map<string, Statement[]>();
  /** How many of the waiting statements lead to a blank node. */
  const ways = new Map<string, number>();
  const given = new Set<number>();
  let waiting = 0;

  /** The node of a subject, which waits no longer. */
  const give = (name: string): readonly FoundNode[] => {
    const own = bySubject.get(name);
    if (own === undefined) return [];
    const { subject, line } = own[0]!;
    const lines = new Map<object, number[]>();
    const value = nodeOf(subject, bySubject, lines, 0);
    release(name);
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
  };

  const release = (name: string): void => {
    const own = bySubject.get(name) ?? [];
    bySubject.delete(name);
    waiting -= own.length;
    if (given.size >= rememberedNames) given.clear();
    given.add(keyNumber(name));
    for (const { object } of own) {
      if (object.kind !== 'blank') continue;
      const left = (ways.get(object.value) ?? 1) - 1;
      if (left > 0) ways.set(object.value, left);
      else {
        ways.delete(object.value);
        release(object.value);
      }
    }
  };

  /** Gives the nodes that wait longest, those with IRIs first, until half of what may wait is left. */
  const makeRoom = (youngest: string): readonly FoundNode[] => {
    const names = [...bySubject.keys()].filter((name) => name !== youngest && !ways.has(name));
    const isBlank = (name: string) => name.startsWith('_:');
    const inTurn = [...names.filter((name) => !isBlank(name)), ...names.filter(isBlank)];
    const found: FoundNode[] = [];
    for (const name of inTurn) {
      if (waiting <= most / 2) break;
      found.push(...give(name));
    }
    return found;
  };

  let youngest = '';
  return {
    take: (statement) => {
      const { subject, object, line } = statement;
      const name = subject.value;
      const faults: NodeFault[] = [];
      const own = bySubject.get(name);
      if (own !== undefined) own.push(statement);
      else {
        if (given.has(keyNumber(name)))
          faults.push({ cause: cause('rdf-statements-apart', { term: name }), line, pointer: null });
        bySubject.set(name, [statement]);
      }
      waiting += 1;
      if (object.kind === 'blank') ways.set(object.value, (ways.get(object.value) ?? 0) + 1);
      if (subject.kind === 'iri') youngest = name;
      return waiting > most ? [...faults, ...makeRoom(youngest)] : faults;
    },
    end: () => {
      const names = [...bySubject.keys()].filter((name) => !name.startsWith('_:') || !ways.has(name));
      return names.flatMap(give);
    },
  };
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
  for (const key of pointerKeys(pointer)) {
    if (typeof current !== 'object' || current === null) break;
    line = lines.get(current)?.[Number(key)] ?? line;
    current = (current as Made)[key];
    if (typeof current === 'object' && current !== null) line = lines.get(current)?.[0] ?? line;
  }
  return line;
}
