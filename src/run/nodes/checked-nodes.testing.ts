import { loadKnowledge } from '../../host/shipped.js';
import type { Report } from '../../report/index.js';
import { type NodeNotation, nodeNotationOf, openRdf, readJsonNodes } from '../../sources/index.js';
import { type NodeCheckOptions, openNodeCheck } from './check-nodes.js';
import { openRdfNodes } from './nodes-of-rdf.js';

export const knowledge = loadKnowledge();
/** The context of the core. */
export const core = 'https://imi.go.jp/ns/core/context.jsonld';

/** The report of a text of nodes, given to the check in pieces of `cut` bytes. */
export async function reportOf(
  text: string,
  options: NodeCheckOptions = {},
  cut = text.length,
): Promise<Report> {
  const bytes = new TextEncoder().encode(text);
  const notation = nodeNotationOf(bytes) as NodeNotation;
  const check = openNodeCheck(options, knowledge);
  let isDocument = false;
  if (notation === 'jsonld') {
    const cutter = readJsonNodes('utf-8');
    for (let i = 0; i < bytes.length; i += cut)
      for (const found of cutter.push(bytes.subarray(i, i + cut))) check.take(found);
    for (const found of cutter.end()) check.take(found);
    isDocument = cutter.texts() === 1;
  } else {
    const reader = await openRdf(notation);
    const nodes = openRdfNodes();
    for (let i = 0; i < text.length; i += cut)
      for (const statement of reader.push(text.slice(i, i + cut)))
        for (const found of nodes.take(statement)) check.take(found);
    for (const statement of reader.end()) for (const found of nodes.take(statement)) check.take(found);
    for (const found of nodes.end()) check.take(found);
  }
  const source = {
    name: 'nodes',
    bytes: bytes.length,
    sha256: null,
    format: notation,
    encoding: 'utf-8',
    repair: null,
    delimiter: null,
    headerRow: 0,
    headerRows: 0,
    firstDataRow: 1,
  };
  return check.conclude({ source, tool: { name: 'imi', version: '0' } }, isDocument);
}

/** What was found: code, and where: the line with the pointer, or with the IRI in RDF. */
export async function findingsIn(text: string, options?: NodeCheckOptions): Promise<readonly string[]> {
  const { causes } = await reportOf(text, options);
  return causes.flatMap(({ code, findings }) =>
    findings.map(({ place }) =>
      [code, place.line ?? [], place.pointer ?? place.subject].flat().join(' ').trim(),
    ),
  );
}
