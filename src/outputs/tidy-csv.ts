import { csvLine } from '../text/index.js';
import { compileCell } from './csv-cells.js';
import { compileWholeFlat } from './flat-values.js';
import type { MadeFormat } from './node-format.js';
import { datatypeName } from './value-type.js';

/** The columns of the tidy layout. */
export const tidyHeader = ['id', 'term', 'value', 'datatype'] as const;

/** Datatypes of what is said of a node itself. */
const keywords: Readonly<Record<string, string>> = { '@type': 'rdfs:Class', '@id': 'xsd:anyURI' };

/**
 * Tidy long CSV: a line a value, with the record's `@id`, the term path, the value and its datatype. Every value of the
 * nodes is in it, and their classes, so that it can be read as a source again. UTF-8 with a byte order mark, lines ended by CR LF (RFC 4180).
 */
export const tidyCsv: MadeFormat = {
  name: 'tidy',
  suffix: '.tidy.csv',
  contextSuffix: null,
  columnsOf: () =>
    tidyHeader.map((name) => ({
      name,
      title: null,
      term: null,
      datatype: name === 'id' ? '@id' : 'xsd:string',
      words: null,
      isTime: false,
      isRequired: name !== 'value',
    })),
  open: ({ shape, context, formulas, classUnder }, remark) => {
    const flatOf = compileWholeFlat(shape, classUnder);
    const cellOf = compileCell(formulas, remark);
    return {
      head: `\uFEFF${csvLine(tidyHeader)}`,
      take: (node) =>
        [...flatOf(node)]
          .flatMap(([path, { property, language, texts }]) => {
            const named = keywords[property] ?? datatypeName(context, property).replace('@id', 'xsd:anyURI');
            const datatype = language === null ? named : 'rdf:langString';
            return texts.map((text) => csvLine([String(node['@id']), path, cellOf(text), datatype]));
          })
          .join(''),
      close: () => '',
    };
  },
};
