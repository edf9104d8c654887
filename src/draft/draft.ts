import { type ColumnDecision, type Evidence, keyOfHeader, type MappingDocument } from '../mapping/index.js';
import type { Knowledge, Look, Plan, ReadingOverrides } from '../plan/index.js';
import { matchKey } from '../text/index.js';
import { isFault, modelNamed, parseTermPath, resolveTermPath } from '../vocabulary/index.js';
import { withoutPersonalData } from './personal.js';

/** What is proposed for a column of a file that nobody mapped yet. */
export interface DraftColumn {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  /** What it is called in the mapping; columns of a family share one. */
  readonly key: string;
  /** `inherited`: as the layout has it that is extended; `open`: nothing is proposed. */
  readonly state: 'sure' | 'assumed' | 'inherited' | 'open';
  /** Item, term path or `ignore`; null where it is open. */
  readonly target: string | null;
  readonly evidence: Evidence | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Items that it could be instead, likeliest first. */
  readonly candidates: readonly string[];
  /** The term path that keeps its text under the header; null where the model's class has none. */
  readonly remark: string | null;
  /** Up to three different values that may be shown. */
  readonly values: readonly string[];
}

/** What is proposed for a file. */
export interface Draft {
  readonly file: string;
  /** What the dataset is called: in a catalogue, or above the header, else as the file. */
  readonly title: string;
  readonly model: string;
  /** How sure the kind is, 0 to 1. */
  readonly confidence: number;
  /** The layout that it extends. */
  readonly extends: string | null;
  readonly publisher: Plan['publisher'];
  readonly country: 'JP' | 'TW';
  /** As a catalogue or the configuration says; null: nobody does. */
  readonly licence: string | null;
  /** What has to be said about the reading of the file. */
  readonly source: NonNullable<MappingDocument['source']>;
  readonly columns: readonly DraftColumn[];
  /** Header of the column that tells records apart; null where none is known to. */
  readonly id: string | null;
}

/** Recognitions that are less sure than this are to be checked. */
const sureEnough = 0.85;
const shownValues = 3;
const shownLength = 40;
const longestTitle = 60;
const remarkAbove = /^(?:[※＊*#•・]|[(（]?(?:注|備考|出典|更新|作成|令和|平成|\d))/;

/**
 * Proposes a mapping from what the plan of a file decided.
 *
 * @param reading what a person said about the reading of the file
 * @param chosen the sheet and the table that a person chose
 * @param titles what a catalogue calls it
 */
export function draftMapping(
  look: Look,
  plan: Plan,
  knowledge: Knowledge,
  reading: ReadingOverrides = {},
  chosen: Pick<NonNullable<MappingDocument['source']>, 'sheet' | 'table'> = {},
  titles: readonly string[] = [],
): Draft {
  const taken = new Set(plan.columns.flatMap(({ item }) => (item === null ? [] : [item])));
  const keys = keysOf(look.headers);
  // Where a column is named by its place, an example has to show all of them.
  const isPlaced = keys.some((key) => /^\[\d+\]$/.test(key));
  const columns = plan.columns.map((decision, i): DraftColumn => {
    const { column, header } = decision;
    const all = look.records.map((cells) => (cells[i] ?? '').trim()).filter((value) => value !== '');
    const different = [...new Set(all)];
    const remark = remarkFor(header || `列${column}`, plan, knowledge);
    const shared = {
      column,
      header,
      key: keys[i] ?? header,
      evidence: decision.evidence,
      confidence: decision.confidence,
      remark,
      values: different
        .slice(0, shownValues)
        .map((value) => cut(withoutPersonalData(value, header, decision.normalizer, plan.country))),
    };
    if (decision.fate !== 'unmapped') return { ...shared, ...decided(decision, plan, knowledge) };
    const candidates = decision.candidates.map(({ item }) => item).filter((item) => !taken.has(item));
    const alike = termOfOthers(header, plan, knowledge);
    if (alike !== null) return { ...shared, candidates, state: 'assumed', target: alike };
    return isPlaced && remark !== null
      ? { ...shared, candidates, state: 'assumed', target: remark }
      : { ...shared, candidates, state: 'open', target: null };
  });
  const [idColumn, ...more] = plan.id.key ?? [];
  return {
    file: plan.file,
    title: titles[0] ?? titleAbove(look) ?? plan.file.replace(/\.[^.]+$/, ''),
    model: plan.kind,
    confidence: plan.confidence,
    extends: plan.mapping,
    publisher: plan.publisher,
    country: plan.country,
    licence: plan.licence,
    source: sourceOf(look, reading, chosen),
    columns,
    id: typeof idColumn === 'number' && more.length === 0 ? (keys[idColumn - 1] ?? null) : null,
  };
}

/** What stands alone in a row above the header, and is short: the first of them. */
function titleAbove({ above }: Look): string | null {
  const alone = above.map((cells) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const title = alone.find((cells) => cells.length === 1)?.[0] ?? '';
  return title === '' || title.length > longestTitle || remarkAbove.test(title)
    ? null
    : title.replace(/\s+/g, ' ');
}

/** Where models of the same things have what this one has no item for: 名称_通称 of public facilities, in a list of nurseries. */
function termOfOthers(header: string, plan: Plan, { models, vocabulary }: Knowledge): string | null {
  const root = modelNamed(plan.kind, models, vocabulary)?.class ?? '';
  const name = matchKey(header);
  if (name === '') return null;
  for (const model of models.values()) {
    const item = model.class === root ? model.items.find((one) => matchKey(one.name) === name) : undefined;
    if (item === undefined || item.header !== null) continue;
    if (!('cause' in resolveTermPath(vocabulary, root, item.path))) return item.path.text;
  }
  return null;
}

function sourceOf(
  { headers }: Look,
  reading: ReadingOverrides,
  { sheet, table }: Pick<Draft['source'], 'sheet' | 'table'>,
): Draft['source'] {
  const { encoding, delimiter } = reading;
  const headerRow = headers.some((header) => header !== '') ? reading.headerRow : 0;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRow === undefined ? {} : { 'header-row': headerRow }),
  };
}

function decided(
  { fate, item, term, header, evidence, confidence, candidates }: ColumnDecision,
  plan: Plan,
  { models }: Knowledge,
): Pick<DraftColumn, 'state' | 'target' | 'candidates'> & { readonly key?: string } {
  if (evidence === 'mapping') return { state: 'inherited', target: item ?? term ?? 'ignore', candidates: [] };
  if (fate === 'ignored') return { state: 'sure', target: 'ignore', candidates: [] };
  const others = candidates.map((candidate) => candidate.item).filter((name) => name !== item);
  const pattern = models.get(plan.kind)?.items.find(({ name }) => name === item)?.header ?? null;
  const isSure = evidence !== 'similar' && evidence !== 'values' && confidence >= sureEnough;
  return {
    state: isSure ? 'sure' : 'assumed',
    target: item ?? term,
    candidates: others,
    ...(pattern !== null && header !== '' ? { key: `/${pattern}/` } : {}),
  };
}

/** What the columns are called in a mapping: by header, the second of a name as `名称[2]`, without one by place. */
function keysOf(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header, i) => {
    const name = matchKey(header);
    if (name === '') return `[${i + 1}]`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? keyOfHeader(header) : `${header}[${count}]`;
  });
}

function remarkFor(header: string, plan: Plan, { models, vocabulary }: Knowledge): string | null {
  const name = wordOf(header)
    .replace(/["'\\{}[\]>@|]/g, ' ')
    .trim();
  const term = `記述[${name}]{種別="${name}"}>説明`;
  const root = modelNamed(plan.kind, models, vocabulary)?.class ?? '';
  const path = parseTermPath(term, root);
  return isFault(path) || 'cause' in resolveTermPath(vocabulary, root, path) ? null : term;
}

/** The last part of an address that serves as a header, else the header. */
function wordOf(header: string): string {
  return header.replace(/^https?:.*[/#](?=[^/#]+$)/, '');
}

function cut(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length <= shownLength ? line : `${characters.slice(0, shownLength - 1).join('')}…`;
}

/** The draft with what a person answered for columns, by number of the column. */
export function withAnswers(draft: Draft, answers: ReadonlyMap<number, string | null>): Draft {
  const columns = draft.columns.map((column): DraftColumn => {
    const answer = answers.get(column.column);
    if (answer === undefined) return column;
    return { ...column, target: answer, state: answer === null ? 'open' : 'sure' };
  });
  return { ...draft, columns };
}

/** The mapping that a draft stands for, without examples. */
export function documentOf(draft: Draft, seen: string): MappingDocument {
  const { publisher } = draft;
  const own = draft.columns.flatMap(({ state, key, target }) =>
    state === 'inherited' || target === null ? [] : [[key, target] as const],
  );
  return {
    model: draft.model,
    title: draft.title,
    ...(publisher === null
      ? {}
      : {
          publisher: { ...(publisher.code === null ? {} : { code: publisher.code }), name: publisher.name },
        }),
    country: draft.country,
    ...(draft.extends === null ? {} : { extends: draft.extends }),
    ...(draft.licence === null ? {} : { licence: draft.licence }),
    seen,
    ...(Object.keys(draft.source).length === 0 ? {} : { source: draft.source }),
    columns: Object.fromEntries(own),
    ...(draft.id === null ? {} : { id: `{${draft.id}}` }),
  };
}
