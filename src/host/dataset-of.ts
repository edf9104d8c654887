import { type Layout, layoutsOf, type TemplateColumn, templateOf } from '../mapping/index.js';
import type { NodeShape } from '../nodes/index.js';
import {
  type Dataset,
  type FormulaTreatment,
  type JsonLdMeans,
  type StandardColumn,
  stepMark,
} from '../outputs/index.js';
import { allBindings, type Knowledge, type Plan, planOfFurther } from '../plan/index.js';
import { mergedShapeOf } from '../run/merged-shape.js';
import { nodeShapeOf, planTerms } from '../run/node-shape.js';
import {
  contextOf,
  type DataModel,
  englishKeys,
  type Item,
  isFault,
  type JsonLdContext,
  modelNamed,
  propertyOf,
  resolveTermPath,
} from '../vocabulary/index.js';
import { viewNamed } from './views.js';

/** What outputs may know of the nodes that a plan makes. */
export function datasetOf(plan: Plan, knowledge: Knowledge, formulas: FormulaTreatment): Dataset {
  let columns: Dataset['columns'] | undefined;
  return {
    context: contextOf(knowledge.vocabulary, planTerms(plan, knowledge)),
    shape: shapeOfAll(plan, knowledge),
    // Few formats are laid out as the standard is.
    get columns() {
      columns ??= standardColumns(plan, knowledge);
      return columns;
    },
    formulas,
    title: modelNamed(plan.kind, knowledge.models, knowledge.vocabulary)?.title ?? {
      ja: plan.kind,
      en: plan.kind,
      'zh-TW': plan.kind,
    },
    licence: plan.licence,
    jsonLd: jsonLdMeans(plan, knowledge),
    classUnder: (className, property) => propertyOf(knowledge.vocabulary, className, property)?.range ?? null,
  };
}

/** The shape of all nodes of the plan's kind: further ones may have places that the records' own have not. */
function shapeOfAll(plan: Plan, knowledge: Knowledge): NodeShape {
  const alike = (plan.further ?? []).filter(({ kind }) => kind === plan.kind);
  return alike.length === 0
    ? nodeShapeOf(plan, knowledge)
    : mergedShapeOf([plan, ...alike.map((one) => planOfFurther(plan, one))], knowledge);
}

function jsonLdMeans(plan: Plan, { vocabulary, ...knowledge }: Knowledge): JsonLdMeans {
  return {
    englishKeys: () => englishKeys(vocabulary),
    contextAtUrl: () => contextAtUrl(contextOf(vocabulary, planTerms(plan, { vocabulary, ...knowledge }))),
    viewNamed: (name) => viewNamed(name, vocabulary),
  };
}

/** The context of the core, as it was published: its terms need no definition beside it. */
const coreContext = 'https://imi.go.jp/ns/core/context.jsonld';

function contextAtUrl(context: JsonLdContext): object {
  const others = Object.entries(context).filter(([key, meaning]) => {
    const iri = typeof meaning === 'object' ? meaning['@id'] : meaning;
    return !key.startsWith('@') && key !== 'ic' && !String(iri).startsWith('ic:');
  });
  const terms = others.filter(([, meaning]) => !String(meaning).includes('://'));
  return terms.length === 0 ? [coreContext] : [coreContext, Object.fromEntries(others)];
}

/** The columns of the newest standard layout of the country; the items of the data model where there is none. */
function standardColumns(plan: Plan, knowledge: Knowledge): readonly StandardColumn[] {
  const model = knowledge.models.get(plan.kind);
  if (model === undefined) return [];
  const layout = layoutFor(model, plan, knowledge);
  const { columns } = templateOf(model, layout);
  const demanded = new Set(layout?.mapping.required);
  const paths = new Set(columns.flatMap(({ item }) => (item === null ? [] : [pathOf(item)])));
  return columns.map(({ header, item, choices, normalizer }) => ({
    header,
    path: item === null ? null : pathOf(item),
    leader: item === null || plan.country !== 'TW' ? null : leaderOf(pathOf(item), paths),
    followers: item === null ? [] : followersOf(pathOf(item), paths),
    separator: item?.separator ?? ';',
    words: item === null ? {} : wordsOf(item, choices),
    isTime: normalizer === 'time',
    datatype: item === null ? 'xsd:string' : datatypeIn(item, model.class, plan, knowledge),
    title: item === null || item.label.ja === header ? null : item.label.ja,
    isRequired: item !== null && (item.required || demanded.has(item.name)),
    ofPublisher: item === null ? null : publisherAt(pathOf(item), plan),
  }));
}

/** Of a national standard its newest layout; where a country has several others, the one that has most of what the file has. */
function layoutFor(model: DataModel, plan: Plan, { mappings }: Knowledge): Layout | null {
  const layouts = layoutsOf(model, mappings.values()).filter(
    ({ mapping }) => mapping.country === plan.country,
  );
  const [newest = null] = layouts;
  if (newest === null || /^\d{4}$/.test(newest.name)) return newest;
  const terms = new Set(allBindings(plan).map(({ term }) => term));
  const sharesOf = (layout: Layout) =>
    templateOf(model, layout).columns.filter(({ item }) => item !== null && terms.has(item.path.text)).length;
  const shares = layouts.map(sharesOf);
  return layouts[shares.indexOf(Math.max(...shares))] ?? newest;
}

/**
 * What a layout has of the publisher: of every list who publishes it, of a list of municipal things also who keeps them, where
 * that is a municipality. Nothing where the publisher was only assumed.
 */
function publisherAt(path: string, { publisher, country, findings }: Plan): string | null {
  const code = publisher?.code ?? '';
  const isSure = findings.every((found) => found.code !== 'publisher-assumed');
  if (country !== 'JP' || code.length !== 6 || !isSure) return null;
  const isMunicipal = code.slice(2, 5) !== '000';
  if (!path.startsWith('メタデータ>発行者') && !(isMunicipal && path.startsWith('関与{役割="設置主体"}')))
    return null;
  if (path.endsWith('>ID{種別="全国地方公共団体コード"}>識別値')) return code;
  return path.endsWith('>名称>表記') ? (publisher?.name ?? null) : null;
}

/** The path of an item as outputs write it: each step with what tells its node from others. */
function pathOf({ path }: Item): string {
  const steps = path.steps.map((step) => step.property + stepMark(step)).join('>');
  return path.language === null ? steps : `${steps}@${path.language}`;
}

/** Parts of an address that layouts have in one column with the part before: 市区町村 holds the 区, 町字 the 丁目, 番地以下 the 号. */
const addressFollowers = [
  { property: '市区町村', follower: '区', before: '', after: '' },
  { property: '町名', follower: '丁目', before: '', after: '丁目' },
  { property: '番地', follower: '号', before: '-', after: '' },
] as const;

/** The county of a town, where the layout has no column for it: districts of one name are in several counties of Taiwan. */
function leaderOf(path: string, paths: ReadonlySet<string>): string | null {
  const leader = path.replace(/住所>市区町村$/, '住所>都道府県');
  return leader === path || paths.has(leader) ? null : leader;
}

/** @param paths of all columns: a part with a column of its own stands there */
function followersOf(path: string, paths: ReadonlySet<string>): StandardColumn['followers'] {
  return addressFollowers
    .filter(({ property }) => path === property || path.endsWith(`>${property}`))
    .map(({ property, follower, before, after }) => ({
      path: path.slice(0, path.length - property.length) + follower,
      before,
      after,
    }))
    .filter((one) => !paths.has(one.path));
}

/** Value → the word that the standard has for it. */
function wordsOf(item: Item, choices: TemplateColumn['choices']): StandardColumn['words'] {
  const [yes = '', no = ''] = choices;
  if (item.codes === null) return item.normalizer === 'flag' ? { true: yes, false: no } : {};
  return Object.fromEntries(choices.map((word) => [item.codes?.[word] ?? word, word]));
}

/** The datatype that all values of a column have; text where several values, or several columns of the source, may come together. */
function datatypeIn(item: Item, className: string, plan: Plan, { vocabulary }: Knowledge): string {
  const resolved = resolveTermPath(vocabulary, className, item.path);
  if (isFault(resolved) || item.separator !== null || item.path.language !== null) return 'xsd:string';
  const sources = plan.bindings.filter(({ term }) => term === item.path.text);
  const datatype = resolved.steps.at(-1)?.datatype ?? 'xsd:string';
  if (sources.length > 1) return 'xsd:string';
  return datatype === 'xsd:anyURI' ? '@id' : datatype;
}
