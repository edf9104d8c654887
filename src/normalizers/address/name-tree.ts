/** Where a name was found in a text: what stands for it, and the place after its last character. */
export interface NameMatch<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Finds the longest name that begins at a place of a text and that `accepts` allows; null where there is none.
 * Old and variant forms of characters, spaces and variation selectors inside the name make no difference.
 */
export type NameTree<T> = (
  text: string,
  from: number,
  accepts?: (value: T, end: number) => boolean,
) => NameMatch<T> | null;

interface Branch<T> {
  /** Where only one character follows, it and its branch; else all that do. */
  only: number;
  child: Branch<T> | null;
  next: Map<number, Branch<T>> | null;
  value: T | undefined;
}

/** Builds the tree; `merge` makes one value of two that have the same name (else the first stays). */
export function nameTree<T>(
  entries: Iterable<readonly [string, T]>,
  merge: (old: T, added: T) => T = (old) => old,
): NameTree<T> {
  const root = newBranch<T>();
  for (const [name, value] of entries) {
    const branch = grow(root, name);
    branch.value = branch.value === undefined ? value : merge(branch.value, value);
  }
  return (text, from, accepts) => {
    let branch = root;
    let found: T | undefined;
    let end = from;
    for (let at = from; at < text.length; at++) {
      const char = usualForm(text.charCodeAt(at));
      if (char === ignored) continue;
      const next = follow(branch, char);
      if (next === null) break;
      branch = next;
      if (branch.value !== undefined && (accepts === undefined || accepts(branch.value, at + 1))) {
        found = branch.value;
        end = at + 1;
      }
    }
    return found === undefined ? null : { value: found, end };
  };
}

function newBranch<T>(): Branch<T> {
  return { only: ignored, child: null, next: null, value: undefined };
}

function follow<T>({ only, child, next }: Branch<T>, char: number): Branch<T> | null {
  if (next !== null) return next.get(char) ?? null;
  return only === char ? child : null;
}

function grow<T>(root: Branch<T>, name: string): Branch<T> {
  let branch = root;
  for (let at = 0; at < name.length; at++) {
    const char = usualForm(name.charCodeAt(at));
    if (char === ignored) continue;
    branch = follow(branch, char) ?? sprout(branch, char);
  }
  return branch;
}

function sprout<T>(branch: Branch<T>, char: number): Branch<T> {
  const added = newBranch<T>();
  if (branch.child === null) {
    branch.only = char;
    branch.child = added;
  } else {
    branch.next ??= new Map([[branch.only, branch.child]]);
    branch.next.set(char, added);
  }
  return added;
}

/**
 * Characters that stand for each other in names of places, the usual form first: old and new forms of kanji
 * (常用漢字表), and the kana of 霞ヶ関, 三ッ沢, 山ノ手.
 */
const variants =
  'ケヶヵガが ノの之乃 ツッつっ 高髙 崎﨑嵜碕 辺邊邉 斉齋齊斎 広廣 国國 沢澤 浜濱濵 竜龍 滝瀧 桜櫻 会會 学學 県縣 区區 台臺 図圖 ' +
  '館舘 体體 駅驛 塩鹽 島嶋嶌 富冨 渕淵 桧檜 薮藪籔 篭籠 釜竈竃 鯵鰺 梼檮 祇祗 芦蘆 糀麹麴 関關 鉄鐵 横橫 豊豐 徳德 瀬瀨 真眞 栄榮 ' +
  '円圓 万萬 与與 条條 竪豎 槙槇 曽曾 尭堯 桑桒 鴎鷗 頼賴 黒黑 緑綠 郷鄉 剣劔劒 恵惠 寿壽 湾灣 浅淺 巌巖 峰峯 柵栅 薗園 鶴靏鸖 ' +
  '柳栁 蛍螢 桟棧 渋澁澀 亀龜 蔵藏 霊靈 芸藝 廻迴 帰歸 戸戶 温溫 猪豬 教敎 戦戰 伝傳 双雙 昼晝 当當 仏佛 宝寶 奥奧 弥彌 静靜 村邨 渓溪 鍛鍜 吉\uDFB7';
/** By character, the usual form of those that have another; 0 of the others. */
const usual = /* @__PURE__ */ usualForms();

const ignored = -1;

function usualForms(): Uint16Array {
  const forms = new Uint16Array(0x10000);
  for (const group of variants.split(' ')) {
    for (let at = 1; at < group.length; at += 1) forms[group.charCodeAt(at)] = group.charCodeAt(0);
  }
  return forms;
}

/**
 * The code unit to compare. Ignored are spaces, variation selectors and the first units of their surrogate pairs;
 * of 𠮷 the second unit counts.
 */
function usualForm(char: number): number {
  if (char < 0x3040) return char === 0x20 || char === 0x3000 ? ignored : char;
  if (char < 0xd800) return usual[char] || char;
  if (char === 0xd842 || char === 0xdb40) return ignored;
  if (char >= 0xdd00 && char <= 0xddef) return ignored;
  if (char >= 0xfe00 && char <= 0xfe0f) return ignored;
  if (char >= 0xf900 && char <= 0xfaff) return String.fromCharCode(char).normalize('NFC').charCodeAt(0);
  return usual[char] || char;
}
