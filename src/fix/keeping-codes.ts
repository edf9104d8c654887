import type { Code } from '../messages/index.js';

/**
 * Findings of a reading that was assumed, where the value says all that the cell says: it may stand in its place if somebody
 * takes the assumption for right. All other assumptions leave something out (`約100人` → `100`).
 */
export const keepingCodes: ReadonlySet<Code> = new Set<Code>([
  'code-decimal-artifact',
  'code-zero-restored',
  'date-after-era',
  'date-before-era',
  'date-serial',
  'date-unusual-order',
  'date-zero-lost',
  'kana-hyphen',
  'mail-obfuscated',
  'number-leading-zero',
  'number-scientific',
  'number-unusual-minus',
  'person-spaced-out',
  'phone-area-code-differs',
  'phone-zero-restored',
  'postal-grouping',
  'text-control-char',
  'text-html',
  'text-html-entity',
  'text-line-break',
  'time-redundant-marker',
  'url-full-width',
]);
