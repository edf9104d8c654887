import type { LineFormat } from './node-format.js';

/** One node a line. The context, which would stand in every line, is a file of its own beside it. */
export const ndjson: LineFormat = {
  name: 'ndjson',
  isGraph: true,
  suffix: '.ndjson',
  head: () => '',
  between: '\n',
  tail: (hasNodes) => (hasNodes ? '\n' : ''),
  contextSuffix: '.context.jsonld',
};
