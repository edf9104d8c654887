import { cause, type RowNumbers } from '../findings/index.js';
import { bindingOf } from './columns.js';
import { findDuplicates } from './duplicates.js';
import { nameBinding } from './name-column.js';
import type { FileRule } from './rule.js';

/** Records are compared as long as there are no more: 16 bytes each. */
const recordLimit = 100_000;
/** About 100 metres, in hundred-thousandths of a degree. */
const near = { lat: 90, lon: 110 };
const lonBits = 2 ** 26;

/** Kinds whose records are places: of machines, several may stand in one place. */
const placeClasses = new Set(['施設型', '建物型', '駐車場型']);

/** One place in two records: under the same name, or with the municipality before it, at nearly the same point. */
export const nearDuplicates: FileRule = {
  name: 'near-duplicates',
  scope: 'file',
  title: { ja: '同じ場所らしい記録', en: 'Records of what may be one place', 'zh-TW': '疑似同一地點的紀錄' },
  source: '自治体標準オープンデータセット（1行1件）; 約100m以内で名称が同じもの',
  codes: ['near-duplicate', 'near-duplicates-unchecked'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度'],
        ['静岡市立中央図書館', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760'],
        ['中央　図書館', '静岡県静岡市葵区追手町5番1号', '34.975601', '138.382801'],
        ['東図書館', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760'],
        ['中央図書館', '静岡県静岡市清水区旭町6-8', '35.015562', '138.482760'],
      ],
      finds: { 'near-duplicate': ['A3'] },
    },
  ],
  compile: (table) => {
    if (!placeClasses.has(table.class)) return null;
    const name = nameBinding(table);
    const lat = bindingOf(table, ({ options }) => options.role === 'lat');
    const lon = bindingOf(table, ({ options }) => options.role === 'lon');
    if (name === null || lat === null || lon === null) return null;
    const header = table.columns[name.column - 1]?.header ?? '';
    return {
      watches: [
        {
          kind: 'rows',
          width: 2,
          limit: recordLimit,
          reads: { bindings: [name.at, lat.at, lon.at] },
          write: (readings, _, to, at) => {
            const y = Number(readings[lat.at]?.outcome.value ?? Number.NaN);
            const x = Number(readings[lon.at]?.outcome.value ?? Number.NaN);
            const text = readings[name.at]?.outcome.value ?? null;
            if (text === null || !(Math.abs(y) <= 90) || !(Math.abs(x) <= 180) || y === 0) return;
            to[at] = nameKey(text);
            to[at + 1] = pointKey(y, x);
          },
        },
      ],
      conclude: ([digest], { keys, records }, tell) => {
        const { segments } = digest as RowNumbers;
        if (segments === null) {
          tell('near-duplicates-unchecked', null, () => ({
            ...cause('near-duplicates-unchecked', {
              count: String(records.read),
              limit: String(recordLimit),
            }),
            place: {},
          }));
          return;
        }
        const same = new Set(findDuplicates(keys).map(({ row }) => row));
        for (const { row, first } of findNear(segments)) {
          if (same.has(row)) continue;
          tell('near-duplicate', name.column, () => ({
            ...cause('near-duplicate', { row: String(first) }),
            place: { row, column: name.column, header },
            also: { row: first, column: name.column, header },
          }));
        }
      },
    };
  },
};

interface Near {
  readonly row: number;
  readonly first: number;
}

/** Rows whose name stood before within the distance; rows are counted from 1. */
function findNear(segments: readonly Float64Array[]): readonly Near[] {
  const firsts = new Map<number, { readonly row: number; readonly point: number }[]>();
  const found: Near[] = [];
  let row = 0;
  for (const segment of segments) {
    for (let i = 0; i < segment.length; i += 2) {
      row += 1;
      const [name = 0, point = 0] = [segment[i], segment[i + 1]];
      if (name === 0) continue;
      const known = firsts.get(name);
      if (known === undefined) firsts.set(name, [{ row, point }]);
      else {
        const first = known.find((other) => isNear(other.point, point));
        if (first) found.push({ row, first: first.row });
        else if (known.length < 64) known.push({ row, point });
      }
    }
  }
  return found;
}

function pointKey(lat: number, lon: number): number {
  return Math.round((lat + 90) * 1e5) * lonBits + Math.round((lon + 180) * 1e5);
}

function isNear(a: number, b: number): boolean {
  return (
    Math.abs(Math.floor(a / lonBits) - Math.floor(b / lonBits)) <= near.lat &&
    Math.abs((a % lonBits) - (b % lonBits)) <= near.lon
  );
}

/** 静岡市立, 町営: whose it is. */
const owner = /^.{0,7}?[市区町村県都府][立営]/;
/** Signs that are written in more than one way, or left out. */
const skipped = new Set([...' \u3000・･-－−‐ー.．,、，「」『』'].map((sign) => sign.charCodeAt(0)));
const same: Readonly<Record<string, string>> = {
  ケ: 'ヶ',
  が: 'ヶ',
  ガ: 'ヶ',
  ノ: 'の',
  之: 'の',
  ツ: 'ッ',
  つ: 'ッ',
};
const sameSigns = new Map(Object.entries(same).map(([a, b]) => [a.charCodeAt(0), b.charCodeAt(0)]));

/** A number that stands for a name without what is written in more than one way; never 0. */
function nameKey(name: string): number {
  const from = name.indexOf('立') >= 0 || name.indexOf('営') >= 0 ? (owner.exec(name)?.[0].length ?? 0) : 0;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let i = from; i < name.length; i += 1) {
    const written = name.charCodeAt(i);
    if (skipped.has(written)) continue;
    const sign = sameSigns.get(written) ?? written;
    high = Math.imul(high ^ sign, 0x01000193);
    low = Math.imul(low ^ sign, 0x85ebca6b);
  }
  return (high >>> 0) * 0x100000 + (low >>> 12) + 1;
}
