import { RE2JS } from 're2js';

/** Tries a header; gives the named groups, null where it does not fit. */
export type HeaderPattern = (header: string) => Readonly<Record<string, string>> | null;

/**
 * A pattern over whole headers, in RE2 syntax: linear in time whatever the pattern and the header are, so that no
 * mapping and no file can make it hang.
 *
 * @returns null where the pattern cannot be read
 */
export function headerPattern(pattern: string): HeaderPattern | null {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch {
    return null;
  }
  const names = patternGroups(pattern);
  return (header) => {
    const matcher = compiled.matcher(header);
    if (!matcher.matches()) return null;
    return Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? '']));
  };
}

/** Names of the groups of a pattern. */
export function patternGroups(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\(\?P?<(\w+)>/g)].map((match) => match[1] ?? '');
}
