import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import { bindingOf } from './columns.js';
import type { CheckRecord, RecordRule, Table } from './rule.js';

/** Codes whose places are remembered; when it is full it starts anew. */
const rememberedCodes = 4096;

/** A postal code and the address beside it: both name a municipality. */
export const postalAndAddress: RecordRule = {
  name: 'postal-and-address',
  scope: 'record',
  title: { ja: '郵便番号と住所', en: 'Postal code and address', 'zh-TW': '郵遞區號與地址' },
  source: '郵便番号データ（日本郵便）; GIF 住所データ (DS-442)',
  codes: ['postal-address-differ'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '郵便番号', '住所'],
        ['中央公民館', '100-0001', '静岡県静岡市葵区追手町5-1'],
        ['東公民館', '420-0853', '静岡県静岡市葵区追手町5-2'],
        ['西公民館', '', '静岡県静岡市葵区追手町5-3'],
      ],
      finds: { 'postal-address-differ': ['B2'] },
    },
  ],
  compile: (table) => {
    if (table.country !== 'JP') return null;
    const postal = bindingOf(table, ({ normalizer }) => normalizer === 'postal');
    if (postal === null) return null;
    const holder = holderOf(table.bindings[postal.at]?.term ?? '');
    const address = bindingOf(
      table,
      ({ normalizer, term }) => normalizer === 'address-jp' && holderOf(term) === holder,
    );
    if (address === null) return null;
    const placesOf = remembered((code) => placesOfCode(code, table));
    const check: CheckRecord = (readings) => {
      const code = readings[postal.at]?.outcome.value ?? null;
      const place = placeIn(readings[address.at]);
      if (code === null || code.length !== 7 || place === null) return null;
      const places = placesOf(code);
      if (places.length === 0 || places.some((name) => isIn(place, name))) return null;
      return {
        cause: cause('postal-address-differ', {
          value: code,
          found: place,
          names: places.slice(0, 3).join('、'),
        }),
        column: postal.column,
        also: address.column,
      };
    };
    return { reads: { bindings: [postal.at, address.at] }, check };
  },
};

function holderOf(term: string): string {
  return term.replace(/>[^>]*$/, '');
}

/** The prefecture and municipality of an address; null where it was not understood. */
function placeIn(reading: Reading | undefined): string | null {
  const properties = reading?.outcome.nodes?.[0];
  const city = properties?.['市区町村'];
  if (city === undefined) return null;
  return `${properties?.['都道府県'] ?? ''}${city}${properties?.['区'] ?? ''}`;
}

/** Whether an address lies in 静岡市葵区 or, the county left out, in 周智郡森町; the ward may be missing. */
function isIn(place: string, municipality: string): boolean {
  const name = municipality.replace(/^.{1,4}郡/, '');
  return place.includes(name) || place.endsWith(name.replace(/(?<=.市).{1,4}区$/, ''));
}

function placesOfCode(code: string, { tables }: Table): readonly string[] {
  const { byPostalCode, municipalities } = tables.japan();
  return byPostalCode(code).flatMap((one) => municipalities.get(one) ?? []);
}

function remembered(find: (code: string) => readonly string[]): (code: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const places = known.get(code) ?? find(code);
    if (known.size >= rememberedCodes) known.clear();
    known.set(code, places);
    return places;
  };
}
