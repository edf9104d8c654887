import { type Cause, cause, severityOf } from '../findings/index.js';
import type { Mapping, MappingDocument } from '../mapping/index.js';
import { type Knowledge, makePlan, type Plan } from '../plan/index.js';
import type { Account } from '../report/index.js';

/** A row that a mapping shows, and what is to become of it. */
export type MappingExample = NonNullable<MappingDocument['examples']>[number];

/** What became of an example. */
export interface ExampleResult {
  /** The node that the row became; null where it became none. */
  readonly node: unknown;
  /** Where it is not what the mapping says, columns that the mapping does not speak of, and errors on the way. */
  readonly causes: readonly Cause[];
}

/** Makes the run of a plan: `prepareRun`. */
export type Prepare = (
  plan: Plan,
  knowledge: Knowledge,
) => (piece: { readonly bytes: Uint8Array; readonly isFirst: boolean }) => {
  readonly nodes: Uint8Array;
  readonly account: Account;
};

/**
 * Runs the row of an example as a file of its own and compares what comes out with what the mapping says: the node must
 * have all that is said, and may have more.
 */
export function runExample(
  example: MappingExample,
  mapping: Mapping,
  knowledge: Knowledge,
  prepare: Prepare,
): ExampleResult {
  const hasHeader = mapping.source?.['header-row'] !== 0;
  const lines = [...(hasHeader ? [exampleHeaders(example)] : []), Object.values(example.row)];
  const head = new TextEncoder().encode(lines.map(csvLine).join(''));
  const source = { encoding: 'utf-8', delimiter: ',', 'header-row': hasHeader ? 1 : 0 } as const;
  const plan = makePlan(
    { name: 'example.csv', head, isWhole: true },
    { mapping: { ...mapping, source } },
    knowledge,
  );
  if (!('version' in plan)) return { node: null, causes: plan };
  const { nodes, account } = prepare(plan, knowledge)({ bytes: head, isFirst: true });
  const made = new TextDecoder()
    .decode(nodes)
    .split('\n')
    .filter((json) => json !== '')
    .map((json): unknown => JSON.parse(json));
  const node = made.length === 0 ? null : mapping.further === undefined ? made[0] : made;
  const unmapped = plan.columns.filter((column) => column.fate === 'unmapped');
  return {
    node,
    causes: [
      ...differences(example.node, node, ''),
      ...unmapped.map(({ header }) => cause('mapping-example-column-unmapped', { header })),
      ...[...account.causes.values()].flatMap(({ samples }) => errorsAmong(samples)),
    ],
  };
}

/** The header of an example's row: `name[2]` is the second column of that name, `[3]` the third column, which has none. */
export function exampleHeaders({ row }: MappingExample): readonly string[] {
  return Object.keys(row).map((key) => key.replace(/\[\d+\]$/, ''));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function errorsAmong(found: readonly Cause[]): readonly Cause[] {
  return found.filter(({ code }) => severityOf(code) === 'error').slice(0, 1);
}

/** All that is expected has to be there; lists have to be of the same length. */
function differences(expected: unknown, found: unknown, part: string): readonly Cause[] {
  const isBoth = isObject(expected) && isObject(found) && Array.isArray(expected) === Array.isArray(found);
  if (!isBoth) return Object.is(expected, found) ? [] : [difference(expected, found, part)];
  if (Array.isArray(expected) && expected.length !== Object.keys(found).length)
    return [difference(expected, found, part)];
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(
      value,
      (found as Readonly<Record<string, unknown>>)[key],
      part === '' ? key : `${part} > ${key}`,
    ),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function difference(expected: unknown, found: unknown, part: string): Cause {
  return cause('mapping-example-differs', { part, expected: shown(expected), found: shown(found) });
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? '—';
}
