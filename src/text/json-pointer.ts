/** A key as a part of a JSON pointer (RFC 6901, 3). */
export function pointerPart(key: string): string {
  return `/${key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
}

/** The keys that a JSON pointer goes through (RFC 6901, 4). */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
