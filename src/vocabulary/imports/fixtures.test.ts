import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularyYaml } from '../exports/yaml.js';
import { mergeDocuments, vocabularyDocumentSchema } from '../vocabulary-document.js';
import type { VocabularyReading } from './draft.js';
import { readVocabulary } from './index.js';

const shipped = new URL('../../../vocabularies/', import.meta.url);
const known = ['imi-core', 'municipal'].flatMap((room) => {
  const names = readdirSync(new URL(room, shipped)).filter((name) => name.endsWith('.yaml'));
  const texts = names.map((name) => readFileSync(new URL(`${room}/${name}`, shipped), 'utf8'));
  return mergeDocuments(texts.map((text) => vocabularyDocumentSchema.parse(parse(text))));
});

const cases = new URL('../../../fixtures/vocabularies/', import.meta.url);
const isUpdate = process.env['IMI_UPDATE_GOLDEN'] === '1';

/**
 * A case is a folder: `input.*`, and in `expected/` what comes of it: `findings.txt` (line:column, code, arguments) and
 * `documents.yaml`; a file that is not there means that nothing is expected.
 */
describe.each(readdirSync(cases))('%s', (name) => {
  const folder = new URL(`${name}/`, cases);
  let reading: VocabularyReading;
  beforeAll(async () => {
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    reading = await readVocabulary(readFileSync(new URL(input, folder), 'utf8'), input, known);
  });
  const hold = (file: string, text: string) => {
    const path = new URL(`expected/${file}`, folder);
    if (isUpdate) update(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  };

  test('what was found', () => {
    const lines = reading.findings.map(({ place, code, args }) =>
      [`${place.line}:${place.column}`, code, ...Object.values(args)].join(' '),
    );
    hold('findings.txt', lines.map((line) => `${line}\n`).join(''));
  });

  test('what was read', () => {
    hold('documents.yaml', reading.documents.map(vocabularyYaml).join('---\n'));
  });
});

function update(path: URL, text: string): void {
  rmSync(path, { force: true });
  if (text === '') return;
  mkdirSync(new URL('.', path), { recursive: true });
  writeFileSync(path, text);
}
