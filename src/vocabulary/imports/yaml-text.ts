import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import { cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';

/** What stands in a YAML file: its documents, that `---` parts. */
export interface YamlText {
  /** Empty where the file cannot be read. */
  readonly values: readonly unknown[];
  /** Why it cannot be read. */
  readonly findings: readonly Finding[];
  /** Where an entry of a document begins, or the nearest thing around it. */
  readonly placeOf: (document: number, at: readonly (string | number)[]) => Place;
}

/** Reads YAML with the places of its entries. */
export function readYamlText(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const findings: Finding[] = [];
  const report = (offset: number, reason: string) =>
    findings.push({ ...cause('yaml-broken', { file, reason }), place: placeAt(offset) });
  const parsed = parseAll(text, lines, report);
  const values = findings.length > 0 ? [] : parsed.map((document) => contentOf(document, report));
  for (const { source, offset } of parsed.flatMap(codesIn))
    findings.push({ ...cause('yaml-unquoted', { file, part: source }), place: placeAt(offset) });
  return {
    values: findings.length > 0 ? [] : values,
    findings,
    placeOf: (document, at) => placeAt(offsetOf(parsed[document]?.contents ?? null, at)),
  };
}

type Report = (offset: number, reason: string) => void;

function parseAll(text: string, lineCounter: LineCounter, report: Report): readonly YamlDocument.Parsed[] {
  try {
    const documents = [parseAllDocuments(text, { lineCounter, prettyErrors: false })].flat();
    for (const { message, pos } of documents.flatMap(({ errors }) => errors)) report(pos[0], message);
    return documents;
  } catch (error) {
    // Brackets nested by the thousand exhaust the stack.
    report(0, error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** Aliases beyond a hundred are refused: they serve to exhaust the memory. */
function contentOf(document: YamlDocument.Parsed, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    report(document.contents?.range[0] ?? 0, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** Where an entry begins, or the nearest thing around it. */
function offsetOf(node: Node | null, way: readonly (string | number)[]): number {
  let current: unknown = node;
  let offset = node?.range?.[0] ?? 0;
  for (const key of way) {
    if (isSeq(current)) current = current.items[Number(key)];
    else if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      current = pair?.value;
    } else break;
  }
  return offset;
}

/** Numbers with zeros before them: codes that lose these zeros, for they are not in quotes. */
function codesIn(document: YamlDocument.Parsed): { readonly source: string; readonly offset: number }[] {
  const codes: { source: string; offset: number }[] = [];
  visit(document, {
    Scalar(_, { source = '', value, range }) {
      if (typeof value === 'number' && /^[-+]?0\d/.test(source))
        codes.push({ source, offset: range?.[0] ?? 0 });
    },
  });
  return codes;
}
