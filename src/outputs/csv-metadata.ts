import type { DescribedColumn, SideFile } from './node-format.js';

/**
 * Metadata of a CSV file (W3C Metadata Vocabulary for Tabular Data, 2015), where those who read the CSV look for it:
 * `FILE-metadata.json` beside it (Model for Tabular Data, 5.2).
 */
export const csvMetadata: SideFile = {
  pathOf: (file) => `${file}-metadata.json`,
  isForPacked: false,
  write: ({ title, licence }, columns, file) => {
    const metadata = {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ja' }],
      url: encodeURI(file),
      'dc:title': title.ja,
      ...(licence === null ? {} : { 'dc:license': licence }),
      dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
      tableSchema: { columns: columns.map(columnOf) },
    };
    return `${JSON.stringify(metadata, null, 2)}\n`;
  },
};

/** Datatypes of CSVW (5.11.1 there) by those of the vocabulary; all others are strings. */
const datatypes: Readonly<Record<string, string>> = {
  '@id': 'anyURI',
  'xsd:boolean': 'boolean',
  'xsd:date': 'date',
  'xsd:decimal': 'decimal',
  'xsd:double': 'double',
  'xsd:integer': 'integer',
  'xsd:nonNegativeInteger': 'nonNegativeInteger',
  'xsd:time': 'time',
};

function columnOf({ name, title, term, datatype, words, isTime, isRequired }: DescribedColumn): object {
  const base = datatypes[datatype] ?? 'string';
  const format =
    base === 'boolean' && words !== null ? words.join('|') : base === 'time' && isTime ? 'HH:mm' : null;
  return {
    titles: name,
    datatype: format === null ? base : { base, format },
    ...(isRequired ? { required: true } : {}),
    ...(title === null ? {} : { 'dc:title': title }),
    ...(term === null ? {} : { 'dc:description': term }),
  };
}
