// Merging two lists of facilities in which one in three stands twice, written otherwise: time, peak memory, and growth from
// a tenth of the size. `node bench/merge.mjs [records]`
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { randomFrom } from './random.mjs';

const quarters = ['追手町', '鷹匠', '曲金', '旭町', '大手', '緑町', '若葉', '栄町', '富士見', '日の出町'];
const kinds = [
  '公民館',
  '小学校',
  '中学校',
  '図書館',
  '公園',
  '保育園',
  '体育館',
  '児童館',
  '郵便局',
  '会館',
];

const most = Number(process.argv[2] ?? 100_000);
const imi = fileURLToPath(new URL('../bin/imi.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'imi-bench-merge-'));

try {
  let before = null;
  for (const records of [most / 10, most]) {
    const [first, second] = [join(folder, `${records}-a.csv`), join(folder, `${records}-b.csv`)];
    await generate(records, first, second);
    const out = join(folder, `out-${records}`);
    const { seconds, processor, megabytes } = measure(
      [
        imi,
        'merge',
        first,
        second,
        ...['--model', 'public_facility', '--to', 'ndjson', '--out', out, '--fail-on', 'never', '--quiet'],
      ],
      `${folder}/`,
    );
    const { kinds } = JSON.parse(readFileSync(join(out, 'merge.json'), 'utf8'));
    const { candidates, certain } = kinds[0];
    const growth = before === null ? '' : `, ${(processor / before).toFixed(1)} times a tenth of it`;
    console.log(
      `${records} records: ${processor.toFixed(1)} s of processors${growth} (${seconds.toFixed(1)} s), peak ${Math.round(megabytes)} MB, ${candidates} pairs (${certain} certain)`,
    );
    before = processor;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** As many things on a square kilometre, however many there are. */
async function generate(records, first, second) {
  const half = records / 2;
  const side = Math.sqrt(records / 19) / 111;
  const random = randomFrom(records);
  const place = (i) => {
    const own = randomFrom(i + 1);
    const quarter = quarters[Math.floor(own() * quarters.length)];
    const kind = kinds[Math.floor(own() * kinds.length)];
    const name = `${quarter}${String.fromCodePoint(0x4e00 + Math.floor(own() * 3000))}${kind}`;
    const [latitude, longitude] = [35 + own() * side, 136 + own() * side];
    const lot = `${1 + Math.floor(own() * 900)}-${1 + Math.floor(own() * 30)}`;
    const phone = `054-${200 + Math.floor(own() * 700)}-${1000 + Math.floor(own() * 8999)}`;
    return { name, quarter, lot, phone, latitude, longitude };
  };
  await write(first, half, (i) => place(i));
  await write(second, half, (i) => {
    const one = place(i % 3 === 0 ? i : half + i);
    if (i % 3 !== 0) return one;
    return {
      ...one,
      name: one.name.replace('館', '舘').replace('学', '學'),
      latitude: one.latitude + (random() - 0.5) * 0.0008,
      lot: one.lot.replace('-', '番'),
    };
  });
}

async function write(path, count, recordOf) {
  const file = createWriteStream(path);
  file.write('全国地方公共団体コード,ID,名称,所在地_連結表記,緯度,経度,電話番号\n');
  for (let i = 0; i < count; i += 1) {
    const { name, quarter, lot, phone, latitude, longitude } = recordOf(i);
    const line = `221007,${path.includes('-a.') ? 'A' : 'B'}${i},${name},静岡県静岡市葵区${quarter}${lot},${latitude.toFixed(6)},${longitude.toFixed(6)},${phone}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
