import { cause, type Digest } from '../../findings/index.js';
import { type Binding, compileReader, type Reader, type Reading } from '../../mapping/index.js';
import type { Node } from '../../nodes/index.js';
import { empty, textOf } from '../../normalizers/index.js';
import { besidePlaces, type Knowledge, originOf, placeOptions } from '../../plan/index.js';
import type { Place } from '../../records/index.js';
import type { Accountant } from '../../report/index.js';
import { compileCellChecks, openCellsOfTexts } from '../../rules/index.js';
import type { DataModel, Item } from '../../vocabulary/index.js';
import { reportReading } from '../cells.js';
import { type CheckedPlan, compileChecks, rulesOfNodes, tableOf } from '../checks.js';
import { type Branch, openSpots, type Spot } from './value-spots.js';

/**
 * The nodes of a class as a table: each place of values is a column, whose values are read by the normalizer that reads
 * cells of its kind, and looked at by the rules of tables. Nothing is changed: a value is as it should be where reading it
 * gives itself.
 */
export interface NodeTable {
  /** What the rules are compiled from. */
  readonly plan: CheckedPlan;
  /**
   * Looks at the values of a node.
   *
   * @param told pointers of values of which something has been said already: they are not read
   * @returns pointers of the values that could not be read
   */
  readonly take: (
    node: Node,
    row: number,
    told: ReadonlySet<string>,
    at: PlaceOf,
    account: Accountant,
  ) => ReadonlySet<string>;
  readonly close: (rows: number) => readonly Digest[];
  /** The path of a column of the plan. */
  readonly pathOf: (column: number) => string;
}

/** The place of a value by its properties and its JSON pointer. */
export type PlaceOf = (path: string, pointer: string) => Place;

/** Where the value of a column is in the node that is being looked at. */
interface Held {
  readonly path: string;
  readonly pointer: string;
}

const unread: Reading = { text: '', outcome: empty, fate: 'kept' };

/**
 * @param items of the data model, or of the likeliest where several may be meant
 * @param met some of the nodes: the places that they fill are those that rules over several values know
 */
export function openNodeTable(
  model: DataModel,
  items: readonly Item[],
  met: readonly Node[],
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): NodeTable {
  const spots = openSpots(model, items, country, knowledge);
  const records = met.map((node) => {
    const cells: string[] = [];
    visit(node, spots.root, '', ({ candidates }, text) => {
      for (const { decision } of candidates) cells[decision.column - 1] ??= text;
    });
    return cells;
  });
  const headers = spots.columns.map(({ decision }) => decision.item ?? decision.header);
  const { publisher } = originOf('', { encoding: 'utf-8', headers, records }, knowledge.tables, { country });
  /** An address without its municipality lies where nearly all others do. */
  const inPlace = (binding: Binding): Binding => ({
    ...binding,
    options: { ...placeOptions(country, publisher), ...binding.options },
  });
  const { bindings: filled } = besidePlaces({ bindings: spots.columns.map(({ binding }) => binding) });
  spots.addSiblings();
  const plan: CheckedPlan = {
    kind: model.id,
    file: '',
    country,
    encoding: null,
    headerRow: 0,
    headerRows: 0,
    firstDataRow: 1,
    columns: spots.columns.map(({ decision }) => decision),
    bindings: spots.columns.map(({ binding }, i) => inPlace(filled[i] ?? binding)),
    constants: {},
    id: { base: null, space: '', key: null },
  };
  const table = tableOf(plan, knowledge);
  const checks = compileChecks(plan, knowledge, rulesOfNodes);
  checks.begin([]);
  const readers: Reader[] = plan.bindings.map((binding, i) =>
    compileReader(binding, knowledge.tables, checks.cells[i]?.check),
  );
  const width = plan.columns.length;
  const written = openCellsOfTexts();
  /** One row for all values: only the cells of the one that is being read are filled. */
  const row: string[] = [];

  return {
    plan,
    close: checks.close,
    pathOf: (column) => spots.columns[column - 1]?.decision.header ?? '',
    take: (node, number, told, at, account) => {
      const refused = new Set<string>();
      const cells: string[] = new Array(width).fill('');
      const readings: Reading[] = new Array(width).fill(unread);
      const firsts: Held[] = [];
      const placed = accountAt(account, (column) => firsts[column - 1]);
      visit(node, spots.root, '', (spot, text, pointer, holder) => {
        if (told.has(pointer)) return;
        const { column, reading } = readAt(spot, text, holder);
        const here = accountAt(account, () => ({ path: spot.path, pointer }));
        reportReading(reading, column, plan, { row: number }, here);
        const expected = canonicalIn(reading, lastOf(spot.path));
        if (expected !== null && expected !== text)
          account.find(
            cause('value-not-canonical', { item: lastOf(spot.path), value: text, expected }),
            at(spot.path, pointer),
            { value: text, replacement: expected },
          );
        if (reading.fate === 'rejected') refused.add(pointer);
        if (column > width || firsts[column - 1] !== undefined) return;
        cells[column - 1] = text;
        readings[column - 1] = reading;
        firsts[column - 1] = { path: spot.path, pointer };
      });
      checks.takeUnread((unread) => cells[checks.unread[unread]!.column] ?? '', { row: number }, placed);
      written.begin(cells);
      checks.take(readings, written, { row: number }, placed);
      return refused;

      /** The same account, with the places of a table as places of the node. */
      function accountAt(own: Accountant, held: (column: number) => Held | undefined): Accountant {
        const placeOf = (place: Place): Place => {
          const found = place.column === undefined ? undefined : held(place.column);
          return found === undefined ? at('', '') : at(found.path, found.pointer);
        };
        return {
          ...own,
          find: (found, place, more = {}) =>
            own.find(found, placeOf(place), {
              ...more,
              ...(more.also === undefined ? {} : { also: placeOf(more.also) }),
            }),
          findInCell: (found, _, column, tell, value, isShown) => {
            const { place, ...rest } = tell();
            const own = placeOf(column === null ? place : { ...place, column });
            account.findInCell(
              found,
              number,
              own.column ?? null,
              () => ({ ...rest, place: own }),
              value,
              isShown,
            );
          },
        };
      }
    },
  };

  /** Reads a value as the first kind of value that it is as it stands, else as the likeliest. */
  function readAt(
    { candidates }: Spot,
    text: string,
    holder: Node,
  ): { readonly column: number; readonly reading: Reading } {
    let first: { readonly column: number; readonly reading: Reading } | null = null;
    for (const { decision } of candidates) {
      const { column } = decision;
      const made = { column, reading: read(column, text, holder) };
      if (made.reading.fate === 'kept' && made.reading.outcome.findings.length === 0) return made;
      first ??= made;
    }
    return first ?? { column: 0, reading: unread };
  }

  function read(column: number, text: string, holder: Node): Reading {
    const { beside } = plan.bindings[column - 1] ?? { beside: null };
    const put = (at: number | null | undefined, value: unknown) => {
      if (at != null) row[at - 1] = typeof value === 'string' ? value : '';
    };
    put(beside?.pref, holder['都道府県']);
    put(beside?.city, holder['市区町村']);
    put(column, text);
    const reading = readerOf(column)(row);
    put(beside?.pref, '');
    put(beside?.city, '');
    put(column, '');
    return reading;
  }

  /** Places that come up later are read, too. */
  function readerOf(column: number): Reader {
    const known = readers[column - 1];
    if (known !== undefined) return known;
    const { decision, binding } = spots.columns[column - 1]!;
    const own = compileCellChecks(rulesOfNodes.cell, { ...decision, binding }, table);
    const made = compileReader(inPlace(binding), knowledge.tables, own?.check ?? null);
    readers[column - 1] = made;
    return made;
  }

  function visit(
    node: Node,
    branch: Branch,
    pointer: string,
    take: (spot: Spot, text: string, pointer: string, holder: Node) => void,
  ): void {
    for (const [property, content] of Object.entries(node)) {
      if (property.startsWith('@') || content === undefined) continue;
      const at = `${pointer}/${property}`;
      if (!Array.isArray(content)) visitValue(content as string | Node, node, branch, property, at, take);
      else
        for (const [i, one] of content.entries())
          visitValue(one as string | Node, node, branch, property, `${at}/${i}`, take);
    }
  }

  function visitValue(
    value: string | Node,
    holder: Node,
    branch: Branch,
    property: string,
    pointer: string,
    take: (spot: Spot, text: string, pointer: string, holder: Node) => void,
  ): void {
    if (typeof value === 'string') {
      if (value !== '') take(spots.spotIn(branch, property, null), value, pointer, holder);
    } else if (typeof value !== 'object' || value === null) {
      // What is no text has been told by the schema.
    } else if ('@value' in value) {
      const { '@value': text, '@language': language } = value;
      if (typeof text === 'string' && text !== '')
        take(
          spots.spotIn(branch, property, typeof language === 'string' ? language : null),
          text,
          pointer,
          holder,
        );
    } else {
      // A text that could not be read is kept there as it was written.
      const inner = property === '記述' ? null : spots.branchTo(branch, property, value);
      if (inner !== null) visit(value, inner, pointer, take);
    }
  }
}

/**
 * How a value of a property is written that can be understood in one way only; null: it cannot, it means that there is none,
 * or it is taken apart and has no form of its own.
 */
function canonicalIn({ outcome, text }: Reading, property: string): string | null {
  if (outcome.certainty !== 'certain' || text === '') return null;
  const { value, nodes } = outcome;
  if (nodes === undefined) return value === text ? value : textOf(outcome);
  return nodes[0]?.['.'] ?? nodes[0]?.[property] ?? null;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('>') + 1);
}
