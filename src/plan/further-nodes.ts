import { type Cause, cause } from '../findings/index.js';
import {
  type Bound,
  bindMapping,
  type ColumnDecision,
  furtherMapping,
  type Mapping,
  type RowRule,
} from '../mapping/index.js';
import { type DataModel, modelNamed, nearestModels } from '../vocabulary/index.js';
import { besidePlaces } from './beside-places.js';
import { type ColumnAssumption, withColumnOptions } from './column-options.js';
import { constantsOf } from './constants.js';
import { idRuleOf } from './id-rule.js';
import { inItemOrder } from './item-order.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import { obligationsOf } from './obligations.js';
import type { FurtherNode } from './plan.js';
import type { Origin } from './publisher.js';

/** What a mapping says of a further node of each row, applied to the headers of a file. */
export interface BoundFurther {
  readonly mapping: Mapping;
  readonly model: DataModel;
  readonly bound: Bound;
  readonly rows: RowRule | null;
  readonly constants: Readonly<Record<string, string>>;
  /** What is wrong with it. */
  readonly causes: readonly Cause[];
}

/** Applies what a mapping says of further nodes to the headers of a file; a cause where a data model is not known. */
export function bindFurther(
  mapping: Mapping,
  { headers }: Look,
  country: 'JP' | 'TW',
  { models, vocabulary }: Knowledge,
): readonly BoundFurther[] | Cause {
  const all: BoundFurther[] = [];
  for (const document of mapping.further ?? []) {
    const own = furtherMapping(mapping, document);
    const model = modelNamed(own.model, models, vocabulary);
    if (model === null) {
      const names = nearestModels(own.model, models.values()).join(' ');
      return cause('mapping-unknown-model', { file: mapping.path, term: own.model, names });
    }
    const around = { vocabulary, model, country };
    const { constants, causes } = constantsOf(own, around);
    const { causes: missing, rows, ...bound } = bindMapping(own, headers, around);
    all.push({ mapping: own, model, bound, rows, constants, causes: [...causes, ...missing] });
  }
  return all;
}

/** What was decided about the columns of a file: one that only a further node has is what it is there. */
export function withFurtherColumns(
  columns: readonly ColumnDecision[],
  further: readonly BoundFurther[],
): readonly ColumnDecision[] {
  return columns.map((decision, i) => {
    if (decision.fate === 'mapped') return decision;
    const all = [decision, ...further.flatMap(({ bound }) => bound.columns[i] ?? [])];
    const withFate = (fate: ColumnDecision['fate']) => all.find((one) => one.fate === fate);
    return withFate('mapped') ?? withFate('ignored') ?? decision;
  });
}

/**
 * The further node of each record, decided as the first one is.
 *
 * @param first the model of the records' own nodes
 */
export function furtherNode(
  { mapping, model, bound, rows, constants }: BoundFurther,
  first: DataModel,
  look: Look,
  origin: Origin,
  { tables }: Knowledge,
): {
  readonly node: FurtherNode;
  readonly assumptions: readonly ColumnAssumption[];
  readonly causes: readonly Cause[];
} {
  const { bound: told, assumptions } = withColumnOptions(besidePlaces(bound), look, tables);
  const { bindings } = inItemOrder(told, model);
  const { required, causes } = obligationsOf(model, mapping, told, constants);
  const id = idRuleOf(mapping, told, look, origin, model);
  // Things of two kinds may have the same number.
  const space = model === first ? id.space : `${id.space}/${model.id}`;
  return {
    node: { kind: model.id, bindings, rows, constants, required, id: { ...id, space } },
    assumptions,
    causes,
  };
}
