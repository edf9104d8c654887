/** Distance between the blocks of hiragana and katakana in Unicode. */
const distance = 0x60;
const hiragana = /[\u3041-\u3096\u309D\u309E]/g;
const katakana = /[\u30A1-\u30F6\u30FD\u30FE]/g;

/** Hiragana → katakana, iteration marks too: みすゞ → ミスヾ. */
export function toKatakana(text: string): string {
  return text.replace(hiragana, (char) => String.fromCharCode(char.charCodeAt(0) + distance));
}

/** Katakana → hiragana, but ヷヸヹヺ, which have no counterpart, stay: ヴィラ → ゔぃら. */
export function toHiragana(text: string): string {
  return text.replace(katakana, (char) => String.fromCharCode(char.charCodeAt(0) - distance));
}
