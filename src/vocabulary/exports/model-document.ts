import type { ModelDocument } from '../load-model.js';
import type { DataModel, Item } from '../model.js';

/** A data model as a file of ours has it, with all that its items say. */
export function modelDocumentOf({ items, uncertain, about, ...head }: DataModel): ModelDocument {
  return {
    ...head,
    aliases: [...head.aliases],
    ...(about === undefined ? {} : { about }),
    ...(uncertain === null ? {} : { uncertain }),
    items: Object.fromEntries(items.map((item) => [item.name, entryOf(item)])),
  };
}

function entryOf(item: Item): ModelDocument['items'][string] {
  const { ja, ...others } = item.label;
  const present = <K extends string, V>(name: K, value: V | null): { readonly [N in K]?: V } =>
    value === null ? {} : ({ [name]: value } as { readonly [N in K]?: V });
  return {
    term: item.path.text,
    label: ja === item.name ? others : item.label,
    normalizer: item.normalizer,
    ...(item.required ? { required: true } : {}),
    ...(Object.keys(item.options).length === 0
      ? {}
      : { options: item.options as Record<string, string | number | boolean> }),
    ...(item.aliases.length === 0 ? {} : { aliases: [...item.aliases] }),
    ...present('header', item.header),
    ...present('separator', item.separator),
    ...present('codes', item.codes === null ? null : { ...item.codes }),
    ...present(
      'conditions',
      item.conditions === null
        ? null
        : {
            patterns: [...item.conditions.patterns],
            bounds: [...item.conditions.bounds],
            characters: [...item.conditions.characters],
          },
    ),
    ...present('example', item.example),
    ...present('source', item.source),
  };
}
