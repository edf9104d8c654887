import { type Cause, cause } from '../../findings/index.js';
import { amountShape, powerOf, readAmount, shiftPoint } from './amount.js';
import { stripWordsAfter, stripWordsBefore } from './quantity-words.js';
import type { Unit, UnitReader } from './unit.js';

/** A number with its unit. */
export interface Quantity {
  /** A decimal, with a minus sign where it is negative. */
  readonly digits: string;
  readonly unit: Unit | null;
}

/** A quantity, or a range of two. */
export interface Quantities {
  readonly from: Quantity;
  readonly to: Quantity | null;
  readonly doubts: readonly Cause[];
}

/** The unit that the heading names: `千円` is 円, with the power 3. */
export interface UnitOfColumn {
  readonly word: string;
  readonly power: number;
  readonly unit: Unit;
}

/** A quantity at the beginning of a text, and what comes after it. */
interface Scanned extends Quantity {
  /** Power of ten of the kanji after the digits: 4 for 2万; 0 where there is none. */
  readonly power: number;
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

const lastUnits = /[十拾百佰千仟万萬億兆京]*$/;
const unitsOnly = /^[十百千]*[千万萬億兆]$/;
const minus = /^(?:[△▲\-−]|マイナス|負)\s*/;
const plus = /^\+\s*/;
/** Dashes and long-vowel marks, where a number follows. */
const oddMinus = /^[\u2010-\u2015\u30FC\uFF70\uFE63▼]\s*(?=[\d.¥￥\\])/;
const scientific = /^([+-]?)(\d+(?:\.\d+)?)E([+-]?\d{1,2})$/i;
const joined = /^(?:\s+\d|['’]\d|\s*[,.]\s*\d)/;
const range = /^\s*(?:[~\u301C\uFF5E]|\.\.|から|至|到|以上)\s*/;
/** After the end of a range these say nothing more. */
const inclusive = /^(?:以下|以内|以內|まで|迄)/;
const hyphen = /^\s*[-\u2010-\u2015\u2212]\s*(?=[\d¥￥\\])/;
const list = /^\s*(?:[、,;・/\n]|及び|と)\s*/;
const closing = /^(?:也|整|[。.])$/;

/**
 * Makes the reader of a cell with a number. It gives a cause where there is no number, or more than one reading.
 *
 * @param column the unit of the heading; it multiplies
 */
export function quantityReader(
  units: UnitReader,
  column: UnitOfColumn | null,
): (text: string, cell: string) => Quantities | Cause {
  return (text, cell) => {
    const found = scan(text, units, cell);
    return 'code' in found ? found : inColumn(found, column, cell);
  };
}

/** What a cell holds, before the unit of the heading. */
interface Found {
  readonly from: Scanned;
  readonly to: Scanned | null;
  readonly doubts: readonly Cause[];
}

function scan(text: string, units: UnitReader, cell: string): Found | Cause {
  const power = scientific.exec(text);
  if (power)
    return { from: readScientific(power), to: null, doubts: [cause('number-scientific', { value: cell })] };
  const { rest, doubts } = stripWordsBefore(text, cell);
  const from =
    readDuration(rest, units) ?? readRateAhead(rest, units, cell) ?? scanQuantity(rest, units, cell);
  if (from === null) return whyNotANumber(text, units, cell);
  if ('code' in from) return from;
  const to = scanEnd(from, units, cell);
  if (to) return 'code' in to ? to : { from, to, doubts: [...doubts, ...from.doubts, ...to.doubts] };
  const single = stripAfter(from, cell);
  if (single.rest !== '') return whyNotOne(single.rest, units, cell);
  return { from: single, to: null, doubts: [...doubts, ...single.doubts] };
}

const duration =
  /^(?<large>\d{1,4})\s*(?<unit>時間|小時|分|分鐘)\s*(?:(?<small>[0-5]?\d)(?<smallUnit>分|秒|分鐘)|(?<half>半))$/;

/** Two units of time one behind the other: 1時間30分 → 90 分, 1時間半; null for anything else. */
function readDuration(text: string, units: UnitReader): Scanned | null {
  const { large, unit = '', small = '30', smallUnit, half } = duration.exec(text)?.groups ?? {};
  const isHours = units.named(unit).symbol === '時間';
  const inner = units.named(smallUnit ?? (isHours ? '分' : '秒'));
  if (large === undefined || inner.symbol !== (isHours ? '分' : '秒') || (half !== undefined && !isHours))
    return null;
  return { digits: String(Number(large) * 60 + Number(small)), unit: inner, power: 0, rest: '', doubts: [] };
}

/** 1時間100円, 30分につき100円: an amount of money for each of them. */
const rateAhead =
  /^(?:1|(?<count>\d{1,3}))(?<each>時間|分|日|回|泊|人|名|枚|台|個|本|件|冊|部|か月|ヶ月|カ月|年|小時|次|天)(?:あたり|当たり|当り|につき|毎に?|ごとに?)?\s*(?=[\d¥￥\\])/;

function readRateAhead(text: string, units: UnitReader, cell: string): Scanned | Cause | null {
  const { count = '', each = '' } = rateAhead.exec(text)?.groups ?? {};
  if (each === '') return null;
  const amount = scanQuantity(text.slice(rateAhead.exec(text)![0].length), units, cell);
  if (amount === null || 'code' in amount || !amount.unit?.currency || amount.unit.symbol.includes('/'))
    return null;
  return { ...amount, unit: { ...amount.unit, symbol: `${amount.unit.symbol}/${count}${each}` } };
}

function readScientific([, sign = '', digits = '', power]: RegExpExecArray): Scanned {
  const shifted = shiftPoint(digits, Number(power));
  return { digits: withSign(sign === '-', shifted), unit: null, power: 0, rest: '', doubts: [] };
}

/** Zero has no sign. */
function withSign(isNegative: boolean, digits: string): string {
  return isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Reads the number at the beginning of a text, with the sign and the currency before it and the unit after it. */
function scanQuantity(text: string, units: UnitReader, cell: string): Scanned | Cause | null {
  const doubts: Cause[] = [];
  let rest = text;
  let isNegative = false;
  const sign = () => {
    const found = minus.exec(rest) ?? oddMinus.exec(rest);
    if (found && !minus.test(rest)) doubts.push(cause('number-unusual-minus', { value: cell }));
    isNegative ||= found !== null;
    rest = rest.slice(found?.[0].length ?? 0).replace(plus, '');
  };
  sign();
  const currency = units.before(rest);
  if (currency) {
    rest = currency.rest;
    sign();
  }
  const isSum = /^金\s*(?=\S)/.test(rest);
  if (isSum) rest = rest.replace(/^金\s*/, '');
  const run = amountShape.exec(rest)?.[0];
  // A lone 〇 is more often a circle than a zero.
  if (run === undefined || run === '〇') return null;
  const digits = readAmount(run);
  if (typeof digits !== 'string') {
    if (digits.problem === 'none') return null;
    return cause(digits.problem === 'grouping' ? 'number-bad-grouping' : 'number-ambiguous-separator', {
      value: cell,
    });
  }
  if (/^0\d/.test(run)) doubts.push(cause('number-leading-zero', { value: cell }));
  rest = rest.slice(run.length);
  if (joined.test(rest)) return cause('number-ambiguous-separator', { value: cell });
  const unit = units.after(rest.trimStart());
  const isMoney = unit?.unit.currency != null;
  if ((isSum && !isMoney) || (currency && unit && !isMoney)) return null;
  // 千円 and 百万円 alone name the unit of a table rather than an amount.
  if (unit && unitsOnly.test(run)) return null;
  rest = (unit?.rest ?? rest).trim();
  if ((currency ?? unit)?.unit.currency && (closing.test(rest) || (currency && rest === '-'))) rest = '';
  return {
    digits: withSign(isNegative, digits),
    unit: unit?.unit ?? currency?.unit ?? null,
    power: powerOf(lastUnits.exec(run)?.[0] ?? ''),
    rest: rest === '。' ? '' : rest,
    doubts,
  };
}

function stripAfter(quantity: Scanned, cell: string): Scanned {
  const { rest, doubts } = stripWordsAfter(quantity.rest, cell, quantity.unit !== null);
  return { ...quantity, rest, doubts: [...quantity.doubts, ...doubts] };
}

/** Reads the end of a range; null where the quantity is not the start of one. */
function scanEnd(from: Scanned, units: UnitReader, cell: string): Scanned | Cause | null {
  const wave = range.exec(from.rest)?.[0];
  const mark = wave ?? hyphen.exec(from.rest)?.[0];
  if (mark === undefined) return null;
  const scanned = scanQuantity(from.rest.slice(mark.length), units, cell);
  if (scanned === null || 'code' in scanned) return scanned;
  const end = stripAfter({ ...scanned, rest: scanned.rest.replace(inclusive, '') }, cell);
  if (end.rest !== '') return cause('number-not-a-number', { value: cell });
  if (from.unit && end.unit && !isSameUnit(from.unit, end.unit)) {
    return cause('number-not-a-number', { value: cell });
  }
  const hasUnit = from.unit !== null || end.unit !== null;
  const scaled = from.power === 0 ? Number(from.digits) * 10 ** end.power : Number.POSITIVE_INFINITY;
  const isShort = end.power > 0 && scaled <= Number(end.digits);
  if ((wave === undefined && !hasUnit) || isShort) return cause('number-ambiguous-range', { value: cell });
  if (Number(from.digits) > Number(end.digits)) return cause('number-range-reversed', { value: cell });
  return { ...end, unit: end.unit ?? from.unit };
}

/** The rate may stand at the end only: 500円〜1,000円/回. */
function isSameUnit(start: Unit, end: Unit): boolean {
  return start.symbol === end.symbol || end.symbol.startsWith(`${start.symbol}/`);
}

/** Multiplies by the unit of the heading, unless the cell has that unit itself. */
function inColumn(
  { from, to, doubts }: Found,
  column: UnitOfColumn | null,
  cell: string,
): Quantities | Cause {
  if (column === null) return { from, to, doubts };
  const { unit, power } = to ?? from;
  if (unit !== null || (power > 0 && column.power > 0)) {
    const isSame = unit?.symbol === column.unit.symbol && (column.power === 0 || power === column.power);
    return isSame ? { from, to, doubts } : cause('number-unit-differs', { value: cell, found: column.word });
  }
  const scale = ({ digits }: Scanned): Quantity => ({
    digits: shiftPoint(digits, column.power),
    unit: column.unit,
  });
  return { from: scale(from), to: to && scale(to), doubts };
}

function whyNotANumber(text: string, units: UnitReader, cell: string): Cause {
  const inner = /^\((.+)\)$/.exec(text)?.[1]?.trim();
  const bracketed = inner === undefined ? null : scanQuantity(inner, units, cell);
  const isNumber = bracketed !== null && !('code' in bracketed) && bracketed.rest === '';
  return cause(isNumber ? 'number-ambiguous-negative' : 'number-not-a-number', { value: cell });
}

/** After a number stands something else: another number, or a word that nobody knows. */
function whyNotOne(rest: string, units: UnitReader, cell: string): Cause {
  const next = scanQuantity(stripWordsBefore(rest.replace(list, ''), cell).rest, units, cell);
  const isDate = rest.startsWith('/') && next !== null && 'rest' in next && next.rest !== '';
  const isList = next !== null && list.test(rest) && !isDate;
  return cause(isList ? 'number-several' : 'number-not-a-number', { value: cell });
}
