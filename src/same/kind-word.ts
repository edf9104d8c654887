/**
 * Words at the end of names that say what kind of place it is, as `nameCoreOf` writes them. Two places whose names end with
 * different ones are two.
 */
export const kindWords: readonly string[] = [
  ...[
    '小学校',
    '中学校',
    '高校',
    '大学',
    '大学院',
    '支援学校',
    '専門学校',
    '学園',
    '分校',
    '幼稚園',
    '保育園',
    '保育所',
  ],
  ...[
    'こども園',
    '児童館',
    '児童くらぶ',
    '学童保育所',
    '公民館',
    '図書館',
    '博物館',
    '美術館',
    '資料館',
    '記念館',
    '文化会館',
  ],
  ...[
    '市民会館',
    '会館',
    '集会所',
    '集会場',
    '公会堂',
    '体育館',
    'ぐらうんど',
    'ぷうる',
    'ぷる',
    '球場',
    '競技場',
    '武道館',
  ],
  ...[
    '公園',
    '緑地',
    '広場',
    '墓地',
    '霊園',
    '動物園',
    '植物園',
    'といれ',
    '駐車場',
    '駐輪場',
    '駅',
    '港',
    '空港',
    '市場',
  ],
  ...[
    '役所',
    '役場',
    '支所',
    '出張所',
    '庁舎',
    '消防署',
    '消防団',
    '分団',
    '消防局',
    '警察署',
    '交番',
    '駐在所',
    '派出所',
  ],
  ...[
    '郵便局',
    '銀行',
    '病院',
    '医院',
    '診療所',
    'くりにっく',
    '薬局',
    '保健所',
    '神社',
    '寺',
    '教会',
    '斎場',
    '火葬場',
  ],
  ...[
    '浄水場',
    '団地',
    '住宅',
    'ほてる',
    '旅館',
    '温泉',
    'ほうる',
    '老人ほむ',
    '特別養護老人ほむ',
    'せんた',
    'ぷらざ',
  ],
  // Taiwan, with characters as they are compared.
  ...[
    '国小',
    '国民小学',
    '国中',
    '国民中学',
    '高中',
    '高級中学',
    '高級職業学校',
    '幼児園',
    '活動中心',
    '服務中心',
    '衛生所',
  ],
  ...[
    '区公所',
    '鄉公所',
    '鎮公所',
    '市公所',
    '分局',
    '車站',
    '捷運站',
    '宮',
    '廟',
    '診所',
    '薬局',
    '運動中心',
    '游泳池',
  ],
]
  .filter((word, i, all) => all.indexOf(word) === i)
  .sort((a, b) => b.length - a.length);

/** Kinds in kana → as they are compared. */
const inKana = new Map([
  ['しょうがっこう', '小学校'],
  ['ちゅうがっこう', '中学校'],
  ['ほいくえん', '保育園'],
  ['ようちえん', '幼稚園'],
  ['こうえん', '公園'],
  ['としょかん', '図書館'],
  ['こうみんかん', '公民館'],
  ['じどうかん', '児童館'],
  ['しょうぼうしょ', '消防署'],
  ['ゆうびんきょく', '郵便局'],
  ['たいいくかん', '体育館'],
  ['しゅうかいじょ', '集会所'],
]);

/** Kinds by their last character, longest first. */
const byEnd = new Map<string, readonly string[]>();
for (const word of [...inKana.keys(), ...kindWords])
  byEnd.set(word.at(-1)!, [...(byEnd.get(word.at(-1)!) ?? []), word]);

/**
 * The kind that a name ends with, and how many characters say so; an empty one where it ends with none, or is nothing else.
 */
export function kindWordOf(core: string): { readonly kind: string; readonly length: number } {
  const words = byEnd.get(core.at(-1) ?? '') ?? [];
  const word = words.find((one) => core.length > one.length && core.endsWith(one)) ?? '';
  return { kind: inKana.get(word) ?? word, length: word.length };
}
