import { type Language, label } from '../messages/index.js';
import { type Html, html } from './html.js';
import { htmlPage } from './html-page.js';
import { listPageStyle } from './list-page-style.js';
import { section } from './report-html-parts.js';
import { style } from './report-html-style.js';

/** A page of lists: what it comes to, a table of contents, and a section for each list. */
export interface ListPage {
  readonly language: Language;
  readonly title: string;
  /** What it comes to, as paragraphs. */
  readonly sums: Html | readonly Html[];
  /** Those without content are left out. */
  readonly sections: readonly (readonly [id: string, heading: string, content: Html | null])[];
  readonly tool: { readonly name: string; readonly version: string };
}

/** A page of lists as HTML: needs no other file, no network and no script, and lets none in. */
export function listPage({ language, title, sums, sections, tool }: ListPage): string {
  const told = sections.filter(([, , content]) => content !== null);
  return htmlPage({
    language,
    name: title,
    styles: [style, listPageStyle],
    heading: title,
    isWide: true,
    content: html`<section class="panel sums">${sums}</section>
<nav aria-label="${label(language, 'contents')}"><ul>${told.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
${told.map(([id, heading, content]) => section(id, heading, content!))}`,
    madeBy: `${tool.name} ${tool.version}`,
  });
}

/** A table that may be wider than the window: it is scrolled by itself, with the keyboard too. */
export function listTable(
  heads: readonly string[],
  rows: readonly Html[],
  { above = null, below = null }: { readonly above?: Html | null; readonly below?: Html | null } = {},
): Html {
  return scrolled(html`${above}<table class="list-table"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>${below}`);
}

/** What may be wider than the window. */
export function scrolled(content: Html): Html {
  return html`<div class="panel scroll" tabindex="0">${content}</div>`;
}

/** How many more there are than those that are shown; nothing where there are none. */
export function moreOf(count: number, language: Language): Html | null {
  return count > 0 ? html`<p class="note">${label(language, 'inventory-more', { count })}</p>` : null;
}
