import { type Cause, cause } from '../../findings/index.js';
import type { AddressPart } from './address-parts.js';
import type { LotNumber } from './lot-number.js';

/** What stands behind the numbers of an address: 地先, a building, a room, words that are none of an address. */
export interface Tail {
  readonly parts: readonly AddressPart<'番地補足' | '部屋番号' | '方書'>[];
  readonly findings: readonly Cause[];
  /** It begins another address, or goes on with more numbers of the same town. */
  readonly isSeveral: boolean | 'lots';
  /** It goes on as only the middle of an address does: the numbers before it were none. */
  readonly isMisread: boolean;
}

const nothing: Tail = { parts: [], findings: [], isSeveral: false, isMisread: false };

const onLand = /^\s*(地先|地内|先)(?=$|[\s(、ほ外他付])/;
const andOthers = /^\s*[、,・]?(?:ほか|外|他)(?:\s?\d*筆?)?(?=$|[\s(])/;
const onPart = /^\s*(?:の(?:各)?一部|(?:の)?(?:内|うち)(?=$|[\s(]))/;
const range = /^\s*(?:[〜~]|(?:から|より)\s*\d)/;
/** Numbers and their words alone: 、2番、3番地 · ～5 · 、1-2外. */
const moreLots =
  /^(?:[\s、,，・／/;&＆〜~､･]|及び|および|並びに|ならびに|から|より|まで|と|の|[\d\-‐−－]|番地?|号|地[先内]|合併番地|の各?一部|[甲乙丙丁]|(?:ほか|外|他)(?:\s?\d*筆)?)+$/;
const phone = /[\s、,]*(?:TEL|Tel|tel|電話|FAX|☎)[\s:.]*[\d(].*$/;
const near =
  /^\s*の?(?:付近|周辺|近く|近辺|隣接?地?|横|脇|前|向かい|向い|裏|そば|沿い|(?:東|西|南|北)側|交差点付近)$/;
export const crossing = /交差点|十字路|交叉点/;
const brackets = /^\(([^()]+)\)$/;
const room = /^(?:(\d+[A-Z]?|[A-Z]\d+)号室|(\d+))$/;
/** Words and signs that no name of a building begins with. */
const addressWord =
  /^(?:[のノ之](?=[\d甲乙丙丁])|[?※*])|^-?(?:字|番地?|号(?![棟館室])|丁目|条|線|地割)|^[甲乙丙丁戊己庚辛壬癸ァ-ヴ]\s?\d|^[^\s(]{1,6}\d+(?:番|-\d)/;
const listed = /[、,，・／/;&＆]|及び|および|並びに|ならびに|と(?=\d)/g;

/**
 * @param at where the part that was read ends
 * @param beginsAnother whether another address, or another number of the same town, begins at a place
 */
export function readTail(
  value: string,
  text: string,
  at: number,
  lot: LotNumber | null,
  beginsAnother: (at: number) => boolean,
): Tail {
  if (at >= text.length) return nothing;
  const parts: AddressPart<'番地補足' | '部屋番号' | '方書'>[] = [];
  const findings: Cause[] = [];
  let rest = text.slice(at);
  if (range.test(rest) || listsAnother(text, at, beginsAnother)) {
    return { ...nothing, isSeveral: lot !== null && moreLots.test(rest) ? 'lots' : true };
  }

  const land = onLand.exec(rest);
  if (land) {
    parts.push(['番地補足', land[1]!]);
    rest = rest.slice(land[0].length);
  }
  const others = andOthers.exec(rest) ?? onPart.exec(rest) ?? phone.exec(rest);
  if (others) {
    findings.push(cause('extra-text', { value, part: others[0].trim() }));
    rest = rest.slice(0, others.index) + rest.slice(others.index + others[0].length);
  }
  const bare = rest.replace(/^[\s、,・-]+/, '').trim();
  if (bare === '') {
    if (rest.trim() !== '') findings.push(cause('extra-text', { value, part: rest.trim() }));
  } else if (near.test(bare)) findings.push(cause('address-nearby', { value, part: bare }));
  else if (crossing.test(bare)) findings.push(cause('address-crossing', { value, part: bare }));
  else if (isRepeated(text, at, bare)) findings.push(cause('extra-text', { value, part: bare }));
  else if (addressWord.test(rest)) return { ...nothing, isMisread: true };
  else {
    const [, marked, number] = room.exec(bare) ?? [];
    const isRoom = marked !== undefined || (number !== undefined && lot?.house && !lot.room);
    if (isRoom) parts.push(['部屋番号', marked ?? number!]);
    else {
      parts.push(['方書', brackets.exec(bare)?.[1]?.trim() || bare]);
      if (number !== undefined) findings.push(cause('address-numbers-unclear', { value, part: number }));
    }
  }
  return { parts, findings, isSeveral: false, isMisread: false };
}

/** 字大学2丁目1番地内灘町字大学2丁目: a piece of the address is written a second time. */
function isRepeated(text: string, at: number, rest: string): boolean {
  return rest.length > 4 && /\d/.test(rest) && text.slice(0, at).includes(rest);
}

function listsAnother(text: string, at: number, beginsAnother: (at: number) => boolean): boolean {
  listed.lastIndex = at;
  for (let match = listed.exec(text); match; match = listed.exec(text)) {
    const next = listed.lastIndex;
    if (beginsAnother(next)) return true;
    listed.lastIndex = next;
  }
  return false;
}
