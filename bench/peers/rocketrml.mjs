// RocketRML: an RML mapping with a property for each column, into JSON-LD.
import { readFileSync, writeFileSync } from 'node:fs';
import { file, openPeer, target } from './open-peer.mjs';

const { default: rocket } = await openPeer('rocketrml');
const text = readFileSync(file, 'utf8');
const headers = text.slice(0, text.indexOf('\r\n')).split(',');
const mapping = `@prefix rr: <http://www.w3.org/ns/r2rml#>.
@prefix rml: <http://semweb.mmlab.be/ns/rml#>.
@prefix ql: <http://semweb.mmlab.be/ns/ql#>.
<#Facilities> a rr:TriplesMap;
  rml:logicalSource [ rml:source "facilities.csv"; rml:referenceFormulation ql:CSV ];
  rr:subjectMap [ rr:template "https://example.org/{NO}"; rr:class <https://example.org/Facility> ]${headers
    .map(
      (header) =>
        `;\n  rr:predicateObjectMap [ rr:predicate <https://example.org/${encodeURIComponent(header)}>; rr:objectMap [ rml:reference "${header}" ] ]`,
    )
    .join('')}.
`;
const nodes = await rocket.parseFileLive(mapping, { 'facilities.csv': text }, { toRDF: false, csv: {} });
writeFileSync(target, JSON.stringify(nodes));
