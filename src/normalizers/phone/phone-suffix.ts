import { cause } from '../../findings/index.js';
import { sticky } from '../../text/index.js';
import { addEntry, type Draft, take } from './phone-draft.js';
import type { Entry } from './phone-entry.js';
import { readNumber } from './phone-number.js';

const extension = sticky(
  /\s{0,2}\(?\s{0,2}(?:-{0,2}\s?(?:内線(?:番号)?|内\)?|ext(?:ension)?[.=:]?|轉?分機|轉|转)|[#*x])\s{0,2}[:.(]?\s{0,2}(\d{1,6}(?:[~-]\d{1,6})?(?![\d-])(?:(?:\s{0,2}(?:[・、,/.]|或|or)\s{0,2}[#*]?|\s(?=\d{3,5}$))\d{1,6}(?:[~-]\d{1,6})?(?![\d-]))*)\s{0,2}\){0,2}/iy,
);
/** #7119 after a separator is a number of its own. */
const shortAfterSeparator = /[、,;/\n]\s?#$/;
const range = sticky(/\s*~\s*[\d-]+/y);
const tail = sticky(/\s*(?:[・、,/]|或)\s*(\d{4})(?![\d-])/y);
const moreExtensions = sticky(/\s*(?:[・、,/]|或)\s*(\d{1,5})(?![\d-])/y);
const localTail = sticky(/\s*[・、,/.]\s*(\d{2,4}-\d{4}|[1-9]\d{4,7})(?![\d-])/y);
/** What stands before the hyphen is no area code: of mobile phones, and of numbers of the whole country. */
const withoutArea = /^0(?:[5-9]0|120|570|800|9)/;

/** What stands right behind a number: an extension, a range, the ends of further numbers. */
export function readSuffix(draft: Draft): boolean {
  const last = draft.entries.at(-1);
  if (!last || (last.worth === 'full' && last.number === '')) return false;
  return readExtension(draft, last) || readRange(draft) || readTail(draft, last);
}

function readExtension(draft: Draft, last: Entry): boolean {
  if (shortAfterSeparator.test(draft.text.slice(Math.max(0, draft.at - 2), draft.at + 1))) return false;
  const found = take(draft, extension);
  if (!found) return false;
  const items = found[1]!.split(/\s*(?:[・、,/.]|或|or)\s*[#*]?|\s/i).map(extensionText);
  last.extension = [...(last.extension === null ? [] : [last.extension]), ...items].join(',');
  return true;
}

/** 2345~7 → 2345-2347. */
function extensionText(item: string): string {
  const [first = '', last] = item.split(/[~-]/);
  if (last === undefined) return first;
  return `${first}-${first.slice(0, Math.max(0, first.length - last.length))}${last}`;
}

/** 03-3581-4321～3: the first number of several. */
function readRange(draft: Draft): boolean {
  const found = take(draft, range);
  if (!found) return false;
  draft.doubts.push(cause('phone-number-range', { value: draft.cell }));
  return true;
}

/** 03-3581-4321・4322, 054-254-2111・255-3111, 02-27208889/27208890: only the end is repeated. */
function readTail(draft: Draft, last: Entry): boolean {
  if (last.worth !== 'full' || last.number.startsWith('+')) return false;
  const start = draft.at;
  const end = take(draft, last.extension === null ? tail : moreExtensions)?.[1];
  if (end !== undefined && last.extension !== null) {
    last.extension += `,${end}`;
    return true;
  }
  if (end !== undefined && /\d{4}$/.test(last.number) && !draft.plan.short.test(end)) {
    addEntry(draft, last.number.slice(0, -4) + end, 'full');
    return true;
  }
  draft.at = start;
  const local = take(draft, localTail)?.[1];
  if (local === undefined) return false;
  if (withoutArea.test(last.number)) {
    draft.at = start;
    return false;
  }
  const area = last.number.slice(0, last.number.indexOf('-'));
  const read = readNumber(draft.plan, draft.context, area + local);
  if (read.number === null || read.doubt) {
    draft.at = start;
    return false;
  }
  addEntry(draft, read.number, 'full');
  return true;
}
