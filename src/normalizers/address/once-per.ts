/**
 * Makes a value of two tables once: normalizers of all columns and files share what is made of the same tables, and it
 * goes when they do.
 */
export function oncePer<A extends object, B extends object, V>(make: (a: A, b: B) => V): (a: A, b: B) => V {
  const made = new WeakMap<A, WeakMap<B, V>>();
  return (a, b) => {
    const ofA = made.get(a) ?? new WeakMap<B, V>();
    made.set(a, ofA);
    const value = ofA.get(b) ?? make(a, b);
    ofA.set(b, value);
    return value;
  };
}
