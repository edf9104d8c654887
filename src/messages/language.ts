/** The languages that every text for people exists in. */
export const languages = ['ja', 'en', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** One short text in all languages; a missing language does not compile. */
export type Texts = Readonly<Record<Language, string>>;
