import { describe, expect, test } from 'vitest';
import { attributeOf, localName, tagsIn } from './xml-tags.js';

const tagsOf = (xml: string) => [...tagsIn(xml)].map(({ from, to, kind }) => [kind, xml.slice(from, to)]);

describe('tags of XML', () => {
  test('open, close, and stand alone', () =>
    expect(tagsOf('<a x="1"><b/>text</a >')).toEqual([
      ['open', '<a x="1">'],
      ['empty', '<b/>'],
      ['close', '</a >'],
    ]));

  test('brackets within quotation marks end none', () =>
    expect(tagsOf(`<a f='1>0' g="/>"/><b>`)).toEqual([
      ['empty', `<a f='1>0' g="/>"/>`],
      ['open', '<b>'],
    ]));

  test('remarks, declarations and plain text hold none', () =>
    expect(tagsOf('<?xml version="1.0"?><!DOCTYPE a><!-- <b> --><![CDATA[<c>]]><d/>')).toEqual([
      ['empty', '<d/>'],
    ]));

  test.each(['<a', '<a x="', '<!-- <b>', '<![CDATA[', 'a > b'])('%s has none that ends', (xml) =>
    expect(tagsOf(xml)).toEqual([]),
  );

  test('have names and attributes, with and without a prefix', () => {
    const [tag] = tagsIn(`<x:legacyDrawing\n width = "2" r:id='rId4'/>`);
    expect(localName(tag!)).toBe('legacyDrawing');
    expect(attributeOf(tag!, 'id')).toBe('rId4');
    expect(attributeOf(tag!, 'width')).toBe('2');
    expect(attributeOf(tag!, 'height')).toBeNull();
  });

  test('attributes without a value are none', () => {
    const [tag] = tagsIn('<a b= c>');
    expect(attributeOf(tag!, 'b')).toBeNull();
  });
});
