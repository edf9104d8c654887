import { detectEncoding } from '../encoding.js';
import { sniffFormat } from '../sniff.js';
import { streamDecoderFor } from '../transcode.js';

/** How nodes may be written that need no mapping. */
export type NodeNotation = 'jsonld' | 'turtle' | 'nquads';

/** What is looked at. */
const headSize = 64 * 1024;

const keyword = /"@(?:context|graph|type|id)"\s*:/;
/** A statement, with its full stop, on a line of its own (RDF 1.1 N-Quads, grammar). */
const statement = /^(?:<[^<>"{}|^`\\\s]*>|_:\S+)[ \t]+<[^<>"{}|^`\\\s]*>[ \t].*\.[ \t]*(?:#.*)?$/;
const directive = /^(?:@prefix\s+[^\s:]*:\s*<|@base\s+<|prefix\s+[^\s:]*:\s*<|base\s+<)/i;
const subject = /^(?:<[^<>"{}|^`\\\s]+>|_:\S+)\s+(?:a|<[^<>"{}|^`\\\s]*>|[^\s:<"]*:\S+)\s/;

/** Says in which notation the beginning of a file has nodes; null: it is something else. */
export function nodeNotationOf(head: Uint8Array): NodeNotation | null {
  const bytes = head.subarray(0, headSize);
  const format = sniffFormat(bytes);
  if (format !== 'csv' && format !== 'json') return null;
  const text = streamDecoderFor(detectEncoding(bytes).encoding).push(bytes);
  if (format === 'json') return keyword.test(text) ? 'jsonld' : null;
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const [first] = said;
  if (first === undefined) return null;
  if (
    statement.test(first) &&
    said.slice(0, 5).every((line, i) => i === said.length - 1 || statement.test(line))
  )
    return 'nquads';
  return directive.test(first) || subject.test(`${first} `) ? 'turtle' : null;
}
