import { type Binding, type ColumnDecision, destinationOf, placeholders } from '../../mapping/index.js';
import type { Node } from '../../nodes/index.js';
import { type ContextInput, normalizerFor } from '../../normalizers/index.js';
import type { Knowledge } from '../../plan/index.js';
import { barePath, type DataModel, type Item } from '../../vocabulary/index.js';

/** A place of values in the nodes of a class, and what its values may be: the first that fits is meant. */
export interface Spot {
  /** The properties that lead to it: `住所>都道府県`. */
  readonly path: string;
  readonly candidates: readonly SpotColumn[];
}

/** A spot as rules see it: a column of its own, with what reads it. */
export interface SpotColumn {
  readonly decision: ColumnDecision;
  readonly binding: Binding;
}

/** Nodes at the same place, of one class, for which the same conditions of the model hold. */
export interface Branch {
  readonly steps: readonly BranchStep[];
  readonly branches: Map<string, Branch>;
  readonly spots: Map<string, Spot>;
}

interface BranchStep {
  readonly property: string;
  readonly type: string;
  /** What items demand of nodes there and holds. */
  readonly held: readonly Condition[];
  /** Properties that items demand something of, and that the node does not have. */
  readonly lacked: readonly string[];
}

type Condition = Item['path']['steps'][number]['fixed'][number];

/** Finds the places of values, and what the data model, all models and the vocabulary say that stands there. */
export interface Spots {
  readonly root: Branch;
  /** The place of a node under a property of a node; null: there are too many places to look at more. */
  readonly branchTo: (from: Branch, property: string, node: Node) => Branch | null;
  readonly spotIn: (branch: Branch, property: string, language: string | null) => Spot;
  /** All columns up to now, in their order. */
  readonly columns: readonly SpotColumn[];
  /** Adds columns for what the model has beside the values that there are. */
  readonly addSiblings: () => void;
}

/** Places that are told apart. */
const mostBranches = 5000;
/** Kinds of values that are the same wherever they stand under the same two properties. */
const sameEverywhere: ReadonlySet<string> = new Set([
  'address',
  'coordinate',
  'hojin-bango',
  'jichitai-code',
  'phone',
  'postal',
]);

/** What these take apart leaves words in 説明 that are no value of their own. */
const takenApart: ReadonlySet<string> = new Set(['hours', 'weekdays']);

/** What reads the values of a place. */
interface Kind {
  readonly item: string | null;
  readonly term: string;
  readonly normalizer: string;
  readonly options: ContextInput;
}

/** @param items of the data model, or of the likeliest where several may be meant */
export function openSpots(
  model: DataModel,
  items: readonly Item[],
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): Spots {
  const root: Branch = { steps: [], branches: new Map(), spots: new Map() };
  const columns: SpotColumn[] = [];
  const conditions = conditionsOf(items);
  const byEnding = kindsByEnding(knowledge.models);
  const around = { vocabulary: knowledge.vocabulary, model, country };
  let branches = 0;

  return {
    root,
    columns,
    addSiblings: () => {
      const holders = new Set(columns.map(({ binding }) => holderOf(binding.term)));
      const known = new Set(columns.map(({ binding }) => binding.item));
      for (const item of items)
        if (!known.has(item.name) && item.header === null && holders.has(holderOf(item.path.text)))
          columnFor(barePath(item.path))(kindOfItem(item));
    },
    branchTo: (from, property, node) => {
      const given = String(node['@type'] ?? '');
      const type = knowledge.vocabulary.classes.has(given) ? given : '';
      const demanded = conditions.get(property) ?? [];
      const held = demanded.filter((condition) => holds(condition, node));
      const lacked = demanded.map((one) => one.property).filter((name) => node[name] === undefined);
      const key = JSON.stringify([property, type, held, lacked]);
      const known = from.branches.get(key);
      if (known !== undefined) return known;
      if (branches >= mostBranches) return null;
      branches += 1;
      const made = {
        steps: [...from.steps, { property, type, held, lacked }],
        branches: new Map(),
        spots: new Map(),
      };
      from.branches.set(key, made);
      return made;
    },
    spotIn: (branch, property, language) => {
      const key = language === null ? property : `${property}@${language}`;
      const known = branch.spots.get(key);
      if (known !== undefined) return known;
      const path = [...branch.steps.map((step) => step.property), property].join('>');
      const made = { path, candidates: kindsAt(branch, property, language, path).map(columnFor(path)) };
      branch.spots.set(key, made);
      return made;
    },
  };

  function columnFor(path: string) {
    return ({ item, term, normalizer, options }: Kind): SpotColumn => {
      const column = columns.length + 1;
      const read = normalizerFor(normalizer, country)?.name ?? 'text';
      const made: SpotColumn = {
        decision: {
          column,
          header: path,
          fate: 'mapped',
          item,
          term,
          normalizer: read,
          confidence: 1,
          evidence: 'name',
          candidates: [],
        },
        binding: {
          columns: [column],
          with: '',
          part: null,
          separator: null,
          codes: null,
          item,
          term,
          normalizer: read,
          options: { country, ...options },
          beside: null,
          withholds: [],
          when: null,
        },
      };
      columns.push(made);
      return made;
    };
  }

  function kindsAt(
    { steps }: Branch,
    property: string,
    language: string | null,
    path: string,
  ): readonly Kind[] {
    const way = [...steps, { property, type: '', held: [], lacked: [] }];
    const likely = items.filter((item) => item.path.language === language && mayLeadTo(item, way));
    const sure = likely.filter((item) => leadsTo(item, way));
    const most = Math.max(0, ...sure.map(conditionCount));
    const isOfOneKind =
      new Set(likely.map(({ normalizer, options }) => JSON.stringify([normalizer, options]))).size === 1;
    const best = sure.filter((item) => conditionCount(item) === most);
    const meant = sure.length > 0 ? best : isOfOneKind ? likely.slice(0, 1) : [];
    // Any text would be one of the others.
    const strict = meant.filter(({ normalizer }) => normalizer !== 'text');
    if (meant.length > 0) return (strict.length > 0 ? strict : meant).map(kindOfItem);
    const usual = byEnding.get(endingOf(path));
    if (usual !== undefined) return [{ ...usual, item: null, term: path }];
    const classed = [...steps.map(({ property: name, type }) => `${name}{@${type}}`), property].join('>');
    for (const term of [path, classed]) {
      const { destination } = destinationOf(term, {}, around);
      if (destination !== null && destination.normalizer !== 'text') return [destination];
    }
    return [{ item: null, term: path, normalizer: 'text', options: { multiline: true } }];
  }
}

/** What items demand of the nodes under a property, each once. */
function conditionsOf(items: readonly Item[]): ReadonlyMap<string, readonly Condition[]> {
  const byProperty = new Map<string, Map<string, Condition>>();
  for (const { property, fixed } of items.flatMap(({ path }) => path.steps)) {
    const known = byProperty.get(property) ?? new Map<string, Condition>();
    for (const one of fixed) known.set(`${one.property}=${one.value}`, one);
    byProperty.set(property, known);
  }
  return new Map([...byProperty].map(([property, known]) => [property, [...known.values()]]));
}

/** The value of a family of items holds whatever stands there. */
function holds({ property, value }: Condition, node: Node): boolean {
  const own = node[property];
  return own !== undefined && (own === value || placeholders(value).length > 0);
}

/** Whether an item is at the end of a way: all that it demands of the nodes on it holds. */
function leadsTo(item: Item, way: readonly BranchStep[]): boolean {
  return fitsWay(item, way, isHeld);
}

/** Whether it may be at the end of it: only of nodes further up something is left unsaid that it demands. */
function mayLeadTo(item: Item, way: readonly BranchStep[]): boolean {
  const holder = way.at(-2);
  return fitsWay(
    item,
    way,
    (step, condition) =>
      isHeld(step, condition) || (step !== holder && step.lacked.includes(condition.property)),
  );
}

function isHeld({ held }: BranchStep, { property, value }: Condition): boolean {
  return held.some((one) => one.property === property && one.value === value);
}

function fitsWay(
  { path }: Item,
  way: readonly BranchStep[],
  fits: (step: BranchStep, condition: Condition) => boolean,
): boolean {
  return (
    path.steps.length === way.length &&
    !path.isIri &&
    path.steps.every(
      ({ property, fixed }, i) =>
        property === way[i]?.property && fixed.every((condition) => fits(way[i]!, condition)),
    )
  );
}

function kindOfItem({ name, path, normalizer, options }: Item): Kind {
  const kind = takenApart.has(normalizer)
    ? { normalizer: 'text', options: { multiline: true } }
    : { normalizer, options: options as ContextInput };
  return { item: name, term: path.text, ...kind };
}

function conditionCount({ path }: Item): number {
  return path.steps.reduce((sum, { fixed }) => sum + fixed.length, 0);
}

const endings = new WeakMap<Knowledge['models'], ReadonlyMap<string, Omit<Kind, 'item' | 'term'>>>();

/** By the last two properties: what reads the values there in all models that have such a place. */
function kindsByEnding(models: Knowledge['models']): ReadonlyMap<string, Omit<Kind, 'item' | 'term'>> {
  const known = endings.get(models);
  if (known !== undefined) return known;
  const kinds = new Map<string, Omit<Kind, 'item' | 'term'> | null>();
  for (const { path, normalizer, options } of [...models.values()].flatMap(({ items }) => items)) {
    // A pair stands at the place of its first half.
    if (path.steps.length < 2 || options['role'] === 'pair') continue;
    const ending = endingOf(barePath(path));
    const kind = sameEverywhere.has(normalizer) ? { normalizer, options: options as ContextInput } : null;
    const before = kinds.get(ending);
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(kind);
    kinds.set(ending, isSame ? kind : null);
  }
  const made = new Map([...kinds].flatMap(([ending, kind]) => (kind === null ? [] : [[ending, kind]])));
  endings.set(models, made);
  return made;
}

/** What leads to the node that holds a value: `住所` of `住所>表記`. */
function holderOf(term: string): string {
  return term.slice(0, Math.max(0, term.lastIndexOf('>')));
}

function endingOf(path: string): string {
  return path.split('>').slice(-2).join('>');
}
