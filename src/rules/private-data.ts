import { type Cause, cause } from '../findings/index.js';
import { narrow } from '../text/index.js';
import type { CellRule, Column } from './rule.js';

const japaneseMobile = /(?<![\d-])0[789]0[-‐‑–—―−ー()（） ]{0,2}\d{4}[-‐‑–—―−ー ]?\d{4}(?!\d)/;
const taiwaneseMobile = /(?<![\d-])09\d{2}[- ]?\d{3}[- ]?\d{3}(?!\d)/;
/** Providers whose addresses anybody can have, and those of mobile telephones. */
const freeMail =
  /(?<=[\w.+-])@(?:gmail\.com|googlemail\.com|(?:yahoo|ymail)\.(?:co\.jp|ne\.jp|com|com\.tw)|(?:hotmail|outlook|live|msn)\.(?:com|jp|co\.jp|com\.tw)|icloud\.com|(?:docomo|ezweb|softbank)\.ne\.jp|i\.softbank\.jp|au\.com|qq\.com|163\.com|proton(?:mail)?\.(?:com|me))(?![\w.])/i;
const twelveDigits = /^\d{4}[- ]?\d{4}[- ]?\d{4}$/;
const taiwaneseId = /(?<![A-Za-z\d])([A-Z])([12]\d{8})(?!\d)/;
/** Columns whose numbers of twelve digits are numbers of things. */
const numbered = /番号|コード|ID|No|NO|編號|代碼/i;
const personal = /個人番号|マイナンバー/;

/** What must not be published without thought: numbers of mobile telephones, private mail addresses, personal numbers. */
export const privateData: CellRule = {
  name: 'private-data',
  scope: 'cell',
  isPrivate: true,
  title: { ja: '個人に関する値', en: 'Personal data', 'zh-TW': '個人資料' },
  source:
    '個人情報の保護に関する法律 第2条; 番号法 第2条第5項, 番号法施行令 第8条（検査用数字）; 個人資料保護法 第2條; 國民身分證統一編號 檢查碼',
  codes: ['mobile-number', 'private-mail', 'personal-number'],
  signs: '@＠',
  // Numbers of mobile telephones have eleven digits in Japan; identity numbers nine in Taiwan, and a letter.
  digits: { JP: 11, TW: 9 },
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '電話番号', '連絡先メールアドレス', '備考'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '090-1234-5678', 'yamada@gmail.com', ''],
        [
          '東公民館',
          '静岡県静岡市葵区追手町5-2',
          '054-254-2111',
          'hisho@city.shizuoka.lg.jp',
          '123456789018',
        ],
      ],
      finds: { 'mobile-number': ['C2'], 'private-mail': ['D2'], 'personal-number': ['E3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['ID', '名称', '住所', '電話番号', '備考'],
        ['123456789018', '中央公民館', '静岡県静岡市葵区追手町5-1', '0120-09-0123', '123456789012'],
      ],
      finds: {},
    },
    {
      model: 'public_facility',
      rows: [
        ['名稱', '地址', '備註'],
        ['市立圖書館', '臺北市中正區忠孝東路一段1號', 'A123456789'],
        ['區民活動中心', '臺北市大安區信義路三段2號', 'A123456788'],
      ],
      finds: { 'personal-number': ['C2'] },
    },
  ],
  compile: (column, { country }) => {
    if (column.normalizer === 'coordinate' || column.normalizer === 'number') return null;
    if (column.normalizer === 'url' && column.binding?.options.kind !== 'mail') return null;
    const mobile = country === 'JP' ? japaneseMobile : taiwaneseMobile;
    const isNumber = country === 'JP' && mayHoldPersonalNumbers(column);
    return (source): Cause | null => {
      const text = narrow(source);
      const mail = freeMail.exec(text);
      if (mail !== null)
        return cause('private-mail', { value: maskMail(nameBefore(text, mail.index) + mail[0]) });
      const phone = mobile.exec(text);
      if (phone !== null) return cause('mobile-number', { value: maskDigits(phone[0]) });
      if (isNumber && twelveDigits.test(text) && hasPersonalCheckDigit(text.replace(/\D/g, '')))
        return cause('personal-number', { value: maskDigits(text) });
      const id = country === 'TW' ? taiwaneseId.exec(text) : null;
      if (id !== null && isTaiwaneseId(id[0])) return cause('personal-number', { value: maskDigits(id[0]) });
      return null;
    };
  },
};

function mayHoldPersonalNumbers({ header, item, normalizer }: Column): boolean {
  if (personal.test(header)) return true;
  return (normalizer === null || normalizer === 'text') && !numbered.test(`${header} ${item ?? ''}`);
}

/** The name before the @ at a place. */
function nameBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && /[\w.+-]/.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, at);
}

/** All digits but the first three and the last two. */
function maskDigits(text: string): string {
  const digits = text.replace(/\D/g, '').length;
  let at = 0;
  return text.replace(/\d/g, (digit) => {
    at += 1;
    return at <= 3 || at > digits - 2 ? digit : '*';
  });
}

function maskMail(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`;
}

/** 番号法施行令 第8条 and the ministerial order on it: weights 2 to 7, twice, from the right. */
function hasPersonalCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Letters of the places of registration, in the order of the numbers 10 to 35 that they stand for. */
const places = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function isTaiwaneseId(id: string): boolean {
  const place = places.indexOf(id.charAt(0)) + 10;
  if (place < 10) return false;
  const digits = [...id.slice(1)].map(Number);
  const weighted = digits.slice(0, 8).reduce((sum, digit, i) => sum + digit * (8 - i), 0);
  return (Math.floor(place / 10) + (place % 10) * 9 + weighted + (digits[8] ?? 0)) % 10 === 0;
}
