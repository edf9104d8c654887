import { expect, test } from 'vitest';
import { districtReader } from './taiwan-district.js';

const counties = new Map([
  [
    '臺北市',
    new Map([
      ['信義區', '110'],
      ['大安區', '106'],
    ]),
  ],
  ['基隆市', new Map([['信義區', '201']])],
  ['新北市', new Map([['板橋區', '220']])],
  ['臺中市', new Map([['大安區', '439']])],
  [
    '高雄市',
    new Map([
      ['三民區', '807'],
      ['那瑪夏區', '849'],
    ]),
  ],
  [
    '南投縣',
    new Map([
      ['信義鄉', '556'],
      ['南投市', '540'],
    ]),
  ],
  ['臺東縣', new Map([['臺東市', '950']])],
  ['彰化縣', new Map([['員林市', '510']])],
]);
const former = {
  japan: [],
  taiwanCounties: new Map([
    ['臺北縣', '新北市'],
    ['高雄縣', '高雄市'],
  ]),
  taiwanDistricts: [['高雄縣', '三民鄉', '那瑪夏區']] as const,
};

function told(text: string, context = {}): string {
  const where = districtReader({ counties }, former, context)(text);
  switch (where.kind) {
    case 'found': {
      const { county, name, isFormer } = where.district;
      return `${county}${name ?? ''}${isFormer ? ' (former)' : ''}${where.isWritten ? '' : ' (home)'}`;
    }
    case 'ambiguous':
      return where.candidates.map(({ county }) => county).join(' | ');
    case 'elsewhere':
      return `${where.part}: ${where.found}, not ${where.county}`;
    case 'unknown-district':
      return `${where.county}, no ${where.part}`;
    default:
      return where.kind;
  }
}

test.each([
  ['臺北市信義區市府路', '臺北市信義區'],
  ['台北市信義區市府路', '臺北市信義區'],
  ['台東縣台東市中山路', '臺東縣臺東市'],
  ['板橋區中山路', '新北市板橋區'],
  ['臺北市市府路', '臺北市'],
  ['台北縣板橋市', '新北市板橋區 (former)'],
  ['新北市板橋市', '新北市板橋區 (former)'],
  ['高雄縣三民鄉', '高雄市那瑪夏區 (former)'],
  ['彰化縣員林鎮', '彰化縣員林市 (former)'],
  ['員林鎮中山路', '彰化縣員林市 (former)'],
  ['信義區市府路', '臺北市 | 基隆市'],
  ['臺北市板橋區', '板橋區: 新北市, not 臺北市'],
  ['臺北市信義鄉', '信義鄉: 南投縣, not 臺北市'],
  ['臺北市信依區松勤街', '臺北市, no 信依區'],
  ['臺北市鎮公路', '臺北市'],
  ['市府路1號', 'unknown'],
])('%s is in %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['信義區市府路', { pref: '臺北市' }, '臺北市信義區'],
  ['信義區市府路', { pref: '臺中市' }, '臺北市 | 基隆市'],
  ['市府路1號', { pref: '臺北市' }, '臺北市 (home)'],
  ['市府路1號', { city: '臺北市信義區' }, '臺北市信義區 (home)'],
  ['市府路1號', { pref: '臺北市', city: '信義區' }, '臺北市信義區 (home)'],
  ['板橋區中山路', { pref: '臺北市' }, '新北市板橋區'],
])('%s in %j is in %s', (text, context, expected) => expect(told(text, context)).toBe(expected));
