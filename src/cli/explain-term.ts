import { type Knowledge, keysOf, type Language, matchKey, visible } from '../index.js';

/** What a term of the vocabularies or a header of a file means; null where nothing is known by that name. */
export function explainTerm(
  subject: string,
  { vocabulary, models }: Knowledge,
  language: Language,
): string | null {
  const lines: string[] = [];
  const [name = subject] = keysOf(vocabulary, subject);
  const term = vocabulary.classes.get(name) ?? vocabulary.properties.get(name);
  if (term) {
    lines.push(`${term.name} — ${term.label[language]}`, `  ${term.iri}`);
    if (term.deprecated) lines.push(`  ✖ → ${term.successor ?? '—'}`);
    if ('properties' in term)
      lines.push(
        ...term.properties.map(
          (pair) =>
            `  > ${pair.property} {${pair.cardinality.min}..${pair.cardinality.max ?? 'n'}} ${pair.range}`,
        ),
      );
    else lines.push(`  → ${term.range}`);
  }
  const key = matchKey(subject);
  for (const model of models.values()) {
    const item = model.items.find((candidate) =>
      [candidate.name, ...candidate.aliases].some((name) => matchKey(name) === key),
    );
    if (item)
      lines.push(
        `${model.id}: ${visible(subject)} = ${item.name} (${item.label[language]})`,
        `  ${model.class}>${item.path.text} [${item.normalizer}]`,
      );
  }
  return lines.length === 0 ? null : `${lines.join('\n')}\n`;
}
