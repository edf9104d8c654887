import { type Cause, cause } from '../findings/index.js';
import { type DataModel, modelNamed, nearestModels, type Vocabulary } from '../vocabulary/index.js';
import { detailsOf, type Mapping } from './mapping.js';
import { destinationOf } from './target.js';

/** Which items of its data model a mapping fills. */
export interface Coverage {
  readonly filled: readonly string[];
  /** Items that nothing fills, by what the model and the standard whose layout it is say of them. */
  readonly required: readonly string[];
  readonly recommended: readonly string[];
  readonly optional: readonly string[];
}

/** Tells which items a mapping with all that it inherits fills, by a column, a join or a constant. */
export function coverageOf(
  mapping: Mapping,
  {
    models,
    vocabulary,
  }: { readonly models: ReadonlyMap<string, DataModel>; readonly vocabulary: Vocabulary },
): Coverage | Cause {
  const model = modelNamed(mapping.model, models, vocabulary);
  if (model === null) {
    const names = nearestModels(mapping.model, models.values()).join(' ');
    return cause('mapping-unknown-model', { file: mapping.path, term: mapping.model, names });
  }
  const terms = termsFilled(mapping, { vocabulary, model, country: mapping.country ?? 'JP' });
  const left = model.items.filter(({ name, path }) => !terms.has(path.text) && !terms.has(name));
  const isRequired = (item: (typeof left)[number]) =>
    item.required || mapping.required?.includes(item.name) === true;
  const isRecommended = ({ name }: (typeof left)[number]) => mapping.recommended?.includes(name) === true;
  const namesOf = (items: typeof left) => items.map(({ name }) => name);
  return {
    filled: namesOf(model.items.filter((item) => !left.includes(item))),
    required: namesOf(left.filter(isRequired)),
    recommended: namesOf(left.filter((item) => !isRequired(item) && isRecommended(item))),
    optional: namesOf(left.filter((item) => !isRequired(item) && !isRecommended(item))),
  };
}

/** The term paths that a mapping fills, and the items that it names. */
export function termsFilled(
  mapping: Mapping,
  around: Parameters<typeof destinationOf>[2],
): ReadonlySet<string> {
  const names = [
    ...Object.values(mapping.columns)
      .flatMap(detailsOf)
      .flatMap(({ to, words = {} }) => [...[to].flat(), ...Object.values(words)]),
    ...(mapping.join ?? []).map(({ to }) => to),
    ...Object.keys(mapping.constants ?? {}),
  ];
  return new Set(
    names.flatMap((name) => {
      const { destination } = destinationOf(name, {}, around);
      return destination === null ? [] : [destination.term, ...(destination.item ? [destination.item] : [])];
    }),
  );
}
