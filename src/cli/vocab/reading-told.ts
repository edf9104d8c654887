import { type Cause, type Severity, severityOf, type VocabularyReading } from '../../index.js';
import { causeLine } from '../cause-line.js';
import type { Terminal } from '../terminal.js';

/** Tells what was found in a vocabulary's file, with the places in it; null where it could not be opened. */
export function readingTold(
  reading: VocabularyReading | Cause,
  file: string,
  severities: readonly Severity[],
  terminal: Terminal,
): VocabularyReading | null {
  if ('code' in reading) {
    terminal.err(causeLine(reading, terminal));
    return null;
  }
  for (const finding of reading.findings) {
    if (severities.includes(severityOf(finding.code))) {
      terminal.err(causeLine(finding, terminal, { file, ...finding.place }));
    }
  }
  return reading;
}
