import type { Node, NodeValue } from '../nodes/index.js';
import { matchKey, parseKanjiNumber } from '../text/index.js';
import { nameCoreOf, readingCoreOf, readingInName } from './name-core.js';

/** What things are told apart by, as it is compared. Empty texts and NaN: nothing is said. */
export interface Traits {
  readonly name: string;
  readonly aside: string;
  /** The name is one of no place in particular. */
  readonly isGeneric: boolean;
  readonly reading: string;
  readonly city: string;
  readonly town: string;
  readonly lot: string;
  /** Behind the lot: 号, or what follows a hyphen. */
  readonly lotEnd: string;
  /** Where in a building it is. */
  readonly spot: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly phones: readonly string[];
  /** The publisher's own number of it. */
  readonly number: string;
}

/** Properties by which a node leads to the place that it is at. */
const placeProperties = ['設置地点', '場所', '開催場所', '所在地', '施設'] as const;

/**
 * What a node says of its name, place, telephone and number; of an installation (AED, toilet), the name and place of where
 * it stands.
 */
export function traitsOf(node: Node): Traits {
  const holders = [node, ...placeProperties.flatMap((property) => nodesIn(node[property]))];
  const first = (property: string): Node | undefined =>
    holders.flatMap((holder) => nodesIn(holder[property])).at(0);
  const name = first('名称');
  const address = first('住所') ?? {};
  const point = first('地理座標') ?? {};
  const [prefecture, city] = [matchKey(textIn(address['都道府県'])), matchKey(textIn(address['市区町村']))];
  const ward = matchKey(textIn(address['区']));
  const town = matchKey(textIn(address['町名']) + textIn(address['丁目']));
  const [lot, lotEnd] = lotOf(address);
  const { core, aside, isGeneric } = nameCoreOf(textIn(name?.['表記']), [prefecture, city, ward]);
  return {
    name: core,
    aside,
    isGeneric,
    reading: readingCoreOf(textIn(name?.['カナ表記'])) || readingInName(core),
    city: city === '' ? '' : prefecture + city + ward,
    town,
    lot,
    lotEnd,
    spot: spotOf(textIn(node['設置位置']) + textIn(address['方書'])),
    latitude: numberIn(point['緯度']),
    longitude: numberIn(point['経度']),
    phones: holders
      .flatMap((holder) => nodesIn(holder['連絡先']))
      .flatMap((contact) => textsIn(contact['電話番号']))
      .map((text) => text.replace(/\D/g, ''))
      .filter((digits) => digits.length >= 9)
      .slice(0, 2),
    number: holders
      .slice(0, 1)
      .flatMap((holder) => nodesIn(holder['ID']))
      .map((id) => textIn(id['識別値']))
      .join(' '),
  };
}

/** What is longer tells more than a storey. */
const longestSpot = 200;

/** 1F, １階, 一樓 → 1階 */
function spotOf(text: string): string {
  if (text.length > longestSpot) return matchKey(text);
  const floor = /([\d一二三四五六七八九十]+)(?:f(?![a-z])|階|樓|楼)/g;
  return matchKey(text).replace(floor, (_, number: string) => `${parseKanjiNumber(number) ?? number}階`);
}

function lotOf(address: Node): readonly [string, string] {
  const text = matchKey(textIn(address['番地補足']) + textIn(address['番地'])).replace(/番地?|號|の/g, '-');
  const [lot = '', ...rest] = text.split('-').filter((part) => part !== '');
  return [lot, rest.join('-') || matchKey(textIn(address['号']))];
}

function nodesIn(value: NodeValue | undefined): readonly Node[] {
  if (value === undefined || typeof value === 'string') return [];
  return (Array.isArray(value) ? value : [value]).filter((one): one is Node => typeof one !== 'string');
}

function textsIn(value: NodeValue | undefined): readonly string[] {
  if (value === undefined) return [];
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => {
    const text = typeof one === 'string' ? one : one['@value'];
    return typeof text === 'string' ? [text] : [];
  });
}

function textIn(value: NodeValue | undefined): string {
  return textsIn(value)[0] ?? '';
}

function numberIn(value: NodeValue | undefined): number {
  const text = textIn(value);
  const number = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
}
