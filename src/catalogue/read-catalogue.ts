import { findLicence, type Licence } from '../licences/index.js';

/** What a catalogue says of a file. */
export interface CatalogueEntry {
  /** Name of the file, without folders. */
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  /** As it is written. */
  readonly licence: string | null;
  readonly format: string | null;
  readonly bytes: number | null;
  /** SHA-256, in lower case. */
  readonly sha256: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a catalogue that is JSON: what the API of CKAN gives (`package_show`, `package_search`, a package, a list of them), or
 * DCAT as JSON-LD. Null where the text is neither.
 */
export function readJsonCatalogue(text: string): readonly CatalogueEntry[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const packages = packagesIn(value, 0);
  if (packages.length > 0) return packages.flatMap(entriesOfPackage);
  return entriesOfDcat(value);
}

const deepest = 4;

function packagesIn(value: unknown, depth: number): readonly Json[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => packagesIn(each, depth + 1));
  if (!isObject(value)) return [];
  if (Array.isArray(value['resources']) && (value['name'] !== undefined || value['title'] !== undefined))
    return [value];
  return ['result', 'results', 'packages'].flatMap((key) => packagesIn(value[key], depth + 1));
}

function entriesOfPackage(pack: Json): readonly CatalogueEntry[] {
  const organization = isObject(pack['organization']) ? text(pack['organization']['title']) : null;
  const licence = text(pack['license_id']) ?? text(pack['license_title']) ?? text(pack['license_url']);
  return (pack['resources'] as readonly unknown[]).filter(isObject).flatMap((resource) =>
    entry({
      url: text(resource['url']),
      title: text(pack['title']) ?? text(resource['name']),
      publisher: organization ?? text(pack['author']),
      licence: text(resource['license_id']) ?? licence,
      format: text(resource['format']),
      bytes: count(resource['size']),
      sha256: text(resource['hash']),
    }),
  );
}

/** Terms of DCAT, whatever prefix or IRI they are written with. */
function termOf(key: string): string {
  return key.replace(/^.*[#/:]/, '');
}

function entriesOfDcat(value: unknown): readonly CatalogueEntry[] | null {
  const nodes: Json[] = [];
  const gather = (each: unknown, depth: number): void => {
    if (depth > 2 * deepest) return;
    if (Array.isArray(each)) for (const one of each) gather(one, depth + 1);
    else if (isObject(each)) {
      nodes.push(each);
      for (const one of Object.values(each)) gather(one, depth + 1);
    }
  };
  gather(value, 0);
  const byId = new Map(
    nodes.flatMap((node) =>
      Object.keys(node).length > 1 && typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [],
    ),
  );
  const valuesOf = (node: Json, term: string): readonly unknown[] =>
    Object.entries(node).flatMap(([key, each]) => (termOf(key) === term ? [each].flat() : []));
  const resolved = (each: unknown): Json | null =>
    isObject(each)
      ? (byId.get(String(each['@id'])) ?? each)
      : typeof each === 'string'
        ? (byId.get(each) ?? null)
        : null;
  const first = (node: Json, ...terms: readonly string[]): string | null => {
    for (const each of terms.flatMap((term) => valuesOf(node, term))) {
      const found = isObject(each) ? (text(each['@value']) ?? text(each['@id'])) : text(each);
      if (found !== null) return found;
    }
    return null;
  };
  const datasets = [...new Set(nodes)].filter((node) => valuesOf(node, 'distribution').length > 0);
  if (datasets.length === 0) return null;
  return datasets.flatMap((dataset) => {
    const [publisher] = valuesOf(dataset, 'publisher').map(resolved);
    return valuesOf(dataset, 'distribution').flatMap((each) => {
      const distribution = resolved(each);
      if (distribution === null) return [];
      const [checksum] = valuesOf(distribution, 'checksum').map(resolved);
      return entry({
        url: first(distribution, 'downloadURL', 'accessURL'),
        title: first(dataset, 'title'),
        publisher: publisher ? first(publisher, 'name') : null,
        licence: first(distribution, 'license') ?? first(dataset, 'license'),
        format: first(distribution, 'format', 'mediaType')?.replace(/^.*\//s, '') ?? null,
        bytes: count(first(distribution, 'byteSize')),
        sha256: checksum ? first(checksum, 'checksumValue') : null,
      });
    });
  });
}

/** Headers of lists of open data: of the national standard, old and new, and of portals in Taiwan. */
const listHeaders = {
  title: ['データセット_タイトル', 'データ名称', '資料集名稱', '資料名稱'],
  url: ['ファイル_ダウンロードURL', 'URL', '資料下載網址', '資料連結網址', 'データセット_URL'],
  name: ['ファイル_タイトル'],
  publisher: ['地方公共団体名', '市区町村名', '提供機關', '資料集提供機關'],
  licence: ['ファイル_ライセンス', 'ライセンス', '授權方式'],
  format: ['ファイル形式', 'データ形式', '檔案格式'],
  bytes: ['ファイル_サイズ'],
} as const;

/** Reads a list of open data (オープンデータ一覧, the export of data.gov.tw) as a catalogue; null where it is none. */
export function readListCatalogue(
  headers: readonly string[],
  records: Iterable<readonly string[]>,
): readonly CatalogueEntry[] | null {
  const column = (names: readonly string[]) =>
    names.map((name) => headers.indexOf(name)).find((at) => at >= 0) ?? -1;
  const at = {
    title: column(listHeaders.title),
    url: column(listHeaders.url),
    publisher: column(listHeaders.publisher),
    licence: column(listHeaders.licence),
    format: column(listHeaders.format),
    bytes: column(listHeaders.bytes),
  };
  if (at.title < 0 || at.url < 0 || (at.licence < 0 && at.format < 0)) return null;
  const entries: CatalogueEntry[] = [];
  for (const cells of records) {
    const cell = (place: number) => text(cells[place]);
    const formats = (cell(at.format) ?? '').split(';');
    for (const [i, url] of (cell(at.url) ?? '').split(/;(?=https?:)/).entries())
      entries.push(
        ...entry({
          url,
          title: cell(at.title),
          publisher: cell(at.publisher),
          licence: cell(at.licence),
          format: formats[i] ?? formats[0] ?? null,
          bytes: count(cell(at.bytes)),
          sha256: null,
        }),
      );
  }
  return entries;
}

function entry(found: {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly format: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}): readonly CatalogueEntry[] {
  const { url, title, sha256, format, ...rest } = found;
  const name = (url ?? '').replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  if (name === '') return [];
  const hash = /(?:^|:)([0-9a-f]{64})$/i.exec(sha256 ?? '')?.[1] ?? null;
  return [
    {
      ...rest,
      file: decoded(name),
      title: title ?? name,
      format: format?.trim() || null,
      sha256: hash?.toLowerCase() ?? null,
    },
  ];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  const found = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return found === '' ? null : found;
}

function count(value: unknown): number | null {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d+$/.test(value)
        ? Number(value)
        : null;
  return number !== null && number > 0 ? number : null;
}

/** What a file is, as far as a catalogue may lie about it. */
export interface FileFacts {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string | null;
}

/** What a catalogue says of a file that the file itself does not bear out. */
export interface CatalogueLie {
  readonly path: string;
  readonly about: 'format' | 'size' | 'hash' | 'missing';
  readonly said: string;
  readonly found: string;
}

const ofOneKind: readonly ReadonlySet<string>[] = [
  new Set(['json', 'geojson', 'jsonld', 'ndjson', 'geo+json', 'ld+json']),
  new Set(['csv', 'tsv', 'txt', 'plain']),
  new Set(['xlsx', 'xlsm', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'excel']),
  new Set(['xls', 'vnd.ms-excel', 'excel']),
];

/** Holds a catalogue against the files: format, size, hash, and files that are not there. */
export function liesOf(
  entries: readonly CatalogueEntry[],
  files: readonly FileFacts[],
): readonly CatalogueLie[] {
  const byName = new Map(files.map((file) => [file.path.replace(/^.*\//s, ''), file]));
  return entries.flatMap((said): readonly CatalogueLie[] => {
    const file = byName.get(said.file);
    if (file === undefined) return [{ path: said.file, about: 'missing', said: said.file, found: '' }];
    const lie = (about: CatalogueLie['about'], words: string, found: string) => [
      { path: file.path, about, said: words, found },
    ];
    const format = said.format?.toLowerCase().replace(/^\./, '') ?? null;
    return [
      ...(format === null ||
      format === file.format ||
      ofOneKind.some((kind) => kind.has(format) && kind.has(file.format))
        ? []
        : lie('format', said.format!, file.format.toUpperCase())),
      ...(said.bytes === null || said.bytes === file.bytes
        ? []
        : lie('size', String(said.bytes), String(file.bytes))),
      ...(said.sha256 === null || file.sha256 === null || said.sha256 === file.sha256
        ? []
        : lie('hash', said.sha256, file.sha256)),
    ];
  });
}

/** The licence that a catalogue states for a file, by the name of the file. */
export function statedLicence(
  path: string,
  entries: readonly CatalogueEntry[],
  source: string,
  licences: readonly Licence[],
): {
  readonly id: string | null;
  readonly text: string;
  readonly isAssumed: boolean;
  readonly isOpen: boolean | null;
  readonly source: string;
} | null {
  const name = path.replace(/^.*\//s, '');
  const words = entries.find(({ file, licence }) => file === name && licence !== null)?.licence ?? null;
  if (words === null) return null;
  const named = findLicence(words, licences);
  return {
    id: named?.licence.id ?? null,
    text: words,
    isAssumed: named?.isAssumed ?? false,
    isOpen: named?.licence.isOpen ?? null,
    source,
  };
}
