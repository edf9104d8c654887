import { RE2JS } from 're2js';
import { narrow } from '../text/index.js';

/** Tries a header; gives the named groups, null where it does not fit. */
export type HeaderPattern = (header: string) => Readonly<Record<string, string>> | null;

/**
 * A pattern over whole headers, in RE2 syntax: linear in time whatever the pattern and the header are, so that no
 * mapping and no file can make it hang.
 *
 * @returns null where the pattern cannot be read
 */
export function headerPattern(pattern: string): HeaderPattern | null {
  const names = patternGroups(pattern);
  return compileGroups(
    pattern,
    names.map((name) => [name, name]),
  );
}

/** Names of the groups of a pattern. */
export function patternGroups(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\(\?P?<(\w+)>/g)].map((match) => match[1] ?? '');
}

/** `{n}`: what varies in the headers of a repeated group. */
export const placeholder = /\{([\p{L}\p{N}_]+)\}/gu;

/** Names of what varies in a key such as `連絡先{n}_名称`; empty where the key is a plain header. */
export function placeholders(key: string): readonly string[] {
  return [...key.matchAll(placeholder)].map(([, name = '']) => name);
}

/**
 * A pattern of a key with placeholders: `連絡先{n}_名称` fits 連絡先1_名称, and n is 1 then. A name of one letter stands for a
 * number, any other name for any text. White space makes no difference, as in plain headers.
 */
export function repeatedHeader(key: string): HeaderPattern | null {
  const names = [...new Set(placeholders(key))];
  if (names.length === 0 || names.length < placeholders(key).length) return null;
  const texts = narrow(key).trim().split(placeholder);
  const pattern = texts.map((text, i) => {
    if (i % 2 === 0)
      return ['', ...text.replace(/\s/g, ''), ''].map((char) => RE2JS.quote(char)).join('\\s*');
    return `(?P<g${names.indexOf(text)}>${[...text].length === 1 && /[a-z]/i.test(text) ? '[0-9]+' : '.+'})`;
  });
  return compileGroups(
    pattern.join(''),
    names.map((name, i) => [name, `g${i}`]),
  );
}

function compileGroups(
  pattern: string,
  names: readonly (readonly [name: string, group: string])[],
): HeaderPattern | null {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch {
    return null;
  }
  return (header) => {
    const matcher = compiled.matcher(header);
    if (!matcher.matches()) return null;
    return Object.fromEntries(names.map(([name, group]) => [name, (matcher.group(group) ?? '').trim()]));
  };
}
