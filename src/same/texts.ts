/** Short texts in one pool of UTF-16 units. */
export interface Texts {
  readonly units: Uint16Array;
  /** Where each begins; the next one's begin is its end. */
  readonly starts: Uint32Array;
  readonly text: (index: number) => string;
}

/** @param count how many texts will come */
export function openTexts(count: number): {
  readonly add: (text: string) => void;
  readonly close: () => Texts;
} {
  let units = new Uint16Array(8 * count + 64);
  const starts = new Uint32Array(count + 1);
  let [at, filled] = [0, 0];
  return {
    add: (text) => {
      const size = Math.min(text.length, longest);
      if (filled + size > units.length) {
        const larger = new Uint16Array(2 * units.length + size);
        larger.set(units);
        units = larger;
      }
      for (let i = 0; i < size; i += 1) units[filled + i] = text.charCodeAt(i);
      filled += size;
      at += 1;
      starts[at] = filled;
    },
    close: () => ({
      units,
      starts,
      text: (index) => String.fromCharCode(...units.subarray(starts[index]!, starts[index + 1]!)),
    }),
  };
}

/** Longer texts are compared by their beginning. */
const longest = 60;
