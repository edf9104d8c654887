import { layoutsOf, type TemplateColumn, templateOf } from '../mapping/index.js';
import { termNamesOf } from '../nodes/index.js';
import { type Dataset, type FormulaTreatment, type StandardColumn, stepMark } from '../outputs/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { nodeShapeOf } from '../run/node-shape.js';
import { contextOf, type Item } from '../vocabulary/index.js';

/** What outputs may know of the nodes that a plan makes. */
export function datasetOf(plan: Plan, knowledge: Knowledge, formulas: FormulaTreatment): Dataset {
  const shape = nodeShapeOf(plan, knowledge);
  return {
    context: contextOf(knowledge.vocabulary, termNamesOf(shape)),
    shape,
    columns: standardColumns(plan, knowledge),
    formulas,
  };
}

/** The columns of the newest standard layout of the country; the items of the data model where there is none. */
function standardColumns(plan: Plan, knowledge: Knowledge): readonly StandardColumn[] {
  const model = knowledge.models.get(plan.kind);
  if (model === undefined) return [];
  const layouts = layoutsOf(model, knowledge.mappings.values());
  const layout = layouts.find(({ mapping }) => mapping.country === plan.country) ?? null;
  const { columns } = templateOf(model, layout);
  const paths = new Set(columns.flatMap(({ item }) => (item === null ? [] : [pathOf(item)])));
  return columns.map(({ header, item, choices, normalizer }) => ({
    header,
    path: item === null ? null : pathOf(item),
    followers: item === null ? [] : followersOf(pathOf(item), paths),
    separator: item?.separator ?? ';',
    words: item === null ? {} : wordsOf(item, choices),
    isTime: normalizer === 'time',
  }));
}

/** The path of an item as outputs write it: each step with what tells its node from others. */
function pathOf({ path }: Item): string {
  const steps = path.steps.map((step) => step.property + stepMark(step)).join('>');
  return path.language === null ? steps : `${steps}@${path.language}`;
}

/** Parts of an address that layouts have in one column with the part before: 町字 holds the 丁目, 番地以下 the 号. */
const addressFollowers = [
  { property: '町名', follower: '丁目', before: '', after: '丁目' },
  { property: '番地', follower: '号', before: '-', after: '' },
] as const;

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
