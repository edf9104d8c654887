import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Document as YamlDocument,
} from 'yaml';
import { cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import type { Document, VocabularyDocument } from '../vocabulary-document.js';
import { checkDraft, readingOf, type VocabularyReading } from './draft.js';

/**
 * Reads a vocabulary from a file of ours, or several vocabularies that `---` parts.
 *
 * @param known vocabularies that it may build on, each before those that build on it
 */
export function readVocabularyYaml(
  text: string,
  file: string,
  known: readonly Document[],
): VocabularyReading {
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
  if (findings.length > 0) return readingOf([], findings);
  const draft = {
    documents: values as VocabularyDocument[],
    findings: [],
    // Its names have no prefixes: any known vocabulary may be meant.
    namespaces: new Set(known.flatMap(({ namespace }) => namespace ?? [])),
    placeOf: (document: number, at: readonly (string | number)[]) =>
      placeAt(offsetOf(parsed[document]?.contents ?? null, at)),
  };
  const { findings: checked, vocabulary } = checkDraft(draft, known);
  return readingOf(draft.documents, checked, vocabulary);
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
      const pair = current.items.find((item) => isScalar(item.key) && item.key.value === key);
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      current = pair?.value;
    } else break;
  }
  return offset;
}
