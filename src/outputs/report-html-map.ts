import { type Language, label } from '../messages/index.js';
import type { Report, ReportPoints } from '../report/index.js';
import { type Html, html } from './html.js';
import { type MapView, mapPicture } from './map-view.js';
import { isWithin, type Outlines } from './outlines.js';

/** Points outside the picture that are named. */
const mostOutside = 5;

/** Where the records lie, on the outline of the publisher's territory; null where the report does not say or nothing can be drawn. */
export function pointMap(report: Report, language: Language, outlines: Outlines): Html | null {
  const { points } = report;
  if (points === undefined) return null;
  const picture = mapPicture(points, report.dataset.publisher?.code ?? null, outlines);
  const sum = (of: 'records' | 'failing') => points.fields.reduce((all, field) => all + field[of], 0);
  const told = label(language, 'map-records', { count: sum('records'), failing: sum('failing') });
  if (picture === null)
    return html`<div class="panel"><p>${told}</p>${outsideList(points.fields, language)}</div>`;
  const { view, home, beside, locator } = picture;
  const inside = points.fields.filter(({ lat, lon }) => isWithin([lon, lat], view.bounds));
  const outside = points.fields.filter((field) => !inside.includes(field));
  return html`<div class="panel">
<p>${told}</p>
<figure class="map">
<svg class="land" viewBox="0 0 ${view.width} ${view.height}" role="img" aria-label="${label(language, 'section-map')}: ${told}">
<path class="beside" d="${beside}"/><path class="home" d="${home}"/>
<path class="dots" d="${dots(inside, view, false)}"/><path class="squares" d="${dots(inside, view, true)}"/>
${scaleBar(view)}
</svg>
${
  locator === null
    ? null
    : html`<svg class="locator" viewBox="0 0 ${locator.width} ${locator.height}" aria-hidden="true" focusable="false"><path class="home" d="${locator.home}"/><path class="part" d="${locator.part}"/></svg>`
}
</figure>
<ul class="legend"><li><svg width="14" height="14" aria-hidden="true"><path class="dots" d="M7 7h0"/></svg>${label(language, 'map-fine')}</li><li><svg width="14" height="14" aria-hidden="true"><path class="squares" d="M3 3h8v8h-8Z"/></svg>${label(language, 'map-failing')}</li></ul>
${outsideList(outside, language)}
<p class="note">${label(language, 'map-source')}</p>
</div>`;
}

/** Round dots for what is fine, squares for records with something to fix. */
function dots(fields: ReportPoints['fields'], view: MapView, isFailing: boolean): string {
  return fields
    .filter(({ failing }) => failing > 0 === isFailing)
    .map(({ lat, lon }) => {
      const [x, y] = view.place([lon, lat]).map(Math.round) as [number, number];
      return isFailing ? `M${x - 4} ${y - 4}h8v8h-8Z` : `M${x} ${y}h0`;
    })
    .join('');
}

/** A line as long as a round number of kilometres. */
function scaleBar({ perKilometre, height }: MapView): Html {
  const lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
  const length = lengths.findLast((each) => each * perKilometre <= 160) ?? 0.1;
  const text = length < 1 ? `${length * 1000} m` : `${length} km`;
  return html`<path class="scale" d="M12 ${height - 20}v8h${Math.round(length * perKilometre)}v-8"/><text class="length" x="16" y="${height - 20}">${text}</text>`;
}

function outsideList(fields: ReportPoints['fields'], language: Language): Html | null {
  if (fields.length === 0) return null;
  const count = fields.reduce((all, { records }) => all + records, 0);
  const names = fields.slice(0, mostOutside).map(({ lat, lon }) => `${lat.toFixed(4)}, ${lon.toFixed(4)}`);
  const listed = names.join(' / ') + (fields.length > mostOutside ? ' …' : '');
  return html`<p class="note">${label(language, 'map-outside', { count, names: listed })}</p>`;
}
