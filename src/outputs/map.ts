import type { Node } from '../nodes/index.js';
import { compileFlat } from './flat-values.js';
import { html } from './html.js';
import { pageHead } from './html-page.js';
import { mapScript, mapStyle } from './map-page.js';
import type { MadeFormat } from './node-format.js';

/**
 * A map as one page that needs no other file and no network: a dot for each node with a place, coloured by publisher, with its
 * name, address and source, and a field to search in them. Nodes without a place are counted below it.
 */
export const map: MadeFormat = {
  name: 'map',
  suffix: '.map.html',
  contextSuffix: null,
  open: ({ shape }, remark) => {
    const flatOf = compileFlat(shape);
    let between = '';
    return {
      head: head(),
      take: (node) => {
        const point = pointOf(node, flatOf(node));
        if (point === null) {
          remark('output-not-on-map');
          return '';
        }
        // What closes the element must not stand in it.
        const text = between + JSON.stringify(point).replaceAll('<', '\\u003C');
        between = ',\n';
        return text;
      },
      close: () => `]</script>\n<script>${mapScript}</script>\n</body>\n</html>\n`,
    };
  },
};

/** Latitude, longitude, name, address, group (publisher) and where it comes from. */
type Point = readonly [number, number, string, string, string, string];

function pointOf(node: Node, values: ReturnType<ReturnType<typeof compileFlat>>): Point | null {
  const first = (ending: string): string => {
    const paths = [
      ending,
      `設置地点>${ending}`,
      ...[...values.keys()].filter((path) => path.endsWith(`>${ending}`)),
    ];
    // The publisher has a name and an address too.
    const own = paths.find((path) => values.has(path) && !path.startsWith('メタデータ'));
    return values.get(own ?? '')?.texts[0] ?? '';
  };
  const [latitude, longitude] = [first('地理座標>緯度'), first('地理座標>経度')].map((text) =>
    text === '' ? Number.NaN : Number(text),
  );
  if (!(Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180)) return null;
  const files = values.get('出典>ファイル名')?.texts ?? [];
  const rows = values.get('出典>行')?.texts ?? [];
  const source = files.map((file, i) => `${file}:${rows[i] ?? ''}`).join(', ');
  const name = first('名称>表記') || String(node['@id']);
  return [latitude!, longitude!, name, first('住所>表記'), first('出典>発行者名'), source];
}

function head(): string {
  const { markup } =
    html`${pageHead({ language: 'ja', name: 'imi map', styles: [mapStyle], script: mapScript })}
<header><h1>地図 · Map · 地圖</h1><label>検索 · Search · 搜尋 <input id="search" type="search"></label> <output id="count"></output><ul id="legend"></ul></header>
<main><canvas id="map" tabindex="0" role="img" aria-label="地図 · Map · 地圖"></canvas>
<section id="card" aria-live="polite" hidden></section>
<ol id="list"></ol></main>
`;
  return `${markup}<script id="points" type="application/json">[`;
}
