import { type Code, catalogue, type Language, label, type Texts } from '../messages/index.js';
import { signs } from './signs.js';
import { shown } from './visible.js';
import { exampleWording } from './wording.js';

/** What a rule says of itself. */
export interface ExplainedRule {
  readonly name: string;
  readonly title: Texts;
  /** The standard and section that it follows. */
  readonly source: string;
  readonly codes: readonly Code[];
  readonly examples: readonly {
    readonly rows: readonly (readonly string[])[];
    readonly finds: Readonly<Partial<Record<Code, readonly string[]>>>;
  }[];
}

/** A rule for people: what it looks for, which standard says so, its codes, and small files with what is found in them. */
export function explainRule(
  { name, title, source, codes, examples }: ExplainedRule,
  language: Language,
): string {
  const named = (text: string, rest: string) => label(language, 'colon', { text, rest });
  const told = codes.map((code) => {
    const { what } = exampleWording(code, language);
    return `${signs[catalogue[code].severity]} ${label(language, 'aside', { text: what, aside: code })}`;
  });
  const shownExamples = examples.flatMap(({ rows, finds }) => {
    const found = Object.entries(finds).map(([code, cells]) => `${code} ${cells.join(', ')}`);
    return [
      '',
      named(label(language, 'example'), ''),
      ...rows.map((cells) => `  ${cells.map(shown).join(' | ')}`),
      `  → ${found.length === 0 ? label(language, 'rule-finds-nothing') : found.join('; ')}`,
    ].map((line) => line.trimEnd());
  });
  return [
    label(language, 'aside', { text: title[language], aside: name }),
    named(label(language, 'rule-source'), source),
    ...told,
    ...shownExamples,
    '',
  ].join('\n');
}
