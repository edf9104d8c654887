import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../findings/index.js';
import type { ReportCause } from './report.js';

/**
 * Marks by which the listed findings of a cause are known again in another report: 16 hex digits each, in the same
 * order. They depend on what was found (code, header, value, arguments) and on how often the same was found before, not
 * on rows, which move when a row is added above.
 */
export function fingerprintsOf({ code, header, findings }: ReportCause): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const content = JSON.stringify([code, header ?? '', finding.value ?? null, argsOf(finding)]);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    return bytesToHex(sha256(utf8ToBytes(`${content}#${count}`))).slice(0, 16);
  });
}

/** All arguments but those that tell of the other findings: the number of another row, how many there are. */
function argsOf({ args }: Finding): readonly (readonly [string, unknown])[] {
  return Object.entries(args)
    .filter(([name]) => name !== 'row' && name !== 'count')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
