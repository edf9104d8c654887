import { type Language, languages } from '../index.js';

/** The language that a locale or tag asks for: `zh_TW.UTF-8`, `ja-JP`, `en`. Null where it is none of ours. */
export function languageOf(tag: string | undefined): Language | null {
  const lower = (tag ?? '').toLowerCase().replace('_', '-');
  if (/^(zh-(tw|hant|hk)|zh$)/.test(lower)) return 'zh-TW';
  return (
    languages.find(
      (language) =>
        lower === language || lower.startsWith(`${language}-`) || lower.startsWith(`${language}.`),
    ) ?? null
  );
}

/** `--lang`, then IMI_LANG, then the locale; Japanese where none of them is known. */
export function chooseLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const locale =
    env['LC_ALL'] ||
    env['LC_MESSAGES'] ||
    env['LANG'] ||
    (process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '');
  return languageOf(named) ?? languageOf(env['IMI_LANG']) ?? languageOf(locale) ?? 'ja';
}
