import type { Node } from '../nodes/index.js';
import type { Report } from '../report/index.js';

const prov = 'http://www.w3.org/ns/prov#';
const dcterms = 'http://purl.org/dc/terms/';
const label = 'http://www.w3.org/2000/01/rdf-schema#label';

/**
 * Nodes that say what a file of nodes was made of and by what (W3C PROV-O), with whole IRIs as keys, so that they mean the
 * same in every context. The source is named by its SHA-256 (RFC 6920); there are no times, so that the same source
 * gives the same bytes.
 */
export function provenanceOf({ source, tool, dataset }: Report): readonly Node[] {
  if (source.sha256 === null) return [];
  const file = `ni:///sha-256;${Buffer.from(source.sha256, 'hex').toString('base64url')}`;
  const [nodes, run, agent] = ['nodes', 'run', 'tool'].map((part) => `${file}#${part}`) as [
    string,
    string,
    string,
  ];
  const { mapping } = dataset;
  return [
    {
      '@id': nodes,
      '@type': `${prov}Entity`,
      [`${prov}wasDerivedFrom`]: { '@id': file },
      [`${prov}wasGeneratedBy`]: { '@id': run },
    },
    { '@id': file, '@type': `${prov}Entity`, [`${dcterms}title`]: source.name },
    {
      '@id': run,
      '@type': `${prov}Activity`,
      [`${prov}used`]: { '@id': file },
      [`${prov}wasAssociatedWith`]: { '@id': agent },
      ...(mapping === null ? {} : { [`${dcterms}description`]: mapping }),
    },
    { '@id': agent, '@type': `${prov}SoftwareAgent`, [label]: `${tool.name} ${tool.version}` },
  ];
}
