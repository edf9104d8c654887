import { z } from 'zod';

const text = z.string().min(1);

/** `vocabularies/kinds/without-model.yaml`. */
export const kindsWithoutModelSchema = z.strictObject({
  kinds: z.array(
    z.strictObject({
      title: z.strictObject({ ja: text, en: text, 'zh-TW': text }),
      names: z.array(text).min(1),
    }),
  ),
});

/** A kind of things that cities list and that no data model is for, by the names that titles of files give it. */
export type KindWithoutModel = z.infer<typeof kindsWithoutModelSchema>['kinds'][number];
