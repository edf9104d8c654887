import { expect, test } from 'vitest';
import { readXmlTree } from './xml-tree.js';

test('reads elements, attributes and texts by their local names', () => {
  const text = `<?xml version="1.0"?><!-- <x> --><d:a xmlns:d="u" d:k='1 &lt; 2'>
  一<b/><![CDATA[<二>]]>&#x4e09;</d:a>`;
  expect(readXmlTree(text)).toEqual({
    name: 'a',
    attributes: new Map([
      ['d', 'u'],
      ['k', '1 < 2'],
    ]),
    children: [{ name: 'b', attributes: new Map(), children: [], text: '' }],
    text: '一<二>三',
  });
});

test.each([
  ['<a>\n<b></a>', '</a>', 2],
  ['<a>', '<a>', 1],
  ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]><a/>', '<!', 1],
  ['', '<>', 1],
])('tells what is wrong with %s', (text, reason, line) =>
  expect(readXmlTree(text)).toEqual({ reason, line }),
);
