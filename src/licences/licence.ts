import { z } from 'zod';
import type { Texts } from '../messages/index.js';

/** What a licence asks of who publishes a work with its data in it. */
export const duties = [
  'attribution',
  'say-changes',
  'share-alike',
  'no-commerce',
  'no-changes',
  'lawful-use',
] as const;
export type Duty = (typeof duties)[number];

const texts = z.strictObject({ ja: z.string(), en: z.string(), 'zh-TW': z.string() });

const licenceSchema = z.strictObject({
  id: z.string(),
  title: texts,
  url: z.url({ protocol: /^https$/ }),
  also: z.array(z.string()).default([]),
  isOpen: z.boolean(),
  asks: z.array(z.enum(duties)),
  into: z.array(z.string()),
  attribution: texts.optional(),
});

/** A licence of data, as `vocabularies/licences/licences.yaml` has it; the keys are explained there. */
export interface Licence extends Readonly<Omit<z.infer<typeof licenceSchema>, 'attribution'>> {
  /** What to write where its data was used; with places for what is known of the source. */
  readonly attribution: Texts;
}

/**
 * Checks the list of licences.
 *
 * @throws Error where it does not have its form, or names a licence that is not in it
 */
export function licencesOf(document: unknown): readonly Licence[] {
  const form = z.strictObject({ attribution: texts, licences: z.array(licenceSchema) });
  const { attribution, licences } = form.parse(document);
  const ids = new Set(licences.map(({ id }) => id));
  const unknown = licences.flatMap(({ into }) => into.filter((id) => !ids.has(id)));
  if (unknown.length > 0) throw new Error(`licences: unknown in "into": ${unknown.join(', ')}`);
  return licences.map((licence) => ({ ...licence, attribution: licence.attribution ?? attribution }));
}
