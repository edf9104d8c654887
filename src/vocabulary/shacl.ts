import { catalogue, fill, type Language, languages, type Texts } from '../messages/index.js';
import {
  type ClassDemand,
  classDemand,
  demandsOf,
  formsOfProperty,
  type Presence,
  plain,
  subclassesOf,
  type ValueDemand,
  type ValueRule,
} from './demands.js';
import { lexicalFormOf } from './lexical-form.js';
import type { DataModel } from './model.js';
import type { ResolvedStep } from './resolve-term-path.js';
import type { ValueForm } from './value-conditions.js';
import { datatypeOf, homeOf, type OwnedProperty, propertyOf, type Vocabulary } from './vocabulary.js';
import { xsdNamespace } from './xsd.js';

const prefixes: readonly (readonly [prefix: string, namespace: string])[] = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['sh', 'http://www.w3.org/ns/shacl#'],
  ['xsd', xsdNamespace],
];

/**
 * The SHACL shapes of the nodes of a data model (W3C Shapes Constraint Language, 2017), as Turtle: they say of the RDF of
 * a node what `schemaOf` says of its JSON-LD. One shape for the record, one for each class that its paths lead to; the
 * names of the shapes are relative to the place where the text is published.
 *
 * What the two cannot share: RDF has no empty arrays, no repeated values and no keys beyond the context, so shapes cannot
 * tell of them; shapes find days that no calendar has (31 April); and every node of the model's class is taken for a
 * record, also one inside another, for shapes are aimed at classes. Classes are told by `rdf:type`, not by `sh:class`,
 * which would need the class tree beside the data. Shapes refer to each other in circles as classes do.
 *
 * @param requiredItems names of items that a record must have beyond those that the model requires
 */
export function shaclOf(model: DataModel, vocabulary: Vocabulary, requiredItems: readonly string[]): string {
  const { classes, presences, values } = demandsOf(model, vocabulary, requiredItems);
  const writer: Writer = { vocabulary, seen: new Set(classes.keys()), waiting: [] };
  return document(writer, [
    recordShape(model, writer, [
      ...presences.map((presence) => presenceShape(presence, writer)),
      ...values.map((rule) => valueRuleShape(rule, writer)),
    ]),
    ...[...classes].map(([name, demand]) => classShape(name, demand, writer)),
  ]);
}

/** The SHACL shapes of nodes of any of the given classes: they say what `schemaOfClasses` says. */
export function shaclOfClasses(names: readonly string[], vocabulary: Vocabulary): string {
  const writer: Writer = { vocabulary, seen: new Set(names), waiting: [] };
  const target = (name: string) => [`sh:targetClass ${termIri(vocabulary, name)}`];
  return document(
    writer,
    names.map((name) => classShape(name, classDemand(vocabulary, name), writer, target(name))),
  );
}

/** Shapes with those that they refer to, and the prefixes of all. */
function document(writer: Writer, shapes: readonly string[]): string {
  const references = writer.waiting.map((name) => referenceShape(name, writer));
  const heads = [...writer.vocabulary.namespaces, ...prefixes].map(
    ([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`,
  );
  return [heads.join('\n'), ...shapes, ...references, bareShape, ''].join('\n\n').trimEnd().concat('\n');
}

interface Writer {
  readonly vocabulary: Vocabulary;
  /** Classes that have a shape or will have one. */
  readonly seen: Set<string>;
  /** Classes beyond the model's paths, of which only the class is told. */
  readonly waiting: string[];
}

function recordShape(model: DataModel, { vocabulary }: Writer, rules: readonly string[]): string {
  const type = termIri(vocabulary, model.class);
  return shape(model.id, [
    `rdfs:label ${textsIn(model.title)}`,
    `sh:targetClass ${type}`,
    property('rdf:type', [`sh:hasValue ${type}`, 'sh:maxCount 1']),
    `sh:node ${shapeName(model.class)}`,
    ...rules,
  ]);
}

/** A node of one of the classes, with their properties and no others; or nothing but an IRI. */
function classShape(
  name: string,
  demand: ClassDemand,
  writer: Writer,
  target: readonly string[] = [],
): string {
  return shape(name, [
    ...target,
    ...nodeRules(demand.types, writer),
    'sh:closed true',
    ...demand.properties.map((each) =>
      property(termIri(writer.vocabulary, each.property), contentOf(each, writer)),
    ),
  ]);
}

function referenceShape(name: string, writer: Writer): string {
  return shape(name, nodeRules(subclassesOf(writer.vocabulary, name), writer));
}

const bareName = 'iri';
/** An IRI of which the graph says nothing more. */
const bareShape = shape(bareName, ['sh:nodeKind sh:IRI', 'sh:closed true']);

function nodeRules(types: readonly string[], { vocabulary }: Writer): readonly string[] {
  const names = types.map((type) => termIri(vocabulary, type)).join(' ');
  return [
    'sh:nodeKind sh:BlankNodeOrIRI',
    property('rdf:type', [`sh:in ( ${names} )`, 'sh:maxCount 1']),
    `sh:or ( ${shapeName(bareName)} [ ${property('rdf:type', ['sh:minCount 1'])} ] )`,
  ];
}

function contentOf(owned: OwnedProperty, writer: Writer): readonly string[] {
  const count = owned.cardinality.max === 1 ? ['sh:maxCount 1'] : [];
  const datatype = datatypeOf(writer.vocabulary, owned.range);
  if (datatype === null) return [...count, ...nodeContent(owned.range, writer)];
  const forms = formsOfProperty(owned, datatype);
  const asked = forms.length === 0 ? [] : [`sh:node [ ${allOf(patternsOf(forms))} ]`];
  return [...count, ...valueContent(datatype), ...asked];
}

function nodeContent(range: string, writer: Writer): readonly string[] {
  if (!writer.seen.has(range)) {
    writer.seen.add(range);
    writer.waiting.push(range);
  }
  return [`sh:node ${shapeName(range)}`];
}

/** A value; texts may state their language. */
function valueContent(datatype: string): readonly string[] {
  if (datatype === 'xsd:string')
    return ['sh:or ( [ sh:datatype xsd:string ] [ sh:datatype rdf:langString ] )'];
  if (datatype === 'xsd:anyURI') return ['sh:nodeKind sh:IRI'];
  const form = lexicalFormOf(datatype);
  const pattern = form?.pattern ? [`sh:pattern ${quoted(portable(form.pattern))}`] : [];
  const words = form?.words
    ? [`sh:in ( ${form.words.map((word) => literal(word, datatype)).join(' ')} )`]
    : [];
  return [`sh:datatype ${datatype}`, ...pattern, ...words];
}

const plainer: Readonly<Record<string, string>> = { '(?:': '(', '\\d': '[0-9]' };

/**
 * The same pattern in the regular expressions of XPath, which `sh:pattern` is written in (SPARQL 1.1, section 17.4.3.14):
 * these know no groups that do not capture, and their `\d` means the digits of all scripts.
 */
function portable(pattern: string): string {
  return pattern.replace(/\\[\s\S]|\(\?:/g, (part) => plainer[part] ?? part);
}

/** Of the nodes along the path, those with its fixed values must lead on to its end. */
function presenceShape({ item, steps, language }: Presence, writer: Writer): string {
  const what = textsFor((language) => fill(catalogue['required-empty'][language].what, { item: item.name }));
  const told = [`sh:name ${textsIn(item.label)}`, `sh:message ${textsIn(what)}`];
  return existence(steps, language, writer, told);
}

function existence(
  steps: readonly ResolvedStep[],
  language: string | null,
  writer: Writer,
  told: readonly string[],
): string {
  const at = steps.findIndex((step) => step.fixed.length > 0);
  if (at < 0 || at === steps.length - 1) {
    const isThere =
      language === null
        ? ['sh:minCount 1']
        : [`sh:qualifiedValueShape [ ${inLanguage(language)} ]`, 'sh:qualifiedMinCount 1'];
    return property(pathOf(steps, writer), [...isThere, ...told]);
  }
  const way = steps.slice(0, at + 1);
  const step = steps[at]!;
  const inner = [...fixedRules(step, writer), existence(steps.slice(at + 1), language, writer, [])];
  return property(pathOf(way, writer), [
    `sh:qualifiedValueShape [\n${indented(inner.join(' ;\n'))}\n]`,
    'sh:qualifiedMinCount 1',
    ...told,
  ]);
}

function fixedRules(step: ResolvedStep, { vocabulary }: Writer): readonly string[] {
  return step.fixed.map(({ property: name, value }) => {
    const range = propertyOf(vocabulary, step.type ?? step.range, name)?.range ?? 'xsd:string';
    return property(termIri(vocabulary, name), [
      `sh:in ( ${valueTerm(value, datatypeOf(vocabulary, range) ?? 'xsd:string')} )`,
      'sh:minCount 1',
    ]);
  });
}

function inLanguage(language: string): string {
  return `sh:languageIn ( ${quoted(language)} )`;
}

/** Of nodes along the steps, those that have the fixed values must have values as the rule demands. */
function valueRuleShape({ steps, language, alternatives }: ValueRule, writer: Writer): string {
  const at = steps.findIndex(({ fixed }) => fixed.length > 0);
  if (at >= 0 && at < steps.length - 1) {
    const isOther = `[ sh:not [ ${fixedRules(steps[at]!, writer).join(' ; ')} ] ]`;
    const inner = valueRuleShape({ steps: steps.slice(at + 1), language, alternatives }, writer);
    return property(pathOf(steps.slice(0, at + 1), writer), [`sh:or ( ${isOther} [ ${inner} ] )`]);
  }
  const datatype = steps.at(-1)?.datatype ?? 'xsd:string';
  const ways = alternatives.flatMap((demand) => demandParts(demand, datatype));
  const content = ways.length === 1 ? ways[0]! : `sh:or ( ${ways.map((way) => `[ ${way} ]`).join(' ')} )`;
  const others =
    language === plain ? 'sh:datatype rdf:langString' : `sh:not [ ${inLanguage(language ?? '')} ]`;
  return property(pathOf(steps, writer), [
    language === null ? content : `sh:or ( [ ${others} ] [ ${content} ] )`,
  ]);
}

function demandParts({ codes, forms }: ValueDemand, datatype: string): readonly string[] {
  const values = codes?.map((code) => valueTerm(code, datatype)).join(' ');
  const rules = [...(values === undefined ? [] : [`sh:in ( ${values} )`]), ...patternsOf(forms)];
  return rules.length === 1 ? rules : [`sh:node [ ${allOf(rules)} ]`];
}

function patternsOf(forms: readonly ValueForm[]): readonly string[] {
  return forms.map(({ pattern }) => `sh:pattern ${quoted(portable(pattern))}`);
}

function allOf(rules: readonly string[]): string {
  return `sh:and ( ${rules.map((rule) => `[ ${rule} ]`).join(' ')} )`;
}

function pathOf(steps: readonly ResolvedStep[], { vocabulary }: Writer): string {
  const names = steps.map((step) => termIri(vocabulary, step.property));
  return names.length === 1 ? (names[0] ?? '') : `( ${names.join(' ')} )`;
}

function shape(name: string, rules: readonly string[]): string {
  return `${shapeName(name)} a sh:NodeShape ;\n${indented(rules.join(' ;\n'))} .`;
}

function property(path: string, rules: readonly string[]): string {
  return `sh:property [ ${[`sh:path ${path}`, ...rules].join(' ; ')} ]`;
}

function shapeName(name: string): string {
  return `<#${name}>`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

function textsFor(make: (language: Language) => string): Texts {
  return { ja: make('ja'), en: make('en'), 'zh-TW': make('zh-TW') };
}

function textsIn(texts: Texts): string {
  return languages.map((language) => `${quoted(texts[language])}@${language}`).join(', ');
}

function valueTerm(value: string, datatype: string): string {
  return datatype === 'xsd:anyURI' ? `<${value}>` : literal(value, datatype);
}

function literal(value: string, datatype: string): string {
  return datatype === 'xsd:string' ? quoted(value) : `${quoted(value)}^^${datatype}`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
}

/** Names that Turtle takes after a prefix; the others are written as whole IRIs. */
const plainName = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function termIri(vocabulary: Vocabulary, name: string): string {
  const home = homeOf(vocabulary, name);
  if (home !== null && plainName.test(home.local)) return `${home.prefix}:${home.local}`;
  return `<${(vocabulary.classes.get(name) ?? vocabulary.properties.get(name))?.iri ?? name}>`;
}
