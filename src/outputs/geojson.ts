import { compileFeature } from './geojson-feature.js';
import type { MadeFormat } from './node-format.js';

/** One GeoJSON feature collection (RFC 7946), a feature a line. */
export const geojson: MadeFormat = {
  name: 'geojson',
  suffix: '.geojson',
  contextSuffix: null,
  open: (dataset, remark) => {
    const featureOf = compileFeature(dataset, remark);
    let between = '\n';
    return {
      head: '{"type":"FeatureCollection","features":[',
      take: (node) => {
        const text = between + featureOf(node);
        between = ',\n';
        return text;
      },
      close: () => '\n]}\n',
    };
  },
};
