// One kind of list in three layouts, from two countries: what comes out has one shape.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const inputs = [
  ['standard-layout', 'aed.csv', '狛江市, the national layout of 2017, UTF-8'],
  ['own-layout', 'AED.csv', '浦添市, a layout of its own, Shift_JIS'],
  ['taiwan-without-header', 'AED_national.csv', '衛生福利部 (Taiwan), no header at all, UTF-8'],
];
const out = at('demo-out');
rmSync(out, { recursive: true, force: true });

for (const [folder, file, about] of inputs) {
  const input = at(`fixtures/aed/${folder}/${file}`);
  const args = ['normalize', input, '--out', `${out}/${folder}`, '--quiet', '--fail-on', 'never'];
  const { status, stderr } = spawnSync(process.execPath, [at('bin/imi.js'), ...args], { encoding: 'utf8' });
  if (status !== 0) {
    console.error(stderr);
    process.exit(status ?? 1);
  }
  show(about, input, `${out}/${folder}/${file.replace('.csv', '')}`);
}
console.log(`Nodes and reports: ${out}`);

/** The first line of an input, and the same facts of its first node. */
function show(about, input, made) {
  const { '@graph': nodes } = JSON.parse(readFileSync(`${made}.jsonld`, 'utf8'));
  const { source, records, causes } = JSON.parse(readFileSync(`${made}.report.json`, 'utf8'));
  const text = new TextDecoder(source.encoding).decode(readFileSync(input));
  console.log(`■ ${about}: ${records.read} records, kinds of findings: ${causes.length}`);
  console.log(`  ${text.slice(0, 90).replace(/\r?\n/g, ' ⏎ ')}…`);
  const [{ 設置地点: place, 連絡先: contact, ...node }] = nodes;
  const { 名称: name, 住所: address, 地理座標: point } = place;
  const facts = {
    '@type': node['@type'],
    '設置地点 > 名称': name.表記,
    '設置地点 > 住所': [address.都道府県, address.市区町村, address.町名, address.丁目, address.番地]
      .filter(Boolean)
      .join(' | '),
    '設置地点 > 地理座標': `${point.緯度}, ${point.経度}`,
    設置位置: node.設置位置 ?? '—',
    '連絡先 > 電話番号': contact?.電話番号 ?? '—',
    Webサイト: node.Webサイト ?? '—',
  };
  for (const [term, value] of Object.entries(facts)) console.log(`    ${term}: ${value}`);
  console.log();
}
