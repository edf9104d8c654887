import { type Node, type NodeShape, quoted } from '../nodes/index.js';

/** Where the records of a source come from: what each of its nodes says of it in a merged dataset. */
export interface Origin {
  /** Stands for the very bytes of the source: see `sourceIri`. */
  readonly iri: string;
  /** Name of the publisher; null: nobody knows. */
  readonly publisher: string | null;
  /** The file's name without folders, with that of its part behind it: `施設.xlsx/公民館`. */
  readonly file: string;
}

/** A record of a source. */
export interface OriginRecord {
  readonly origin: Origin;
  /** Row as a spreadsheet shows it (number of the record in JSON), from 1. */
  readonly row: number;
}

/**
 * What the context of a merged dataset says beside the terms of the vocabularies: provenance in the words of PROV-O, Dublin
 * Core, CSVW and NFO, and candidates for the same thing as skos:closeMatch.
 */
export const mergeContext = {
  prov: 'http://www.w3.org/ns/prov#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  csvw: 'http://www.w3.org/ns/csvw#',
  nfo: 'http://www.semanticdesktop.org/ontologies/2007/03/22/nfo#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  出典型: 'prov:Entity',
  出典: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  出典データ: { '@id': 'dcterms:isPartOf', '@type': '@id' },
  発行者名: 'dc:publisher',
  ファイル名: 'nfo:fileName',
  行: { '@id': 'csvw:rownum', '@type': 'xsd:integer' },
  採用項目: 'csvw:describes',
  同一候補: { '@id': 'skos:closeMatch', '@type': '@id' },
} as const;

/** The places that a node of a merged dataset has beside those of its kind. */
export function withMergedPlaces(shape: NodeShape): NodeShape {
  const origin: NodeShape = {
    type: '出典型',
    group: null,
    fixed: [],
    isAlways: false,
    template: {
      '@id': undefined,
      '@type': '出典型',
      発行者名: undefined,
      ファイル名: undefined,
      行: undefined,
      出典データ: undefined,
      採用項目: undefined,
    },
    slots: [],
    allowed: new Map(),
    keep: null,
  };
  return {
    ...shape,
    template: { ...shape.template, 同一候補: undefined, 出典: undefined },
    slots: [...shape.slots, { kind: 'node', property: '出典', isMany: true, shapes: [origin] }],
  };
}

/**
 * The name of the very bytes of a source: their hash as a URI (RFC 6920), with the name of the part that was read, where a
 * file has several. Who has the file can tell that it is the one.
 *
 * @param sha256 in hex
 */
export function sourceIri(sha256: string, part: string | null): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const digest = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `ni:///sha-256;${digest}${part === null ? '' : `?part=${encodeURIComponent(part)}`}`;
}

/** The IRI of a record: its row as a fragment, as RFC 7111 has it for CSV. */
export function recordIri({ origin, row }: OriginRecord): string {
  return `${origin.iri}#row=${row}`;
}

/** @param properties those of the node that were taken from the record, where several records make one node */
export function originNode(record: OriginRecord, properties: readonly string[] | null = null): Node {
  const { origin, row } = record;
  return {
    '@id': recordIri(record),
    '@type': '出典型',
    ...(origin.publisher === null ? {} : { 発行者名: origin.publisher }),
    ファイル名: origin.file,
    行: String(row),
    出典データ: origin.iri,
    ...(properties === null ? {} : { 採用項目: properties }),
  };
}

/** Compiles what a source's records say of where they come from: a JSON member, without the comma before it. */
export function compileOrigin(origin: Origin): (row: number) => string {
  const { iri, publisher, file } = origin;
  const before = quoted(`${iri}#row=`).slice(0, -1);
  const named = publisher === null ? '' : `"発行者名":${quoted(publisher)},`;
  const head = `{"@id":${before}`;
  const middle = `","@type":"出典型",${named}"ファイル名":${quoted(file)},"行":"`;
  const tail = `","出典データ":${quoted(iri)}}`;
  return (row) => head + row + middle + row + tail;
}
