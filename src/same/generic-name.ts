import { kindWords } from './kind-word.js';

/** Kinds of which a municipality has one: the word alone says which place it is. */
const onlyOnes = new Set([
  ...['市民会館', '文化会館', '図書館', '博物館', '美術館', '資料館', '役所', '役場', '庁舎', '空港', '港'],
  ...['動物園', '植物園', '競技場', '武道館', '消防局', '保健所', '斎場', '火葬場', '浄水場'],
  ...['区公所', '鄉公所', '鎮公所', '市公所', '衛生所'],
]);

/** What places are called that have no name, as `nameCoreOf` writes it. */
const words = [
  ...kindWords.filter((word) => !onlyOnes.has(word)),
  ...[
    '個人宅',
    '民家',
    '自宅',
    '住家',
    '民宅',
    '空き家',
    '空家',
    '空き地',
    '空地',
    '更地',
    '高台',
    '裏山',
    '山',
    '丘',
  ],
  ...[
    '田',
    '畑',
    '田畑',
    '田んぼ',
    '水田',
    '農地',
    '畑地',
    '山林',
    '竹林',
    '林',
    '森',
    '河川敷',
    '河原',
    '堤防',
    '海岸',
  ],
  ...['道路', '市道', '県道', '国道', '町道', '村道', '農道', '林道', '路上', '交差点', '路口', '歩道', '橋'],
  ...[
    '児童遊園',
    '児童公園',
    '遊園地',
    '児童遊園地',
    '子供広場',
    'ちびっこ広場',
    '運動公園',
    '校庭',
    '園庭',
    '境内',
  ],
  ...[
    '避難所',
    '避難場所',
    '一時避難場所',
    '避難地',
    '集合場所',
    '待避所',
    '津波避難場所',
    '避難階段',
    '避難路',
  ],
  ...[
    '自治会館',
    '町内会館',
    '区民館',
    '地区会館',
    '集落せんた',
    '公会堂',
    '寄合所',
    '詰所',
    '屯所',
    '器具庫',
    '消防器具庫',
  ],
  ...[
    '倉庫',
    '防災倉庫',
    '事務所',
    '店舗',
    '会社',
    '工場',
    '作業所',
    '商店',
    'こんびに',
    'あぱと',
    'まんしょん',
    'びる',
  ],
  ...[
    '市営住宅',
    '県営住宅',
    '町営住宅',
    '公営住宅',
    '社宅',
    '寮',
    'ばす停',
    '停留所',
    '駐輪場',
    '月極駐車場',
    '停車場',
  ],
  ...[
    'ごみ置場',
    'ごみ集積所',
    'ごみすてしょん',
    '公衆電話',
    '自動販売機',
    '電柱',
    '電話ぼっくす',
    '共同墓地',
    '墓',
  ],
  ...[
    '神社',
    'お宮',
    'お寺',
    '地蔵',
    '祠',
    '土地公廟',
    '学校',
    '大学',
    '病院',
    '医院',
    '公園といれ',
    '多目的といれ',
  ],
  ...['男子といれ', '女子といれ', '多機能といれ', '廟宇', '農田', '騎楼', '広場', '公園'],
];

const before = '(?:元|旧|新|各|共同)?';
/** Where something is said to be: 個人宅付近, 民家前, 空き地の横. */
const beside =
  '(?:の?(?:付近|周辺|近辺|前|正面|手前|横|裏|裏手|裏山|隣|となり|脇|わき|上|下|内|中|奥|角|近く|そば|側|敷地|敷地内|地先|入口|出口|跡|跡地|予定地|あたり|旁|前方|後方|対面|屋上)){0,3}';
const generic = new RegExp(
  `^${before}(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})${beside}(?:といれ)?\\d*$`,
);

/** Kinds of which a municipality has few: with its name before them, they are names. */
const institutions = new Set([
  ...[
    '小学校',
    '中学校',
    '高校',
    '大学',
    '支援学校',
    '学園',
    '幼稚園',
    '保育園',
    '保育所',
    'こども園',
    '児童館',
  ],
  ...[
    '公民館',
    '体育館',
    'ぷうる',
    'ぷる',
    '球場',
    '病院',
    '診療所',
    '学校',
    '国小',
    '国中',
    '高中',
    '幼児園',
  ],
  ...['運動中心', '游泳池', '消防署', '警察署', '記念館', '会館', '霊園', '市場', '温泉', 'ぷらざ', 'せんた'],
]);

/**
 * Whether a name is one of no place in particular, so that two that have it are no more alike for it.
 *
 * @param core a name as names are compared, without its municipality
 * @param isOwned a municipality stood before it: 市立病院 is a name, 静岡市公園 is none
 */
export function isGenericName(core: string, isOwned: boolean): boolean {
  return generic.test(core) && !(isOwned && institutions.has(core));
}
