import { type Cause, cause, type Finding } from '../../findings/index.js';
import {
  type DataModel,
  loadModel,
  type ModelDocument,
  modelOfNotation,
  type NotationFile,
  parseNotation,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { mappingFromJson } from '../exchange/from-json.js';
import type { MappingDocument } from '../mapping.js';
import { valueKindOf } from '../target.js';
import { mappingOfCsvw } from './csvw.js';
import {
  type DmdHeader,
  type HeaderReading,
  type PartKind,
  readJsonHeader,
  readTurtleHeader,
  readXmlHeader,
} from './header.js';
import { readShapes } from './shapes-of-2016.js';

/** What was read from a package. */
export interface PackageReading {
  /** Null where no data model could be read. */
  readonly model: ModelDocument | null;
  /** Null where the package has none. */
  readonly mapping: { readonly document: MappingDocument; readonly remarks: readonly string[] } | null;
  /** By the file that they are about. */
  readonly findings: readonly (Finding & { readonly file: string })[];
}

/**
 * Reads a package of a data model description (DMD), of both generations: the header in JSON, Turtle or XML, the data model
 * in the notation or as shapes, the mapping as `mapping.json` or as metadata of CSV on the Web. Schemas and lists of
 * characters are told; documents and samples are for people. A single file needs no header.
 *
 * @param files by path in the package
 * @param name of the package, where it does not call itself anything
 */
export async function readPackage(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  vocabulary: Vocabulary,
): Promise<PackageReading> {
  const findings: (Finding & { file: string })[] = [];
  const report: Report = (file, what, place = {}) => findings.push({ ...what, place, file });
  const header = await headerOf(files, name, report);
  const parts = header === null ? partsByName(files) : [...header.parts];
  for (const [path, kind] of parts) {
    if (!files.has(path)) report(name, cause('dmd-part-missing', { file: path }));
    else if (kind === 'schema' || kind === 'items') report(path, cause('dmd-part-left-out', { file: path }));
  }
  const there = parts.filter(([path]) => files.has(path));
  const textOf = (path: string) => new TextDecoder().decode(files.get(path));
  const pathOf = (kind: PartKind) => there.find(([, each]) => each === kind)?.[0] ?? null;
  const model = await modelIn(
    pathOf('notation'),
    pathOf('shapes'),
    textOf,
    idFor(header, name),
    vocabulary,
    report,
  );
  if (model === null) {
    if (findings.every(({ code }) => code !== 'model-no-uses'))
      report(name, cause('dmd-model-missing', { file: name }));
    return { model: null, mapping: null, findings };
  }
  const document = withHead(model, header);
  const path = pathOf('mapping');
  const mapping = path === null ? null : await mappingIn(textOf(path), path, document, vocabulary, report);
  return { model: document, mapping, findings };
}

type Report = (file: string, what: Cause, place?: Finding['place']) => void;

async function headerOf(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  report: Report,
): Promise<DmdHeader | null> {
  const file = ['header.json', 'header.jsonld', 'header.ttl', 'header.xml'].find((each) => files.has(each));
  if (file === undefined) {
    if (files.size !== 1) report(name, cause('dmd-header-missing', { file: name }));
    return null;
  }
  const text = new TextDecoder().decode(files.get(file));
  const { header, causes } = await headerIn(text, file);
  for (const what of causes) report(file, what);
  return header;
}

function headerIn(text: string, file: string): HeaderReading | Promise<HeaderReading> {
  if (file.endsWith('.ttl')) return readTurtleHeader(text, file);
  return file.endsWith('.xml') ? readXmlHeader(text, file) : readJsonHeader(text, file);
}

/** What files are, as far as their names tell. */
function partsByName(files: ReadonlyMap<string, Uint8Array>): readonly (readonly [string, PartKind])[] {
  const kindOf = (path: string): PartKind | null => {
    if (/\.(?:imiv|imiv\.txt|ivd)$/.test(path)) return 'notation';
    if (/\.xsd$/.test(path)) return 'schema';
    if (/\.ttl$/.test(path)) return 'shapes';
    return /(?:^|\/)(?:mapping|.*-metadata)\.json$/.test(path) ? 'mapping' : null;
  };
  return [...files.keys()].sort().flatMap((path) => {
    const kind = kindOf(path);
    return kind === null ? [] : [[path, kind] as const];
  });
}

/** An id as data models have it, made of the last words of the package's IRI that are no version, or of its name. */
function idFor(header: DmdHeader | null, name: string): string {
  const words = `${name}/${header?.id ?? ''}`
    .split('/')
    .map((word) =>
      word
        .replace(/\.\w+$/, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^[^a-z]+|_+$/g, ''),
    )
    .filter((word) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(word));
  return words.at(-1) ?? 'imported';
}

async function modelIn(
  notation: string | null,
  shapes: string | null,
  textOf: (path: string) => string,
  id: string,
  vocabulary: Vocabulary,
  report: Report,
): Promise<ModelDocument | null> {
  const path = notation ?? shapes;
  if (path === null) return null;
  const file = await (path === notation
    ? readNotation(textOf(path), path, report)
    : shapesIn(textOf(path), path, vocabulary, report));
  if (file === null) return null;
  const draft = modelOfNotation(file, vocabulary, { id, normalizerOf: valueKindOf });
  for (const { place, ...what } of draft.findings) report(path, what, place);
  if (file.statements.every(({ kind }) => kind !== 'use'))
    report(path, cause('model-no-uses', { file: path }), {});
  return draft.document;
}

function readNotation(text: string, path: string, report: Report): NotationFile {
  const { file, findings } = parseNotation(text);
  for (const { place, ...what } of findings) report(path, what, place);
  return file;
}

async function shapesIn(
  text: string,
  path: string,
  vocabulary: Vocabulary,
  report: Report,
): Promise<NotationFile | null> {
  const shapes = await readShapes(text, vocabulary);
  if ('statements' in shapes) return shapes;
  report(path, cause('rdf-broken', { file: path, reason: shapes.reason }));
  return null;
}

/** Where the data model's file does not say its name or version, the header does. */
function withHead(model: ModelDocument, header: DmdHeader | null): ModelDocument {
  const isNamed = model.title.ja !== model.id;
  const title = header?.title ?? model.title.ja;
  const about = header?.about ?? {};
  return {
    ...model,
    ...(Object.keys(about).length === 0 ? {} : { about }),
    ...(isNamed ? {} : { title: { ja: title, en: title, 'zh-TW': title } }),
    version: model.version === '1' ? (header?.version ?? '1') : model.version,
    source:
      model.source === model.id || model.source === model.title.ja ? (header?.id ?? title) : model.source,
  };
}

async function mappingIn(
  text: string,
  path: string,
  document: ModelDocument,
  vocabulary: Vocabulary,
  report: Report,
): Promise<PackageReading['mapping']> {
  const { model } = loadModel(document, vocabulary);
  const models = new Map<string, DataModel>(model === null ? [] : [[model.id, model]]);
  const csvw = mappingOfCsvw(valueIn(text), vocabulary);
  const json = csvw === null ? text : JSON.stringify(csvw, null, 2);
  const read = await mappingFromJson(json, path, document.id, { vocabulary, models });
  for (const { place, ...what } of read.findings) report(path, what, csvw === null ? place : {});
  return read.document === null ? null : { document: read.document, remarks: read.remarks };
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
