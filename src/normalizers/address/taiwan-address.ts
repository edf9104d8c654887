import { type Cause, cause } from '../../findings/index.js';
import { readBlank } from '../blank.js';
import type { Context } from '../context.js';
import { assumedNodes, certainNodes, empty, type Outcome, refused } from '../outcome.js';
import { edition, type Tables } from '../tables.js';
import { clean } from '../text/clean.js';
import { type AddressPart, addressNode, partsText, readPartsText } from './address-parts.js';
import { type District, type DistrictReading, districtReader } from './taiwan-district.js';
import { type Door, readDoor } from './taiwan-door.js';

type PartName = keyof typeof propertyOf;
type Part = AddressPart<PartName>;

/** Part of the canonical form → property of 住所型 and what joins a second value to it. */
const propertyOf = {
  郵遞區號: ['郵便番号', ''],
  縣市: ['都道府県', ''],
  鄉鎮市區: ['市区町村', ''],
  村里: ['町名', ''],
  鄰: ['番地補足', ''],
  路名: ['町名', ''],
  地名: ['町名', ''],
  巷: ['番地補足', ''],
  弄: ['番地補足', ''],
  衖: ['番地補足', ''],
  號: ['番地', ''],
  樓: ['方書', ''],
  室: ['方書', ''],
  備註: ['方書', ' '],
} as const;
const partNames = new Set(Object.keys(propertyOf) as PartName[]);
/** No address has as many characters; a text that has them is a description. */
const longest = 300;

const postalAhead = /^[[(]?(\d{3})-?(\d{2,3})?[\])]?(?!\d)/;
const postalBetween = /^\d{3}(?:\d{2,3})?(?=[^\d號巷弄樓鄰之-])/;
const stateAhead = /^(?:中華民國)?(?:[臺台]灣省|福建省|[臺台]灣(?=..[縣市]))?/;
/** Spaces that do not stand between Latin words or numbers. */
const looseSpace = /(?<![A-Za-z\d]) | (?![A-Za-z\d])/g;
const another = /^[^(、,;及和與&]*[、,;及和與&][^()]*\d號/;
const crossing = /^口|[路街巷弄叉岔交]口|交叉|交會|^[-/、與和及至跟&].*(?:路|街|大道|巷)/;
/** 中和街與珠海路交叉口2號廁所: roads that meet, whatever number stands behind. */
const conjunction = /^[與和及跟&]/;
/** Notes in brackets explain the place; they do not move it. */
const notes = /\([^()]*\)/g;
const near = /(?:對面|旁|附近|隔壁|前方?|後方?|斜對|側|往[東西南北])/;
const brackets = /^\(([^()]+)\)$/;

/** Reads addresses of Taiwan, for a column. */
export function taiwaneseAddressReader(context: Context, tables: Tables): (source: string) => Outcome {
  const districtAhead = districtReader(tables.taiwan(), tables.formerAreas(), context);

  return (source) => {
    const blank = readBlank(source);
    if (blank) return blank;
    const line = clean(source, false).text;
    if (line === '') return empty;
    if (line.length > longest) return refused(cause('address-not-an-address', { value: source }));
    const canonical = readPartsText(line, partNames);
    if (canonical) return outcomeOf(canonical.map(([, part]) => part).join(''), canonical, []);

    const compact = line.replace(looseSpace, '');
    const [ahead = '', area, more = ''] = postalAhead.exec(compact) ?? [];
    const postalCode = area === undefined ? null : area + more;
    const head: Part[] = postalCode === null ? [] : [['郵遞區號', postalCode]];
    const text = compact.slice(ahead.length).replace(stateAhead, '');
    if (text === '' && postalCode !== null) return outcomeOf(line, head, []);
    const where = districtAhead(text);
    if (where.kind !== 'found' && where.kind !== 'unknown-district')
      return refused(reasonOf(where, source, tables));
    const again = readAgain(districtAhead, text, where);
    const district = again?.district ?? districtOf(where);
    const reading = readBelow(source, text, again?.end ?? where.end, where);
    if ('code' in reading) return refused(reading);
    const findings: Cause[] = [];
    if (district.isFormer) {
      const expected = district.county + (district.name ?? '');
      findings.push(
        cause('address-former-name', { value: source, part: text.slice(0, where.end), expected }),
      );
    }
    if (again) {
      findings.push(cause('extra-text', { value: source, part: text.slice(where.end, again.end) }));
    }
    if (where.kind === 'unknown-district') {
      const { part, county } = where;
      findings.push(
        cause('address-unknown-district', {
          value: source,
          part,
          found: county,
          ...edition(tables, 'taiwan'),
        }),
      );
    } else if (district.name === null && reading.parts.length > 0) {
      findings.push(cause('address-ward-missing', { value: source, part: district.county }));
    }
    if (area !== undefined && district.postalCode !== null && district.postalCode !== area) {
      const found = district.county + district.name;
      findings.push(cause('address-postal-mismatch', { value: source, part: postalCode ?? area, found }));
    }
    return outcomeOf(
      line,
      [...head, ...partsOf(district), ...reading.parts],
      [...findings, ...reading.findings],
    );
  };
}

type Located = Extract<DistrictReading, { kind: 'found' | 'unknown-district' }>;

function districtOf(where: Located): District {
  return where.kind === 'found'
    ? where.district
    : { county: where.county, name: null, postalCode: null, isFormer: false };
}

/** County and district may be typed a second time behind themselves, even with their postal code. */
function readAgain(
  districtAhead: (text: string) => DistrictReading,
  text: string,
  where: Located,
): { readonly district: District; readonly end: number } | null {
  const from = where.end + (postalBetween.exec(text.slice(where.end))?.[0].length ?? 0);
  const again = districtAhead(text.slice(from));
  if (again.kind !== 'found' || !again.isWritten || again.end === 0) return null;
  const before = districtOf(where);
  const { county, name, isFormer } = again.district;
  if (county !== before.county || (before.name !== null && name !== null && name !== before.name))
    return null;
  const district = name === null ? before : { ...again.district, isFormer: isFormer || before.isFormer };
  return { district, end: from + again.end };
}

function outcomeOf(line: string, parts: readonly Part[], findings: readonly Cause[]): Outcome {
  const text = partsText(parts);
  const nodes = [addressNode(line, parts, propertyOf)];
  return findings.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...findings);
}

function partsOf({ county, name }: District): readonly Part[] {
  return name === null
    ? [['縣市', county]]
    : [
        ['縣市', county],
        ['鄉鎮市區', name],
      ];
}

function reasonOf(
  where: Exclude<DistrictReading, { kind: 'found' | 'unknown-district' }>,
  value: string,
  tables: Tables,
): Cause {
  if (where.kind === 'unknown') {
    return /[路街道巷號]/.test(value)
      ? cause('address-unknown-municipality', { value, ...edition(tables, 'taiwan') })
      : cause('address-not-an-address', { value });
  }
  const { part } = where;
  if (where.kind === 'elsewhere') {
    return cause('address-area-mismatch', { value, part, found: where.county, expected: where.found });
  }
  const names = where.candidates.map(({ county, name }) => county + name).join('、');
  return cause('address-ambiguous-municipality', { value, part, names });
}

interface Reading {
  readonly parts: readonly Part[];
  readonly findings: readonly Cause[];
}

/** Reads what follows the district. A cause alone: it is no address, or more than one. */
function readBelow(value: string, text: string, from: number, where: DistrictReading): Reading | Cause {
  const isWritten = where.kind !== 'found' || where.isWritten;
  if (from === text.length) return { parts: [], findings: [] };
  const door = readDoor(text, from);
  const rest = text.slice(door.end);
  const hasHouse = door.parts.some(([name]) => name === '號');
  const joinsRoads = !hasHouse && conjunction.test(rest) && crossing.test(rest);
  const isSeveral = door.doubt === 'several' || (!joinsRoads && another.test(rest));
  if (isSeveral) return cause('address-several', { value });
  if (!hasHouse && crossing.test(rest.replace(notes, ''))) {
    const part = text.slice(door.start);
    const parts: Part[] = [...door.parts.slice(0, door.before), ['備註', part]];
    return { parts, findings: [cause('address-crossing', { value, part })] };
  }
  if (door.parts.length === 0) {
    if (!isWritten) return cause('address-not-an-address', { value });
    return { parts: [], findings: [cause('address-rest-unread', { value, part: rest })] };
  }
  const findings: Cause[] = [];
  if (door.doubt !== null) {
    findings.push(cause('address-numbers-unclear', { value, part: text.slice(door.start, door.end) }));
  }
  if (rest === '') return { parts: door.parts, findings };
  return withNote(value, door, text.slice(door.start), hasHouse, findings);
}

function withNote(
  value: string,
  door: Door,
  below: string,
  hasHouse: boolean,
  findings: readonly Cause[],
): Reading {
  const rest = below.slice(door.end - door.start);
  const closed = rest.replace(/[。.、,;]+$/, '');
  const note = brackets.exec(closed)?.[1] ?? closed.replace(/^[、,; -]+/, '');
  const parts: readonly Part[] = note === '' ? door.parts : [...door.parts, ['備註', note]];
  const part = rest;
  const plain = rest.replace(notes, '');
  if (hasHouse && crossing.test(plain))
    return { parts, findings: [...findings, cause('address-crossing', { value, part })] };
  // 台11 42公里處旁: without a number behind it, what looks like a place is a road or anything else.
  const sure = hasHouse ? door.parts : door.parts.filter(([name]) => name !== '地名');
  if (near.test(plain)) {
    const isSure = sure.length === door.parts.length;
    const beside: readonly Part[] = isSure ? parts : [...door.parts.slice(0, door.before), ['備註', below]];
    return { parts: beside, findings: [...findings, cause('address-nearby', { value, part })] };
  }
  if (hasHouse || rest.startsWith('(')) return { parts, findings };
  return { parts: sure, findings: [...findings, cause('address-rest-unread', { value, part })] };
}
