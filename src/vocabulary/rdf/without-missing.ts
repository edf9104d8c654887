/** An entry without the keys that have no value, as they are left out of a file. */
export function withoutMissing<T extends object>(entry: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
