import type { Node } from '../nodes/index.js';

/** Places in two lists, the second of which writes otherwise what the first has; beside them true neighbours as traps. */
export interface Benchmark {
  readonly lists: readonly [readonly Node[], readonly Node[]];
  /** Indexes in the first and the second list that are one thing. */
  readonly truth: readonly (readonly [number, number])[];
}

/** Numbers from 0 to 1 that a seed gives, always the same (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Town {
  readonly prefecture: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly area: string;
}

const towns: readonly Town[] = [
  { prefecture: '静岡県', city: '静岡市', latitude: 34.97, longitude: 138.38, area: '054' },
  { prefecture: '香川県', city: '高松市', latitude: 34.34, longitude: 134.04, area: '087' },
  { prefecture: '石川県', city: '金沢市', latitude: 36.56, longitude: 136.65, area: '076' },
  { prefecture: '福井県', city: '越前市', latitude: 35.9, longitude: 136.17, area: '0778' },
  { prefecture: '東京都', city: '狛江市', latitude: 35.63, longitude: 139.57, area: '03' },
];
const quarters = [
  ['桜ヶ丘', 'サクラガオカ'],
  ['松ケ枝', 'マツガエ'],
  ['大沢', 'オオサワ'],
  ['広小路', 'ヒロコウジ'],
  ['国分', 'コクブ'],
  ['緑町', 'ミドリチョウ'],
  ['追手町', 'オウテマチ'],
  ['旭が丘', 'アサヒガオカ'],
  ['宮之前', 'ミヤノマエ'],
  ['浜田', 'ハマダ'],
  ['渡辺通', 'ワタナベドオリ'],
  ['斉藤新田', 'サイトウシンデン'],
  ['三島', 'ミシマ'],
  ['竜華', 'リュウゲ'],
  ['高崎', 'タカサキ'],
  ['富士見', 'フジミ'],
  ['塩浜', 'シオハマ'],
  ['栄', 'サカエ'],
  ['日の出', 'ヒノデ'],
  ['若葉', 'ワカバ'],
] as const;
const kinds = [
  ['公民館', 'コウミンカン'],
  ['小学校', 'ショウガッコウ'],
  ['中学校', 'チュウガッコウ'],
  ['図書館', 'トショカン'],
  ['公園', 'コウエン'],
  ['コミュニティセンター', 'コミュニティセンター'],
  ['保育園', 'ホイクエン'],
  ['公衆トイレ', 'コウシュウトイレ'],
  ['郵便局', 'ユウビンキョク'],
  ['体育館', 'タイイクカン'],
  ['児童館', 'ジドウカン'],
  ['消防署', 'ショウボウショ'],
] as const;
const numbers = ['', '', '', '', '第一', '第二', '東', '西', '北', '中央'] as const;
const readings: Readonly<Record<string, string>> = {
  '': '',
  第一: 'ダイイチ',
  第二: 'ダイニ',
  東: 'ヒガシ',
  西: 'ニシ',
  北: 'キタ',
  中央: 'チュウオウ',
};

interface Place {
  readonly name: string;
  readonly reading: string;
  readonly town: Town;
  readonly quarter: string;
  readonly lot: string;
  readonly lotEnd: string;
  readonly phone: string;
  readonly latitude: number;
  readonly longitude: number;
}

const degreesOfMetre = 1 / 111_320;

/** @param pairs things that stand in both lists; each list has about as many that stand in none but it */
export function benchmarkOf(seed: number, pairs: number): Benchmark {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const chance = (share: number) => random() < share;
  const lists: [Node[], Node[]] = [[], []];
  const truth: (readonly [number, number])[] = [];
  const met = new Set<string>();
  while (truth.length < pairs) {
    const place = placeFrom(pick, random);
    // A town has no two things of one name in a benchmark that asks which are one.
    const key = `${place.town.city}${place.name}`;
    if (met.has(key)) continue;
    met.add(key);
    truth.push([lists[0].length, lists[1].length]);
    lists[0].push(nodeOf(place));
    lists[1].push(otherwise(place, pick, random, chance));
    const trap = trapBeside(place, pick, random);
    const trapKey = `${trap.town.city}${trap.name}`;
    if (met.has(trapKey)) continue;
    met.add(trapKey);
    (chance(0.5) ? lists[0] : lists[1]).push(
      chance(0.5) ? nodeOf(trap) : otherwise(trap, pick, random, chance),
    );
    if (!chance(0.1)) continue;
    const [one, other] = nameless(place, pick, random);
    lists[0].push(nodeOf(one));
    lists[1].push(otherwise(other, pick, random, chance));
  }
  return { lists, truth };
}

function placeFrom(pick: <T>(from: readonly T[]) => T, random: () => number): Place {
  const town = pick(towns);
  const [quarter, quarterReading] = pick(quarters);
  const [kind, kindReading] = pick(kinds);
  const number = pick(numbers);
  return {
    name: quarter + number + kind,
    reading: quarterReading + readings[number] + kindReading,
    town,
    quarter,
    lot: String(1 + Math.floor(random() * 400)),
    lotEnd: random() < 0.5 ? String(1 + Math.floor(random() * 30)) : '',
    phone: `${town.area}${String(10_000_000 + Math.floor(random() * 89_999_999)).slice(0, 10 - town.area.length)}`,
    latitude: town.latitude + (random() - 0.5) * 0.3,
    longitude: town.longitude + (random() - 0.5) * 0.3,
  };
}

/** Two places beside each other that have no name of their own. */
function nameless(
  place: Place,
  pick: <T>(from: readonly T[]) => T,
  random: () => number,
): readonly [Place, Place] {
  const name = pick(['公園', '個人宅付近', '民家前', '空き地', '集会所', '公衆トイレ', '裏山', '駐車場']);
  const one = { ...place, name, reading: '', phone: '', lot: String(401 + Math.floor(random() * 100)) };
  const metres = 20 + random() * 100;
  const other = {
    ...one,
    lot: String(501 + Math.floor(random() * 100)),
    latitude: one.latitude + metres * degreesOfMetre,
  };
  return [one, other];
}

/** Another thing that stands beside it, and shares much with it. */
function trapBeside(place: Place, pick: <T>(from: readonly T[]) => T, random: () => number): Place {
  const near = (metres: number): Pick<Place, 'latitude' | 'longitude'> => ({
    latitude: place.latitude + (random() - 0.5) * 2 * metres * degreesOfMetre,
    longitude: place.longitude + (random() - 0.5) * 2 * metres * degreesOfMetre,
  });
  const kindOf = kinds.find(([kind]) => place.name.endsWith(kind))!;
  const stem = place.name.slice(0, place.name.length - kindOf[0].length);
  const stemReading = place.reading.slice(0, place.reading.length - kindOf[1].length);
  const otherPhone = place.phone.slice(0, -2) + String(10 + Math.floor(random() * 89));
  return pick<() => Place>([
    // The school beside the school, with the same switchboard.
    () => {
      const other = pick(kinds.filter((kind) => kind !== kindOf));
      return { ...place, ...near(120), name: stem + other[0], reading: stemReading + other[1] };
    },
    // First and second, east and west.
    () => {
      const [ours, theirs] = pick([
        ['第一', '第二'],
        ['東', '西'],
        ['南', '北'],
      ] as const);
      const base = stem.replace(/第一|第二|[東西南北]|中央/g, '');
      const isOurs = stem.includes(ours);
      const word = isOurs ? theirs : stem.includes(theirs) ? ours : theirs;
      return {
        ...place,
        ...near(150),
        name: base + word + kindOf[0],
        reading: '',
        phone: otherPhone,
        lot: String(Number(place.lot) + 3),
      };
    },
    // Its hall, its branch, its car park.
    () => ({
      ...place,
      ...near(40),
      name: `${place.name}${pick(['体育館', '分館', '駐車場', '別館'])}`,
      reading: '',
    }),
    // The same name in another municipality.
    () => {
      const town = pick(towns.filter((one) => one !== place.town));
      return {
        ...place,
        town,
        phone: `${town.area}${place.phone.slice(-(10 - town.area.length))}`,
        latitude: town.latitude + (random() - 0.5) * 0.3,
        longitude: town.longitude + (random() - 0.5) * 0.3,
      };
    },
    // Something else at the very place, under the same number.
    () => ({
      ...place,
      ...near(10),
      name: `${pick(['あおぞら', 'ひまわり', 'こばと'])}${kindOf[0]}`,
      reading: '',
    }),
  ])();
}

const oldForms: readonly (readonly [string, string])[] = [
  ['館', '舘'],
  ['学', '學'],
  ['沢', '澤'],
  ['広', '廣'],
  ['国', '國'],
  ['桜', '櫻'],
  ['辺', '邊'],
  ['斉', '齋'],
  ['浜', '濱'],
  ['竜', '龍'],
  ['高', '髙'],
  ['崎', '﨑'],
];

/** The same place as another office writes it. */
function otherwise(
  place: Place,
  pick: <T>(from: readonly T[]) => T,
  random: () => number,
  chance: (share: number) => boolean,
): Node {
  let { name } = place;
  for (let changes = 1 + Math.floor(random() * 2); changes > 0; changes -= 1) {
    name = pick<(text: string) => string>([
      (text) =>
        oldForms.reduce((made, [usual, old]) => (chance(0.5) ? made.replace(usual, old) : made), text),
      (text) => text.replace(/[ヶケが](?=丘|枝)/, pick(['ヶ', 'ケ', 'が', 'ガ'])),
      (text) => text.replace('第一', '第１').replace('第二', '第2'),
      (text) => `${place.town.city}${chance(0.5) ? '立' : ''}${text}`,
      (text) => `${text.slice(0, 2)}　${text.slice(2)}`,
      (text) => text.replace('センター', 'センタ').replace('公衆トイレ', '公衆便所'),
      (text) => text.replace(/(小|中)学校$/, '$1'),
      (text) => `${text}（${place.quarter}）`,
      (text) => text.replace(/[ァ-ヶー]+/, (kana) => halfWidth(kana)),
      (text) => (place.reading === '' ? text : place.reading),
    ])(name);
  }
  const isMoved = !chance(0.2);
  const angle = random() * 2 * Math.PI;
  const metres = 80 * Math.sqrt(random());
  const moved = {
    latitude: place.latitude + Math.sin(angle) * metres * degreesOfMetre,
    longitude:
      place.longitude +
      (Math.cos(angle) * metres * degreesOfMetre) / Math.cos((place.latitude * Math.PI) / 180),
  };
  return nodeOf({
    ...place,
    name,
    reading: chance(0.6) ? place.reading : '',
    latitude: isMoved ? moved.latitude : Number.NaN,
    longitude: isMoved ? moved.longitude : Number.NaN,
    phone: chance(0.3) ? '' : place.phone,
    lot: chance(0.15) ? '' : place.lot,
    lotEnd: chance(0.2) ? '' : place.lotEnd,
  });
}

function halfWidth(kana: string): string {
  const wide =
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー';
  const half = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ';
  return [...kana].map((char) => half[wide.indexOf(char)] ?? char).join('');
}

function nodeOf(place: Place): Node {
  const { name, reading, town, quarter, lot, lotEnd, phone, latitude, longitude } = place;
  return {
    '@type': '施設型',
    名称: { '@type': '名称型', 表記: name, ...(reading === '' ? {} : { カナ表記: reading }) },
    住所: {
      '@type': '住所型',
      都道府県: town.prefecture,
      市区町村: town.city,
      町名: quarter,
      ...(lot === '' ? {} : { 番地: lot, ...(lotEnd === '' ? {} : { 号: lotEnd }) }),
    },
    ...(Number.isNaN(latitude)
      ? {}
      : { 地理座標: { '@type': '座標型', 緯度: latitude.toFixed(6), 経度: longitude.toFixed(6) } }),
    ...(phone === '' ? {} : { 連絡先: { '@type': '連絡先型', 電話番号: phone } }),
  };
}
