import { findLicence } from '../../licences/index.js';
import { type LicensedSource, mergeContext, type SourceSummary, sourceIri } from '../../merge/index.js';
import type { Language } from '../../messages/index.js';
import type { Knowledge } from '../../plan/index.js';
import { loadLicences } from '../licences.js';
import type { MergedSource } from './merge-kind.js';
import type { ReadSource, UnreadPart } from './read-set.js';

/** A source that has the same bytes as another. */
export interface Repeated {
  readonly twin: ReadSource;
  readonly first: ReadSource;
}

/** The sources as JSON-LD: what the 出典データ of records leads to. */
export function sourcesDocument(sources: readonly MergedSource[]): string {
  const context = {
    '@version': 1.1,
    prov: mergeContext.prov,
    dc: mergeContext.dc,
    nfo: mergeContext.nfo,
    dcterms: mergeContext.dcterms,
    spdx: 'http://spdx.org/rdf/terms#',
    xsd: mergeContext.xsd,
    出典データ型: 'prov:Entity',
    発行者名: 'dc:publisher',
    発行者コード: 'dcterms:identifier',
    ファイル名: 'nfo:fileName',
    バイト数: { '@id': 'nfo:fileSize', '@type': 'xsd:integer' },
    SHA256: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
    データモデル: 'dc:type',
    ライセンス: { '@id': 'dcterms:license', '@type': '@id' },
  };
  const licences = loadLicences();
  const nodes = sources.map(({ source, origin, licence }) => ({
    '@id': origin.iri,
    '@type': '出典データ型',
    ...(source.plan.publisher === null ? {} : { 発行者名: source.plan.publisher.name }),
    ...(source.plan.publisher?.code == null ? {} : { 発行者コード: source.plan.publisher.code }),
    ファイル名: origin.file,
    データモデル: source.plan.kind,
    バイト数: String(source.report.source.bytes),
    SHA256: source.report.source.sha256 ?? '',
    ...(licence === null ? {} : { ライセンス: licences.find(({ id }) => id === licence)?.url }),
  }));
  const lines = nodes.map((node) => JSON.stringify(node)).join(',\n');
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${lines}\n]}\n`;
}

/** The sources with what their licences want to be told of them. */
export function licensed(
  sources: readonly MergedSource[],
  knowledge: Knowledge,
  language: Language,
): readonly LicensedSource[] {
  const licences = loadLicences();
  return sources.map(({ source: { plan }, origin, licence }) => ({
    title: knowledge.models.get(plan.kind)?.title[language] ?? plan.kind,
    publisher: plan.publisher?.name ?? null,
    file: origin.file,
    url: knowledge.mappings.get(plan.mapping ?? '')?.url ?? null,
    licence: licences.find(({ id }) => id === licence) ?? null,
    said: plan.licence,
  }));
}

/** What became of each source, those that were merged first. */
export function summaries(
  sources: readonly MergedSource[],
  repeated: readonly Repeated[],
  unread: readonly UnreadPart[],
  nameOf: (path: string) => string,
): readonly SourceSummary[] {
  const factsOf = ({ path, part, plan, report }: ReadSource) => ({
    path: nameOf(path),
    part,
    code: null,
    iri: sourceIri(report.source.sha256 ?? '', part),
    sha256: report.source.sha256,
    kind: plan.kind,
    publisher: plan.publisher && { code: plan.publisher.code, name: plan.publisher.name },
    licence: plan.licence === null ? null : (findLicence(plan.licence, loadLicences())?.licence.id ?? null),
    records: report.records.read,
    conforming: report.records.conforming,
  });
  const others = unread.map(
    ({ path, part, cause: why }): SourceSummary => ({
      path: nameOf(path),
      part,
      state: 'unread',
      code: why.code,
      sameAs: null,
      iri: null,
      sha256: null,
      kind: null,
      publisher: null,
      licence: null,
      records: 0,
      conforming: 0,
    }),
  );
  return [
    ...sources.map(({ source }): SourceSummary => ({ ...factsOf(source), state: 'merged', sameAs: null })),
    ...repeated.map(
      ({ twin, first }): SourceSummary => ({
        ...factsOf(twin),
        state: 'repeated',
        sameAs: nameOf(first.path),
      }),
    ),
    ...others.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  ];
}
