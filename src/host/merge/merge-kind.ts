import type { Cause, Tally } from '../../findings/index.js';
import { addFinding, cause } from '../../findings/index.js';
import {
  compileOrigin,
  type Decision,
  derivedId,
  type KindSummary,
  nameOf,
  type Origin,
  oneNodeOf,
  type ReviewedThing,
  reviewRow,
  type SaidNode,
  settleIds,
  splitNodeText,
  withMembers,
} from '../../merge/index.js';
import type { Language } from '../../messages/index.js';
import { keyNumber, type Node } from '../../nodes/index.js';
import {
  clusterThings,
  type Decided,
  findPairs,
  markCertain,
  openThings,
  type Pairs,
  type Things,
} from '../../same/index.js';
import type { NodeWriter } from '../node-writer.js';
import { placeOf, type ReadSource } from './read-set.js';
import type { ReviewFiles } from './review-files.js';
import type { Spool } from './spool.js';

/** A source with what its nodes say of where they come from. */
export interface MergedSource {
  readonly source: ReadSource;
  readonly origin: Origin;
  /** Who publishes it, as ids have it: code or name; the source's own IRI where nobody knows. */
  readonly publisher: string;
  /** Identifier of its licence; null: not known. */
  readonly licence: string | null;
  /** Findings about it that only the set shows. */
  readonly findings: Tally;
}

/** How the nodes of a kind are made one dataset. */
export interface MergeOfKind {
  readonly isDeduped: boolean;
  readonly decisions: readonly Decision[];
  readonly language: Language;
  /** Where people decide. */
  readonly review: ReviewFiles;
  /** Is told which decisions found both their things. */
  readonly use: (decision: Decision) => void;
  readonly signal: AbortSignal;
}

/** All nodes of a kind, in the order of the sources, with where they lie. */
interface NodeTable {
  readonly count: number;
  readonly sources: readonly MergedSource[];
  readonly sourceOf: Uint32Array;
  readonly rows: Uint32Array;
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly publishers: Uint32Array;
  readonly ids: Float64Array;
  readonly contents: Float64Array;
}

const none = 0xffffffff;

/**
 * Makes one dataset of the nodes of a kind: settles their ids, finds those that may be one thing, and writes them in the order of
 * the sources, each with where it comes from. In memory there is some 300 bytes a node; the nodes lie in the spool.
 *
 * @param sources in an order that does not depend on how they were named
 * @returns null where it was stopped
 */
export async function mergeKind(
  kind: string,
  sources: readonly MergedSource[],
  spool: Spool,
  writers: readonly NodeWriter[],
  options: MergeOfKind,
): Promise<KindSummary | null> {
  const table = tableOf(sources);
  const settled = settleIds(table);
  const isOwn = (index: number) => settled.into[index] === index;
  const idOf = (index: number, text: string): string => finalId(table, settled.isDerived, index, text);
  const found = await findThings(table, spool, isOwn, idOf, options);
  if (found === null) return null;
  const { things, pairs, decided } = found;
  const written = new Map<number, string>();
  const into = options.isDeduped
    ? clusterThings(things, pairs, decided)
    : Uint32Array.from({ length: table.count }, (_, i) => i);
  const counts = { certain: 0, contradictions: 0, nodes: 0, joined: 0 };
  const paired = await reviewPairs();
  const next = chainOf(table.count, (index) => (isOwn(index) ? into[index]! : into[settled.into[index]!]!));

  let waiting: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(waiting.join(''));
    waiting = [];
    size = 0;
    if (bytes.length > 0) for (const writer of writers) await writer.take(bytes);
  };
  const originOf = sources.map(({ origin }) => compileOrigin(origin));
  for await (const { index, text } of textsOf(table, spool)) {
    if (options.signal.aborted) return null;
    if (!isOwn(index) || into[index] !== index) continue;
    counts.nodes += 1;
    const made = await writtenNode(index, text);
    waiting.push(made, '\n');
    size += made.length;
    if (size > 256 * 1024) await flush();
  }
  await flush();
  const united = settled.into.reduce((sum, root, i) => sum + (root === i ? 0 : 1), 0);
  return {
    kind,
    sources: sources.length,
    records: table.count,
    united,
    joined: table.count - united - counts.nodes,
    nodes: counts.nodes,
    ids: { acrossPublishers: settled.acrossPublishers, withinPublisher: settled.withinPublisher },
    candidates: pairs.count,
    certain: counts.certain,
    contradictions: counts.contradictions,
    bounded: pairs.bounded,
  };

  /** The text of a node with its id, links and origins. */
  async function writtenNode(index: number, text: string): Promise<string> {
    const members = membersOf(index);
    const things = [...new Set(members.map((one) => settled.into[one]!))];
    if (things.length > 1) return joinedNode(index, members, things);
    const origins = members.map((one) => originOf[table.sourceOf[one]!]!(table.rows[one]!));
    const links = await linksOf([index], index);
    const said = origins.length === 1 ? origins[0] : `[${origins.join(',')}]`;
    const linked =
      links.length === 0 ? '' : `"同一候補":${JSON.stringify(links.length === 1 ? links[0] : links)},`;
    return withMembers(
      text,
      settled.isDerived[index] === 0 ? null : idOf(index, text),
      `${linked}"出典":${said}`,
    );
  }

  /** One node of several that are one thing. */
  async function joinedNode(
    index: number,
    members: readonly number[],
    owns: readonly number[],
  ): Promise<string> {
    const said: (SaidNode & { readonly at: number })[] = [];
    for (const member of members) {
      const node = JSON.parse(await textAt(table, spool, member)) as Node;
      said.push({ node, record: recordOf(member), at: member });
    }
    const { node, contradictions } = oneNodeOf(await writtenId(index), said);
    for (const { path, kept, other, keptFrom, otherFrom, isWriting } of contradictions) {
      const [from, at] = [said[keptFrom]!.record, said[otherFrom]!];
      if (!isWriting) counts.contradictions += 1;
      const args = { item: path, value: other, found: kept, file: from.origin.file, row: String(from.row) };
      tell(at.at, cause(isWriting ? 'merge-written-otherwise' : 'merge-contradiction', args), other);
    }
    const links = await linksOf(owns, index);
    const { 出典: origins, ...rest } = node;
    const linked = links.length === 0 ? {} : { 同一候補: links.length === 1 ? links[0] : links };
    return JSON.stringify({ ...rest, ...linked, 出典: origins });
  }

  /** Ids of the nodes that may be the same thing as these, but for those that were made one with them. */
  async function linksOf(indexes: readonly number[], root: number): Promise<readonly string[]> {
    const ids = new Set<string>();
    for (const index of indexes)
      for (const other of paired.get(index) ?? [])
        if (into[other] !== root) ids.add(await writtenId(into[other]!));
    return [...ids].sort();
  }

  /**
   * The id of a node as it is written: of several that are one thing, the one that all of them had, else the first by its
   * letters.
   */
  async function writtenId(root: number): Promise<string> {
    const known = written.get(root);
    if (known !== undefined) return known;
    const [owns, ids] = [new Set<string>(), [] as string[]];
    for (const member of membersOf(root)) {
      const text = await textAt(table, spool, member);
      owns.add(JSON.parse(splitNodeText(text).id));
      if (isOwn(member)) ids.push(idOf(member, text));
    }
    const [own = '', ...others] = owns;
    const id = ids.length > 1 && others.length === 0 ? own : ids.sort()[0]!;
    written.set(root, id);
    return id;
  }

  function membersOf(root: number): readonly number[] {
    const members: number[] = [];
    for (let at = root; at !== none; at = next[at]!) members.push(at);
    return members;
  }

  function recordOf(index: number) {
    return { origin: sources[table.sourceOf[index]!]!.origin, row: table.rows[index]! };
  }

  function tell(index: number, found: Cause, value: string): void {
    const { source, findings } = sources[table.sourceOf[index]!]!;
    const place = placeOf(source, table.rows[index]!);
    addFinding(findings, found.code, null, () => ({ ...found, place, value }));
  }

  /** Writes the candidates down for people, and tells them; gives who is paired with whom. */
  async function reviewPairs(): Promise<ReadonlyMap<number, readonly number[]>> {
    const met = new Map<number, number[]>();
    const certain = markCertain(things, pairs);
    const verdicts = new Map<number, Decision['verdict']>();
    const key = (a: number, b: number) => Math.min(a, b) * table.count + Math.max(a, b);
    for (const [a, b] of decided.same) verdicts.set(key(a, b), 'same');
    for (const [a, b] of decided.different) verdicts.set(key(a, b), 'different');
    for (let i = 0; i < pairs.count; i += 1) {
      const [a, b] = [pairs.a[i]!, pairs.b[i]!];
      const isCertain = certain[i] === 1;
      if (isCertain) counts.certain += 1;
      const verdict = verdicts.get(key(a, b)) ?? null;
      const [ours, theirs] = [await thingAt(a), await thingAt(b)];
      await options.review.add(reviewRow(things, ours, theirs, isCertain, verdict, options.language));
      if (verdict === 'different') continue;
      met.set(a, [...(met.get(a) ?? []), b]);
      met.set(b, [...(met.get(b) ?? []), a]);
      if (into[a] === into[b]) continue;
      const { file } = ours.record.origin;
      const args = {
        value: nameOf(theirs.node),
        found: nameOf(ours.node),
        file,
        row: String(ours.record.row),
      };
      tell(b, cause('same-thing-likely', args), nameOf(theirs.node));
    }
    return met;
  }

  async function thingAt(index: number): Promise<ReviewedThing> {
    const text = await textAt(table, spool, index);
    return { index, id: idOf(index, text), node: JSON.parse(text) as Node, record: recordOf(index) };
  }
}

interface FoundThings {
  readonly things: Things;
  readonly pairs: Pairs;
  readonly decided: Decided;
}

/**
 * Classes of what stays where it is under its name, so that two records may be about one: not those of counts, cases and
 * days, of which the same name tells nothing.
 */
const lasting: ReadonlySet<unknown> = new Set([
  '施設型',
  '設備型',
  '建物型',
  '駐車場型',
  '停留点型',
  '組織型',
  '法人型',
]);

/** Null where it was stopped. */
async function findThings(
  table: NodeTable,
  spool: Spool,
  isOwn: (index: number) => boolean,
  idOf: (index: number, text: string) => string,
  { decisions, use, signal }: MergeOfKind,
): Promise<FoundThings | null> {
  const wanted = new Set(decisions.flatMap(({ ids }) => ids));
  const wantedKeys = new Set([...wanted].map((id) => keyNumber(JSON.stringify(id))));
  const indexes = new Map<string, number>();
  const reading = openThings(table.count);
  for await (const { index, text } of textsOf(table, spool)) {
    if (signal.aborted) return null;
    const node: Node = JSON.parse(text);
    // What is said twice is compared once.
    const isCompared = isOwn(index) && lasting.has(node['@type']);
    reading.add(isCompared ? node : {}, table.publishers[index]!, table.sourceOf[index]!);
    if (wanted.size === 0 || !isOwn(index)) continue;
    const id = idOf(index, text);
    if (wantedKeys.has(keyNumber(JSON.stringify(id)))) indexes.set(id, index);
  }
  const things = reading.close();
  const decided = { same: [] as [number, number][], different: [] as [number, number][] };
  for (const decision of decisions) {
    const [a, b] = decision.ids.map((id) => indexes.get(id));
    if (a === undefined || b === undefined || a === b) continue;
    use(decision);
    decided[decision.verdict].push([Math.min(a, b), Math.max(a, b)]);
  }
  return { things, pairs: findPairs(things), decided };
}

function finalId(table: NodeTable, isDerived: Uint8Array, index: number, text: string): string {
  const { id, rest } = splitNodeText(text);
  const own: string = JSON.parse(id);
  return isDerived[index] === 0
    ? own
    : derivedId(table.sources[table.sourceOf[index]!]!.publisher, own, rest);
}

function tableOf(sources: readonly MergedSource[]): NodeTable {
  const count = sources.reduce((sum, { source }) => sum + source.rows.length, 0);
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  const table = {
    count,
    sources,
    sourceOf: new Uint32Array(count),
    rows: new Uint32Array(count),
    offsets: new Float64Array(count),
    lengths: new Uint32Array(count),
    publishers: new Uint32Array(count),
    ids: new Float64Array(count),
    contents: new Float64Array(count),
  };
  let at = 0;
  for (const [number, { source, publisher }] of sources.entries()) {
    table.rows.set(source.rows, at);
    table.lengths.set(source.lengths, at);
    table.ids.set(source.ids, at);
    table.contents.set(source.contents, at);
    table.sourceOf.fill(number, at, at + source.rows.length);
    table.publishers.fill(names.indexOf(publisher), at, at + source.rows.length);
    let offset = source.offset;
    for (const length of source.lengths) {
      table.offsets[at++] = offset;
      offset += length;
    }
  }
  return table;
}

/** Of those with the same root: from each to the next, in order. */
function chainOf(count: number, rootOf: (index: number) => number): Uint32Array {
  const next = new Uint32Array(count).fill(none);
  const last = Uint32Array.from({ length: count }, (_, i) => i);
  for (let index = 0; index < count; index += 1) {
    const root = rootOf(index);
    if (root === index) continue;
    next[last[root]!] = index;
    last[root] = index;
  }
  return next;
}

function textAt(table: NodeTable, spool: Spool, index: number): Promise<string> {
  return spool.read(table.offsets[index]!, table.lengths[index]! - 1);
}

/** All nodes in order, as JSON text. */
async function* textsOf(
  table: NodeTable,
  spool: Spool,
): AsyncGenerator<{ readonly index: number; readonly text: string }> {
  const decoder = new TextDecoder();
  let index = 0;
  for (const { source } of table.sources) {
    const end = source.offset + source.lengths.reduce((sum, length) => sum + length, 0);
    let left: Uint8Array = new Uint8Array(0);
    for await (const piece of spool.pieces(source.offset, end)) {
      const bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
      let from = 0;
      while (index < table.count && from + table.lengths[index]! <= bytes.length) {
        const to = from + table.lengths[index]!;
        yield { index, text: decoder.decode(bytes.subarray(from, to - 1)) };
        from = to;
        index += 1;
        if (from === bytes.length) break;
      }
      left = Buffer.from(bytes.subarray(from));
    }
  }
}
