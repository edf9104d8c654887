import { type Cause, cause } from '../../findings/index.js';
import { readHost } from './host-name.js';

/** A URL in its canonical form and what is odd about it, or why there is none. */
export type ReadUrl =
  | { readonly url: string; readonly findings: readonly Cause[] }
  | { readonly refusal: Cause };

const unsafe = /^(?:javascript|data|vbscript|blob):/i;
/** Drives, shares (¥ and ￥ are the backslash of Japanese fonts), files, and paths that hang on a page. */
const local = /^(?:[a-z]:[\\/¥￥]|[\\¥￥]{2}|file:|\.{0,2}\/(?!\/))/i;
const scheme = /^(https?|ftps?|sftp):\/\/(?!\/)(.+)$/is;
const mailAddress = /^(?:mailto:)?[^\s@:/]+@[^\s@/]+\.[^\s@/]+\/?$/i;
const brokenScheme = /^(?:[a-z]{2,8}[:;]?\/\/|[a-z]{2,8}:\/|https?[:;/])|^https?$/i;
const withoutScheme = /^(?:\/\/)?(?:[\p{L}\d_-]+\.)+[\p{L}\d-]+(?::\d+)?(?:[/?#]|$)/u;
const authority = /^([^/?#]*)(.*)$/s;
const hostAndPort = /^([^:[\]]+)(?::(\d{1,5}))?$/;
const strayPercent = /%(?![\da-f]{2})/i;
/** Controls, and what stands where a character was lost. */
const lost = /[\p{Cc}\p{Cs}\p{Co}\uFFFD]/u;
/** What may not stand in a URL as it is (RFC 3986), and is written as bytes of UTF-8 with percent signs. */
const encodable = /[^\x21-\x7E]+|["<>^`{|}]/g;
/** Marks into which other character sets turned the tilde of a home directory: /‾name, /～name. */
const mistakenTilde = /(?<=^|\/)[\u203E\u301C\uFF5E\u02DC\u223C\uFFE3](?=[\w.-]+(?:[/?#]|$))/g;
const fullWidth = /[\uFF01-\uFF5E]/;

/**
 * Reads one URL as written. Nothing is repaired: no slash is added, http stays http, a broken scheme is refused.
 * Only letter case of scheme and host fold, and what is not ASCII is encoded.
 *
 * @param written a text without white space
 * @param domains the top-level domains
 * @param source the cell, for findings
 */
export function readUrl(written: string, domains: ReadonlySet<string>, source: string): ReadUrl {
  const danger = dangerOf(written, source);
  if (danger) return { refusal: danger };
  const [, name, rest] = scheme.exec(written) ?? [];
  if (name === undefined || rest === undefined) return { refusal: whyNone(written, domains, source) };

  const malformed = { refusal: cause('url-malformed', { value: source }) };
  const [, before = '', tail = ''] = authority.exec(rest) ?? [];
  if (before.includes('@')) {
    const isMail = /^\/?$/.test(tail) && mailAddress.test(before);
    return { refusal: isMail ? cause('url-mail-address', { value: source }) : cause('url-credentials', {}) };
  }
  const [, hostName, port] = hostAndPort.exec(before) ?? [];
  if (hostName === undefined || Number(port ?? 0) > 65535) return malformed;
  const host = readHost(hostName, domains, source);
  if ('refusal' in host) return { refusal: host.refusal ?? malformed.refusal };
  if (tail.includes('\\') || strayPercent.test(tail) || lost.test(tail)) return malformed;

  const findings: Cause[] = [];
  const protocol = name.toLowerCase();
  if (!protocol.startsWith('http')) {
    findings.push(cause('url-unusual-scheme', { value: source, part: protocol }));
  }
  if (!host.isKnown) findings.push(cause('url-unknown-domain', { value: source, part: host.name }));
  const withTildes = tail.replace(mistakenTilde, '~');
  if (withTildes !== tail) findings.push(cause('url-tilde-assumed', { value: source }));
  if (fullWidth.test(withTildes)) findings.push(cause('url-full-width', { value: source }));
  const path = withTildes.replace(encodable, encodeURIComponent);
  return { url: `${protocol}://${host.name}${port === undefined ? '' : `:${port}`}${path}`, findings };
}

/** Why a text must not be published as a link, from how it begins; null where it begins otherwise. */
export function dangerOf(written: string, source: string): Cause | null {
  if (unsafe.test(written)) return cause('url-unsafe-scheme', { value: source });
  return local.test(written) ? cause('url-local-path', { value: source }) : null;
}

function whyNone(written: string, domains: ReadonlySet<string>, value: string): Cause {
  if (mailAddress.test(written)) return cause('url-mail-address', { value });
  if (withoutScheme.test(written)) {
    const host = readHost(written.replace(/^\/\//, '').replace(/[:/?#].*$/s, ''), domains, value);
    if ('name' in host && host.isKnown) return cause('url-no-scheme', { value });
  }
  return cause(brokenScheme.test(written) ? 'url-malformed' : 'url-not-a-url', { value });
}
