import { describe, expect, test } from 'vitest';
import { core, findingsIn, reportOf } from './checked-nodes.testing.js';

type Made = { [key: string]: unknown };

/** A facility in the canonical form of all its values. */
const facility = {
  '@id': 'https://example.org/facility/1',
  '@type': '施設型',
  ID: { '@type': 'ID型', 識別値: '0001' },
  名称: { '@type': '名称型', 表記: 'みなと図書館', カナ表記: 'ミナトトショカン' },
  住所: {
    '@type': '住所型',
    表記: '静岡県静岡市葵区追手町5-1',
    都道府県: '静岡県',
    市区町村: '静岡市',
    区: '葵区',
    郵便番号: '4200853',
    市区町村コード: { '@type': 'コード型', 識別値: '221007' },
  },
  地理座標: { '@type': '座標型', 緯度: '34.975562', 経度: '138.382760' },
  連絡先: { '@type': '連絡先型', 電話番号: '054-254-2111' },
  利用可能時間: { '@type': '定期スケジュール型', 開始時間: '09:00:00', 終了時間: '17:00:00' },
};

const event = {
  '@id': 'https://example.org/event/1',
  '@type': 'イベント型',
  名称: { '@type': '名称型', 表記: '港まつり' },
  期間: {
    '@type': 'イベントスケジュール型',
    開始日: { '@type': '日付型', 標準型日付: '2019-05-01' },
    終了日: { '@type': '日付型', 標準型日付: '2019-05-03' },
  },
};

function textOf(node: object, edits: Readonly<Record<string, unknown>>): string {
  const copy = structuredClone(node) as Made;
  for (const [pointer, value] of Object.entries(edits)) {
    const keys = pointer.split('/').slice(1);
    const holder = keys.slice(0, -1).reduce((inner, key) => inner[key] as Made, copy);
    holder[keys.at(-1)!] = value;
  }
  return JSON.stringify({ '@context': core, '@graph': [copy] }, null, 2);
}

const lineOf = (text: string, pointer: string) => {
  const key = `"${pointer.split('/').at(-1)}": `;
  const before = pointer
    .split('/')
    .slice(1, -1)
    .reduce((at, part) => text.indexOf(`"${part}": `, at), 0);
  return text.slice(0, text.indexOf(key, before)).split('\n').length;
};

describe('values are checked as cells of a table are', () => {
  test.each([
    ['facility', facility, 'public_facility'],
    ['event', event, 'event'],
  ])('nothing is found in a %s in canonical form', async (_, node, model) => {
    expect(await findingsIn(textOf(node, {}), { model })).toEqual([]);
  });

  const schedule = '/期間/開始日/標準型日付';
  test.each<[string, object, string, string, unknown, string]>([
    ['a day that does not exist', event, 'event', schedule, '2019-02-30', 'date-no-such-day'],
    [
      'a date that is not canonical',
      facility,
      'public_facility',
      '/名称/カナ表記',
      'みなととしょかん',
      'value-not-canonical',
    ],
    [
      'a telephone number in another form',
      facility,
      'public_facility',
      '/連絡先/電話番号',
      '(054)254-2111',
      'value-not-canonical',
    ],
    [
      'a telephone number that cannot be one',
      facility,
      'public_facility',
      '/連絡先/電話番号',
      '54-254-2111',
      'phone-zero-lost',
    ],
    [
      'a latitude out of range',
      facility,
      'public_facility',
      '/地理座標/緯度',
      '12.345678',
      'coordinate-out-of-area',
    ],
    [
      'a municipality that does not exist',
      facility,
      'public_facility',
      '/住所/市区町村コード/識別値',
      '229999',
      'jichitai-check-digit',
    ],
    [
      'a postal code with a hyphen',
      facility,
      'public_facility',
      '/住所/郵便番号',
      '420-0853',
      'value-not-canonical',
    ],
    [
      'a point outside of the municipality in which all lie',
      facility,
      'public_facility',
      '/地理座標/緯度',
      '35.975562',
      'coordinate-outside-home',
    ],
    [
      'half of the coordinates',
      facility,
      'public_facility',
      '/地理座標',
      { '@type': '座標型', 緯度: '34.975562' },
      'half-coordinate',
    ],
    ['an end before the start', event, 'event', '/期間/終了日/標準型日付', '2019-04-30', 'end-before-start'],
    [
      'a postal code of another town',
      facility,
      'public_facility',
      '/住所/郵便番号',
      '1000001',
      'postal-address-differ',
    ],
    [
      'a control character',
      facility,
      'public_facility',
      '/名称/表記',
      'みなと\u0007図書館',
      'text-control-char',
    ],
  ])('%s', async (_, node, model, pointer, value, code) => {
    const text = textOf(node, { [pointer]: value });
    const found = await findingsIn(text, { model });
    expect(found.map((one) => one.split(' ')[0])).toContain(code);
    if (typeof value === 'string')
      expect(found.filter((one) => one.startsWith(`${code} `))).toContainEqual(
        expect.stringMatching(new RegExp(`^${code} ${lineOf(text, pointer)} /@graph/0`)),
      );
  });

  test('each of several values, each address with the municipality beside it', async () => {
    const place = (pref: string, city: string, text: string) => ({
      '@type': '住所型',
      表記: text,
      都道府県: pref,
      市区町村: city,
    });
    const body = {
      '@type': '法人型',
      '@id': 'https://example.org/body',
      住所: [place('東京都', '府中市', '府中市宮西町2-24'), place('広島県', '府中市', '府中市府川町315')],
      連絡先: [
        { '@type': '連絡先型', 電話番号: '054-254-2111' },
        { '@type': '連絡先型', 電話番号: '０５４-２５４-２１１２' },
      ],
    };
    const text = JSON.stringify({ '@context': core, '@graph': [body] }, null, 2);
    expect((await findingsIn(text)).filter((one) => !one.startsWith('node-model'))).toEqual([
      `value-not-canonical ${text.slice(0, text.indexOf('０５４')).split('\n').length} /@graph/0/連絡先/1/電話番号`,
    ]);
  });

  test('an address and a point in different prefectures', async () => {
    const elsewhere = structuredClone(facility);
    elsewhere['@id'] = 'https://example.org/2';
    elsewhere.住所 = {
      ...elsewhere.住所,
      表記: '愛知県名古屋市中区三の丸3-1-1',
      都道府県: '愛知県',
      市区町村: '名古屋市',
    };
    const text = JSON.stringify({ '@context': core, '@graph': [facility, elsewhere] }, null, 2);
    expect(await findingsIn(text, { model: 'public_facility' })).toContain(
      `point-address-differ ${text.slice(0, text.lastIndexOf('"緯度"')).split('\n').length} /@graph/1/地理座標/緯度`,
    );
  });

  test('what only all nodes show: one point for all, with the line of the first', async () => {
    const all = [1, 2, 3].map((n) => ({
      ...structuredClone(facility),
      '@id': `https://example.org/${n}`,
      名称: { '@type': '名称型', 表記: `図書館${n}` },
      ID: { '@type': 'ID型', 識別値: `${n}` },
    }));
    const lines = all.map((node) => JSON.stringify({ '@context': core, ...node })).join('\n');
    const found = await findingsIn(`${lines}\n`, { model: 'public_facility' });
    expect(found.filter((one) => one.startsWith('coordinates-all-equal'))).toEqual([
      'coordinates-all-equal 1',
    ]);
  });

  test('what must not be published is masked in what is told', async () => {
    const text = textOf(facility, { '/説明': '123456789018' });
    const report = await reportOf(text, { model: 'public_facility' });
    expect(report.causes.map(({ code }) => code)).toContain('personal-number');
    expect(JSON.stringify(report)).not.toContain('123456789018');
  });
});
