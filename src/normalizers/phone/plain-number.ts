import { doubtArea, isPlaceholder, type NumberingPlan } from './phone-number.js';

/**
 * The number of a cell that holds one number of the country and nothing else, about which there is no doubt: most cells are
 * such, and one look at their signs tells it. Null where the cell has to be read with care.
 */
export function readPlainNumber(cell: string, plan: NumberingPlan): string | null {
  const text = cell.trim();
  const digits = plainDigits(text);
  if (digits === null || isPlaceholder(digits)) return null;
  const number = plan.format(digits);
  if (number === text) return text;
  if (typeof number !== 'string') return null;
  return doubtArea(number, plan, text) === null ? number : null;
}

const [space, open, close, hyphen, zero, nine] = [0x20, 0x28, 0x29, 0x2d, 0x30, 0x39];

/** The digits of 054-254-2111, (054)254-2111, 054 254 2111: from the 0 of an area code on; null of all other texts. */
function plainDigits(text: string): string | null {
  const last = text.charCodeAt(text.length - 1);
  if (last !== close && !isDigit(last)) return null;
  let from = text.charCodeAt(0) === open ? 1 : 0;
  // Behind 00 stands the code of a country.
  if (text.charCodeAt(from) !== zero || text.charCodeAt(from + 1) === zero) return null;
  let digits = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isDigit(sign)) continue;
    if (sign !== hyphen && sign !== close && sign !== space && sign !== open) return null;
    digits += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : digits + text.slice(from);
}

function isDigit(sign: number): boolean {
  return sign >= zero && sign <= nine;
}
