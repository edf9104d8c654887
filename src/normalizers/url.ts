import { type Cause, cause } from '../findings/index.js';
import { narrow, stripInvisible } from '../text/index.js';
import { readBlank } from './blank.js';
import { upTo } from './longest.js';
import { defineNormalizer, type PassTest } from './normalizer.js';
import { certain, emptyWith, type Outcome, refused, withheld } from './outcome.js';
import { decodeEntities, removeTags } from './text/markup.js';
import { outcomeOfSeveral } from './text/several.js';
import { linksIn } from './url/links.js';
import { mailReader } from './url/mail.js';
import { dangerOf, type ReadUrl, readUrl } from './url/written-url.js';

/** A URL in its canonical form, of characters that mean nothing to the cell around it. */
const plain = /^https?:\/\/((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,}))(?:\/[\w.~/?=&#+@!$*-]*)?$/;
/** Browsers and servers take no longer ones. */
const longest = 8000;
const schemes = '(?:https?|ftps?|sftp)://';
const scheme = new RegExp(schemes, 'i');
const separator = new RegExp(`(?:\\s*[、，,;；・／|]\\s*|\\s+/\\s+|\\s+)(?=${schemes})`, 'i');
const label = new RegExp(
  `^(?:URL|ＵＲＬ|HP|ＨＰ|ホームページ|ウェブサイト|公式サイト|サイト|網址|網站|連結)\\s*[:：]?\\s*(?=${schemes})`,
  'i',
);
/** Angle brackets that only show where a URL ends (RFC 3986, appendix C). */
const delimited = /<((?:https?|ftps?|sftp):\/\/[^<>\s]*)>/gi;
const wide = /[\uFF01-\uFF5E]/;
/** The scheme where it is typed in full width, and the host. */
const siteOf = /([\uFF21-\uFF3A\uFF41-\uFF5A]{3,6})?:\/\/([^/?#\s]*)/;
/** Where a remark begins that is written right after a URL. */
const remark =
  /[（「『【〔※、。，]|(?<=\/|\.html?|\.pdf|\.php|\.aspx?)\((?=[^\x00-\x7F]+\)$)|[^\x00-\x7F]*(?:ください|下さい|ご覧|参照|まで|です|ます)$/;

/** Addresses of web pages (or of mail) → an IRI in ASCII, as published: nothing is added, nothing is upgraded. */
export const url = /* @__PURE__ */ defineNormalizer({
  name: 'url',
  title: { ja: 'URL・メールアドレス', en: 'URL or mail address', 'zh-TW': '網址或電子郵件' },
  datatype: 'xsd:anyURI',
  source:
    'RFC 3986; RFC 3492（国際化ドメイン名）; RFC 5321 4.1.2（メールアドレス）; 自治体標準オープンデータセット: URL',
  options: ['kind'],
  properties: [],
  codes: [
    'url-no-scheme',
    'url-malformed',
    'url-not-a-url',
    'url-space-inside',
    'url-unsafe-scheme',
    'url-local-path',
    'url-private-host',
    'url-lgwan',
    'url-credentials',
    'url-mail-address',
    'url-unusual-scheme',
    'url-unknown-domain',
    'url-full-width',
    'url-tilde-assumed',
    'mail-not-a-mail',
    'mail-unknown-domain',
    'mail-obfuscated',
    'text-html',
    'text-html-entity',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: 'https://www.city.shizuoka.lg.jp/', to: 'https://www.city.shizuoka.lg.jp/' },
    {
      from: 'ｈｔｔｐｓ：／／ｗｗｗ．ｃｉｔｙ．ｓｈｉｚｕｏｋａ．ｌｇ．ｊｐ',
      to: 'https://www.city.shizuoka.lg.jp',
    },
    { from: 'HTTPS://WWW.City.Shizuoka.LG.JP/Info.html', to: 'https://www.city.shizuoka.lg.jp/Info.html' },
    { from: 'https://a.example.jp/施設', to: 'https://a.example.jp/%E6%96%BD%E8%A8%AD' },
    { from: 'https://日本語.jp/', to: 'https://xn--wgv71a119e.jp/' },
    {
      from: 'https://a.example.jp/\nhttps://b.example.jp/',
      to: 'https://a.example.jp/; https://b.example.jp/',
    },
    { from: '<a href="https://a.example.jp/">市</a>', to: 'https://a.example.jp/', code: 'text-html' },
    {
      from: 'https://a.example.jp/?a=1&amp;b=2',
      to: 'https://a.example.jp/?a=1&b=2',
      code: 'text-html-entity',
    },
    { from: '詳細はhttps://a.example.jp/ をご覧ください', to: 'https://a.example.jp/', code: 'extra-text' },
    { from: 'ftp://a.example.jp/a.csv', to: 'ftp://a.example.jp/a.csv', code: 'url-unusual-scheme' },
    { from: 'https://www.city.shizuoka/', to: 'https://www.city.shizuoka/', code: 'url-unknown-domain' },
    { from: 'https://a.example.jp/ａ', to: 'https://a.example.jp/%EF%BD%81', code: 'url-full-width' },
    { from: 'http://a.example.jp/‾aoba/', to: 'http://a.example.jp/~aoba/', code: 'url-tilde-assumed' },
    { from: 'www.city.shizuoka.lg.jp', to: null, code: 'url-no-scheme' },
    { from: 'ttps://www.city.shizuoka.lg.jp/', to: null, code: 'url-malformed' },
    { from: '市役所ホームページを参照', to: null, code: 'url-not-a-url' },
    { from: 'https://a.example.jp/a b.html', to: null, code: 'url-space-inside' },
    { from: 'javascript:alert(1)', to: null, code: 'url-unsafe-scheme' },
    { from: 'C:\\shisetsu\\ichiran.html', to: null, code: 'url-local-path' },
    { from: 'http://192.168.1.10/', to: null, code: 'url-private-host' },
    { from: 'http://www.shizuoka.asp.lgwan.jp/', to: null, code: 'url-lgwan' },
    { from: 'https://user:pass@a.example.jp/', to: null, code: 'url-credentials' },
    { from: 'info@city.shizuoka.lg.jp', to: null, code: 'url-mail-address' },
    { from: 'Info@City.Shizuoka.LG.JP', context: { kind: 'mail' }, to: 'Info@city.shizuoka.lg.jp' },
    {
      from: 'info[at]city.shizuoka.lg.jp',
      context: { kind: 'mail' },
      to: 'info@city.shizuoka.lg.jp',
      code: 'mail-obfuscated',
    },
    { from: 'info★city.shizuoka.lg.jp', context: { kind: 'mail' }, to: null, code: 'mail-not-a-mail' },
    { from: 'info@city.shizuoka', context: { kind: 'mail' }, to: null, code: 'mail-unknown-domain' },
    { from: '', to: null },
    { from: 'なし', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '準備中', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) => {
    const domains = tables.topLevelDomains();
    if (context.kind === 'mail') return mailReader(domains);
    return upTo(
      longest,
      (value) => cause('url-malformed', { value }),
      (source) =>
        isCanonical(source, domains) ? certain(source) : (readBlank(source) ?? readCell(source, domains)),
    );
  },
  compilePass: (context, tables) => (context.kind === 'mail' ? null : passTest(tables.topLevelDomains())),
});

const slash = 0x2f;
const pathBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w.~/?=&#+@!$*-]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
);

/** `isCanonical`, told from the bytes: a column seldom has more than a few hosts. */
function passTest(domains: ReadonlySet<string>): PassTest {
  const decoder = new TextDecoder();
  let site = new Uint8Array(0);
  const isSame = (bytes: Uint8Array, from: number): boolean => {
    for (let i = 0; i < site.length; i += 1) if (bytes[from + i] !== site[i]) return false;
    return site.length > 0;
  };
  const isOfSite = (bytes: Uint8Array, from: number, to: number): boolean => {
    if (to - from >= site.length && isSame(bytes, from)) return true;
    let slashes = 0;
    let end = from;
    while (end < to && (bytes[end] !== slash || ++slashes < 3)) end += 1;
    if (!isCanonical(decoder.decode(bytes.subarray(from, end)), domains)) return false;
    site = bytes.slice(from, end);
    return true;
  };
  return (bytes, from, to) => {
    if (to - from > longest || !isOfSite(bytes, from, to)) return false;
    const path = from + site.length;
    if (path < to && bytes[path] !== slash) return false;
    for (let at = path; at < to; at += 1) if (pathBytes[bytes[at]!] === 0) return false;
    return true;
  };
}

function isCanonical(source: string, domains: ReadonlySet<string>): boolean {
  const [, host = '', domain = ''] = plain.exec(source) ?? [];
  return domains.has(domain) && !host.endsWith('lgwan.jp') && !host.includes('xn--');
}

function readCell(source: string, domains: ReadonlySet<string>): Outcome {
  const { text, findings } = withoutMarkup(widthOf(stripInvisible(source).trim()), source);
  const blank = readBlank(text);
  if (blank) return blank.certainty === 'certain' ? emptyWith(...findings, ...blank.findings) : blank;
  const read = partsOf(text).map((part) => readPart(part, domains, source));
  const urls: string[] = [];
  for (const part of read) {
    if ('refusal' in part) return refuse(part.refusal);
    if (part.url.length > longest) return refused(cause('url-malformed', { value: source }));
    urls.push(part.url);
    findings.push(...part.findings);
  }
  return outcomeOfSeveral(urls, findings);
}

/** A password in a URL is not repeated in the report. */
function refuse(found: Cause): Outcome {
  return found.code === 'url-credentials' ? withheld(found) : refused(found);
}

/** Full width counts as a way of typing only where the scheme or the host is typed so: in a path it is a name. */
function widthOf(text: string): string {
  const [, scheme, host] = siteOf.exec(text) ?? [];
  if (host === undefined || wide.test(host)) return narrow(text);
  return scheme === undefined ? text : text.replace(scheme, narrow(scheme));
}

/** The cell without tags (of links their targets remain) and character references. */
function withoutMarkup(written: string, source: string): { text: string; findings: Cause[] } {
  const links = linksIn(written);
  const shown = written.replace(delimited, ' $1 ');
  const bare = links.length > 0 ? links.join('\n') : removeTags(shown, '\n');
  const text = decodeAll(bare);
  const findings: Cause[] = [];
  if (links.length > 0 || bare !== shown) findings.push(cause('text-html', { value: source }));
  if (links.length === 0 && text !== bare) findings.push(cause('text-html-entity', { value: source }));
  return { text: text.trim(), findings };
}

function decodeAll(text: string): string {
  let decoded = text;
  for (let next = decodeEntities(decoded); next !== decoded; next = decodeEntities(decoded)) decoded = next;
  return decoded === text ? text : stripInvisible(decoded);
}

/** The cell cut where another URL begins; words before the first stay with it. */
function partsOf(text: string): readonly string[] {
  const body = text.replace(label, '').replace(/\s+/g, ' ');
  const at = body.search(scheme);
  if (at < 0) return [body];
  const [first = '', ...others] = body.slice(at).split(separator);
  return [body.slice(0, at) + first, ...others];
}

function readPart(part: string, domains: ReadonlySet<string>, source: string): ReadUrl {
  const at = part.search(scheme);
  const danger = dangerOf(part, source);
  if (danger) return { refusal: danger };
  if (at < 0 || /\w/.test(part.charAt(at - 1))) return readUrl(part.trim(), domains, source);
  const lead = part.slice(0, at).trim();
  const cut = lead === '' ? cutAlone(part.trim()) : cutFromProse(part.slice(at));
  if (cut === null) return { refusal: cause('url-space-inside', { value: source }) };
  const read = readUrl(cut.url, domains, source);
  const extra = `${lead} ${cut.rest}`.trim();
  if ('refusal' in read || extra === '') return read;
  return { url: read.url, findings: [...read.findings, cause('extra-text', { value: source, part: extra })] };
}

interface Cut {
  readonly url: string;
  readonly rest: string;
}

/** A URL at the beginning, and a remark after it; null where white space may be a part of the path. */
function cutAlone(part: string): Cut | null {
  const [url = '', ...others] = part.split(/(?<=^\S+)\s+/);
  const rest = others.join(' ');
  if (rest !== '' && !isRemark(rest)) return null;
  const at = remark.exec(url)?.index ?? -1;
  const isPath = at < 0 || /[./]/.test(url.slice(at));
  return isPath ? { url, rest } : { url: url.slice(0, at), rest: `${url.slice(at)} ${rest}`.trim() };
}

function isRemark(rest: string): boolean {
  return /^[（(「『【〔※＜<[]/.test(rest) || /^[^\x00-\x7F][^./\\]*$/.test(rest);
}

/** A URL within a sentence ends where the ASCII ends. */
function cutFromProse(text: string): Cut {
  const run = /^[\x21-\x7E]+/.exec(text)?.[0] ?? '';
  const url = run.replace(run.includes('(') ? /[.,;:!?'"]+$/ : /[.,;:!?'")\]>]+$/, '');
  return { url, rest: text.slice(url.length).trim() };
}
