import { cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';

/** An entry of a JSON object, as it stands: a key may come twice. */
export interface JsonEntry {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
}

/**
 * Reads a JSON object with the places of its keys, in their order.
 *
 * @returns null in place of entries where it cannot be read
 */
export async function readJsonObject(
  text: string,
  file: string,
): Promise<{ readonly entries: readonly JsonEntry[] | null; readonly findings: readonly Finding[] }> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(bare);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { entries: await entriesOf(bare, value), findings: [] };
    const what = cause('mapping-json-unexpected', { part: file, expected: '{ "…": "…" }' });
    return { entries: null, findings: [{ ...what, place: { line: 1, column: 1 } }] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeIn(bare, error.message);
    return {
      entries: null,
      findings: [{ ...cause('mapping-json-broken', { file, reason: error.message }), place }],
    };
  }
}

/** JSON is YAML too, and the parser of YAML knows places and keys that come twice. */
async function entriesOf(text: string, value: object): Promise<readonly JsonEntry[]> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents))
    return Object.entries(value).map(([key, each]) => ({ key, value: each, place: {} }));
  return document.contents.items.map((pair) => {
    const key = isScalar(pair.key) ? pair.key : null;
    const { line, col } = lineCounter.linePos(key?.range?.[0] ?? 0);
    const own = (pair.value as { toJS?: (document: unknown) => unknown } | null)?.toJS?.(document) ?? null;
    return { key: String(key?.value ?? ''), value: own, place: { line, column: col } };
  });
}

function placeIn(text: string, message: string): Place {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
