import { type Cause, cause } from '../../findings/index.js';

/** What words beside a number say about it. */
type Kind = 'about' | 'lower' | 'upper' | 'extra' | 'provisional' | 'revised' | 'part';

const before: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:約|およそ|おおよそ|凡そ|概ね|おおむね|大約|約莫)\s*/, 'about'],
  [/^(?:最低|最小|最少|下限|少なくとも|至少|[>≧≥])\s*/, 'lower'],
  [/^(?:最大|最高|上限|至多|[<≦≤~\u301C\uFF5E])\s*/, 'upper'],
  [/^(?:#|うち|内)\s*(?=\d)/, 'part'],
  [/^p\s*(?=\d)/, 'provisional'],
  [/^r\s*(?=\d)/, 'revised'],
  [/^第\s*(?=\d)/, 'extra'],
  [
    /^(?:定員:?|先着|地上|延べ?|合計|総計|計|総数|各|税込み?|税抜き?|税別|共計|共|[※*]+)\s*(?=[\d¥￥\\])/,
    'extra',
  ],
];
const after: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:程度|前後|くらい|ぐらい|位|余り?|多|餘|強|弱|ほど|左右|上下|頃)/, 'about'],
  [/^(?:以上|超え?|を超える|超過|起|[~\u301C\uFF5E]$|から$)/, 'lower'],
  [/^(?:以下|以内|以內|未満|未滿|まで|迄|が?限度)/, 'upper'],
  [/^\(?p\)?$/, 'provisional'],
  [/^\(?r\)?$/, 'revised'],
  [/^(?:[(［[【〔][^)］\]】〕]*[)］\]】〕]?|[)\]]|※\d*|\*+(?!\d)|注\d*\)?)/, 'extra'],
  [/^(?:用|分|乗り|ずつ|税込み?|税抜き?|税別)/, 'extra'],
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

/** Takes away the words after a number: 程度, 以上, 未満, remarks in brackets. */
export function stripWordsAfter(text: string, cell: string): Stripped {
  const doubts: Cause[] = [];
  let rest = text;
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
