import { compileFeature } from './geojson-feature.js';
import type { MadeFormat } from './node-format.js';

/** A GeoJSON text sequence (RFC 8142): features one after another, a record separator before each. */
export const geojsonseq: MadeFormat = {
  name: 'geojsonseq',
  suffix: '.geojsons',
  contextSuffix: null,
  open: (dataset, remark) => {
    const featureOf = compileFeature(dataset, remark);
    return { head: '', take: (node) => `\u001E${featureOf(node)}\n`, close: () => '' };
  },
};
