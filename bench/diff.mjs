// Comparing two versions of a list of facilities, the newer one in another layout, order and way of writing: time, peak memory,
// and growth from a tenth of the size. `node bench/diff.mjs [records]`
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { randomFrom } from './random.mjs';

const most = Number(process.argv[2] ?? 100_000);
const imi = fileURLToPath(new URL('../bin/imi.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'imi-bench-diff-'));
const towns = ['追手町', '鷹匠', '曲金', '旭町', '緑町', '若葉', '栄町', '富士見'];
const kinds = ['公民館', '小学校', '図書館', '公園', '保育園', '体育館', '児童館', '会館'];

try {
  let before = null;
  for (const records of [most / 10, most]) {
    const [old, now, told] = ['old.csv', 'now.csv', 'diff.json'].map((name) => join(folder, name));
    const expected = await generate(records, old, now);
    const { seconds, processor, megabytes } = measure(
      [imi, 'diff', old, now, '--model', 'public_facility', '--report', `json=${told}`],
      `${folder}/`,
    );
    const { added, removed, changed, formChanged } = JSON.parse(readFileSync(told, 'utf8')).records;
    const found = { added, removed, changed };
    const isRight = JSON.stringify(found) === JSON.stringify(expected);
    const growth = before === null ? '' : `, ${(processor / before).toFixed(1)} times a tenth of it`;
    console.log(
      `${records} records: ${processor.toFixed(1)} s of processors${growth} (${seconds.toFixed(1)} s), peak ${Math.round(megabytes)} MB, ${JSON.stringify({ ...found, formChanged })} ${isRight ? 'as made' : `INSTEAD OF ${JSON.stringify(expected)}`}`,
    );
    before = processor;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Of a hundred records one is gone, one is new, three are changed, and each date is written otherwise. */
async function generate(records, old, now) {
  const expected = { added: 0, removed: 0, changed: 0 };
  const place = (i) => {
    const own = randomFrom(i + 1);
    const pick = (list) => list[Math.floor(own() * list.length)];
    return {
      id: `F${String(i).padStart(8, '0')}`,
      name: `${pick(towns)}第${i}${pick(kinds)}`,
      address: `静岡県静岡市葵区${pick(towns)}${1 + Math.floor(own() * 900)}-${1 + Math.floor(own() * 30)}`,
      latitude: (34 + own()).toFixed(6),
      longitude: (138 + own()).toFixed(6),
      phone: `054-${200 + Math.floor(own() * 700)}-${1000 + Math.floor(own() * 8999)}`,
      opens: pick(['8:30', '9:00', '10:00']),
      note: `備考${Math.floor(own() * 1000)}`,
    };
  };
  await write(old, 'ID,名称,所在地_連結表記,緯度,経度,電話番号,開始時間,備考', records, (i) => {
    if (i % 100 === 7) return null;
    const p = place(i);
    return [p.id, p.name, p.address, p.latitude, p.longitude, p.phone, p.opens, p.note];
  });
  await write(now, 'ID,施設名,電話番号,住所,緯度,経度,開始時間,備考', records, (n) => {
    const i = records - 1 - n;
    if (i % 100 === 9) {
      expected.removed += 1;
      return null;
    }
    if (i % 100 === 7) expected.added += 1;
    const p = place(i);
    const isChanged = i % 100 < 3;
    if (isChanged) expected.changed += 1;
    const opens = p.opens.replace(/^(\d+):(\d\d)$/, '$1時$2分');
    return [
      p.id,
      p.name,
      isChanged ? '054-999-0000' : p.phone,
      p.address,
      p.latitude,
      p.longitude,
      opens,
      p.note,
    ];
  });
  return expected;
}

async function write(path, header, count, cellsOf) {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let i = 0; i < count; i += 1) {
    const cells = cellsOf(i);
    if (cells !== null && !file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
