import type { LineFormat } from './node-format.js';

/** One JSON-LD document with the context embedded, a node a line. */
export const jsonld: LineFormat = {
  name: 'jsonld',
  isGraph: true,
  suffix: '.jsonld',
  head: (context) =>
    context === null ? '{"@graph":[\n' : `{"@context":${JSON.stringify(context)},"@graph":[\n`,
  between: ',\n',
  tail: (hasNodes) => (hasNodes ? '\n]}\n' : ']}\n'),
  contextSuffix: null,
};
