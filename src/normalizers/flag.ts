import { narrow, widenKana } from '../text/index.js';
import { readBlank } from './blank.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, cause, certain, type Outcome, refused } from './outcome.js';

const yes = new Set(
  '有 あり アリ 有り ある ○ 〇 ◯ ⚪ ● ⭕ ✓ ✔ ˇ ☑ ■ レ レ点 v V Ⅴ 1 1.0 可 可能 はい 要 必要 必須 対象 TRUE YES Y T ON OK 是 常設 済 済み できる できます'.split(
    ' ',
  ),
);
const no = new Set(
  '無 なし ナシ 無し ない ありません できない できません × ✕ ✖ ☓ ✗ ✘ ❌ X 0 0.0 不可 不可能 いいえ 不要 不必要 未 未済 未設 対象外 ☐ □ FALSE NO N F OFF NG 否 沒有 不 不是'.split(
    ' ',
  ),
);
/** あり。 */
const fullStop = /(?<=[^\d])[。.]$/;
/** Says that the sign before it is to be shown as a picture (⭕️). */
const emojiLook = '\uFE0F';
/** What is done, offered or there, as these columns ask for it. */
const deed =
  '(?:利用|使用|貸出|貸し出し|設置|整備|対応|実施|該当|提供|開放|開設|配置|配備|常備|常設|完備|導入|登録|指定|公開|入場|入館|通行|駐車|予約|受付|提供|設有|備有|具備)';
/** 利用可, 該当する, 設置済み; 未設置, 非該当, 対応していません; 有設置, 尚未設置. */
const saysDone = new RegExp(
  `^(?:[有已](?=設置|提供|開放))?${deed}(?:が)?(?:可能?|できる|できます|する|します|している|しています|あり|有り?|済み?)?$`,
);
const saysUndone = new RegExp(
  `^(?:(?:尚?未|非|不(?=開放|提供|公開|對外)|[無没沒](?:有)?)${deed}|${deed}(?:が|は)?(?:不可能?|できない|できません|しない|しません|していない|していません|なし|無し?))$`,
);
/** 有■無□, ☑有 ☐無: a form on which one of two is marked. */
const marked =
  /^(?<first>有り?|あり|可|要|是)(?<one>[■☑✔✓レ])?[・/,、\s]*(?<second>無し?|なし|不可|不要|否)(?<two>[■☑✔✓レ])?$/;
const emptyBox = /[□☐]/g;
const markAhead = /(?<mark>[■☑✔✓])\s*(?<word>有り?|あり|無し?|なし|可|不可|要|不要|是|否)/g;
/** More than yes or no with a remark. */
const longest = 200;
const partly =
  /^(?:△|▲|一部.*|部分.*|(?:夜間|早朝|日中|昼間|深夜|平日|休日|祝日|土日祝?日?|週末|夏[期季]|冬[期季]|積雪時|雨天時?|繁忙期)は?(?:\S{0,2}不可|なし|無し?|可|有り?|あり))$/;
const graded = /^[◎☆★]$/;
const conditional =
  /^(?:要相談|応相談|要予約|予約制|完全予約制|[需須](?:先|事先)?(?:預約|申請|洽詢)|要問合せ|要問い合わせ|.*による|条件付き?(?:で?可)?|.*(?:であれば|の場合は?|に限り|に限って)(?:可|有り?|あり))$/;
/** A form that was not filled in: 有・無, あり/なし. */
const both =
  /^(?:有り?|あり|ある|可|要|是|はい|○|〇)[・･/,、\s]*(?:無し?|なし|ない|不可|不要|否|沒有|いいえ|×)$/;
/** 1:有, ２．無: the number of a choice, with what it stands for. */
const choice = /^\d{1,2}\s?[:.)、]\s?(?<word>[^\d\s].*)$/;
/** 有※: a mark of a footnote. */
const footnote = /^(?<word>[^※*]{1,8}?)\s*(?<note>[※*]\d{0,2})$/;
/** スロープ有り;段差無し: several things, of which some are there and some are not. */
const severalThings = /[;、,／/\n]/;
const saysYes = /(?:有り?|あり|可|○)$/;
const saysNo = /(?:無し?|なし|不可|×)$/;

/** Yes or no with a remark: 有（要予約）, 有２台, 車椅子可; but 有料, 市有 and 許可 are words of their own. */
const bracketed = /^(?<word>[^(]+?)\s*\((?<note>.+)\)$/;
const before = /^(?<word>有り?|あり|無し|なし)[、,:\s]*(?<note>(?<=[、,:\s])[^無有・/].*|\d.*)$/;
const after = /^(?<note>.+[^有無所専共国県市町村私公固保占不許認裁])(?<word>有り?|あり|無し|なし|不可|可)$/;

/** 有/無 and everything that people write for it → `true` / `false`. */
export const flag = /* @__PURE__ */ defineNormalizer({
  name: 'flag',
  title: { ja: '有無', en: 'Yes or no', 'zh-TW': '有無' },
  datatype: 'xsd:boolean',
  source: '自治体標準オープンデータセット: 有 / 無 / 空欄（不明）',
  options: ['false-when-blank'],
  properties: [],
  codes: [
    'flag-not-a-flag',
    'flag-partial',
    'flag-graded',
    'flag-conditional',
    'flag-contradiction',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '有', to: 'true' },
    { from: 'なし', to: 'false' },
    { from: '〇', to: 'true' },
    { from: '利用不可', to: 'false' },
    { from: '☑有 ☐無', to: 'true' },
    { from: '１', to: 'true' },
    { from: '', to: null },
    { from: '', context: { 'false-when-blank': true }, to: 'false' },
    { from: '－', to: null },
    { from: '有（要予約）', to: 'true', code: 'extra-text' },
    { from: 'スロープ有', to: 'true', code: 'extra-text' },
    { from: '2台', to: null, code: 'flag-not-a-flag' },
    { from: '一部', to: null, code: 'flag-partial' },
    { from: '◎', to: null, code: 'flag-graded' },
    { from: '要相談', to: null, code: 'flag-conditional' },
    { from: '有・無', to: null, code: 'flag-contradiction' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#REF!', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) =>
    upTo(
      longest,
      (value) => cause('flag-not-a-flag', { value }),
      (text) => {
        const word = widenKana(narrow(text)).replaceAll(emojiLook, '').trim();
        const bare = withoutBrackets(word.replace(fullStop, ''));
        if (bare === '' && context['false-when-blank']) return certain('false');
        return readWord(bare) ?? readBlank(text) ?? readMixed(bare, text);
      },
    ),
});

/** 「有」 and （有） say no more than 有. */
function withoutBrackets(bare: string): string {
  return /^(?:\(([^()]{1,4})\)|「([^「」]{1,4})」)$/.test(bare) ? bare.slice(1, -1) : bare;
}

function readWord(bare: string): Outcome | null {
  if (bare === 'true' || bare === 'false') return certain(bare);
  const word = bare.toUpperCase();
  if (yes.has(bare) || yes.has(word) || saysDone.test(bare)) return certain('true');
  if (no.has(bare) || no.has(word) || saysUndone.test(bare)) return certain('false');
  return readMarked(bare) ?? readChoice(bare);
}

/** The word of a choice with a number; null where it is none of yes and no. */
function readChoice(bare: string): Outcome | null {
  const { word } = choice.exec(bare)?.groups ?? {};
  return word === undefined ? null : readWord(word);
}

/** Which of two words is marked; null where it is none, or both. */
function readMarked(bare: string): Outcome | null {
  const [...ahead] = /^[■☑✔✓□☐]/.test(bare) ? bare.matchAll(markAhead) : [];
  const text = ahead.length === 1 ? bare.replace(markAhead, '$<word>$<mark>') : bare;
  const { one, two } = marked.exec(text.replace(emptyBox, '').trim())?.groups ?? {};
  if ((one === undefined) === (two === undefined)) return null;
  return certain(one === undefined ? 'false' : 'true');
}

function readMixed(bare: string, text: string): Outcome {
  if (graded.test(bare)) return refused(cause('flag-graded', { value: text }));
  if (partly.test(bare) || /^.+(?:のみ|だけ)(?:\S{1,8})?(?:有り?|あり|可)$/.test(bare))
    return refused(cause('flag-partial', { value: text }));
  if (conditional.test(bare)) return refused(cause('flag-conditional', { value: text }));
  if (both.test(bare)) {
    return refused(cause('flag-contradiction', { value: text }));
  }
  if (onlyIn.test(bare)) return refused(cause('flag-partial', { value: text }));
  if (isDivided(bare) || obstacle.test(bare)) return refused(cause('flag-not-a-flag', { value: text }));
  const noted = bracketed.exec(bare) ?? footnote.exec(bare) ?? before.exec(bare) ?? after.exec(bare);
  const { word = '', note = '' } = noted?.groups ?? {};
  const said = word === '' || /のみ|だけ|一部/.test(note) ? null : readWord(word);
  if (said?.value) return assumed(said.value, cause('extra-text', { value: text, part: note }));
  return refused(cause('flag-not-a-flag', { value: text }));
}

/** 可（1階のみ） */
const onlyIn = /^(?:有り?|あり|可|○)\s?\([^()]*(?:のみ|だけ)\)$/;
/** 段差無し: that something in the way is absent says nothing of what the column asks for. */
const obstacle = /^(?:段差|階段|障害物?|バリア|制限)(?:は)?(?:有り?|あり|無し?|なし)$/;

/** Whether some of the things that are listed are there, and some are not. */
function isDivided(bare: string): boolean {
  const things = bare.split(severalThings).map((thing) => thing.replace(/\(.*$/, '').trim());
  return (
    things.some((thing) => saysYes.test(thing) && !saysNo.test(thing)) &&
    things.some((thing) => saysNo.test(thing))
  );
}
