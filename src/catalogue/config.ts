import { z } from 'zod';

/** How often data is published anew, by the names of the frequency table of the EU Publications Office. */
export const frequencies = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'irregular',
  'never',
  'unknown',
] as const;
export type Frequency = (typeof frequencies)[number];

const price = z.strictObject({
  amount: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Who gets it. */
  owner: z.string().min(1),
  url: z.url().optional(),
});

const contact = z.strictObject({
  name: z.string().min(1),
  mail: z.email().optional(),
  phone: z.string().optional(),
  url: z.url().optional(),
});

const said = {
  licence: z.string().min(1).optional(),
  frequency: z.enum(frequencies).optional(),
  contact: contact.optional(),
  /** Free of charge unless it is said. */
  price: price.optional(),
};

/** What a person says of the datasets of a folder: `catalog.yaml`. */
export const catalogueSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).optional(),
  publisher: z.strictObject({
    name: z.string().min(1),
    code: z.string().optional(),
    url: z.url().optional(),
  }),
  /** Where the files lie on the web: an address to which their paths are added. */
  base: z.url({ protocol: /^https?$/ }),
  language: z.enum(['ja', 'en', 'zh-TW']).default('ja'),
  ...said,
  /** What differs, by file: the first entry that fits decides. */
  datasets: z
    .array(
      z.strictObject({
        /** A path, in which `*` stands for anything but `/` and `**` for anything. */
        files: z.string().min(1),
        title: z.string().min(1).optional(),
        description: z.string().min(1).optional(),
        ...said,
      }),
    )
    .default([]),
});
export type CatalogueConfig = z.infer<typeof catalogueSchema>;
export type Contact = z.infer<typeof contact>;
export type Price = z.infer<typeof price>;

/** Whether a path is one that a pattern with stars means. */
export function isMeant(path: string, pattern: string): boolean {
  return fits(path, 0, pattern, 0);
}

/** Goes forward only: a star is tried at each place once, so that no pattern takes long. */
function fits(path: string, from: number, pattern: string, at: number): boolean {
  let [i, j] = [from, at];
  let star: { readonly next: number; readonly isDeep: boolean } | null = null;
  let mark = 0;
  while (i < path.length) {
    if (pattern[j] === '*') {
      const isDeep = pattern[j + 1] === '*';
      j += isDeep ? 2 : 1;
      star = { next: j, isDeep };
      mark = i;
    } else if (pattern[j] === path[i]) {
      i += 1;
      j += 1;
    } else if (star !== null && (star.isDeep || path[mark] !== '/')) {
      mark += 1;
      i = mark;
      j = star.next;
    } else return false;
  }
  while (pattern[j] === '*') j += 1;
  return j === pattern.length;
}
