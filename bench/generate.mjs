// Writes a facility list in the layout of the national standard: 28 columns.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';

/**
 * The ways in which the list is written. Quotes stand around cells that need them, one record in twenty has such; around
 * all cells; around none. In `wrong`, three cells of each record are, in the same columns; in `scattered`, three of each in
 * turn of six columns and ten ways.
 */
export const variants = {
  usual: { quotes: 'some', encoding: 'utf-8' },
  quoted: { quotes: 'all', encoding: 'utf-8' },
  unquoted: { quotes: 'none', encoding: 'utf-8' },
  cp932: { quotes: 'some', encoding: 'shift_jis' },
  wrong: { quotes: 'some', encoding: 'utf-8', isWrong: true },
  scattered: { quotes: 'some', encoding: 'utf-8', isScattered: true },
};

const header = [
  '都道府県コード又は市区町村コード',
  'NO',
  '都道府県名',
  '市区町村名',
  '名称',
  '名称_カナ',
  '名称_通称',
  'POIコード',
  '住所',
  '方書',
  '緯度',
  '経度',
  '電話番号',
  '内線番号',
  '法人番号',
  '団体名',
  '利用可能曜日',
  '開始時間',
  '終了時間',
  '利用可能日時特記事項',
  '説明',
  'バリアフリー情報',
  'URL',
  '備考',
  '郵便番号',
  '連絡先メールアドレス',
  '画像',
  '画像_ライセンス',
];
// Towns of the wards that they are in: a list as a city would publish it, not one full of faults.
const towns = [
  ...['追手町', '駿府町', '七間町', '呉服町', '音羽町', '城北'].map((town) => `葵区${town}`),
  ...['曲金', '南町', '稲川'].map((town) => `駿河区${town}`),
  ...['旭町', '辻', '江尻東'].map((town) => `清水区${town}`),
];
const kinds = ['公民館', '図書館', '体育館', '保育園', '小学校', '会館', '公園', '美術館'];
const kana = [
  'コウミンカン',
  'トショカン',
  'タイイクカン',
  'ホイクエン',
  'ショウガッコウ',
  'カイカン',
  'コウエン',
  'ビジュツカン',
];
const days = ['月火水木金', '火水木金土日', '月火水木金土日', '月～金', '毎日'];
const opens = ['8:30', '9:00', '９時', '午前10時', '10:00'];
const closes = ['17:00', '17:15', '２１時', '午後5時', '22:00'];
const full = (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ten ways in which cells of six columns are wrong, each with a text of its own; a record has those of three columns. */
const mistakes = [
  [10, (i) => `95.${i}`],
  [12, (i) => `54-354-${String(i % 10000).padStart(4, '0')}`],
  [17, (i) => `25:${i % 60}`],
  [14, (i) => String(1000000000000 + i)],
  [22, (i) => `www.example.lg.jp/shisetsu/${i}.html`],
  [24, (i) => `420-${i % 1000}`],
  [10, (i) => `不詳${i}`],
  [12, (i) => `市民課${i}`],
  [17, (i) => `日没ごろ${i}`],
  [22, (i) => `準備中${i}`],
];

function scatter(cells, i) {
  for (const [column, make] of i % 2 === 0 ? mistakes.slice(0, 3) : mistakes.slice(3, 6))
    cells[column] = make(i);
  if (i % 4 === 0) for (const [column, make] of mistakes.slice(6, 9)) cells[column] = make(i);
  if (i % 4 === 1) cells[22] = mistakes[9][1](i);
}

function record(i, { quotes, isWrong = false, isScattered = false }) {
  const kind = i % kinds.length;
  const lot = `${((i * 7) % 90) + 1}番${((i * 13) % 30) + 1}号`;
  const isQuoted = quotes !== 'none' && i % 20 === 0;
  const cells = [
    '221007',
    String(i).padStart(10, '0'),
    '静岡県',
    '静岡市',
    `静岡市第${i}${kinds[kind]}`,
    `シズオカシダイ${kana[kind]}`,
    '',
    String(1000 + (i % 600)),
    `静岡県静岡市${towns[i % towns.length]}${i % 4 === 0 ? full(lot) : lot}`,
    i % 5 === 0 ? '本館3階' : '',
    (34.9 + ((i * 37) % 100000) / 1e6).toFixed(6),
    (138.3 + ((i * 53) % 100000) / 1e6).toFixed(6),
    i % 3 === 0
      ? `(054)${254 + (i % 30)}-${String(i % 10000).padStart(4, '0')}`
      : `054-${254 + (i % 30)}-${String(i % 10000).padStart(4, '0')}`,
    i % 7 === 0 ? String(1000 + (i % 900)) : '',
    '8000020221007',
    '静岡市',
    days[i % 5],
    opens[(i >> 1) % 5],
    closes[(i >> 2) % 5],
    i % 6 === 0 ? '年末年始は休館' : '',
    isQuoted ? `会議室、ホール, 和室${i}` : `会議室とホール${i}`,
    i % 4 === 0 ? 'スロープ有り;多目的トイレ有り' : '',
    `https://www.example.lg.jp/shisetsu/${i}.html`,
    isQuoted ? '「憩いの場" として開設\n駐車場あり' : '',
    `420-${String(8500 + (i % 400)).padStart(4, '0')}`,
    'shisetsu@city.example.lg.jp',
    `https://www.example.lg.jp/img/${i}.jpg`,
    'CC BY 4.0',
  ];
  if (isWrong) [cells[10], cells[12], cells[17]] = ['不詳です', '市民課まで', '日没ごろ'];
  if (isScattered) scatter(cells, i);
  const mustQuote = (cell) => quotes === 'all' || /[",\n]/.test(cell);
  return cells.map((cell) => (mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/**
 * @param variant one of `variants`
 * @returns the number of bytes written
 */
export async function generate(file, records, variant = variants.usual) {
  const stream = createWriteStream(file);
  const encode =
    variant.encoding === 'utf-8'
      ? (text) => text
      : createMultibyteEncoder(variant.encoding, { mode: 'fatal' });
  stream.write(encode(`${header.join(',')}\r\n`));
  for (let i = 1; i <= records; ) {
    let text = '';
    for (let end = Math.min(records, i + 999); i <= end; i += 1) text += `${record(i, variant)}\r\n`;
    if (!stream.write(encode(text))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return stream.bytesWritten;
}
