import { type Cause, cause } from '../findings/index.js';
import type { CellRule, Column } from './rule.js';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const dayOfYear = new RegExp(`^\\d{1,2}月\\d{1,2}日$|^\\d{1,2}-(?:${months})$|^(?:${months})-\\d{2}$`);
const dayAtEnd = /[町目字区市村郷條里路街段]\s*\d{1,2}月\d{1,2}日$/;
const wholeDate = /^(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?: 0:00(?::00)?)?$/;
const scientific = /^\d(?:\.\d+)?E\+?\d{1,3}$/i;
const cut = /^[1-9]\d{14}0{1,8}$/;
const errorValue = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NULL!|NUM!|SPILL!|#+)$/;

/** Columns in which 1-2 is no day: lots, rooms, classes, types. */
const lots =
  /番地|枝番|地番|丁目|号室|部屋|教室|棟|型番|型式|規格|学年|年齢|クラス|区画|班|番号|門牌|樓層|型號/;
const days = /日|期|時|年月|date|月/i;

/** What a spreadsheet makes of codes and numbers: 1月2日 of 1-2, 1.2E+12, ##### and the errors of formulas. */
export const spreadsheetDamage: CellRule = {
  name: 'spreadsheet-damage',
  scope: 'cell',
  title: {
    ja: '表計算ソフトで壊れた値',
    en: 'Values that a spreadsheet spoilt',
    'zh-TW': '被試算表改壞的值',
  },
  source:
    'Excel の仕様（有効桁数15桁、日付の自動変換）; 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-3',
  codes: ['date-made-of-number', 'text-scientific', 'digits-cut', 'spreadsheet-error'],
  signs: '#月+/JFMASOND-',
  digits: 10,
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['ID', '名称', '所在地_連結表記', '所在地_番地以下', '備考'],
        ['1.23E+11', '中央公民館', '静岡県静岡市葵区追手町5-1', '1月2日', ''],
        ['1234567890123450000', '東公民館', '静岡県静岡市葵区追手町5-2', '5-2', '4月1日'],
        ['3', '西公民館', '静岡県静岡市葵区追手町5-3', '2-Jan', '1.5E+3'],
      ],
      finds: { 'date-made-of-number': ['D2', 'D4'], 'text-scientific': ['A2', 'E4'], 'digits-cut': ['A3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '独自の列'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '#REF!'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '#1'],
      ],
      finds: { 'spreadsheet-error': ['C2'] },
    },
  ],
  compile: (column) => {
    if (column.normalizer?.startsWith('address')) {
      return (text) => (dayAtEnd.test(text) ? cause('date-made-of-number', { value: text }) : null);
    }
    if (column.normalizer !== null && column.normalizer !== 'text') return null;
    const isOfLots = mayHoldLots(column);
    return (text): Cause | null => {
      const bare = text.trim();
      if (isOfLots && (dayOfYear.test(bare) || wholeDate.test(bare)))
        return cause('date-made-of-number', { value: text });
      if (scientific.test(bare)) return cause('text-scientific', { value: text });
      if (cut.test(bare)) return cause('digits-cut', { value: text });
      // Normalizers tell it by themselves.
      if (column.normalizer === null && errorValue.test(bare))
        return cause('spreadsheet-error', { value: text });
      return null;
    };
  },
};

function mayHoldLots({ header, item }: Column): boolean {
  return lots.test(`${header} ${item ?? ''}`) && !days.test(header);
}
