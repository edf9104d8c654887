import { type Cause, cause } from '../findings/index.js';
import { narrow } from '../text/index.js';
import { readBlank } from './blank.js';
import type { Context } from './context.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { powerOf } from './number/amount.js';
import { type Quantities, type Quantity, quantityReader, type UnitOfColumn } from './number/quantity.js';
import { readUnits, type Unit } from './number/unit.js';
import { certain, emptyWith, type Outcome, refused } from './outcome.js';
import type { Tables } from './tables.js';

/** Numbers, money and quantities as municipalities write them → a decimal, its unit, or a range. */
export const number = /* @__PURE__ */ defineNormalizer({
  name: 'number',
  title: { ja: '数・金額・数量', en: 'Number, money or quantity', 'zh-TW': '數字、金額、數量' },
  datatype: 'xsd:decimal',
  source:
    '総務省 統計表における機械判読可能なデータの表記方法の統一ルール（2020）; XML Schema Part 2, 3.2.3 decimal',
  options: ['country', 'kind', 'unit'],
  properties: ['単位表記', '通貨', '通貨コード'],
  codes: [
    'number-not-a-number',
    'number-bad-grouping',
    'number-ambiguous-separator',
    'number-ambiguous-negative',
    'number-ambiguous-range',
    'number-range-reversed',
    'number-unusual-minus',
    'number-leading-zero',
    'number-scientific',
    'number-approximate',
    'number-lower-bound',
    'number-upper-bound',
    'number-provisional',
    'number-revised',
    'number-of-which',
    'number-suppressed',
    'number-several',
    'number-unit-differs',
    'extra-text',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '1234', to: '1234' },
    { from: '１，２３４', to: '1234' },
    { from: '1.50', to: '1.50' },
    { from: '△ 1,234', to: '-1234' },
    { from: '三十二万五千', to: '325000' },
    { from: '12億3,456万円', to: '1234560000 円' },
    { from: '￥1,500', to: '1500 円' },
    { from: '500平方メートル', to: '500 ㎡' },
    { from: '10〜20人', to: '10..20 人' },
    { from: '5.2', context: { unit: '億円' }, to: '520000000 円' },
    { from: '無料', context: { kind: 'fee' }, to: '0 円' },
    { from: 'NT$1,200', context: { country: 'TW' }, to: '1200 元' },
    { from: '', to: null },
    { from: '－', to: null },
    { from: '無料', to: null, code: 'number-not-a-number' },
    { from: '12,34', to: null, code: 'number-bad-grouping' },
    { from: '1.234,56', to: null, code: 'number-ambiguous-separator' },
    { from: '(1,234)', to: null, code: 'number-ambiguous-negative' },
    { from: '1〜2万円', to: null, code: 'number-ambiguous-range' },
    { from: '20〜10人', to: null, code: 'number-range-reversed' },
    { from: 'ー5', to: '-5', code: 'number-unusual-minus' },
    { from: '007', to: '7', code: 'number-leading-zero' },
    { from: '1.23E+05', to: '123000', code: 'number-scientific' },
    { from: '約100人', to: '100 人', code: 'number-approximate' },
    { from: '100人以上', to: '100 人', code: 'number-lower-bound' },
    { from: '100人未満', to: '100 人', code: 'number-upper-bound' },
    { from: '1,234p', to: '1234', code: 'number-provisional' },
    { from: '1,234r', to: '1234', code: 'number-revised' },
    { from: '#12', to: '12', code: 'number-of-which' },
    { from: 'X', to: null, code: 'number-suppressed' },
    { from: '10人、20人', to: null, code: 'number-several' },
    { from: '1,234円', context: { unit: '千円' }, to: null, code: 'number-unit-differs' },
    { from: '25人（うち障がい者用2人）', to: '25 人', code: 'extra-text' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '…', to: null, code: 'value-unknown' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#DIV/0!', to: null, code: 'spreadsheet-error' },
  ],
  compile: compileNumber,
});

/** More than any number with a remark. */
const longest = 400;
const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const grouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const negativeZero = /^-[0.]+$/;
const invisible = /[\u200B-\u200D\u2060\uFEFF\0]/g;
const suppressed = /^(?:[xXχ]|\*{1,3}|秘)$/;
const dots = /^[・･]{2,3}$/;
const free =
  /^(?:(?:入[場館園]|参加|利用|使用|観覧|拝観|見学|駐車|受講|会場|門票|入場)(?:費|料|代)?(?:は|:)?\s?)?(?:無料|免費|免费)(?:です)?。?(?:\((.+)\))?$/;
/** 大人（高校生以上）300円: who pays it, or for what. */
const payer = /^([^\d¥￥\\、,;・/()[\]\n]{1,16}(?:\([^()\d]{1,20}\))?)\s*[:は]?\s*(?=[\d¥￥\\])/;
const severalPaid = /[\d円元][^\d]{0,4}[、,;・/\n\s][^\d]{1,20}[\d¥￥\\][\d,]*\s?[円元]/;
const discount = /割引|引き?$|減|増|追加|別途|超|最[大小]|約|以降/;
const scaleOfUnit = /^[十百千万萬億兆]*/;

function compileNumber(context: Context, tables: Tables): (text: string) => Outcome {
  const units = readUnits(tables.units());
  const column = columnUnit(context, (word) => units.named(word));
  const read = quantityReader(units, column);
  const money = units.named(context.country === 'TW' ? '元' : '円');
  const readPaid = context.kind === 'fee' ? paidReader(read) : read;
  return upTo(
    longest,
    (value) => cause('number-not-a-number', { value }),
    (text) => {
      if (column === null) {
        if (plain.test(text) && !negativeZero.test(text)) return certain(text);
        if (grouped.test(text)) return certain(text.replaceAll(',', ''));
      }
      const blank = readBlank(text);
      if (blank) return blank;
      const bare = narrow(text).replace(invisible, '').trim();
      if (suppressed.test(bare)) return emptyWith(cause('number-suppressed', { value: text }));
      if (dots.test(bare)) return emptyWith(cause('value-unknown', { value: text }));
      const none = context.kind === 'fee' ? free.exec(bare) : null;
      const quantities = none ? freeOf(none[1], money, text) : readPaid(bare, text);
      return 'code' in quantities ? refused(quantities) : conclude(quantities);
    },
  );
}

/** Reads fees: a fee that is said of some people or things is one, with these words beside it; of two, none is. */
function paidReader(read: ReturnType<typeof quantityReader>): ReturnType<typeof quantityReader> {
  return (text, cell) => {
    const found = read(text, cell);
    if (!('code' in found) || found.code !== 'number-not-a-number') return found;
    if (severalPaid.test(text)) return cause('number-several', { value: cell });
    const [ahead = '', part = ''] = payer.exec(text) ?? [];
    const paid = ahead === '' || discount.test(part) ? found : read(text.slice(ahead.length), cell);
    if ('code' in paid) return found;
    return { ...paid, doubts: [cause('extra-text', { value: cell, part: part.trim() }), ...paid.doubts] };
  };
}

/** The unit of a heading: 千円 is 円, three powers of ten up. */
function columnUnit({ unit }: Context, named: (word: string) => Unit): UnitOfColumn | null {
  if (unit === undefined) return null;
  const word = narrow(unit).trim();
  const scale = scaleOfUnit.exec(word)?.[0] ?? '';
  return { word, power: powerOf(scale), unit: named(word.slice(scale.length)) };
}

function freeOf(remark: string | undefined, unit: Unit, cell: string): Quantities {
  const doubts: Cause[] = remark === undefined ? [] : [cause('extra-text', { value: cell, part: remark })];
  return { from: { digits: '0', unit }, to: null, doubts };
}

function conclude({ from, to, doubts }: Quantities): Outcome {
  const findings = doubts.filter((doubt, i) => doubts.findIndex(({ code }) => code === doubt.code) === i);
  const certainty = findings.length === 0 ? 'certain' : 'assumed';
  const unit = to?.unit ?? from.unit;
  const suffix = unit === null ? '' : ` ${unit.symbol}`;
  // No class has a property for a range: an empty list of nodes keeps the source text.
  if (to)
    return { certainty, value: null, text: `${from.digits}..${to.digits}${suffix}`, nodes: [], findings };
  if (unit === null) return { certainty, value: from.digits, findings };
  return {
    certainty,
    value: from.digits,
    text: from.digits + suffix,
    nodes: [propertiesOf(from, unit)],
    findings,
  };
}

function propertiesOf({ digits }: Quantity, { symbol, currency }: Unit): Record<string, string> {
  const properties = { '.': digits, 単位表記: symbol };
  return currency ? { ...properties, 通貨: currency.name, 通貨コード: currency.code } : properties;
}
