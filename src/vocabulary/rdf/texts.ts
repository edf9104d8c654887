import type { SomeTexts } from '../vocabulary-document.js';
import type { RdfTerm } from './graph.js';

/** Texts by our languages, the first of each; texts in other languages are left out. */
export function textsOf(terms: readonly RdfTerm[]): SomeTexts | undefined {
  const texts = new Map<keyof SomeTexts, string>();
  for (const term of terms) {
    if (term.kind !== 'literal') continue;
    const language = languageOf(term.language);
    if (language !== null && !texts.has(language)) texts.set(language, term.value.trim());
  }
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
}

function languageOf(tag: string): keyof SomeTexts | null {
  const lower = tag.toLowerCase();
  if (lower === '' || lower === 'ja' || lower.startsWith('ja-')) return 'ja';
  if (lower === 'en' || lower.startsWith('en-')) return 'en';
  return /^zh(?:$|-tw|-hant)/.test(lower) ? 'zh-TW' : null;
}
