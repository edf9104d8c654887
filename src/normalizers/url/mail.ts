import { type Cause, cause } from '../../findings/index.js';
import { narrow, stripInvisible } from '../../text/index.js';
import { readBlank } from '../blank.js';
import { upTo } from '../longest.js';
import { certain, emptyWith, type Outcome, refused } from '../outcome.js';
import { decodeEntities, removeTags } from '../text/markup.js';
import { outcomeOfSeveral } from '../text/several.js';
import { readHost } from './host-name.js';
import { linksIn } from './links.js';

const plain = /^[\w+-]+(?:\.[\w+-]+)*@((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,}))$/;
/** Enough for dozens of addresses. */
const longest = 8000;
/** RFC 5321: a dot-string. */
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const whole = /^([^\s@、，,;<>()]+)@([^\s@、，,;<>()]+)$/;
const amongWords = /[\w.%+'-]{1,64}@[A-Za-z\d](?:[A-Za-z\d._-]*[A-Za-z\d])?/g;
/** What may touch an address among words; anything else may be a part of it. */
const before = /[\s\p{Lo}\p{Lm}、，,;:()（）「」【】<>[\]/・]$|^$/u;
const after = /^[\s\p{Lo}\p{Lm}、，,;()（）「」【】<>[\]/・。.]|^$/u;
const surroundings = /[\s、，,;:/・<>()（）「」【】[\]]+/g;
const label =
  /^(?:(?:e-?mail|mail|メール)(?:\s*アドレス|\s*address)?|電子メール|電郵|電子信箱|電子郵件|信箱)\s*:\s*/i;
const mailto = /mailto:/gi;
const query = /(?<=mailto:[^\s?]*)\?\S*/gi;
/** How people hide the sign from machines that collect addresses. */
const hiddenAt =
  /\s*[[({<【〔]\s*(?:at|a|@|アット(?:マーク)?|あっと(?:まーく)?)\s*[\])}>】〕]\s*|\s*(?:アット|@)マーク\s*|\s+@\s*|\s*@\s+|(?<=^[\w.%+-]+)\s+at\s+(?=[\w.-]+$)/gi;
const hiddenDot = /\s*[[({<【〔]\s*(?:dot|\.|ドット)\s*[\])}>】〕]\s*/gi;

/**
 * Reads addresses of mail: the domain folds to lower case and Punycode, the part before @ stays as it is.
 *
 * @param domains the top-level domains
 * @returns a function of the cell
 */
export function mailReader(domains: ReadonlySet<string>): (source: string) => Outcome {
  return upTo(longest, notMail, (source) => {
    const [, host = '', domain = ''] = plain.exec(source) ?? [];
    if (domains.has(domain) && source.length < 64 && !/lgwan\.jp$|xn--/.test(host)) return certain(source);
    return readBlank(source) ?? readCell(source, domains);
  });
}

function notMail(value: string): Cause {
  return cause('mail-not-a-mail', { value });
}

function readCell(source: string, domains: ReadonlySet<string>): Outcome {
  const { text, findings } = withoutMarkup(narrow(stripInvisible(source)).trim(), source);
  const blank = readBlank(text);
  if (blank) return blank.certainty === 'certain' ? emptyWith(...findings, ...blank.findings) : blank;

  const labelled = text.replace(label, '');
  const asked = labelled.replace(query, '').replace(mailto, '').trim();
  const shown = asked.replace(hiddenAt, '@').replace(hiddenDot, '.');
  if (shown !== asked) findings.push(cause('mail-obfuscated', { value: source, assumed: shown }));
  const { written, rest } = addressesIn(shown);
  const extra = `${rest} ${labelled.match(query)?.join(' ') ?? ''}`.trim();
  if (extra !== '') findings.push(cause('extra-text', { value: source, part: extra }));

  const addresses: string[] = [];
  for (const each of written) {
    const read = readAddress(each, domains, source);
    if (typeof read !== 'string') return refused(read);
    addresses.push(read);
  }
  if (addresses.length === 0) return refused(cause('mail-not-a-mail', { value: source }));
  return outcomeOfSeveral(addresses, findings);
}

function withoutMarkup(written: string, source: string): { text: string; findings: Cause[] } {
  const links = linksIn(written);
  const bare = links.length > 0 ? links.join('\n') : removeTags(written, '\n');
  const text = decodeEntities(bare);
  const findings: Cause[] = [];
  if (bare !== written) findings.push(cause('text-html', { value: source }));
  if (text !== bare && links.length === 0) findings.push(cause('text-html-entity', { value: source }));
  return { text: narrow(stripInvisible(text)).replace(/\s+/g, ' ').trim(), findings };
}

/** The addresses of a text, and the words around them; none where it is unclear where one begins or ends. */
function addressesIn(text: string): { readonly written: readonly string[]; readonly rest: string } {
  if (whole.test(text)) return { written: [text], rest: '' };
  const found = [...text.matchAll(amongWords)];
  const areApart = found.every(
    (each) => before.test(text.slice(0, each.index)) && after.test(text.slice(each.index + each[0].length)),
  );
  const rest = text.replace(amongWords, ' ').replace(surroundings, ' ').trim();
  return areApart && !rest.includes('@')
    ? { written: found.map(([address]) => address), rest }
    : { written: [], rest };
}

function readAddress(written: string, domains: ReadonlySet<string>, source: string): string | Cause {
  const none = cause('mail-not-a-mail', { value: source });
  const [, name = '', domain = ''] = whole.exec(written) ?? [];
  if (name.length > 64 || !localPart.test(name) || /^[\d.]+$|\.$/.test(domain)) return none;
  const host = readHost(domain, domains, source);
  if ('refusal' in host) return host.refusal ?? none;
  return host.isKnown
    ? `${name}@${host.name}`
    : cause('mail-unknown-domain', { value: source, part: host.name });
}
