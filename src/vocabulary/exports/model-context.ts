import { contextOf, type JsonLdContext } from '../context.js';
import { demandsOf, subclassesOf } from '../demands.js';
import type { DataModel } from '../model.js';
import { datatypeOf, type Vocabulary } from '../vocabulary.js';

/**
 * The JSON-LD context of a data model, for nodes that its schema lets pass: the classes that are described in full, their
 * properties, and the classes that these lead to.
 */
export function modelContext(model: DataModel, vocabulary: Vocabulary): JsonLdContext {
  const names = new Set<string>();
  for (const { types, properties } of demandsOf(model, vocabulary, []).classes.values()) {
    for (const type of types) names.add(type);
    for (const { property, range } of properties) {
      names.add(property);
      if (datatypeOf(vocabulary, range) !== null) continue;
      for (const type of subclassesOf(vocabulary, range)) names.add(type);
    }
  }
  return contextOf(vocabulary, names);
}
