import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { printPrefixes, printSubject } from './print-turtle.js';

const prefixes = new Map([
  ['ex', 'https://example.org/ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
]);

test('is laid out for reading: a predicate a line, blank nodes indented', () => {
  const text = printSubject(
    'https://example.org/ns#施設型',
    [
      ['a', [{ compact: 'rdfs:Class' }]],
      ['rdfs:label', [{ text: '施設型', language: 'ja' }, { text: 'Facility' }]],
      ['rdfs:subClassOf', [{ block: [['ex:max', [{ number: '1' }]]] }]],
    ],
    prefixes,
  );
  expect(text).toBe(`ex:施設型
  a rdfs:Class ;
  rdfs:label "施設型"@ja, "Facility" ;
  rdfs:subClassOf [
    ex:max 1
  ] .
`);
});

/** What a reader makes of one triple. */
const read = (subject: string, text: string) => {
  const [quad] = new Parser().parse(
    printPrefixes(prefixes) + printSubject(subject, [['rdfs:label', [{ text }]]], prefixes),
  );
  return [quad?.subject.value, quad?.object.value];
};

test.each(['a"b', 'a\\b', 'a\nb\r\tc', 'a\u0001b', "'''", '"""', '\\u0041', '𠮷', ''])(
  'the text %j',
  (text) => {
    expect(read('https://example.org/ns#a', text)[1]).toBe(text);
  },
);

test.each([
  'https://example.org/ns#',
  'https://example.org/ns#a.b',
  'https://example.org/ns#-a',
  'https://example.org/ns#ID・体系「甲」',
  'https://example.org/ns#a/b',
  'urn:x:y',
])('the IRI %s', (iri) => expect(read(iri, 'x')[0]).toBe(iri));

test('what an IRI may not have is percent-encoded', () => {
  expect(read('https://example.org/a b<c>"d"', 'x')[0]).toBe('https://example.org/a%20b%3Cc%3E%22d%22');
});
