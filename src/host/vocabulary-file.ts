import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Cause } from '../findings/index.js';
import { detectEncoding } from '../sources/index.js';
import {
  type Document,
  mergeDocuments,
  readVocabulary,
  type VocabularyReading,
  vocabularyDocumentSchema,
} from '../vocabulary/index.js';
import { unreadable } from './file-error.js';

/** The vocabularies that ship, by the names that people call them, each before those that build on it. */
const folders = { core: 'imi-core', municipal: 'municipal' } as const;

export type ShippedVocabulary = keyof typeof folders;

/** The names of the vocabularies that ship. */
export const shippedVocabularyNames = Object.keys(folders) as readonly ShippedVocabulary[];

/** The documents of the vocabularies that ship, as they were written; they were checked when the project was built. */
export function shippedVocabularies(): Readonly<Record<ShippedVocabulary, Document>> {
  return { core: documentIn(folders.core), municipal: documentIn(folders.municipal) };
}

function documentIn(folder: string): Document {
  const place = new URL(`../../vocabularies/${folder}/`, import.meta.url);
  const documents = readdirSync(place)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => vocabularyDocumentSchema.parse(parse(readFileSync(new URL(name, place), 'utf8'))));
  const [document] = mergeDocuments(documents);
  if (document === undefined) throw new Error(`no vocabulary in ${folder}`);
  return document;
}

/**
 * Reads a person's vocabulary, in any of the formats.
 *
 * @returns what was read, or why the file cannot be read at all
 */
export async function readVocabularyFile(
  path: string,
  known: readonly Document[],
): Promise<VocabularyReading | Cause> {
  try {
    return await readVocabulary(textOf(await readFile(path)), basename(path), known);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Tools of others write UTF-16 and Shift_JIS too. A mark at the beginning stays, as readers expect it to. */
function textOf(bytes: Uint8Array): string {
  const { encoding } = detectEncoding(bytes.subarray(0, 1024 * 1024));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
