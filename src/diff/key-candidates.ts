import type { FieldPair } from './pair-fields.js';

/** Fields by which the records of two tables may be the same: positions in the pairs. */
export interface KeyCandidate {
  readonly pairs: readonly number[];
}

const identifier = /識別値$|^"?(?:no|id|番号|管理番号|整理番号|施設番号|コード|編號|代碼|項次)\b|ID$/i;
const place = /コード|種別="(?:全国地方公共団体コード|団体)|発行者|関与/;
const name = /(?:名称>表記|表題|名称)$|^"(?:名称|施設名|名稱|title|name)/;
const address = /住所>表記$|^"(?:住所|所在地|地址)/;
const date = /日付?>標準型日付$|開始日|^"(?:年月日|日付|日期)/;
/** Fields that may tell records apart although they are called neither id nor name. */
const mostOthers = 3;

/**
 * The keys that are worth a try, the likeliest first: identifiers, names, names with what tells them apart, and everything
 * together, which always tells what was added and what is gone.
 *
 * @param isTelling whether a field has another value in nearly each of the records that were looked at
 */
export function keyCandidates(
  pairs: readonly FieldPair[],
  isTelling: (pair: FieldPair) => boolean,
): readonly KeyCandidate[] {
  const at = (pattern: RegExp) =>
    pairs.flatMap(({ now }, i) => (pattern.test(now.key) || pattern.test(now.header) ? [i] : []));
  const ids = at(identifier).filter((i) => !place.test(pairs[i]!.now.key));
  const names = at(name).filter((i) => !/関与|発行者|連絡先/.test(pairs[i]!.now.key));
  const [first] = names;
  const beside = first === undefined ? [] : [...at(address), ...at(date)].slice(0, 2).map((i) => [first, i]);
  const others = pairs.flatMap((pair, i) =>
    isTelling(pair) && !ids.includes(i) && i !== first ? [[i]] : [],
  );
  const all = pairs.map((_, i) => i);
  const lists = [
    ...ids.slice(0, 2).map((i) => [i]),
    ...(first === undefined ? [] : [[first]]),
    ...beside,
    ...others.slice(0, mostOthers),
    all,
  ];
  return lists.filter((list) => list.length > 0).map((list) => ({ pairs: list }));
}
