import type { About, VocabularyDocument } from '../vocabulary-document.js';
import type { Graph, RdfTerm } from './graph.js';
import { iri } from './iris.js';
import { textsOf } from './texts.js';
import { withoutMissing } from './without-missing.js';

/** Version and `about` from the `owl:Ontology` of a namespace, which is named without the last sign. */
export function headOf(namespace: string, graph: Graph): Partial<VocabularyDocument> {
  const ontologies = graph.subjects.filter((subject) =>
    graph.objects(subject, iri('rdf:type')).some(({ value }) => value === iri('owl:Ontology')),
  );
  const subject =
    ontologies.find((name) => [name, `${name}#`, `${name}/`].includes(namespace)) ??
    (ontologies.length === 1 ? ontologies[0] : undefined);
  if (subject === undefined) return {};
  const first = (...predicates: readonly string[]) => graph.objects(subject, ...predicates)[0]?.value;
  const licenses = graph.objects(subject, iri('dct:license'), iri('dct:rights'));
  const about = withoutMissing({
    label: textsOf(graph.objects(subject, iri('rdfs:label'), iri('dct:title'))),
    definition: textsOf(graph.objects(subject, iri('rdfs:comment'), iri('dct:description'))),
    creators: creatorsOf(graph.objects(subject, iri('dct:creator')), graph),
    publisher: textsOf(graph.objects(subject, iri('dct:publisher')).filter(({ kind }) => kind === 'literal')),
    created: first(iri('dct:created')),
    issued: first(iri('dct:issued')),
    license: licenses.find(({ kind, value }) => kind === 'iri' && URL.canParse(value))?.value,
    licenseName: licenses.find(({ kind }) => kind === 'literal')?.value,
  }) as About;
  const version = first(iri('owl:versionInfo'));
  return withoutMissing({ version, about: Object.keys(about).length === 0 ? undefined : about });
}

function creatorsOf(creators: readonly RdfTerm[], graph: Graph): About['creators'] {
  const told = creators.flatMap((creator) => {
    if (creator.kind === 'literal') return [{ name: textsOf([creator]) ?? {} }];
    const name = textsOf(graph.objects(creator.value, iri('foaf:name'), iri('rdfs:label')));
    const homepage =
      graph.objects(creator.value, iri('foaf:homepage'))[0]?.value ??
      (creator.kind === 'iri' ? creator.value : undefined);
    if (name === undefined) return [];
    return [withoutMissing({ name, homepage: URL.canParse(homepage ?? '') ? homepage : undefined })];
  });
  return told.length === 0 ? undefined : (told as About['creators']);
}
