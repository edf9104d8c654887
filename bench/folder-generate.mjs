// Writes a folder as the sections of an office leave it behind: lists of several kinds, layouts, encodings and formats, copies
// of them, what is broken and what is no table. The same for the same number of files.
import { copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { writeXlsx } from 'hucre/xlsx';
import { randomFrom } from './random.mjs';

const towns = ['葵区追手町', '葵区鷹匠', '駿河区曲金', '駿河区稲川', '清水区旭町', '清水区辻'];
const districts = ['信義區市府路', '大安區建國南路', '文山區興隆路', '中正區忠孝東路'];
const stems = [
  'あさひ',
  'みなと',
  'さくら',
  'やまびこ',
  '若葉',
  '富士見',
  '日の出',
  '城北',
  '追手町',
  '緑町',
];
const kinds = ['公民館', '小学校', '中学校', '図書館', '公園', '保育園', '体育館', '児童館', '会館'];

/** Layouts: name of the file, header, a record of its number. Telephone numbers are of no one. */
const layouts = [
  {
    name: 'AED設置箇所一覧',
    country: 'jp',
    header: [
      '全国地方公共団体コード',
      'ID',
      '名称',
      '所在地_連結表記',
      '緯度',
      '経度',
      '設置位置',
      '電話番号',
      '利用可能曜日',
      '開始時間',
      '終了時間',
    ],
    record: (p) => [
      '221007',
      p.id,
      p.name,
      `静岡県静岡市${p.address}`,
      p.latitude,
      p.longitude,
      '1階受付',
      p.phone,
      '月火水木金',
      '8:30',
      '17:15',
    ],
  },
  {
    name: 'AED設置施設',
    country: 'jp',
    header: ['施設名', '住所', 'ＴＥＬ', '設置場所', '小児用パッド', '設置年月日', '緯度', '経度'],
    record: (p) => [
      p.name,
      `静岡市${p.address}`,
      p.phone,
      '玄関',
      p.number % 2 ? '有' : '無',
      `R5.${1 + (p.number % 12)}.1`,
      p.latitude,
      p.longitude,
    ],
  },
  {
    name: '公共施設一覧',
    country: 'jp',
    header: [
      '都道府県コード又は市区町村コード',
      'NO',
      '都道府県名',
      '市区町村名',
      '名称',
      '住所',
      '緯度',
      '経度',
      '電話番号',
      '開始時間',
      '終了時間',
      '備考',
    ],
    record: (p) => [
      '221007',
      p.id,
      '静岡県',
      '静岡市',
      p.name,
      p.address,
      p.latitude,
      p.longitude,
      p.phone,
      '9:00',
      '17:00',
      '',
    ],
  },
  {
    name: '指定緊急避難場所',
    country: 'jp',
    header: ['名称', '所在地', '緯度', '経度', '洪水', '津波', '地震', '想定収容人数'],
    record: (p) => [
      p.name,
      `静岡県静岡市${p.address}`,
      p.latitude,
      p.longitude,
      '○',
      '',
      '○',
      String(50 + (p.number % 900)),
    ],
  },
  {
    name: '公衆トイレ一覧',
    country: 'jp',
    header: ['名称', '住所', '緯度', '経度', '男性トイレ総数', '女性トイレ総数', '多機能トイレ数'],
    record: (p) => [`${p.name}公衆トイレ`, `静岡市${p.address}`, p.latitude, p.longitude, '2', '3', '1'],
  },
  {
    name: '町別人口',
    country: 'jp',
    header: ['調査年月日', '地域名', '総人口', '男性', '女性', '世帯数'],
    record: (p) => [
      '2024-04-01',
      p.address,
      String(1000 + p.number),
      String(480 + (p.number % 20)),
      String(520 + p.number - (p.number % 20)),
      String(430 + (p.number % 60)),
    ],
  },
  {
    name: '相談予約簿',
    country: 'jp',
    header: ['受付日', '氏名', '携帯電話', 'メール', '内容'],
    record: (p) => [
      `2024/4/${1 + (p.number % 28)}`,
      `山田 ${stems[p.number % stems.length]}`,
      p.mobile,
      `u${p.number}@example.com`,
      `相談${p.number}`,
    ],
  },
  {
    name: 'AED位置資訊',
    country: 'tw',
    header: [
      '場所ID',
      '場所名稱',
      '場所縣市',
      '場所區域',
      '場所地址',
      'AED放置地點',
      '地點LAT',
      '地點LNG',
      '開放時間緊急連絡電話',
    ],
    record: (p) => [
      p.id,
      `${p.name}中心`,
      '臺北市',
      p.address.slice(0, 3),
      `臺北市${p.address}`,
      '一樓服務台',
      p.latitude,
      p.longitude,
      p.phone,
    ],
  },
];

/** A place of a number; a row of one seed is a row of no other. */
function placeOf(number, country) {
  const random = randomFrom(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lot = `${1 + Math.floor(random() * 900)}-${1 + Math.floor(random() * 30)}`;
  const isTaiwan = country === 'tw';
  return {
    number,
    id: String(100000 + number),
    name: isTaiwan
      ? `${pick(['信義', '大安', '文山', '中正'])}第${number}`
      : `${pick(stems)}第${number}${pick(kinds)}`,
    address: isTaiwan ? `${pick(districts)}${lot.replace('-', '號之')}` : pick(towns) + lot,
    latitude: ((isTaiwan ? 25 : 34.9) + random() * 0.1).toFixed(6),
    longitude: ((isTaiwan ? 121.5 : 138.3) + random() * 0.2).toFixed(6),
    mobile: `0${70 + 10 * Math.floor(random() * 3)}-${1000 + Math.floor(random() * 8999)}-${1000 + Math.floor(random() * 8999)}`,
    phone: isTaiwan
      ? `02-27${100000 + Math.floor(random() * 899999)}`
      : `054-${200 + Math.floor(random() * 700)}-${1000 + Math.floor(random() * 8999)}`,
  };
}

const encoders = { shift_jis: createMultibyteEncoder('shift_jis'), big5: createMultibyteEncoder('big5') };
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvOf = ({ header, rows }) =>
  [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
const objectsOf = ({ header, rows }) =>
  rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));

/** Ways in which a table is written. */
const ways = {
  'utf-8.csv': (table) => Buffer.from(csvOf(table)),
  'bom.csv': (table) => Buffer.from(`\uFEFF${csvOf(table)}`),
  'own.csv': (table) => Buffer.from(encoders[table.country === 'tw' ? 'big5' : 'shift_jis'](csvOf(table))),
  'own.tsv': (table) =>
    Buffer.from([table.header, ...table.rows].map((cells) => `${cells.join('\t')}\n`).join('')),
  json: (table) => Buffer.from(JSON.stringify(objectsOf(table), null, 1)),
  xlsx: async (table) =>
    Buffer.from(
      await writeXlsx({
        sheets: [{ name: 'Sheet1', rows: [[table.name], [], table.header, ...table.rows] }],
      }),
    ),
};
const endingOf = (way) => way.replace(/^.*\./, '');

/** What an office has beside its tables, and what went wrong with some of them. */
const others = [
  ['pdf', () => Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n')],
  ['png', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['docx', () => Buffer.from('PK\u0003\u0004 no archive at all')],
  ['csv', () => Buffer.alloc(0)],
  ['csv', (random) => Buffer.from(Array.from({ length: 2000 }, () => Math.floor(random() * 256)))],
  ['json', () => Buffer.from('{"a": [1, 2,')],
  ['csv', () => Buffer.from('<!DOCTYPE html><html><body>404 Not Found</body></html>')],
];

/**
 * @param folder where the files are written; made where it is missing
 * @returns what was planted: path of a copy → path of what it is a copy of, by relation; and how many files there are
 */
export async function generateFolder(folder, files) {
  const planted = { identical: [], 'same-table': [], subset: [], older: [] };
  const tables = [];
  const random = randomFrom(files);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const place = (number, name) => {
    const section = `課${String(number % 196).padStart(3, '0')}`;
    mkdirSync(join(folder, section), { recursive: true });
    return `${section}/${name}`;
  };
  const put = async (number, table, way, name = table.name) => {
    const path = place(number, `${name}_${String(number).padStart(5, '0')}.${endingOf(way)}`);
    writeFileSync(join(folder, path), await ways[way](table));
    return path;
  };
  for (let number = 0; number < files; number += 1) {
    const chance = random();
    if (chance < 0.06) {
      const [ending, make] = pick(others);
      writeFileSync(join(folder, place(number, `資料_${number}.${ending}`)), make(random));
    } else if (chance < 0.07) {
      const path = place(number, `途中まで_${number}.xlsx`);
      const bytes = await ways.xlsx(tables.length > 0 ? pick(tables).table : tableOf(number, random));
      writeFileSync(join(folder, path), bytes);
      truncateSync(join(folder, path), Math.floor(bytes.length * 0.7));
    } else if (chance < 0.075)
      symlinkSync(join(folder, 'どこにもない'), join(folder, place(number, `切れたリンク_${number}.csv`)));
    else if (chance < 0.135 && tables.length > 20) {
      // The last ones, each once: a copy of a copy is hard to name.
      const from = tables.splice(Math.floor(random() * tables.length), 1)[0];
      const { table, way, path } = from;
      const relation = pick(Object.keys(planted));
      let copy;
      if (relation === 'identical') {
        copy = place(number, `${table.name}_コピー_${number}.${endingOf(way)}`);
        copyFileSync(join(folder, path), join(folder, copy));
      } else if (relation === 'same-table')
        copy = await put(number, table, pick(Object.keys(ways).filter((each) => each !== way)));
      else if (relation === 'subset')
        copy = await put(
          number,
          { ...table, rows: table.rows.slice(0, Math.ceil(table.rows.length / 2)) },
          way,
        );
      else
        copy = await put(
          number,
          {
            ...table,
            rows: table.rows.map((cells, i) =>
              i % 3 === 0 ? cells.map((cell, j) => (j === 2 ? `${cell}改${number}` : cell)) : cells,
            ),
          },
          way,
          `旧_${table.name}`,
        );
      planted[relation].push([copy, path]);
    } else {
      const table = tableOf(number, random);
      const way = pick(Object.keys(ways));
      tables.push({ table, way, path: await put(number, table, way) });
    }
  }
  return planted;
}

/** A table with 10 to 400 rows, most of them short. */
function tableOf(number, random) {
  const layout = layouts[Math.floor(random() * layouts.length)];
  const count = 10 + Math.floor(390 * random() ** 3);
  const rows = Array.from({ length: count }, (_, i) =>
    layout.record(placeOf(number * 1000 + i, layout.country)),
  );
  return { name: layout.name, country: layout.country, header: layout.header, rows };
}

if (process.argv[1] === import.meta.filename) {
  const [folder = 'generated', files = '3600'] = process.argv.slice(2);
  const planted = await generateFolder(folder, Number(files));
  writeFileSync(`${folder}.planted.json`, JSON.stringify(planted, null, 1));
}
