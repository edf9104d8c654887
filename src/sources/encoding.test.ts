import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { describe, expect, test } from 'vitest';
import { detectEncoding, type EncodingHint } from './encoding.js';

const shiftJis = createMultibyteEncoder('shift_jis');
const eucJp = createMultibyteEncoder('euc-jp');
const big5 = createMultibyteEncoder('big5');
const jis = createMultibyteEncoder('iso-2022-jp');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

const japanese = '施設名称,所在地,電話番号\r\n市民センター,葵区追手町5-1,054-254-2111\r\n';
const chinese = '名稱,地址,電話\r\n市政府,信義區市府路1號,02-2720-8889\r\n';

describe('a file without a byte order mark', () => {
  test.each<[string, Uint8Array, string]>([
    ['Japanese, UTF-8', utf8(japanese), 'utf-8'],
    ['Japanese, Shift_JIS', shiftJis(japanese), 'shift_jis'],
    ['Japanese, EUC-JP', eucJp(japanese), 'euc-jp'],
    ['Japanese, ISO-2022-JP', jis(japanese), 'iso-2022-jp'],
    ['Japanese, UTF-16LE', utf16(japanese, true), 'utf-16le'],
    ['Japanese, UTF-16BE', utf16(japanese, false), 'utf-16be'],
    ['Chinese, UTF-8', utf8(chinese), 'utf-8'],
    ['Chinese, Big5', big5(chinese), 'big5'],
    ['Chinese, UTF-16LE', utf16(chinese, true), 'utf-16le'],
    ['English', utf8('name,address\n'), 'utf-8'],
    ['Portuguese, UTF-8', utf8('instalação,localização,você,não,é,São Paulo,ação,Conceição\n'), 'utf-8'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('%s', (_, sample, encoding) => {
    expect(detectEncoding(sample)).toMatchObject({ encoding, bom: false, repair: null });
  });

  test.each([
    '点検連番,型式',
    '髙',
    '名称',
    '○,×',
    '①',
    'ﾌﾘｶﾞﾅ,名称',
    'ﾄｲﾚ',
    'ｲﾁｶﾜｼﾞﾄﾞｳｺｳﾂｳｺｳｴﾝ',
    '女',
    '状況',
    '自習',
  ])('a few bytes of Shift_JIS: %s', (text) => {
    expect(detectEncoding(shiftJis(text), { country: 'JP' })).toMatchObject({ encoding: 'shift_jis' });
  });

  test.each(['名稱', '縣市', '公立', '月份', '緯度'])(
    'a few bytes of Big5, known to be of Taiwan: %s',
    (text) => {
      expect(detectEncoding(big5(text), { country: 'TW' })).toMatchObject({ encoding: 'big5' });
    },
  );

  test('the country decides where the bytes do not', () => {
    const countries: EncodingHint['country'][] = ['JP', 'TW'];
    const either = Uint8Array.of(0xbd, 0xbb, 0xbd, 0xea); // 住所 in EUC-JP, 誰膩 in Big5
    expect(countries.map((country) => detectEncoding(either, { country }).encoding)).toEqual([
      'euc-jp',
      'big5',
    ]);
  });
});

test('a sample may end within a character', () => {
  for (const [encoding, encode, text] of [
    ['utf-8', utf8, japanese],
    ['shift_jis', shiftJis, japanese],
    ['euc-jp', eucJp, japanese],
    ['big5', big5, chinese],
  ] as const) {
    const whole = encode(text.repeat(20));
    for (let cut = 1; cut < 12; cut++) {
      const found = detectEncoding(whole.subarray(0, whole.length - cut));
      expect(found, `${encoding} less ${cut}`).toMatchObject({ encoding });
      expect(found.confidence).toBeGreaterThan(0.98);
    }
  }
});

test('a few lines of another encoding do not turn the file', () => {
  const mixed = Uint8Array.from([...utf8(japanese.repeat(10)), ...shiftJis(japanese), ...utf8(japanese)]);
  const found = detectEncoding(mixed);
  expect(found).toMatchObject({ encoding: 'utf-8' });
  expect(found.confidence).toBeLessThan(0.9);
});

test('a byte order mark decides', () => {
  const marked = { bom: true, confidence: 1, reason: { name: 'reason-mark', args: {} }, repair: null };
  expect(detectEncoding(utf8('\uFEFFa'))).toEqual({ ...marked, encoding: 'utf-8' });
  expect(detectEncoding(utf16('\uFEFF名', true))).toEqual({ ...marked, encoding: 'utf-16le' });
  expect(detectEncoding(utf16('\uFEFF名', false))).toEqual({ ...marked, encoding: 'utf-16be' });
});

test('a few NUL bytes do not make UTF-16', () => {
  expect(detectEncoding(utf8(`${japanese}\0\0\0`))).toMatchObject({ encoding: 'utf-8' });
  expect(detectEncoding(shiftJis(`${japanese}\0`))).toMatchObject({ encoding: 'shift_jis' });
});

describe('mojibake', () => {
  const misread = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

  test('that can be undone for certain is recognized, with a byte order mark too', () => {
    const latin1 = misread(shiftJis(japanese));
    expect(detectEncoding(utf8(latin1))).toMatchObject({ encoding: 'utf-8', repair: 'latin1-shift_jis' });
    expect(detectEncoding(utf8(`\uFEFF${latin1}`))).toMatchObject({ bom: true, repair: 'latin1-shift_jis' });
    expect(detectEncoding(utf8(misread(big5(chinese))))).toMatchObject({ repair: 'latin1-big5' });
    expect(detectEncoding(utf8(misread(utf8(chinese))))).toMatchObject({ repair: 'latin1-utf-8' });
    const cp1252 = 'Ž{\x90Ý–¼\x8FÌ,\x8FŠ\x8DÝ’n,“d˜b”Ô\x8D†\r\n';
    expect(detectEncoding(utf8(cp1252))).toMatchObject({ encoding: 'utf-8', repair: 'cp1252-shift_jis' });
  });

  test('of UTF-8 read as Shift_JIS is recognized by what was not lost', () => {
    const windows =
      '譁ｽ險ｭ蜷咲ｧｰ,謇€蝨ｨ蝨ｰ,髮ｻ隧ｱ逡ｪ蜿ｷ\n譏･譌･蟶ょｽｹ謇€,闍･闕臥判1-2-3,03-1234-5678\n'.replaceAll(
        '€',
        '・',
      );
    expect(detectEncoding(utf8(windows))).toMatchObject({ repair: 'shift_jis-utf-8' });
  });

  test.each([
    '名称・所在地・電話番号・備考・緯度・経度・開館時間・休館日',
    '縺繧繝・蜷譁・遘髮・荳蜿蟶・謇譌・',
    'área em m²,50 m²,60 m²,70 m²,80 m²,90 m²,12 m²,13 m²,25 °C',
    'Größe,Straße,Käufer,Müller,Öffnungszeiten,für,über,schön,größte',
    'élève,école,été,où,très,déjà,préféré,dès,née,fête',
  ])('Western text is none: %s', (text) => {
    expect(detectEncoding(utf8(text))).toMatchObject({ encoding: 'utf-8', repair: null });
  });
});
