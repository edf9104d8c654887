import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedJson } from './filling.js';
import { openJsonTexts } from './json-texts.js';

function textOf({ bytes, from, to }: PlacedJson): string {
  const json = new Uint8Array(bytes.buffer, bytes.byteOffset + from, to - from);
  return JSON.parse(`"${new TextDecoder('utf-8', { ignoreBOM: true }).decode(json)}"`);
}

test('texts of a record stand beside each other, those that last beyond it', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('静岡市"葵区"\\\n'.repeat(40)));
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 12 }), { maxLength: 5 }), (records) => {
      const texts = openJsonTexts();
      const lasting = records.flat().map((one) => texts.lasting(0, one));
      for (const record of records) {
        texts.begin();
        const passing = record.map((one, place) => texts.passing(place, one));
        expect(passing.map(({ place }) => place)).toEqual([...record.keys()]);
        expect(passing.map(textOf)).toEqual(record);
      }
      expect(lasting.map(textOf)).toEqual(records.flat());
    }),
  );
});
