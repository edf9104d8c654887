import { conditionTexts, keysOf, type TermCard, termCard } from '../../index.js';
import { type Label, label } from '../../messages/index.js';
import { loadTerms } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { termLine } from './term-line.js';
import { unknownTerm } from './unknown-term.js';

/** `imi vocab show`: all that is known of a term. It may be written with its prefix, and with the path before it. */
export function showTerm(term: string, options: { readonly json?: boolean }, terminal: Terminal): Exit {
  const terms = loadTerms();
  const name = term
    .trim()
    .replace(/^.*[>＞]\s*/su, '')
    .replace(/\s*[:：]\s*/u, ':');
  const [key = name] = keysOf(terms.vocabulary, name);
  const card = termCard(terms.vocabulary, terms.models.values(), key);
  if (card === null) {
    terminal.err(causeLine(unknownTerm(term, terms, terminal), terminal));
    return exit.trouble;
  }
  terminal.out(options.json ? `${JSON.stringify(card, null, 2)}\n` : cardText(card, terminal));
  return exit.conforms;
}

function cardText(card: TermCard, terminal: Terminal): string {
  const { language } = terminal;
  const lines: string[] = [];
  const add = (name: WordLabel, values: readonly string[]) => {
    if (values.length === 1) lines.push(`  ${label(language, name)}: ${values[0]}`);
    if (values.length > 1)
      lines.push(`  ${label(language, name)}:`, ...values.map((value) => `    ${value}`));
  };
  lines.push(termLine(card, terminal), `  ${label(language, `term-${card.kind}`)} ${card.iri}`);
  add(
    'term-label',
    Object.entries(card.label).map(([tag, text]) => `${text} (${tag})`),
  );
  if (card.deprecated) add('term-successor', [card.successor ?? '—']);
  if (card.kind === 'class') {
    add('term-parents', card.parents.length === 0 ? [] : [card.parents.join(' → ')]);
    add('term-children', card.children.length === 0 ? [] : [card.children.join('、')]);
    add('term-datatype', card.datatype === null ? [] : [card.datatype]);
    lines.push(...propertyLines(card, terminal));
    add('term-led-to', card.ledToBy.length === 0 ? [] : [card.ledToBy.join('、')]);
  } else {
    add('term-range', [[card.range, ...conditionTexts(card.conditions)].join(' ')]);
    add('term-stands-on', holderLines(card, terminal));
  }
  add('term-used', useLines(card));
  add('term-close', card.closeMatch);
  return `${lines.join('\n')}\n`;
}

/** Labels without arguments. */
type WordLabel = Exclude<Extract<Label, `term-${string}`>, 'term-inherited' | 'term-by-header'>;

/** The properties of a class, its own first, then those of each ancestor. */
function propertyLines(card: Extract<TermCard, { kind: 'class' }>, terminal: Terminal): readonly string[] {
  const { language, palette } = terminal;
  const owners = [...new Set(card.properties.map(({ owner }) => owner))];
  return owners.flatMap((owner) => {
    const title =
      owner === card.name ? label(language, 'term-own') : label(language, 'term-inherited', { class: owner });
    const rows = card.properties
      .filter((pair) => pair.owner === owner)
      .map((pair) => {
        const text = pair.label[language];
        const named = text === pair.property ? '' : ` — ${text}`;
        const mark = pair.deprecated ? ` ${palette.warning(label(language, 'term-deprecated'))}` : '';
        return `    ${pair.property} {${pair.cardinality}} ${pair.range}${named}${mark}`;
      });
    return [`  ${title}:`, ...rows];
  });
}

function holderLines(
  card: Extract<TermCard, { kind: 'property' }>,
  { language, palette }: Terminal,
): readonly string[] {
  return card.standsOn.map((holder) => {
    const range = holder.range === card.range ? '' : ` ${holder.range}`;
    const meaning = holder.definition === null ? '' : ` — ${holder.definition[language]}`;
    const mark = holder.deprecated ? ` ${palette.warning(label(language, 'term-deprecated'))}` : '';
    return `${holder.class} {${holder.cardinality}}${range}${meaning}${mark}`;
  });
}

/** Items of a model that are named; the others are counted. */
const namedItems = 4;

function useLines({ usedIn }: TermCard): readonly string[] {
  const models = [...new Set(usedIn.map(({ model }) => model))];
  return models.map((model) => {
    const items = usedIn.filter((use) => use.model === model).map(({ item }) => item);
    const rest = items.length > namedItems ? ` +${items.length - namedItems}` : '';
    return `${model}: ${items.slice(0, namedItems).join('、')}${rest}`;
  });
}
