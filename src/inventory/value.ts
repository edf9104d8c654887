import { matchKey } from '../text/index.js';

/** What a file is worth to others, as a list of the office says: how often it was asked for and taken. */
export interface Demand {
  readonly requests: number;
  readonly downloads: number;
}

/** Demands by the names that the list has for files: paths, names of files, titles, each as a key. */
export type Demands = ReadonlyMap<string, Demand>;

const names =
  /^(?:file|path|name|title|dataset|ファイル.*|パス|データ.*名.*|データセット.*|タイトル|名称|表題|檔案.*|資料集.*|名稱)$/i;
const requests = /request|請求|申請|要望|問い?合わ?せ|需求|申請數/i;
const downloads = /download|access|view|ダウンロード|アクセス|閲覧|下載|瀏覽|點閱/i;

/**
 * Reads a list of demands: a table whose header names a column of files and columns of requests and downloads. Null where it
 * has none of them.
 */
export function demandsOf(headers: readonly string[], records: Iterable<readonly string[]>): Demands | null {
  const columns = (pattern: RegExp) =>
    headers.flatMap((header, i) => (pattern.test(header.trim()) ? [i] : []));
  const [asked, taken] = [columns(requests), columns(downloads)];
  const counted = [...asked, ...taken];
  const named = columns(names).filter((i) => !counted.includes(i));
  if (named.length === 0 || counted.length === 0) return null;
  const demands = new Map<string, Demand>();
  for (const cells of records) {
    const sum = (list: readonly number[]) => list.reduce((all, i) => all + countIn(cells[i]), 0);
    const demand = { requests: sum(asked), downloads: sum(taken) };
    for (const i of named) {
      const key = matchKey(cells[i] ?? '');
      if (key !== '') demands.set(key, demand);
    }
  }
  return demands;
}

function countIn(cell: string | undefined): number {
  const number = Number((cell ?? '').normalize('NFKC').replace(/[,\s件回次]/g, ''));
  return Number.isFinite(number) ? number : 0;
}

/** The demand for a file, by its path, its name with and without the ending, or its title. */
export function demandFor(
  { path, title }: { readonly path: string; readonly title: string },
  demands: Demands,
): Demand | null {
  const name = path.replace(/^.*\//s, '');
  const found = [path, name, name.replace(/\.[^.]+$/, ''), title].map((each) => demands.get(matchKey(each)));
  return found.find((demand) => demand !== undefined) ?? null;
}

/** A request by a person says as much as so many downloads. */
const downloadsPerRequest = 20;

/** How often a file is wanted, as one number. */
export function wantedOf({ requests, downloads }: Demand): number {
  return requests * downloadsPerRequest + downloads;
}
