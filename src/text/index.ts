export { composeKana } from './compose-kana.js';
export { csvText } from './csv-text.js';
export { dashClass, unifyDashes, waveClass } from './dash.js';
export { detach } from './detach.js';
export { stripInvisible } from './invisible.js';
export { toHiragana, toKatakana } from './kana-script.js';
export { kanjiNumberClass, parseKanjiNumber } from './kanji-number.js';
export { matchKey } from './match-key.js';
export { narrow, widenKana } from './width.js';
