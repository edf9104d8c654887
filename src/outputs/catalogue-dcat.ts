import type { Catalogue, CatalogueDataset, CatalogueFile, Frequency } from '../catalogue/index.js';

/** What catalogues are written with: DCAT 3 (W3C Recommendation 2024-08-22) and what it stands on. */
const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A node of the graph; its values are texts, literals, references and nodes without an id. */
interface GraphNode {
  readonly '@id'?: string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: Value | readonly Value[] | undefined;
}
type Value =
  | string
  | { readonly '@value': string; readonly '@type'?: string; readonly '@language'?: string }
  | { readonly '@id': string }
  | GraphNode;

/** Frequencies as the EU Publications Office names them (Frequency Named Authority List). */
const frequencyNames: Readonly<Record<Frequency, string>> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  'half-yearly': 'ANNUAL_2',
  yearly: 'ANNUAL',
  irregular: 'IRREG',
  never: 'NEVER',
  unknown: 'UNKNOWN',
};
const authority = 'http://publications.europa.eu/resource/authority/';
const languageNames = { ja: 'JPN', en: 'ENG', 'zh-TW': 'ZHO' } as const;

/** DCAT 3 as JSON-LD. */
export function catalogueJsonld(catalogue: Catalogue): string {
  return `${JSON.stringify({ '@context': prefixes, '@graph': graphOf(catalogue) }, null, 2)}\n`;
}

/** DCAT 3 as Turtle: the same graph. */
export function catalogueTurtle(catalogue: Catalogue): string {
  const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  return `${head.join('')}${graphOf(catalogue)
    .map((node) => `\n<${node['@id']}>${statements(node, '  ')} .\n`)
    .join('')}`;
}

function graphOf(catalogue: Catalogue): readonly GraphNode[] {
  const { id, title, description, language, publisher, base, datasets } = catalogue;
  const publisherId = publisher.url ?? `${base.replace(/\/?$/, '/')}#publisher`;
  const spoken = (words: string): Value => ({ '@value': words, '@language': language });
  const spokenIn = { '@id': `${authority}language/${languageNames[language]}` };
  return [
    {
      '@id': id,
      '@type': 'dcat:Catalog',
      'dct:title': spoken(title),
      'dct:description': spoken(description),
      'dct:publisher': { '@id': publisherId },
      'dct:language': spokenIn,
      'foaf:homepage': { '@id': base },
      'dcat:dataset': datasets.map((dataset) => ({ '@id': dataset.id })),
    },
    {
      '@id': publisherId,
      '@type': 'foaf:Agent',
      'foaf:name': spoken(publisher.name),
      ...(publisher.code === undefined ? {} : { 'dct:identifier': publisher.code }),
    },
    ...datasets.flatMap((dataset) => [
      datasetOf(dataset, publisherId, spoken, spokenIn),
      ...dataset.files.map((file, i) => distributionOf(file, `${dataset.id}#${i + 1}`, dataset)),
    ]),
  ];
}

function datasetOf(
  dataset: CatalogueDataset,
  publisherId: string,
  spoken: (words: string) => Value,
  language: Value,
): GraphNode {
  const { contact, price, period } = dataset;
  return {
    '@id': dataset.id,
    '@type': 'dcat:Dataset',
    'dct:title': spoken(dataset.title),
    'dct:description': spoken(dataset.description),
    'dct:identifier': dataset.slug,
    'dct:publisher': { '@id': publisherId },
    'dct:language': language,
    'dct:accrualPeriodicity': { '@id': `${authority}frequency/${frequencyNames[dataset.frequency]}` },
    ...(dataset.keywords.length === 0 ? {} : { 'dcat:keyword': dataset.keywords.map(spoken) }),
    ...(period === null ? {} : { 'dct:temporal': periodOf(period) }),
    ...(contact === null
      ? {}
      : {
          'dcat:contactPoint': {
            '@type': 'vcard:Organization',
            'vcard:fn': contact.name,
            ...(contact.mail === undefined ? {} : { 'vcard:hasEmail': { '@id': `mailto:${contact.mail}` } }),
            ...(contact.phone === undefined
              ? {}
              : { 'vcard:hasTelephone': { '@id': `tel:${contact.phone.replace(/[^\d+-]/g, '')}` } }),
            ...(contact.url === undefined ? {} : { 'vcard:hasURL': { '@id': contact.url } }),
          },
        }),
    ...(price === null
      ? {}
      : {
          'schema:offers': {
            '@type': 'schema:Offer',
            'schema:price': { '@value': String(price.amount), '@type': 'xsd:decimal' },
            'schema:priceCurrency': price.currency,
            'schema:seller': { '@type': 'schema:Organization', 'schema:name': price.owner },
            ...(price.url === undefined ? {} : { 'schema:url': { '@id': price.url } }),
          },
        }),
    'dcat:distribution': dataset.files.map((_, i) => ({ '@id': `${dataset.id}#${i + 1}` })),
  };
}

/** `2023`, `2023-04`, `2023-04-01` or an interval of them, as the first and last of what is named. */
function periodOf(period: string): GraphNode {
  const [first = '', last = first] = period.split('/');
  const dated = (text: string): Value => ({
    '@value': text,
    '@type': ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][text.split('-').length - 1] ?? 'xsd:date',
  });
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': dated(first), 'dcat:endDate': dated(last) };
}

function distributionOf(file: CatalogueFile, id: string, { title, licence }: CatalogueDataset): GraphNode {
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    'dct:title': `${title} (${file.format})`,
    'dcat:accessURL': { '@id': file.url },
    'dcat:downloadURL': { '@id': file.url },
    'dct:format': { '@id': `${authority}file-type/${file.format.toUpperCase()}` },
    ...(file.mediaType === null
      ? {}
      : { 'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${file.mediaType}` } }),
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    ...(licence === null
      ? {}
      : licence.licence === null
        ? { 'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': licence.text } }
        : { 'dct:license': { '@id': licence.licence.url } }),
    ...(file.sha256 === null
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': `${prefixes.spdx}checksumAlgorithm_sha256` },
            'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
          },
        }),
  };
}

function statements(node: GraphNode, indent: string): string {
  const types = [node['@type']].flat().map((type) => `a ${type}`);
  const others = Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .map(
      ([property, value]) =>
        `${property} ${[value as Value]
          .flat()
          .map((each) => turtleOf(each, indent))
          .join(', ')}`,
    );
  return [...types, ...others].map((statement) => `\n${indent}${statement}`).join(' ;');
}

function turtleOf(value: Value, indent: string): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if ('@value' in value) {
    const {
      '@value': words,
      '@type': type,
      '@language': language,
    } = value as { '@value': string; '@type'?: string; '@language'?: string };
    return `${JSON.stringify(words)}${type === undefined ? '' : `^^${type}`}${language === undefined ? '' : `@${language}`}`;
  }
  if ('@type' in value) return `[${statements(value as GraphNode, `${indent}  `)}\n${indent}]`;
  return `<${(value as { '@id': string })['@id']}>`;
}
