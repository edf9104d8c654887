import { compileNodeOfValues, type PlacedValue } from '../nodes/index.js';
import { cutterFor, splitRecords } from '../sources/index.js';
import { type SourceFile, sourceOf } from './source-file.js';

/** The header of tidy CSV, as `--to tidy` writes it. */
const header = /^(?:\u00EF\u00BB\u00BF)?"?id"?,"?term"?,"?value"?,"?datatype"?(?:\r|\n|$)/;
const columns = 4;
const delimiter = ',';
/** The context of the core is at hand, whoever reads the nodes. */
const head = '{"@context":"https://imi.go.jp/ns/core/context.jsonld","@graph":[';

/** Whether a file is tidy CSV: a line for each value of each node. */
export function isTidy({ sample }: SourceFile): boolean {
  return header.test(Buffer.from(sample.head.subarray(0, 64)).toString('latin1'));
}

/**
 * Tidy CSV as the nodes that its lines describe: JSON-LD, every value on the line of the CSV. The lines of a node stand
 * together. Size and SHA-256 are those of the CSV.
 */
export async function openTidy(tidy: SourceFile): Promise<SourceFile> {
  const source = await sourceOf({
    path: tidy.path,
    name: tidy.sample.name,
    isOnDisk: false,
    input: nodesOf(tidy),
    state: async () => '',
    close: tidy.close,
  });
  return { ...source, conclude: tidy.conclude };
}

async function* nodesOf(tidy: SourceFile): AsyncGenerator<Uint8Array> {
  const write = compileNodeOfValues();
  const cutter = cutterFor({ encoding: 'utf-8', delimiter, expectedColumns: columns });
  let id: string | null = null;
  let values: PlacedValue[] = [];
  let line = 1;
  let hasNodes = false;
  let before = 0;

  const node = (): string => {
    if (id === null) return '';
    const made = write(id, values, line);
    const text = (hasNodes ? ',' : '') + made.text;
    hasNodes = true;
    line = made.line;
    values = [];
    return text;
  };
  const textOf = ({ bytes }: { readonly bytes: Uint8Array }): Uint8Array => {
    let text = '';
    const { lines } = splitRecords(
      new TextDecoder().decode(bytes),
      { delimiter },
      (cells, at) => {
        const [own = '', term = '', value = ''] = cells;
        const isHeader = before + at === 1;
        if (isHeader || (cells.length === 1 && own === '')) return;
        // Each begins with its class: two may have one id.
        if (own !== id || (term === '@type' && values.length > 0)) {
          text += node();
          id = own;
        }
        values.push({ term, value, line: before + at });
      },
      columns,
    );
    before += lines;
    return Buffer.from(text);
  };

  yield Buffer.from(head);
  for await (const piece of tidy.pieces()) for (const chunk of cutter.push(piece)) yield textOf(chunk);
  for (const chunk of cutter.end()) yield textOf(chunk);
  yield Buffer.from(`${node()}]}\n`);
}
