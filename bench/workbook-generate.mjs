// Writes the facility list of generate.mjs as a workbook, as Excel writes it: shared texts, numbers as numbers.
import { createReadStream, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');
const letters = (i) =>
  (i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));

/** @returns the number of bytes written */
export async function generateWorkbook(csv, file) {
  const pieces = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const part = (name) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    return entry;
  };
  const put = (name, text) => part(name).push(strToU8(text), true);
  put('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  put('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml']));
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
  );
  const strings = new Map();
  const sheet = part('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`<worksheet xmlns="${main}"><sheetData>`));
  let row = 0;
  for await (const cells of createReadStream(csv).pipe(parse())) {
    row += 1;
    const inner = cells.map((text, i) => {
      if (text === '') return '';
      const place = `${letters(i)}${row}`;
      if (/^(?:0|[1-9]\d{0,9})(?:\.\d+)?$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
      if (!strings.has(text)) strings.set(text, strings.size);
      return `<c r="${place}" s="0" t="s"><v>${strings.get(text)}</v></c>`;
    });
    sheet.push(strToU8(`<row r="${row}" spans="1:28">${inner.join('')}</row>`));
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true);
  const table = part('xl/sharedStrings.xml');
  table.push(strToU8(`<sst xmlns="${main}" uniqueCount="${strings.size}">`));
  for (const text of strings.keys())
    table.push(strToU8(`<si><t>${escaped(text)}</t><phoneticPr fontId="1"/></si>`));
  table.push(strToU8('</sst>'), true);
  zip.end();
  const bytes = Buffer.concat(pieces);
  writeFileSync(file, bytes);
  return bytes.length;
}
