import type { DescribedColumn, SideFile } from './node-format.js';

/** Types of Table Schema (Frictionless Standards 1.0) by datatype; all others are strings. */
const types: Readonly<Record<string, string>> = {
  'xsd:boolean': 'boolean',
  'xsd:date': 'date',
  'xsd:decimal': 'number',
  'xsd:double': 'number',
  'xsd:integer': 'integer',
  'xsd:nonNegativeInteger': 'integer',
  'xsd:time': 'time',
};

/** A tabular data package (Frictionless Standards 1.0) for a CSV file: `FILE.datapackage.json` beside it. */
export const dataPackage: SideFile = {
  pathOf: (file) => `${file.replace(/\.csv(?:\.gz)?$/i, '')}.datapackage.json`,
  isForPacked: true,
  write: ({ title, licence }, columns, file) => {
    const descriptor = {
      profile: 'tabular-data-package',
      name: 'data',
      title: title.ja,
      ...(licence === null ? {} : { licenses: [{ name: licence }] }),
      resources: [
        {
          profile: 'tabular-data-resource',
          name: 'data',
          path: file,
          title: title.ja,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          ...(file.endsWith('.gz') ? { compression: 'gz' } : {}),
          dialect: {
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: { fields: columns.map(fieldOf), missingValues: [''] },
        },
      ],
    };
    return `${JSON.stringify(descriptor, null, 2)}\n`;
  },
};

function fieldOf({ name, title, term, datatype, words, isTime, isRequired }: DescribedColumn): object {
  const type = types[datatype] ?? 'string';
  return {
    name,
    type,
    ...(type === 'boolean' && words !== null ? { trueValues: [words[0]], falseValues: [words[1]] } : {}),
    ...(type === 'time' && isTime ? { format: '%H:%M' } : {}),
    ...(title === null ? {} : { title }),
    ...(term === null ? {} : { description: term }),
    ...(isRequired ? { constraints: { required: true } } : {}),
  };
}
