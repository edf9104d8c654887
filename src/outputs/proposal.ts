import type { Finding } from '../findings/index.js';
import type { Code } from '../messages/index.js';

/** Codes whose remedy is to put one of their arguments in place of the cell. */
const told: Readonly<Partial<Record<Code, 'expected' | 'assumed'>>> = {
  'code-zero-lost': 'expected',
  'code-zero-restored': 'assumed',
  'leading-zeros-uneven': 'expected',
  'phone-zero-lost': 'expected',
  'phone-zero-restored': 'assumed',
  'phone-area-code-differs': 'assumed',
  'spaces-for-looks': 'expected',
  'unit-in-cell': 'expected',
  'mail-obfuscated': 'assumed',
  'header-line-break': 'expected',
  'header-spaced-out': 'expected',
};

/** What to put in place of a cell, where a finding knows; the remedy says whether it has to be confirmed first. */
export function proposalOf(finding: Finding): string | undefined {
  if (finding.replacement !== undefined) return finding.replacement;
  const name = told[finding.code];
  return name === undefined ? undefined : (finding.args as Readonly<Record<string, string>>)[name];
}
