import { type Cause, cause } from '../../findings/index.js';

/** What words beside a number say about it. */
type Kind = 'about' | 'lower' | 'upper' | 'extra' | 'provisional' | 'revised' | 'part';

/** What is measured or counted, before its number. */
const measured =
  /^(?:(?:延べ?床|敷地|建築|総|床|土地|建物|專用|總|建物|樓地板)?(?:面積)|延べ?床|(?:収容|利用|参加|職員|児童|生徒|募集)?(?:人数|人員|定員|可能人数)|(?:駐車|収容|駐輪)?(?:可能)?台数|[席室戸棟件路]数|世帯数|人口|幅員?|奥行き?|高さ|長さ|樹高|幹周り?|胸高(?:直径|周囲)|枝張り?|(?:推定)?樹齢|延長|全長|総延長|水深|深さ|直径|口径|容量|容積|重量|速度|(?:利用|使用|入館|入場|入園|受講|参加)?料金?|金額|単価|(?:基本)?[月年日総]額|(?:対?前年(?:度|同期|同月)?比|構成比)|気温|水温|距離|徒歩|長度|寬度|高度|人數|容納人數|票價|門票|每(?:小時|人|次|日|月))\s*[:はが]?\s*(?=[\d¥￥\\約最△▲-])/;
const before: readonly (readonly [RegExp, Kind])[] = [
  [measured, 'extra'],
  [/^(?:約|およそ|おおよそ|凡そ|概ね|おおむね|大約|約莫)\s*/, 'about'],
  [/^(?:最低|最小|最少|下限|少なくとも|至少|[>≧≥])\s*/, 'lower'],
  [/^(?:最大|最高|上限|至多|[<≦≤~\u301C\uFF5E])\s*/, 'upper'],
  [/^(?:#|うち|内)\s*(?=\d)/, 'part'],
  [/^p\s*(?=\d)/, 'provisional'],
  [/^r\s*(?=\d)/, 'revised'],
  [/^第\s*(?=\d)/, 'extra'],
  [/^(?:[RSC]{1,3}|[木石]|鉄骨|鉄筋|[^\s\d()]{0,9}コンクリート|軽量鉄骨)造り?\s*(?=(?:地上)?\d)/, 'extra'],
  [/^地下\s*\d{1,2}階[・、,/\s]*(?=地上)/, 'extra'],
  [
    /^(?:定員:?|先着|地上|延べ?|合計|総計|計|総数|各|税込み?|税抜き?|税別|共計|共|[※*]+)\s*(?=[\d¥￥\\])/,
    'extra',
  ],
];
const after: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:程度|前後|くらい|ぐらい|位|余り?|多|餘|強|弱|ほど|左右|上下|頃)/, 'about'],
  [/^(?:\+$|以上|超え?|を超える|超過|起|[~\u301C\uFF5E]$|から$)/, 'lower'],
  [/^(?:以下|以内|以內|未満|未滿|まで|迄|が?限度)/, 'upper'],
  [/^\(?p\)?$/, 'provisional'],
  [/^\(?r\)?$/, 'revised'],
  [/^(?:[(［[【〔][^)］\]】〕]*[)］\]】〕]?|[)\]]|※\d*|\*+(?!\d)|注\d*\)?)/, 'extra'],
  [/^[・、,/\s]*地下\s*\d{1,2}階(?:建て?)?/, 'extra'],
  [/^(?:用|分|様|乗り|ずつ|税込み?|税抜き?|税別)/, 'extra'],
];
/** 標高12m, T.P.+3.5m: heights are counted from the sea. */
const height = /^(?:(?:標高|海抜|海拔|T\.?P\.?)\s*:?\s*)+(?=[+\-−△▲約\d])/i;
/** What is left of a text, and what the words that were taken away say. */
export interface Stripped {
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

/** Takes away the words before a number: 約, 最大, 延べ, the signs p, r and # of statistics. */
export function stripWordsBefore(text: string, cell: string): Stripped {
  const doubts: Cause[] = [];
  let rest = text.replace(height, '');
  for (const [shape, kind] of before) {
    const found = shape.exec(rest)?.[0];
    if (found === undefined) continue;
    doubts.push(doubtOf(kind, found.trim(), cell));
    rest = rest.slice(found.length);
  }
  return { rest: rest.replace(/^満\s*(?=[\d十])/, ''), doubts };
}

/** 10人位 is about ten, 10位 the tenth. */
const rank = /^位(?!置)/;

/** Takes away the words after a number: 程度, 以上, 未満, remarks in brackets. */
export function stripWordsAfter(text: string, cell: string, hasUnit = true): Stripped {
  const isRank = !hasUnit && rank.test(text);
  const doubts: Cause[] = isRank ? [doubtOf('extra', '位', cell)] : [];
  let rest = isRank ? text.slice(1) : text;
  for (let last = ''; rest !== last; ) {
    last = rest;
    for (const [shape, kind] of after) {
      const found = shape.exec(rest)?.[0];
      if (found === undefined) continue;
      doubts.push(doubtOf(kind, found.replace(/^\(|\)$/g, ''), cell));
      rest = rest.slice(found.length).trimStart();
    }
  }
  return { rest, doubts };
}

function doubtOf(kind: Kind, part: string, cell: string): Cause {
  switch (kind) {
    case 'about':
      return cause('number-approximate', { value: cell, part });
    case 'lower':
      return cause('number-lower-bound', { value: cell });
    case 'upper':
      return cause('number-upper-bound', { value: cell });
    case 'provisional':
      return cause('number-provisional', { value: cell });
    case 'revised':
      return cause('number-revised', { value: cell });
    case 'part':
      return cause('number-of-which', { value: cell });
    default:
      return cause('extra-text', { value: cell, part });
  }
}
