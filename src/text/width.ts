import { mapUnits, unitTable } from './map-units.js';

/** Full-width ASCII (but not the wave dash U+FF5E) and the ideographic space. */
const wideAscii = /[\uFF01-\uFF5D\u3000]/;
/** Full-width signs with those of ASCII, in whose order they stand. */
export const wideSigns: readonly (readonly [wide: string, narrow: string])[] = /* @__PURE__ */ Array.from(
  { length: 0x5d },
  (_, i) => [String.fromCharCode(0xff01 + i), String.fromCharCode(0x21 + i)],
);
const wideForms = /* @__PURE__ */ unitTable([['\u3000', ' '], ...wideSigns]);

/** Full-width letters, digits and signs → ASCII, ideographic space → space: `ＡＥＤ　１` → `AED 1`. */
export function narrow(text: string): string {
  return wideAscii.test(text) ? mapUnits(text, wideForms) : text;
}

const halfKana = '｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ';
const fullKana =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
const voiced = new Map(
  [...'カキクケコサシスセソタチツテトハヒフヘホウワヲ'].map((kana, i) => [
    kana,
    'ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヺ'[i] ?? '',
  ]),
);
const semiVoiced = new Map([...'ハヒフヘホ'].map((kana, i) => [kana, 'パピプペポ'[i] ?? '']));
const halfKanaAny = /[\uFF61-\uFF9F]/;

/** Half-width katakana and its signs → full-width, voicing marks composed; a mark that has no host stays as ゛゜. */
export function widenKana(text: string): string {
  if (!halfKanaAny.test(text)) return text;
  return text.replace(
    /([\uFF61-\uFF9D])([\uFF9E\uFF9F])?|[\uFF9E\uFF9F]/g,
    (whole, kana?: string, mark?: string) => {
      if (kana === undefined) return whole === '\uFF9E' ? '゛' : '゜';
      const full = fullKana[halfKana.indexOf(kana)] ?? kana;
      if (mark === undefined) return full;
      const composed = (mark === '\uFF9E' ? voiced : semiVoiced).get(full);
      return composed ?? full + (mark === '\uFF9E' ? '゛' : '゜');
    },
  );
}
