import type { Severity } from '../messages/index.js';
import { type Html, html } from './html.js';
import { shown } from './visible.js';

const shapes = {
  error: html`<circle class="shape" cx="12" cy="12" r="11"/><path class="mark" d="M8 8l8 8M16 8l-8 8"/>`,
  warning: html`<path class="shape" d="M12 1.5 23.5 22H.5Z"/><path class="mark" d="M12 9v6M12 18.4v.2"/>`,
  info: html`<circle class="shape" cx="12" cy="12" r="11"/><path class="mark" d="M12 11v6.5M12 6.6v.2"/>`,
  good: html`<circle class="shape" cx="12" cy="12" r="11"/><path class="mark" d="M7 12.5l3.5 3.5L17.2 8.6"/>`,
} as const satisfies Record<Severity | 'good', Html>;

/** The sign of a severity; words say the same beside it. */
export function icon(severity: Severity | 'good'): Html {
  return html`<svg class="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[severity]}</svg>`;
}

/** A text of the source: of an unknown language, unable to turn the direction of what surrounds it. */
export function quoted(text: string): Html {
  return html`<bdi lang="" class="value">${shown(text)}</bdi>`;
}

/** Names and what they stand for; an entry without anything to say is left out. */
export function factList(facts: readonly (readonly [name: string, fact: Html | string | null])[]): Html {
  return html`<dl class="facts">${facts.map(([name, fact]) =>
    fact === null ? null : html`<div><dt>${name}</dt><dd>${fact}</dd></div>`,
  )}</dl>`;
}

/** A section of the page under its heading. */
export function section(id: string, heading: string, content: Html, level: 2 | 3 = 2): Html {
  const title =
    level === 2 ? html`<h2 id="${id}-heading">${heading}</h2>` : html`<h3 id="${id}-heading">${heading}</h3>`;
  // Of several reports, only the files are landmarks: what is in them would have one name again and again.
  const name = level === 2 ? html` aria-labelledby="${id}-heading"` : null;
  return html`<section id="${id}"${name}>
${title}
${content}
</section>
`;
}
