import { type Fate, fates, type Ledger } from '../findings/index.js';
import { type Html, html } from './html.js';
import { sharesOf } from './shares.js';

/** Tenths of a percent that anything takes in a bar, so that it can be seen. */
const narrowest = 8;

/** The lines that tell fates apart where colours do not; `kept` has none. */
const hatches: Readonly<Record<Exclude<Fate, 'kept'>, { readonly size: number; readonly path: string }>> = {
  normalized: { size: 7, path: 'M0 7L7 0' },
  repaired: { size: 5, path: 'M0 0L5 5' },
  ignored: { size: 4, path: 'M0 2H1.25' },
  unmapped: { size: 4, path: 'M0 2H4' },
  rejected: { size: 5, path: 'M0 0L5 5M0 5L5 0' },
};

/** The hatches that bars and swatches refer to; stands once in a page, before them. */
export function hatchDefinitions(): Html {
  return html`<svg width="0" height="0" aria-hidden="true" focusable="false"><defs>${Object.entries(
    hatches,
  ).map(
    ([fate, { size, path }]) =>
      html`<pattern id="hatch-${fate}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path class="hatch" d="${path}"/></pattern>`,
  )}</defs></svg>`;
}

/** A ledger as one bar; it says nothing to those who cannot see it: the same numbers stand beside it as text. */
export function ledgerBar(ledger: Readonly<Ledger>, className: 'bar' | 'mini'): Html {
  const widths = widthsOf(sharesOf(ledger));
  let start = 0;
  const parts = fates.map((fate) => {
    const width = widths[fate];
    const part = width === 0 ? null : filled(fate, `${start / 10}%`, `${width / 10}%`);
    start += width;
    return part;
  });
  return html`<svg class="${className}" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** How many of all records have a value, and of how many it was understood, as a bar; the numbers stand beside it. */
export function fillBar(understood: number, filled: number, all: number): Html {
  const width = (count: number) => (all === 0 ? 0 : Math.round((1000 * count) / all) / 10);
  const refused = width(filled) - width(understood);
  return html`<svg class="fill" aria-hidden="true" focusable="false"><rect class="normalized" width="${width(understood)}%" height="100%"/>${
    refused <= 0
      ? null
      : html`<rect class="rejected" x="${width(understood)}%" width="${Math.max(1, refused)}%" height="100%"/>`
  }</svg>`;
}

/** A share of a whole as a short bar; the number stands beside it. */
export function shareBar(share: number): Html {
  return html`<svg class="share" aria-hidden="true" focusable="false"><rect class="normalized" width="${Math.max(2, Math.round(share * 100))}%" height="100%"/></svg>`;
}

/** A small square in the colour and hatch of a fate. */
export function swatch(fate: Fate): Html {
  return html`<svg class="swatch" width="18" height="18" aria-hidden="true" focusable="false">${filled(fate, '0', '100%')}</svg>`;
}

function filled(fate: Fate, start: string, width: string): Html {
  const hatch =
    fate === 'kept'
      ? null
      : html`<rect x="${start}" width="${width}" height="100%" fill="url(#hatch-${fate})"/>`;
  return html`<rect class="${fate}" x="${start}" width="${width}" height="100%"/>${hatch}`;
}

function widthsOf(shares: Readonly<Ledger>): Readonly<Ledger> {
  const widths = { ...shares };
  for (const fate of fates) if (widths[fate] > 0) widths[fate] = Math.max(narrowest, widths[fate]);
  const widest = fates.reduce((most, fate) => (widths[fate] > widths[most] ? fate : most));
  const sum = fates.reduce((all, fate) => all + widths[fate], 0);
  if (sum > 1000) widths[widest] -= sum - 1000;
  return widths;
}
