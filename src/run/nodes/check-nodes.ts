import {
  addFinding,
  type Cause,
  cause,
  emptyLedger,
  type Finding,
  type Ledger,
  severitiesWith,
  type Tally,
} from '../../findings/index.js';
import { keyNumber, type Node } from '../../nodes/index.js';
import type { Knowledge, Plan } from '../../plan/index.js';
import type { Place } from '../../records/index.js';
import {
  changesOf,
  concludeReport,
  type ItemFacts,
  openAccount,
  type Report,
  type ReportSource,
} from '../../report/index.js';
import { type Conformity, compileConformity, findDuplicates } from '../../rules/index.js';
import type { FoundNode, NodeFault } from '../../sources/index.js';
import { type DataModel, namespaceOf } from '../../vocabulary/index.js';
import { type ChosenModel, chooseModel } from './choose-model.js';
import { visitValues } from './node-paths.js';
import { compileReadNode, type ReadNode } from './read-node.js';

/** What a person says about the checking of nodes. */
export interface NodeCheckOptions {
  /** Id of the data model; the class and the terms of the nodes tell it if not given. */
  readonly model?: string | undefined;
  readonly severities?: Plan['severities'] | undefined;
  readonly licence?: string | undefined;
  /** The JSON-LD context of lines that have none; undefined: the names of the vocabulary. */
  readonly context?: unknown;
}

/** Nodes under check. Memory does not grow with them but for 8 bytes a node. */
export interface NodeCheck {
  readonly take: (found: FoundNode | NodeFault) => void;
  /** @param isDocument the text is one, and should have its context */
  readonly conclude: (
    about: { readonly source: ReportSource; readonly tool: Report['tool'] },
    isDocument: boolean,
  ) => Report;
}

/** So many nodes are looked at to tell their data model. */
const lookedAt = 200;
/** Different paths that are told apart; the values of others are counted together. */
const mostColumns = 2000;
/** How much of a value is kept. */
const valueLength = 1000;

/** A model with the check of its nodes. */
interface Checked extends ChosenModel {
  readonly conformity: Conformity;
}

/**
 * Checks nodes that are in the vocabulary already, ours or others': by the classes and properties of the vocabulary, and
 * by the demands of a data model. Values are checked as they stand; nothing is normalized.
 */
export function openNodeCheck(options: NodeCheckOptions, knowledge: Knowledge): NodeCheck {
  const { vocabulary, models } = knowledge;
  const named = options.model === undefined ? undefined : models.get(options.model);
  const severities = severitiesWith(options.severities ?? {});
  const readNode = compileReadNode(vocabulary, options.context);
  const account = openAccount(0, severities);
  const checks = new Map<string, Checked>();
  const columns = new Map<string, { readonly column: number; readonly ledger: Ledger }>();
  const beyond = emptyLedger();
  const waiting: (FoundNode | NodeFault)[] = [];
  let waitingNodes = 0;
  let isDecided = named !== undefined;
  let hasContext = false;
  let webBase: string | null = null;
  const before: Finding[] = [];

  const checked = (chosen: ChosenModel): Checked => ({
    ...chosen,
    conformity: compileConformity(chosen.model, vocabulary, [], 'vocabulary'),
  });

  const checkOf = (type: string): Checked => {
    const key = named === undefined ? type : '';
    const known = checks.get(key);
    if (known !== undefined) return known;
    const chosen =
      named === undefined ? chooseModel(type, [], models, vocabulary) : { model: named, others: [] };
    const made = checked(chosen);
    checks.set(key, made);
    return made;
  };

  /** Tells the model of each class by the nodes that came up to now. */
  const decide = (): void => {
    isDecided = true;
    const byClass = new Map<string, Node[]>();
    for (const found of waiting) {
      if ('cause' in found) continue;
      const { node } = readNode(found.value, found.context, null);
      const type = node['@type'];
      if (typeof type === 'string') byClass.set(type, [...(byClass.get(type) ?? []), node]);
    }
    for (const [type, nodes] of byClass) {
      const chosen = chooseModel(type, nodes, models, vocabulary);
      checks.set(type, checked(chosen));
      if (chosen.others.length > 0)
        before.push({ ...cause('node-model-undecided', { names: chosen.others.join('、') }), place: {} });
    }
    for (const found of waiting.splice(0)) check(found);
  };

  const columnOf = (path: string): { readonly column: number | null; readonly ledger: Ledger } => {
    const known = columns.get(path);
    if (known !== undefined) return known;
    if (columns.size >= mostColumns) return { column: null, ledger: beyond };
    const made = { column: columns.size + 1, ledger: emptyLedger() };
    columns.set(path, made);
    return made;
  };

  const check = (found: FoundNode | NodeFault): void => {
    if ('cause' in found) {
      const { line, pointer } = found;
      account.find(found.cause, { line, ...(pointer === null ? {} : { pointer }) });
      return;
    }
    const row = account.openRow();
    const read = readNode(found.value, found.context, named?.class ?? null);
    const { node } = read;
    if (read.isElsewhere) {
      const place = { row, line: found.line, pointer: found.pointer };
      account.find(cause('node-key-elsewhere', { term: String((found.value as Node)['@type']) }), place);
      account.skippedRow();
      return;
    }
    const subject = found.subject == null ? {} : { subject: found.subject };
    const rejected = new Set<string>();

    const tell = (what: Cause, source: string, path: string | null, value: unknown): void => {
      const column = path === null ? null : columnOf(path).column;
      const place: Place = {
        row,
        line: found.lineOf(source),
        ...(column === null ? {} : { column }),
        ...(path === null ? {} : { header: path }),
        ...(found.subject === undefined ? { pointer: found.pointer + source } : subject),
      };
      account.find(what, place, value === undefined ? {} : { value: textOf(value) });
    };

    for (const { cause: what, pointer } of read.found) tell(what, pointer, null, undefined);
    const type = node['@type'];
    if (typeof type === 'string') tellViolations(type);
    else if (!read.found.some((one) => one.cause.code === 'node-class-unknown'))
      tell(cause('required-empty', { item: '@type' }), '', null, undefined);
    countValues(read, rejected);
    const id = node['@id'];
    if (typeof id === 'string' && /^https?:/.test(id)) webBase ??= namespaceOf(id);
    account.record(typeof id === 'string' ? keyNumber(id) : 0);

    function tellViolations(type: string): void {
      for (const { cause: broken, pointer } of checkOf(type).conformity.violationsIn(node)) {
        rejected.add(pointer);
        const path = pathOf(pointer);
        const value = broken.code === 'required-empty' ? undefined : at(node, pointer);
        // A list where the schema has no place for one fails as a value.
        const what =
          broken.code === 'value-not-allowed' && Array.isArray(value)
            ? cause('too-many-values', { item: broken.args.item, limit: '1' })
            : broken;
        tell(what, read.sourceOf(pointer), value === undefined || path === '' ? null : path, value);
      }
    }
  };

  const countValues = ({ node, strangers }: ReadNode, rejected: ReadonlySet<string>): void => {
    visitValues(node, (path, pointer) => {
      const { ledger } = columnOf(path);
      if (rejected.size > 0 && rejected.has(pointer)) ledger.rejected += 1;
      else ledger.kept += 1;
    });
    for (const key of strangers) columnOf(key).ledger.unmapped += 1;
  };

  return {
    take: (found) => {
      if (!('cause' in found)) {
        hasContext ||= found.context !== undefined || hasOwnContext(found.value);
        waitingNodes += 1;
      }
      if (isDecided) check(found);
      else {
        waiting.push(found);
        if (waitingNodes >= lookedAt) decide();
      }
    },
    conclude: (about, isDocument) => {
      if (!isDecided) decide();
      const closed = account.close(0, { lf: 0, crlf: 0, cr: 0 }, () => []);
      if (isDocument && !hasContext && closed.records.read > 0)
        before.push({ ...cause('node-context-missing', {}), place: {} });
      if (closed.records.read === 0)
        before.push({ ...cause('nodes-none', { file: about.source.name }), place: {} });
      const after: Tally = new Map();
      let doubted = 0;
      for (const { row, first, conforms } of findDuplicates(closed.keys)) {
        if (severities('duplicate-id') === 'off') break;
        if (conforms && severities('duplicate-id') === 'error') doubted += 1;
        const place = { row, pointer: '/@id' };
        addFinding(after, 'duplicate-id', null, () => ({
          ...cause('duplicate-id', { row: String(first) }),
          place,
          also: { row: first, pointer: '/@id' },
        }));
      }
      const [first] = checks.values();
      const model = first?.model;
      const kind = model?.id ?? '';
      const ledgers = [...columns.values()].map(({ ledger }) => ledger);
      const records = { ...closed.records, conforming: closed.records.conforming - doubted };
      const total = { ...closed, records, columns: [...ledgers, beyond] };
      return concludeReport(total, {
        ...about,
        dataset: {
          kind,
          title: model?.title ?? { ja: kind, en: kind, 'zh-TW': kind },
          confidence: 1,
          publisher: null,
          mapping: null,
          standard: null,
          versions: {
            ...Object.fromEntries(vocabulary.versions),
            ...(model?.version ? { [kind]: model.version } : {}),
          },
        },
        columns: [...columns].map(([path, { column }]) => ({
          column,
          header: path,
          item: itemAt(path, model),
          term: path,
          normalizer: null,
        })),
        // The account has no points that a country would be drawn around.
        country: 'JP',
        severities,
        changes: changesOf(options.severities ?? {}),
        items: itemsIn(model, columns),
        readiness: {
          licence: options.licence ?? null,
          format: about.source.format,
          base: webBase,
          hasSharedCodes: false,
          newest: null,
          asOf: null,
          records: closed.records.read,
        },
        before,
        after,
      });
    },
  };
}

/** The items of a model that the nodes have, and those that it demands. */
function itemsIn(
  model: DataModel | undefined,
  columns: ReadonlyMap<string, { readonly column: number }>,
): readonly ItemFacts[] {
  return (model?.items ?? []).flatMap((item): ItemFacts[] => {
    const found = columns.get(barePath(item));
    if (found === undefined && !item.required) return [];
    return [
      {
        item: item.name,
        obligation: item.required ? 'required' : 'optional',
        columns: found === undefined ? [] : [found.column],
        isConstant: false,
      },
    ];
  });
}

function itemAt(path: string, model: DataModel | undefined): string | null {
  return model?.items.find((item) => barePath(item) === path)?.name ?? null;
}

function barePath({ path }: DataModel['items'][number]): string {
  return path.steps.map(({ property }) => property).join('>');
}

/** The properties of a pointer: `/住所/0/都道府県` → `住所>都道府県`. */
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .filter((part) => !/^\d+$/.test(part) && part !== '@value')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('>');
}

/** What a pointer leads to. */
function at(node: Node, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, part) =>
        (value as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      node,
    );
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.slice(0, valueLength);
}

function hasOwnContext(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '@context' in value;
}
