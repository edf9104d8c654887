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
import { countryOfTexts, type Knowledge, type Plan } from '../../plan/index.js';
import type { Place } from '../../records/index.js';
import {
  type Account,
  changesOf,
  concludeReport,
  type ItemFacts,
  openAccount,
  type Report,
  type ReportSource,
} from '../../report/index.js';
import { type Conformity, compileConformity, findDuplicates, type TellInFile } from '../../rules/index.js';
import type { FoundNode, NodeFault } from '../../sources/index.js';
import { pointerKeys } from '../../text/index.js';
import { barePath, type DataModel, namespaceOf } from '../../vocabulary/index.js';
import { rulesOfNodes } from '../checks.js';
import { concludeFileChecks } from '../whole-file.js';
import { type ChosenModel, chooseModel } from './choose-model.js';
import { textsIn, visitValues } from './node-paths.js';
import { type NodeTable, openNodeTable } from './node-table.js';
import { compileReadNode, type ReadNode } from './read-node.js';

/** What a person says about the checking of nodes. */
export interface NodeCheckOptions {
  /** Id of the data model; the class and the terms of the nodes tell it if not given. */
  readonly model?: string | undefined;
  readonly severities?: Plan['severities'] | undefined;
  readonly licence?: string | undefined;
  /** The JSON-LD context of lines that have none; undefined: the names of the vocabulary. */
  readonly context?: unknown;
  /** Classes that the vocabulary gives are left out: nothing is to be told of it. */
  readonly hasPlainClasses?: true | undefined;
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
  readonly table: NodeTable;
}

/**
 * Checks nodes that are in the vocabulary already, ours or others': by the classes and properties of the vocabulary, by the
 * demands of a data model, and by what normalizers and rules say of the same values in a table. Values are checked as they
 * stand; nothing is normalized.
 */
export function openNodeCheck(options: NodeCheckOptions, knowledge: Knowledge): NodeCheck {
  const { vocabulary, models } = knowledge;
  const named = options.model === undefined ? undefined : models.get(options.model);
  const severities = severitiesWith(options.severities ?? {});
  const readNode = compileReadNode(vocabulary, options.context, options.hasPlainClasses);
  const account = openAccount(0, severities);
  const checks = new Map<string, Checked>();
  const columns = new Map<string, { readonly column: number; readonly ledger: Ledger }>();
  const beyond = emptyLedger();
  const waiting: (FoundNode | NodeFault)[] = [];
  let waitingNodes = 0;
  let isDecided = false;
  let country: 'JP' | 'TW' = 'JP';
  let rowsAsLines: LinesOfRows | null = null;
  let hasContext = false;
  let webBase: string | null = null;
  const before: Finding[] = [];

  const checked = (type: string, nodes: readonly Node[]): Checked => {
    const chosen =
      named === undefined ? chooseModel(type, nodes, models, vocabulary) : { model: named, others: [] };
    const { model, others } = chosen;
    const likeliest = models.get(others[0] ?? '') ?? model;
    const made = {
      ...chosen,
      conformity: compileConformity(model, vocabulary, [], 'vocabulary'),
      table: openNodeTable(model, likeliest.items, nodes, country, knowledge),
    };
    checks.set(named === undefined ? type : '', made);
    return made;
  };

  const checkOf = (type: string, node: Node): Checked =>
    checks.get(named === undefined ? type : '') ?? checked(type, [node]);

  /** Tells the model of each class by the nodes that came up to now. */
  const decide = (): void => {
    isDecided = true;
    const byClass = new Map<string, Node[]>();
    for (const found of waiting) {
      if ('cause' in found) continue;
      const { node } = readNode(found.value, found.context, named?.class ?? null);
      const type = named === undefined ? node['@type'] : named.class;
      if (typeof type === 'string') byClass.set(type, [...(byClass.get(type) ?? []), node]);
    }
    country = countryOfTexts([...byClass.values()].flatMap((nodes) => nodes.slice(0, 50).flatMap(textsIn)));
    for (const [type, nodes] of byClass) {
      const { others } = checked(type, nodes);
      if (others.length > 0)
        before.push({ ...cause('node-model-undecided', { names: others.join('、') }), place: {} });
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
    rowsAsLines = linesOfRows(rowsAsLines, row, found);
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

    const placeAt = (source: string, path: string): Place => {
      const column = path === '' ? null : columnOf(path).column;
      return {
        row,
        line: found.lineOf(source),
        ...(column === null ? {} : { column }),
        ...(path === '' ? {} : { header: path }),
        ...(found.subject === undefined ? { pointer: found.pointer + source } : subject),
      };
    };
    const tell = (what: Cause, source: string, path: string, value: unknown): void => {
      account.find(what, placeAt(source, path), value === undefined ? {} : { value: textOf(value) });
    };

    for (const { cause: what, pointer } of read.found) tell(what, pointer, '', undefined);
    const type = node['@type'];
    if (typeof type === 'string') checkValues(type);
    else if (!read.found.some((one) => one.cause.code === 'node-class-unknown'))
      tell(cause('required-empty', { item: '@type' }), '', '', undefined);
    countValues(read, rejected);
    const id = node['@id'];
    if (typeof id === 'string' && /^https?:/.test(id)) webBase ??= namespaceOf(id);
    account.record(typeof id === 'string' ? keyNumber(id) : 0);

    function checkValues(type: string): void {
      const { conformity, table } = checkOf(type, node);
      for (const { cause: broken, pointer } of conformity.violationsIn(node)) {
        rejected.add(pointer);
        const path = pathOf(pointer);
        const value = broken.code === 'required-empty' ? undefined : at(node, pointer);
        // A list where the schema has no place for one fails as a value.
        const what =
          broken.code === 'value-not-allowed' && Array.isArray(value)
            ? cause('too-many-values', { item: broken.args.item, limit: '1' })
            : broken;
        tell(what, read.sourceOf(pointer), value === undefined ? '' : path, value);
      }
      const placeOf = (path: string, pointer: string) => placeAt(read.sourceOf(pointer), path);
      for (const pointer of table.take(node, row, rejected, placeOf, account)) rejected.add(pointer);
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

  /** What only all nodes together show. */
  const findInAll = (closed: Account) => {
    const after: Tally = new Map();
    let doubted = 0;
    const placed = ({ row, pointer, ...place }: Place): Place => {
      const ofRow = row === undefined ? {} : placeOfRow(rowsAsLines, row);
      const inNode = `${ofRow.pointer ?? ''}${pointer ?? ''}`;
      return {
        ...(row === undefined ? {} : { row }),
        ...place,
        ...ofRow,
        ...(inNode === '' ? {} : { pointer: inNode }),
      };
    };
    const tell: TellInFile = (code, column, make, { count = 1, isOfConforming = false } = {}) => {
      if (severities(code) === 'off') return;
      if (isOfConforming && severities(code) === 'error') doubted += 1;
      addFinding(
        after,
        code,
        column,
        () => {
          const { place, also, ...found } = make();
          return { ...found, place: placed(place), ...(also === undefined ? {} : { also: placed(also) }) };
        },
        count,
      );
    };
    for (const { row, first, conforms } of findDuplicates(closed.keys)) {
      const idOf = (at: number): Place => ({ row: at, pointer: '/@id' });
      tell(
        'duplicate-id',
        null,
        () => ({ ...cause('duplicate-id', { row: String(first) }), place: idOf(row), also: idOf(first) }),
        { isOfConforming: conforms },
      );
    }
    const dates = [...checks.values()].map(({ table }) => {
      const account = { ...closed, digests: table.close(closed.rows) };
      const inTable: TellInFile = (code, column, make, more) => {
        const path = column === null ? '' : table.pathOf(column);
        const own = path === '' ? null : columnOf(path).column;
        const told = (place: Place): Place => {
          const { column: inner, ...rest } = place;
          const header = inner === undefined ? '' : table.pathOf(inner);
          const at = header === '' ? null : columnOf(header).column;
          return { ...rest, ...(at === null ? {} : { column: at, header }) };
        };
        const finding = () => {
          const made = make();
          return {
            ...made,
            place: told(made.place),
            ...(made.also === undefined ? {} : { also: told(made.also) }),
          };
        };
        tell(code, own, finding, more);
      };
      return concludeFileChecks(table.plan, account, knowledge, inTable, rulesOfNodes);
    });
    const newest =
      dates
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null;
    return { after, doubted, newest };
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
      const { after, doubted, newest } = findInAll(closed);
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
          newest,
          asOf: null,
          records: closed.records.read,
        },
        before,
        after,
      });
    },
  };
}

/** How rows tell where nodes stand, as long as they do: each on a line of its own, each a member of one list. */
interface LinesOfRows {
  readonly firstLine: number;
  readonly isOneALine: boolean;
  /** The pointer of the list; null: they are in no list. */
  readonly list: string | null;
}

function linesOfRows(before: LinesOfRows | null, row: number, { line, pointer }: FoundNode): LinesOfRows {
  const [, list = null, index] = /^(.*)\/(\d+)$/.exec(pointer) ?? [];
  const { firstLine, isOneALine, list: known } = before ?? { firstLine: line, isOneALine: true, list };
  return {
    firstLine,
    isOneALine: isOneALine && line === firstLine + row - 1,
    list: list === known && Number(index) === row - 1 ? list : null,
  };
}

function placeOfRow(lines: LinesOfRows | null, row: number): Pick<Place, 'line' | 'pointer'> {
  if (lines === null) return {};
  return {
    ...(lines.isOneALine ? { line: lines.firstLine + row - 1 } : {}),
    ...(lines.list === null ? {} : { pointer: `${lines.list}/${row - 1}` }),
  };
}

/** The items of a model that the nodes have, and those that it demands. */
function itemsIn(
  model: DataModel | undefined,
  columns: ReadonlyMap<string, { readonly column: number }>,
): readonly ItemFacts[] {
  return (model?.items ?? []).flatMap((item): ItemFacts[] => {
    const found = columns.get(barePath(item.path));
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
  return model?.items.find((item) => barePath(item.path) === path)?.name ?? null;
}

/** The properties of a pointer: `/住所/0/都道府県` → `住所>都道府県`. */
function pathOf(pointer: string): string {
  return pointerKeys(pointer)
    .filter((key) => !/^\d+$/.test(key) && key !== '@value')
    .join('>');
}

/** What a pointer leads to. */
function at(node: Node, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
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
