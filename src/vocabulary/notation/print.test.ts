import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNotation } from './parse.js';
import { printNotation } from './print.js';
import type { NotationFile } from './tree.js';

const somewhere = { line: 1, column: 1 };
const letters = fc.constantFrom(...'abZ_型名３Ａ・「」é𠮷');
const word = fc
  .tuple(letters, fc.string({ unit: fc.constantFrom(...'ab9-.型・𠮷'), maxLength: 4 }))
  .map(([first, rest]) => first + rest);
const name = fc.record({ prefix: word, local: word, at: fc.constant(somewhere) });
/** All but a backslash at its end, which the notation cannot say. */
const text = fc
  .string({ unit: fc.constantFrom(...'aあ"\'\\/;{}#*＞ \n'), maxLength: 8 })
  .filter((value) => !value.endsWith('\\'));
const group = fc.option(
  fc
    .string({ unit: fc.constantFrom(...'a型= '), minLength: 1, maxLength: 4 })
    .map((value) => `x${value.trim()}`),
);
const language = fc.option(fc.constantFrom('ja', 'en', 'zh'));
const digits = fc.nat().map(String);
const constraint = fc
  .oneof(
    fc.tuple(fc.nat(9), fc.option(fc.nat(9))).map(([min, more]) => ({
      kind: 'cardinality' as const,
      min,
      max: more === null ? null : min + more,
    })),
    fc.record({ kind: fc.constant('type' as const), name, group }),
    // A pattern that begins with an asterisk, or an empty one, would open a comment.
    text.map((pattern) => `^${pattern}`).map((pattern) => ({ kind: 'pattern' as const, pattern })),
    text.map((value) => ({ kind: 'fixed' as const, value, isQuoted: true })),
    digits.map((value) => ({ kind: 'fixed' as const, value, isQuoted: false })),
    fc.record({
      kind: fc.constant('bound' as const),
      sign: fc.constantFrom('<', '<=', '>', '>='),
      value: digits,
    }),
    text.map((iri) => ({ kind: 'characters' as const, iri })),
    digits.map((value) => ({ kind: 'order' as const, value })),
  )
  .map((content) => ({ ...content, at: somewhere }));
const constraints = fc.array(constraint, { maxLength: 3 });
const isDeprecated = fc.boolean();
const comment = fc.constantFrom('// a ; "', '/* b\n; { */', '/***/');
const body = fc.oneof(
  text.map((iri) => ({ kind: 'vocabulary' as const, iri })),
  fc.constant({ kind: 'datamodel' as const }),
  fc.record({
    kind: fc.constant('class' as const),
    isDeprecated,
    name,
    parent: fc.option(fc.record({ name, group })),
  }),
  fc.record({ kind: fc.constant('property' as const), isDeprecated, name, constraints }),
  fc.record({ kind: fc.constant('set' as const), isDeprecated, class: name, property: name, constraints }),
  fc.record({
    kind: fc.constant('use' as const),
    steps: fc.array(fc.record({ name, group }), { minLength: 1, maxLength: 3 }),
    language,
    constraints,
  }),
);
const metadata = fc.record({
  key: fc.oneof(fc.constant('description'), word),
  group,
  language,
  name: fc.option(word),
  value: text,
  at: fc.constant(somewhere),
});
const statement = fc
  .tuple(
    body,
    fc.array(metadata, { maxLength: 3 }),
    fc.array(comment, { maxLength: 2 }),
    fc.option(fc.constant('// r')),
  )
  .map(([content, lines, comments, remark]) => ({
    ...content,
    metadata: lines,
    comments,
    remark,
    at: somewhere,
  }));
const file = fc.record({
  statements: fc.array(statement, { maxLength: 4 }),
  comments: fc.array(comment, { maxLength: 1 }),
});

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner)));

test('what is printed reads the same', () => {
  fc.assert(
    fc.property(file, (tree) => {
      const { file: again, findings } = parseNotation(printNotation(tree as NotationFile));
      expect(findings).toEqual([]);
      expect(withoutPlaces(again)).toEqual(withoutPlaces(tree));
    }),
    { numRuns: 300 },
  );
});

test('is laid out for reading', () => {
  const written = `// 語彙
#prefix ex: "https://example.org/ns#"
#name@en "Vocabulary"
# "説明"
#creator[1] "町"
vocabulary "https://example.org/ns#" ;

#name "本型"
class ex:本型 {@ex:物型} ;

set ex:本型>ex:題名 {0..1} {/^\\/[0-9]+$/} ;
deprecated set ex:本型>ex:著者 {0..n} ; // 関与 に統一

property ex:題名 {@xsd:string} {$"https://example.org/kanji"} {>=1} {="x"} {#2} ;

use ex:本型>ex:著者[主]>ex:名称@ja {@ex:人型[a]} ;

// 終わり
`;
  const { file: tree, findings } = parseNotation(written);
  expect(findings).toEqual([]);
  expect(printNotation(tree)).toBe(written);
});

test('a backslash at the end of a text does not swallow the quotation mark', () => {
  const [statement] = parseNotation('# "x" class ex:A;').file.statements;
  const told = { ...statement!, metadata: [{ ...statement!.metadata[0]!, value: 'C:\\' }] };
  const { file: again, findings } = parseNotation(printNotation({ statements: [told], comments: [] }));
  expect(findings).toEqual([]);
  expect(again.statements[0]?.metadata[0]?.value).toBe('C:\\ ');
});
