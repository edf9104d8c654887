import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { namedKinds } from './kind-names.js';
import { type Look, lookAt } from './look.js';
import { makePlan } from './make-plan.js';

const knowledge = loadKnowledge();
const sampleOf = (name: string, text: string) => ({
  name,
  head: new TextEncoder().encode(text),
  isWhole: true,
});
const planOf = (name: string, text: string) => {
  const plan = makePlan(sampleOf(name, text), {}, knowledge);
  return 'kind' in plan ? plan : null;
};

describe('the kind of a file', () => {
  test.each([
    [
      'headers that only this kind has',
      'a.csv',
      '名称,住所,病床数,診療科目\n甲,静岡市葵区1-1,20,内科',
      'hospital',
    ],
    ['a word for the kind in the headers', 'a.csv', '公園名,所在地\n甲,静岡市葵区1-1', 'public_facility'],
    [
      'a word for the kind in the names',
      'a.csv',
      '施設名,所在地,電話番号\n中央保育園,静岡市葵区1-1,054-000-0000',
      'preschool',
    ],
    [
      'the name of the file',
      'hoikuen.csv',
      '施設名,所在地,電話番号\n甲,静岡市葵区1-1,054-000-0000',
      'preschool',
    ],
    [
      'a title above the header',
      'a.csv',
      'AED設置箇所一覧,,\n\n施設名,所在地,電話番号\n甲,静岡市葵区1-1,054-000-0000',
      'aed',
    ],
    [
      'a word for the kind within the header of the names',
      'a.csv',
      '區域,老人文康活動中心名稱,地址,聯絡電話\n中區,甲,臺中市中區中山路1號,04-22220000',
      'public_facility',
    ],
    [
      'a kind that says what places are, before one of any places',
      'a.csv',
      '大分類,名称,所在地,電話番号\n公衆・公園トイレ,中央公園公衆トイレ,静岡市葵区1-1,054-000-0000',
      'public_toilet',
    ],
    [
      'headers of its own, though the file is called something else',
      'kouen_bohan_camera.csv',
      '名称,住所,病床数,診療科目,医療機関コード\n甲,静岡市葵区1-1,20,内科,2210000001',
      'hospital',
    ],
    [
      'headers that are its items, word for word',
      'a.csv',
      '性質,主管機關,辦理單位,連絡電話,傳真,地址,相關網站,備註\n公立,臺東縣政府,甲,(089)331171,,臺東縣臺東市博愛路336號,,',
      'welfare_point',
    ],
    [
      'its title, before a header of another kind',
      '公共施設一覧_202404.csv',
      '名称,住所,電話番号,設置年月日\n中央館,静岡市葵区追手町5-1,054-254-2111,2020-04-01',
      'public_facility',
    ],
    [
      'its name in other Latin letters, within a long word',
      'minatokushisetsujoho_chuusyazyou.csv',
      '名称,所在地,緯度,経度\n甲,港区芝4-1,35.6489,139.7497',
      'parking',
    ],
    [
      'names of a JSON',
      'youchien.csv',
      'properties.name,properties.address\n甲幼稚園,静岡市葵区1-1',
      'preschool',
    ],
  ])('is told by %s', (_, name, text, kind) => expect(planOf(name, text)?.kind).toBe(kind));

  test.each([
    ['what every thing has', 'a.csv', '名称,住所,電話番号\n甲,静岡市葵区1-1,054-000-0000'],
    ['a name of the file that nothing in it bears out', 'aed.csv', '年度,件数,前年比\n2020,1,2\n2021,2,3'],
    [
      'numbers of devices in places',
      'a.csv',
      '場所名稱,地址,設置位置,台數,廠商\n市政府,屏東縣屏東市自由路527號,一樓大廳,2,甲公司',
    ],
    [
      'the area of a site and the day when it opened',
      'a.csv',
      'No.,名称,所在地,面積（㎡）,開園年月日,区画数,備考\n1,深沢,世田谷区深沢4-8-1,750,H10.8.1,45,',
    ],
    [
      'the day when it was set up',
      'a.csv',
      '名称,住所,電話番号,設置年月日\n甲,静岡市葵区追手町5-1,054-254-2111,2020-04-01',
    ],
    ['figures', 'a.csv', '年,出火件数,損害額\n2020,10,200\n2021,20,300'],
  ])('is not told by %s', (_, name, text) => expect(planOf(name, text)).toBeNull());
});

test('a file that is called a kind without a model is of none, and that is said', () => {
  const text =
    '名称,名称_カナ,所在地_連結表記,緯度,経度\n中央図書館,チュウオウトショカン,静岡市葵区1-1,34.97,138.38\n';
  expect(planOf('221007_public_facility.csv', text)?.kind).toBe('public_facility');
  expect(makePlan(sampleOf('221007_book_drop.csv', text), {}, knowledge)).toMatchObject([
    { code: 'kind-without-model', args: { assumed: '図書返却ポスト・移動図書館' } },
  ]);
});

describe('names of kinds in names of files', () => {
  const named = (name: string) => {
    const look = lookAt(sampleOf(name, 'a,b\n1,2\n'), {}) as Look;
    return [...namedKinds([name], look, knowledge).models];
  };
  test.each([
    ['131016_public_facility.csv', ['public_facility']],
    ['AEDpt.csv', ['aed']],
    ['mirror_kouikihinanjyo.csv', ['evacuation_space']],
    ['学校給食献立.csv', ['school_lunch']],
    ['prevention.csv', []],
    ['taed.csv', []],
  ])('%s', (name, kinds) => expect(named(name)).toEqual(kinds));
});

describe('a file without a header', () => {
  const rows = [
    '中央図書館,静岡県静岡市葵区追手町5-1,054-254-2111,34.975562,138.382760',
    '北図書館,静岡県静岡市葵区七間町1-1,054-254-2112,34.976562,138.381760',
    '南図書館,静岡県静岡市駿河区曲金3-1,054-254-2113,34.965562,138.402760',
  ];

  test('has its columns told by their values, assumed', () => {
    const plan = planOf('図書館一覧.csv', rows.join('\n'));
    expect(plan?.headerRow).toBe(0);
    expect(plan?.columns.map((column) => column.item)).toEqual([
      '名称',
      '所在地_連結表記',
      '電話番号',
      '緯度',
      '経度',
    ]);
    expect(plan?.findings.filter(({ code }) => code === 'column-assumed-by-values')).toHaveLength(5);
  });

  test('and so has one whose headers say nothing', () => {
    const plan = planOf('図書館一覧.csv', ['列1,列2,列3,列4,列5', ...rows].join('\n'));
    expect(plan?.columns[3]).toMatchObject({ item: '緯度', evidence: 'values' });
  });
});

test.each([
  ['district', ['松島', '福岡', '屋島東', '古高松'], null],
  ['district', ['中央区', '北区', '南区', '西区'], '所在地_市区町村'],
  ['Add2', ['南11条西10丁目1番3号', '古川町120-1', '北23条東14丁目1番5号'], null],
  ['Add2', ['駅前ビル3階', '中央棟', '第二ビル2F'], '建物名等(方書)'],
])(
  'what values are never like goes before a header in use for several things: %s %j',
  (header, values, item) => {
    const text = [
      `施設名,住所,認可定員,受入年齢,${header}`,
      ...values.map((value, i) => `園${i},市内${i}-1,${50 + i},0歳児から,${value}`),
    ];
    const head = new TextEncoder().encode(text.map((line) => `${line}\n`).join(''));
    const plan = makePlan({ name: '保育園.csv', head, isWhole: true }, { model: 'preschool' }, knowledge);
    expect('columns' in plan && plan.columns[4]?.item).toBe(item);
  },
);

test('a header row that is short of a cell does not make longitudes of latitudes', () => {
  const text = [
    '施設名,所在地,latitude,longitude,',
    '甲児童館,松山市甲町4,898322539,34.062244,133.009147',
    '乙児童館,松山市乙町2,898323952,34.073938,132.997705',
    '丙児童館,松山市丙町3,898367102,33.999371,133.016658',
  ].join('\n');
  const items = planOf('jidoukan.csv', text)?.columns.map((column) => column.item);
  expect(items).toEqual(['名称', '所在地_連結表記', null, '緯度', '経度']);
});

describe('a publisher whom nothing names', () => {
  const planOf = (text: string) =>
    makePlan({ name: 'list.csv', head: new TextEncoder().encode(text), isWhole: true }, {}, knowledge);
  const told = (plan: ReturnType<typeof planOf>) =>
    'kind' in plan ? plan.findings.map(({ code }) => code).includes('publisher-assumed') : null;

  test('is the municipality that postal codes are of, and that is said', () => {
    const plan = planOf(
      'AED設置施設,郵便番号,設置位置\n甲館,420-0853,玄関\n乙館,420-0851,受付\n丙館,420-0858,2階\n',
    );
    expect(plan).toMatchObject({ publisher: { code: '221007', name: '静岡市' } });
    expect(told(plan)).toBe(true);
  });

  test('is the municipality that many names begin with', () => {
    const plan = planOf(
      '投票区,投票所名,投票所住所\n1,静岡市立みどり小学校,追手町5-1\n2,静岡市あおば会館,追手町6-1\n3,静岡県立みどり高等学校,城東町1-1\n4,みどり自治会館,駿府町2-90\n5,大岩会館,大岩1-1\n6,静岡市民文化会館,駿府町2-90\n7,城内会館,城内町1-1\n',
    );
    expect(plan).toMatchObject({ publisher: { code: '221007', name: '静岡市' } });
    expect(told(plan)).toBe(true);
  });

  test('is the prefecture in the municipalities of which the addresses lie', () => {
    const plan = planOf(
      '病院名,住所\n甲病院,静岡市葵区追手町5-1\n乙病院,浜松市中央区元城町103-2\n丙病院,沼津市御幸町16-1\n丁病院,三島市北田町4-47\n',
    );
    expect(plan).toMatchObject({ publisher: { code: '220001', name: '静岡県' } });
    expect(told(plan)).toBe(true);
  });

  test('is the county in which all points lie', () => {
    const plan = planOf(
      'AED場所名稱,緯度,經度,AED放置地點\n甲,23.9931,121.6010,大廳\n乙,23.9917,121.6198,櫃台\n丙,24.1587,121.6216,樓梯\n',
    );
    expect(plan).toMatchObject({ publisher: { code: '10015', name: '花蓮縣' } });
    expect(told(plan)).toBe(true);
  });

  test('is not guessed from places all over the country', () => {
    const plan = planOf(
      'AED設置施設,郵便番号,設置位置\n甲館,420-0853,玄関\n乙館,100-0001,受付\n丙館,530-0001,2階\n',
    );
    expect(plan).toMatchObject({ publisher: null });
    expect(told(plan)).toBe(false);
  });

  test('is not that of a mapping whose headers are everybody’s', () => {
    const plan = planOf(
      '施設名,所在地,電話番号,latitude,longitude\nみどり図書館,追手町5-1,054-221-1111,34.97,138.38\nあおば図書館,追手町6-1,054-221-1112,34.98,138.39\n',
    );
    expect(plan).toMatchObject({ publisher: null, mapping: null });
  });

  test('is that of the mapping whose headers nobody else has', () => {
    const plan = planOf(
      '#property,latitude,longitude,name,address,installationPosition,telephoneNumber,availableDate,startTime,endTime,availableDateNote,equipmentForChildren\n1,34.34,134.04,みどり館,番町1-1,受付,087-839-0000,月,9:00,17:00,,有\n',
    );
    expect(plan).toMatchObject({ publisher: { code: '372013', name: '高松市' } });
    expect(told(plan)).toBe(true);
  });

  test('is that of a layout of several publishers in whose territory the points lie', () => {
    const layout =
      'Name,Label,Owner,Ownership,Proof,Shanai,Kodomo,Type,Add1,Add2,Y,X,url,TEL,FAX,Full,AgeS,AgeE,Open,Close,H24,Memo,Extra,Temp,Holiday,Night,Vacancy,VacancyDate';
    const record = (lat: string, lon: string) =>
      `みどり園,みどり園,,,,,,認可保育所,緑町6-7-1,,${lat},${lon},,046-852-0000,,60,,,,,,,,,,,,`;
    expect(planOf(`${layout}\n${record('35.26', '139.67')}\n`)).toMatchObject({
      publisher: { name: '横須賀市' },
    });
    expect(planOf(`${layout}\n${record('43.06', '141.35')}\n`)).toMatchObject({ publisher: null });
  });
});
