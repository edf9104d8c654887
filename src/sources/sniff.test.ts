import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { expect, test } from 'vitest';
import { causeOfFormat, type Format, sniffFormat } from './sniff.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const entry = (name: string, content = '\0'): string => `PK\x03\x04${'\0'.repeat(26)}${name}${content}`;

test.each<[string, Uint8Array, Format]>([
  ['a table', utf8('名称,住所\n'), 'csv'],
  ['a table of Shift_JIS', createMultibyteEncoder('shift_jis')('名称,住所\r\n'), 'csv'],
  ['a table of UTF-16', Uint8Array.of(0xff, 0xfe, 0x0d, 0x54, 0x2c, 0), 'csv'],
  ['a table with a NUL', utf8('名称,住所\n市役所,\0\n図書館,葵区追手町5-1\n'), 'csv'],
  ['a title in brackets', utf8('[　統計表　],,\n'), 'csv'],
  ['a number in brackets', utf8('[1],住所\n'), 'csv'],
  ['a link in the first cell', utf8('<a href="http://a">連結</a>,1\n'), 'csv'],
  ['nothing', new Uint8Array(), 'empty'],
  ['white space after a byte order mark', utf8('\uFEFF \r\n\r\n'), 'empty'],
  ['a workbook', latin1(entry('[Content_Types].xml') + entry('xl/workbook.xml')), 'xlsx'],
  ['a workbook whose sheets come late', latin1(entry('[Content_Types].xml') + entry('_rels/.rels')), 'xlsx'],
  ['a document', latin1(entry('[Content_Types].xml') + entry('word/document.xml')), 'zip'],
  ['an archive', latin1(entry('aed.csv')), 'zip'],
  [
    'a sheet of OpenDocument',
    latin1(entry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')),
    'ods',
  ],
  [
    'a sheet of OpenDocument that does not begin with its kind',
    latin1(entry('META-INF/manifest.xml') + entry('content.xml')),
    'ods',
  ],
  [
    'a text of OpenDocument',
    latin1(
      entry('mimetype', 'application/vnd.oasis.opendocument.text') +
        entry('content.xml') +
        entry('META-INF/manifest.xml'),
    ),
    'zip',
  ],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'xls'],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8), 'gzip'],
  ['PDF', latin1('%PDF-1.7'), 'pdf'],
  ['PNG', latin1('\x89PNG\r\n'), 'image'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['JSON', utf8('\uFEFF[\n {"名称": "市役所"}]'), 'json'],
  ['JSON behind comments', utf8('// 施設\n/* 2026年\n **/ [ // 一覧\n{"名称": 1}]'), 'json'],
  ['comments of a table', utf8('// 施設\n名称,住所\n'), 'csv'],
  ['a sequence of GeoJSON', utf8('\x1E{"type":"Feature","properties":{}}\n'), 'geojson'],
  ['GeoJSON', utf8('{ "type": "FeatureCollection", "features": [] }'), 'geojson'],
  ['XML', utf8('<?xml version="1.0"?><a/>'), 'xml'],
  ['KML', utf8('<kml xmlns="http://www.opengis.net/kml/2.2">'), 'xml'],
  ['a web page', utf8('<!DOCTYPE html><html>'), 'html'],
  ['a table of a web page named .xls', utf8('<table border=1>'), 'html'],
  ['a program', latin1('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'), 'binary'],
])('%s', (_, bytes, format) => {
  expect(sniffFormat(bytes)).toBe(format);
});

test('what can be no table is told with its remedy', () => {
  expect(causeOfFormat('pdf', '施設.csv')).toEqual({ code: 'file-pdf', args: { file: '施設.csv' } });
  expect(causeOfFormat('zip', 'a.zip')).toEqual({
    code: 'file-compressed',
    args: { file: 'a.zip', found: 'zip' },
  });
  expect(causeOfFormat('csv', 'a.csv')).toBeNull();
});
