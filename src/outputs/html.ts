/** Markup that may stand in a page as it is: made by `html`, never of text that came from a source. */
export interface Html {
  readonly markup: string;
}

type Child = Html | string | number | null | readonly Child[];

const special = /[&<>"']/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup from a template. What is put in is text, and cannot become markup, in an element or between the quotes of an
 * attribute; markup made by `html` is put in as it is, lists one after the other, null as nothing.
 *
 * @example html`<td class="${name}">${value}</td>`
 */
export function html(template: TemplateStringsArray, ...children: readonly Child[]): Html {
  const [first = '', ...others] = template;
  return { markup: others.reduce((all, part, i) => all + markupOf(children[i] ?? null) + part, first) };
}

function markupOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return child.replace(special, (char) => references[char] ?? char);
  if (typeof child === 'number') return String(child);
  if ('markup' in child) return child.markup;
  return child.map(markupOf).join('');
}
