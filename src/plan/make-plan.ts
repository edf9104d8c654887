import { type Cause, cause, type Finding, type Reason, reason } from '../findings/index.js';
import {
  type Bound,
  bindMapping,
  bindMatches,
  type ColumnDecision,
  type Mapping,
  type RowRule,
  type Surroundings,
  unknownLicence,
} from '../mapping/index.js';
import type { ContextInput } from '../normalizers/index.js';
import { type DataModel, modelNamed, nearestModels } from '../vocabulary/index.js';
import { besidePlaces } from './beside-places.js';
import { withoutMistaken } from './column-evidence.js';
import { withColumnOptions } from './column-options.js';
import { columnsWriting } from './column-writing.js';
import { withColumnsBeyond } from './columns-beyond.js';
import { constantsOf } from './constants.js';
import { type BoundFurther, bindFurther, furtherNode, withFurtherColumns } from './further-nodes.js';
import { idRuleOf } from './id-rule.js';
import { inItemOrder } from './item-order.js';
import { namedKinds } from './kind-names.js';
import type { Knowledge } from './knowledge.js';
import { type Look, lookAt, type ReadingOverrides, type Sample } from './look.js';
import { lookFindings, placedInHeader } from './look-findings.js';
import { mappingOfNodes } from './nodes-mapping.js';
import { obligationsOf } from './obligations.js';
import { placesElsewhere } from './places-elsewhere.js';
import type { Layout, Plan, Publisher } from './plan.js';
import { type Origin, originOf } from './publisher.js';
import { isRecognized, type KindMatch, matchKind, recognizeKind } from './recognize-kind.js';
import { recognizeLayout } from './recognize-layout.js';
import { swappedCoordinates } from './swapped-coordinates.js';
import { verticalKind } from './vertical-kind.js';
import { wardsInTheirPlace } from './wards.js';

/** A column that is less sure than this is said to be assumed. */
const sure = 0.8;

/** What a person says about a file, in place of what would be recognized. */
export interface PlanOptions {
  readonly mapping?: Mapping | undefined;
  /** Id of a data model, or a class of the vocabulary where none describes such things. */
  readonly model?: string | undefined;
  /** False: recognize without the mappings of publishers, by the layouts of standards and by headers alone. */
  readonly mappingLibrary?: boolean | undefined;
  /** What others call the dataset: evidence for its kind, as the file's name is. */
  readonly titles?: readonly string[] | undefined;
  /** The entry of a catalogue: evidence for kind and publisher, and the licence where neither mapping nor `licence` name one. */
  readonly catalogue?: CatalogueEvidence | undefined;
  /** How the file is read; goes before what a mapping says about it. */
  readonly reading?: ReadingOverrides | undefined;
  readonly severities?: Plan['severities'] | undefined;
  /** Licence of the data, where the mapping names none. */
  readonly licence?: string | undefined;
  /** The day from which the age of the data is counted: `2026-04-01`. */
  readonly asOf?: string | undefined;
}

/** What a catalogue says of a file. */
export interface CatalogueEvidence {
  /** Name of the catalogue, for reasons. */
  readonly source: string;
  readonly titles: readonly string[];
  readonly publisher: string | null;
  readonly licence: string | null;
}

/**
 * Decides everything about a file from a look at its beginning. Gives a cause where the file cannot be read, is of no
 * kind that is known, or the mapping is wrong.
 */
export function makePlan(
  sample: Sample,
  options: PlanOptions,
  knowledge: Knowledge,
): Plan | readonly Cause[] {
  const { models, vocabulary } = knowledge;
  if (options.model !== undefined && modelNamed(options.model, models, vocabulary) === null)
    return [cause('model-unknown', { term: options.model, names: [...models.keys()].join(' ') })];
  const first = lookAt(sample, overridesOf(options.mapping, options.reading));
  if ('code' in first) return [first];
  return planByLook(sample, first, options, knowledge);
}

/** The plan of a table as it was looked at: by a mapping that a person names or that is recognized, else by its headers. */
function planByLook(
  sample: Sample,
  first: Look,
  options: PlanOptions,
  knowledge: Knowledge,
): Plan | readonly Cause[] {
  if (first.turned !== undefined && !first.isWhole)
    return [cause('table-vertical', { file: sample.name, names: firstNames(first) })];
  const name = nameAlone(sample.name);
  const origin = originOf(name, first, knowledge.tables, {
    publisher: options.catalogue?.publisher ?? null,
    titles: [...(options.titles ?? []), ...(options.catalogue?.titles ?? [])],
  });
  const own = options.mapping ? null : mappingOfNodes(first, options.model, origin.country, knowledge);
  if (own !== null) return planOfNodes(sample, first, origin, own, options, knowledge);
  const layout = options.mapping
    ? { mapping: options.mapping, confidence: 1 }
    : options.model === undefined
      ? recognizeLayout(
          name,
          first,
          origin,
          namedKinds(calledBy(name, options), first, knowledge),
          withLibrary(options, knowledge),
        )
      : null;
  if (!layout) return planByHeaders(sample, first, origin, options, knowledge);
  const look =
    layout.mapping === options.mapping ? first : lookAgain(sample, first, layout.mapping, options.reading);
  return 'code' in look
    ? [look]
    : planByMapping(sample, look, origin, layout.mapping, layout.confidence, options, knowledge);
}

/** What a table that stands on its side is told by. */
function firstNames({ headers }: Look): string {
  return headers
    .filter((header) => header !== '')
    .slice(0, 3)
    .join(', ');
}

/** The plan for nodes that are in the vocabulary already: every value stays where it is, and every node keeps its id. */
function planOfNodes(
  sample: Sample,
  look: Look,
  origin: Origin,
  mapping: Mapping,
  options: PlanOptions,
  knowledge: Knowledge,
): Plan | readonly Cause[] {
  const plan = planByMapping(sample, look, origin, mapping, 1, options, knowledge);
  if (!('version' in plan)) return plan;
  const iri = (look.json?.terms ?? []).indexOf('@id') + 1;
  const columns = plan.columns.map((column) =>
    column.column === iri ? { ...column, fate: 'mapped' as const, term: '@id', confidence: 1 } : column,
  );
  const findings = plan.findings.filter(
    ({ code, place }) => code !== 'column-unmapped' || place.column !== iri,
  );
  const id = iri === 0 ? plan.id : { ...plan.id, base: null, key: [iri], isId: true as const };
  const bindings = [...plan.bindings].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  return { ...plan, mapping: null, columns, bindings, findings, id };
}

/** All that a file is called. */
function calledBy(name: string, { titles = [], catalogue }: PlanOptions): readonly string[] {
  return [...titles, ...(catalogue?.titles ?? []), name];
}

/** The name of a file in an archive without that of the archive. */
function nameAlone(name: string): string {
  return name.replace(/^.*\//s, '');
}

function withLibrary(options: PlanOptions, knowledge: Knowledge): Knowledge {
  if (options.mappingLibrary !== false) return knowledge;
  const standards = [...knowledge.mappings].filter(([, mapping]) => mapping.publisher === undefined);
  return { ...knowledge, mappings: new Map(standards) };
}

/** The look at a file by a mapping that was recognized: another one only where the mapping knows better how it is read. */
function lookAgain(
  sample: Sample,
  first: Look,
  mapping: Mapping,
  reading: ReadingOverrides | undefined,
): Look | Cause {
  if (mapping.source === undefined) return first;
  const overrides = overridesOf(mapping, first.turned === undefined ? reading : { ...reading, turned: true });
  return Object.values(overrides).some((value) => value !== undefined) ? lookAt(sample, overrides) : first;
}

/** What a mapping says about the reading of its file, and before it what a person says. */
export function overridesOf(mapping: Mapping | undefined, said: ReadingOverrides = {}): ReadingOverrides {
  const source = mapping?.source;
  return {
    encoding: said.encoding ?? source?.encoding,
    delimiter: said.delimiter ?? source?.delimiter,
    records: said.records ?? source?.records,
    turned: said.turned ?? source?.turned,
    sideBySide: said.sideBySide ?? source?.['side-by-side'],
    ...(said.headerRow === undefined
      ? {
          headerRow: source?.['header-row'],
          headerRows: source?.['header-rows'],
          firstDataRow: source?.['first-data-row'],
        }
      : { headerRow: said.headerRow, headerRows: said.headerRows, firstDataRow: said.firstDataRow }),
  };
}

function planByMapping(
  sample: Sample,
  look: Look,
  origin: Origin,
  mapping: Mapping,
  confidence: number,
  options: PlanOptions,
  knowledge: Knowledge,
): Plan | readonly Cause[] {
  const model = modelNamed(mapping.model, knowledge.models, knowledge.vocabulary);
  if (!model) {
    const names = nearestModels(mapping.model, knowledge.models.values()).join(' ');
    return [cause('mapping-unknown-model', { file: mapping.path, term: mapping.model, names })];
  }
  const country = mapping.country ?? origin.country;
  const publisher = publisherOf(mapping) ?? origin.publisher;
  const isAssumed = origin.publisher === null && options.mapping === undefined && publisher !== null;
  const around: Surroundings = { vocabulary: knowledge.vocabulary, model, country };
  const { constants, causes: misplaced } = constantsOf(mapping, around);
  if (misplaced.length > 0) return misplaced;
  const shared = {
    ...placeOptions(country, publisher),
    ...placeOfConstants(constants),
    ...(mapping.options as ContextInput),
  };
  const told = { ...mapping, options: shared } as Mapping;
  const named = bindMapping(told, look.headers, around);
  const own =
    options.mapping === undefined
      ? withColumnsBeyond(named, mapping, look, origin, model, shared, around, knowledge)
      : named;
  const further = bindFurther(told, look, country, knowledge);
  if ('code' in further) return [further];
  const causes = [...own.causes, ...further.flatMap((one) => one.causes)];
  const faults = causes.filter((fault) => fault.code !== 'mapping-column-missing');
  if (faults.length > 0) return faults;
  return finish({
    sample,
    look,
    origin: { ...origin, country, publisher, ...(isAssumed ? { isAssumed } : {}) },
    model,
    mapping,
    confidence,
    bound: { ...own, columns: withFurtherColumns(own.columns, further) },
    rows: own.rows,
    constants,
    further,
    knowledge,
    causes: causes.filter((fault) => isOwnColumn(fault, mapping, knowledge)),
    reasons:
      options.mapping === undefined && knowledge.mappings.has(mapping.path)
        ? [reason('reason-layout', { part: percentOf(confidence) })]
        : [],
    options,
  });
}

function ofWholeFile(found: Cause): Finding {
  return { ...found, place: {} };
}

function planByHeaders(
  sample: Sample,
  look: Look,
  origin: Origin,
  options: PlanOptions,
  knowledge: Knowledge,
): Plan | readonly Cause[] {
  const modelId = options.model;
  const called = namedKinds(calledBy(nameAlone(sample.name), options), look, knowledge);
  const kinds = modelId === undefined ? recognizeKind(look, origin, called, knowledge) : [];
  const named = modelId === undefined ? null : modelNamed(modelId, knowledge.models, knowledge.vocabulary);
  const best = kinds[0];
  const isUpright = look.turned === undefined && look.sideBySide === undefined;
  const mayTurn = !named && isUpright && options.reading?.turned !== false;
  const turned = mayTurn ? verticalKind(sample.name, look, origin, best, knowledge) : null;
  if (turned !== null) {
    const plan = planByLook(sample, turned, options, knowledge);
    const told = ofWholeFile(cause('table-turned', { names: firstNames(turned) }));
    return 'version' in plan ? { ...plan, findings: [told, ...plan.findings] } : plan;
  }
  if (!named && !isRecognized(best)) {
    if (look.records.length === 0) return [cause('table-without-records', {})];
    const language = origin.country === 'TW' ? 'zh-TW' : 'ja';
    const names = nearKinds(kinds).map(
      ({ model: { id, title }, confidence }) => `${id}: ${title[language]} (${percentOf(confidence)})`,
    );
    const args = { file: sample.name, names: names.join(', ') || '—' };
    return [
      called.other === null
        ? cause('kind-unknown', args)
        : cause('kind-without-model', { ...args, assumed: called.other.title[language] }),
    ];
  }
  const model = named ?? best!.model;
  const matched = named ? matchKind(named, look, origin, knowledge) : best!.matched;
  const around: Surroundings = { vocabulary: knowledge.vocabulary, model, country: origin.country };
  const bound = bindMatches(matched, look.headers, placeOptions(origin.country, origin.publisher), around);
  const assumed = bound.columns.filter((column) => column.fate === 'mapped' && column.confidence < sure);
  return finish({
    sample,
    look,
    origin,
    model,
    mapping: null,
    confidence: named ? 1 : best!.confidence,
    bound,
    rows: null,
    constants: {},
    further: [],
    knowledge,
    causes: assumed.map(assumptionOf),
    reasons: named ? [] : [...best!.reasons, ...reasonOfNext(kinds.slice(1))],
    options,
  });
}

function percentOf(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The kinds that a table is near to; none where it is as near to many, by what all things have. */
function nearKinds(kinds: readonly KindMatch[]): readonly KindMatch[] {
  const near = kinds.filter(({ confidence }) => confidence >= leastLikeness).slice(0, mostNear);
  const isAnyOf =
    near.length === mostNear && new Set(near.map(({ confidence }) => percentOf(confidence))).size === 1;
  return isAnyOf ? [] : near;
}

/** The kind that a table could have been taken for. */
function reasonOfNext([next]: readonly KindMatch[]): readonly Reason[] {
  if (next === undefined || next.confidence < leastLikeness) return [];
  return [reason('reason-kind-next', { names: `${next.model.id} (${percentOf(next.confidence)})` })];
}

/** That a column is not sure to be what it was taken for, with what speaks for it. */
function assumptionOf({ column, header, item, evidence }: ColumnDecision): Cause {
  const args = { header: header || `[${column}]`, item: item ?? '' };
  return evidence === 'values' ? cause('column-assumed-by-values', args) : cause('column-assumed', args);
}

interface Decided {
  readonly sample: Sample;
  readonly look: Look;
  readonly origin: Origin;
  readonly model: DataModel;
  readonly mapping: Mapping | null;
  readonly confidence: number;
  readonly bound: Bound;
  readonly rows: RowRule | null;
  readonly constants: Readonly<Record<string, string>>;
  readonly further: readonly BoundFurther[];
  readonly knowledge: Knowledge;
  readonly causes: readonly Cause[];
  /** What the kind or the layout was told by. */
  readonly reasons: readonly Reason[];
  readonly options: Pick<PlanOptions, 'severities' | 'licence' | 'asOf' | 'catalogue'>;
}

/** What is less like a table than this is not told to be near, and so many kinds are. */
const leastLikeness = 0.05;
const mostNear = 3;

function finish(decided: Decided): Plan {
  const { sample, look, origin, model, mapping } = decided;
  const swap = swappedCoordinates(decided.bound, look);
  const swapped = placesElsewhere(swap?.bound ?? decided.bound, look, origin.country, decided.knowledge);
  const placedBeside = besidePlaces(wardsInTheirPlace(swapped, look, decided.knowledge.tables));
  const { bound: told, assumptions } = withColumnOptions(placedBeside, look, decided.knowledge.tables);
  const evidence = withoutMistaken(
    withoutRepeated(told, look),
    look,
    model,
    origin.country,
    decided.knowledge,
  );
  const bound = inItemOrder(evidence.bound, model);
  const obligations = obligationsOf(model, mapping, bound, decided.constants);
  const further = decided.further.map((one) => furtherNode(one, model, look, origin, decided.knowledge));
  return {
    version: 1,
    file: sample.name,
    ...layoutOf(look),
    kind: model.id,
    confidence: Math.round(decided.confidence * 100) / 100,
    country: origin.country,
    publisher: origin.publisher,
    mapping: mapping?.path ?? null,
    standard: mapping?.standard ?? null,
    columns: bound.columns,
    writing: columnsWriting(look.headers.length, look.records),
    bindings: bound.bindings,
    rows: decided.rows,
    constants: decided.constants,
    required: obligations.required,
    obligations: obligations.all,
    licence: statedLicence(mapping) ?? decided.options.licence ?? decided.options.catalogue?.licence ?? null,
    asOf: decided.options.asOf ?? null,
    severities: decided.options.severities ?? {},
    id: idRuleOf(mapping, bound, look, origin, model),
    ...(further.length === 0 ? {} : { further: further.map(({ node }) => node) }),
    reasons: [
      ...look.reasons,
      ...decided.reasons,
      ...origin.reasons,
      ...reasonsIn(decided.options.catalogue),
    ],
    findings: [
      ...lookFindings(look),
      ...(origin.isAssumed && origin.publisher
        ? [ofWholeFile(cause('publisher-assumed', { assumed: origin.publisher.name }))]
        : []),
      ...(swap ? [placedInHeader(swap.cause, swap.column, look)] : []),
      ...[...assumptions, ...evidence.assumptions, ...further.flatMap((one) => one.assumptions)].map(
        (assumption) => placedInHeader(assumption.cause, assumption.column, look),
      ),
      ...decided.causes.map((found) => placedInHeader(found, columnOfCause(found, look), look)),
      ...[...obligations.causes, ...further.flatMap((one) => one.causes)].map((found) =>
        placedInHeader(found, null, look),
      ),
      ...bound.columns
        .filter(
          ({ column, fate }) =>
            fate === 'unmapped' && evidence.assumptions.every((told) => told.column !== column),
        )
        .map((column) =>
          placedInHeader(
            cause('column-unmapped', { header: column.header || `[${column.column}]` }),
            column.column,
            look,
          ),
        ),
    ],
  };
}

function statedLicence(mapping: Mapping | null): string | null {
  const licence = mapping?.licence ?? null;
  return licence === unknownLicence ? null : licence;
}

function reasonsIn(catalogue: CatalogueEvidence | undefined): readonly Reason[] {
  if (catalogue === undefined) return [];
  return [reason('reason-titles-in', { file: catalogue.source, titles: catalogue.titles.join(', ') })];
}

/** Columns that say what others say need no meaning of their own. */
function withoutRepeated(bound: Bound, { repeated }: Look): Bound {
  const columns = bound.columns.map((column) =>
    column.fate === 'unmapped' && repeated.includes(column.column)
      ? { ...column, fate: 'ignored' as const }
      : column,
  );
  return { ...bound, columns };
}

/** What of a look is how the file is written. */
function layoutOf(look: Look): Layout {
  const { headerRow, headerRows, firstDataRow } = look;
  const place = {
    headerRow,
    headerRows,
    firstDataRow,
    ...(look.turned === undefined ? {} : { turned: look.turned }),
    ...(look.sideBySide === undefined ? {} : { sideBySide: look.sideBySide }),
    ...(look.stretch === undefined ? {} : { stretch: look.stretch }),
  };
  if (look.format === 'csv') {
    const { format, sheet, json, encoding, bom, repair, delimiter, newline } = look;
    return { format, sheet, json, encoding, bom, repair, delimiter, newline, ...place };
  }
  const { format, sheet, json, encoding, bom, repair, delimiter, newline } = look;
  return { format, sheet, json, encoding, bom, repair, delimiter, newline, ...place };
}

/** What normalizers should know of the place: an address without its city lies in the publisher's. */
export function placeOptions(country: 'JP' | 'TW', publisher: Publisher | null): ContextInput {
  if (publisher === null || publisher.code === null) return { country };
  if (country === 'TW') return { country, pref: publisher.name };
  return publisher.code.slice(2, 5) === '000'
    ? { country, pref: publisher.name }
    : { country, city: publisher.name };
}

/** An address lies where the constants of the mapping say that all things do. */
function placeOfConstants(constants: Readonly<Record<string, string>>): ContextInput {
  const named = (property: string) =>
    Object.entries(constants).find(([term]) => term.endsWith(`住所>${property}`))?.[1];
  const pref = named('都道府県');
  const city = named('市区町村');
  return { ...(pref === undefined ? {} : { pref }), ...(city === undefined ? {} : { city }) };
}

function publisherOf(mapping: Mapping): Publisher | null {
  return mapping.publisher ? { code: mapping.publisher.code ?? null, name: mapping.publisher.name } : null;
}

/** A standard's layout may be used in part; a column that a mapping itself names has to be there. */
function isOwnColumn(fault: Cause, mapping: Mapping, knowledge: Knowledge): boolean {
  if (fault.code !== 'mapping-column-missing' || mapping.path.startsWith('standard/')) return false;
  const { header } = fault.args;
  return !mapping.lineage.some((path) => header in (knowledge.mappings.get(path)?.columns ?? {}));
}

function columnOfCause(found: Cause, look: Look): number | null {
  if (found.code !== 'column-assumed' && found.code !== 'column-assumed-by-values') return null;
  const { header } = found.args;
  const column = Number(/^\[(\d+)\]$/.exec(header)?.[1] ?? look.headers.indexOf(header) + 1);
  return column > 0 ? column : null;
}
