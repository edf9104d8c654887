import type { Language } from '../messages/index.js';
import type { Licence } from './licence.js';

/** What is said of a source where its data is used; what is not known is left out. */
export interface UsedSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Year of the data (Gregorian). */
  readonly year: string | null;
}

/**
 * What to write where data of a source was used and changed: as its licence words it, else title, publisher, address and
 * licence with its address (CC BY 4.0, 3(a)). Null where the licence asks for nothing.
 */
export function attributionOf(licence: Licence, source: UsedSource, language: Language): string | null {
  if (!licence.asks.includes('attribution')) return null;
  const words: Readonly<Record<string, string | null>> = {
    ...source,
    licence: licence.title[language],
    'licence-url': licence.url,
  };
  return licence.attribution[language]
    .replace(/\{([a-z-]+)\}/g, (_, name: string) => words[name] ?? '')
    .replace(/ ?（）| ?\(\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
