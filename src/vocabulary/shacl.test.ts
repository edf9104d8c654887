import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, type NamedNode, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contextOf } from './context.js';
import { demandsOf, subclassesOf } from './demands.js';
import { loadModel } from './load-model.js';
import { loadVocabulary } from './load-vocabulary.js';
import type { DataModel } from './model.js';
import { schemaOf, schemaOfClasses } from './schema.js';
import { shaclOf, shaclOfClasses } from './shacl.js';
import { datatypeOf, propertiesOf, type Vocabulary } from './vocabulary.js';

const folder = new URL('../../vocabularies/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
const filesOf = (room: string) => readdirSync(new URL(room, folder)).filter((name) => name.endsWith('.yaml'));
const { vocabulary } = loadVocabulary(
  ['imi-core', 'municipal'].flatMap((room) => filesOf(room).map((name) => read(`${room}/${name}`))),
);
const modelOf = (id: string): DataModel => {
  const { model } = loadModel(read(`models/${id}.yaml`), vocabulary, read('items/items.yaml'));
  if (model === null) throw new Error(id);
  return model;
};
const ids = filesOf('models').map((file) => file.replace('.yaml', ''));
/** The long run goes over all models. */
const isLong = process.env['IMI_LONG'] === '1';
const some = ids.filter((_, index) => isLong || index % 3 === 0);
const runs = isLong ? 300 : 30;

/** Values that conditions of the models below let pass or not. */
const others = ['0', '12', '1234567', 'シズオカ', '2.5', '-1'];

const root = 'urn:uuid:00000000-0000-5000-8000-000000000000';
type Json = Readonly<Record<string, unknown>>;

/** All words of a node: the context needs to define no more. */
function namesIn(node: Json): readonly string[] {
  return JSON.stringify(node).match(/[^"]+/g) ?? [];
}

async function graphOf(node: Json, words: Vocabulary): Promise<Store> {
  const quads = (await jsonld.toRDF({
    '@context': contextOf(words, namesIn(node)),
    ...node,
  } as never)) as readonly {
    subject: Term;
    predicate: Term;
    object: Term;
  }[];
  return new Store(
    quads.map(({ subject, predicate, object }) =>
      DataFactory.quad(termOf(subject) as never, termOf(predicate) as never, termOf(object) as never),
    ),
  );
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

function termOf({ termType, value, language, datatype }: Term) {
  if (termType === 'NamedNode') return DataFactory.namedNode(value);
  if (termType === 'BlankNode') return DataFactory.blankNode(value.replace('_:', ''));
  return DataFactory.literal(value, language || DataFactory.namedNode(datatype?.value ?? ''));
}

/** A shapes graph is read once for many nodes, which the validator's public methods do not offer. */
interface NodeValidator {
  readonly setDataGraph: (graph: Store) => void;
  readonly nodeConformsToShape: (focus: NamedNode, shape: NamedNode) => boolean;
}

/** The verdicts of both on a node. */
function verdictsOf(model: DataModel, words: Vocabulary, required: readonly string[]) {
  return verdictsBy(schemaOf(model, words, required), shaclOf(model, words, required), model.id, words);
}

function verdictsBy(schema: object, shapesText: string, shape: string, words: Vocabulary) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const byJson = ajv.compile(schema);
  const shapes = new Store(new Parser().parse(shapesText));
  const validator = new SHACLValidator(
    shapes as never,
    { maxNodeChecks: 0 } as never,
  ) as unknown as NodeValidator;
  return async (node: Json) => {
    validator.setDataGraph(await graphOf({ '@id': root, ...node }, words));
    const byShapes = validator.nodeConformsToShape(
      DataFactory.namedNode(root),
      DataFactory.namedNode(`#${shape}`),
    );
    return { json: byJson(node), shacl: byShapes };
  };
}

const good: Readonly<Record<string, readonly string[]>> = {
  'xsd:boolean': ['true', 'false'],
  'xsd:date': ['2023-04-01', '2024-02-29'],
  'xsd:dateTime': ['2023-04-01T09:30:00+09:00', '2023-04-01T23:00:00'],
  'xsd:decimal': ['12', '-12.50'],
  'xsd:double': ['1.5E-3', '12'],
  'xsd:integer': ['0', '-12'],
  'xsd:nonNegativeInteger': ['0', '12'],
  'xsd:time': ['08:30:00', '23:59:59'],
  'xsd:anyURI': ['https://example.org/あ', 'urn:uuid:1'],
  'xsd:string': ['代表', '市役所"本庁"\\n', 'FAX'],
};
const bad: Readonly<Record<string, readonly string[]>> = {
  'xsd:boolean': ['1', '有'],
  'xsd:date': ['2023-4-1', '令和5年4月1日', '2023'],
  'xsd:dateTime': ['2023-04-01', '9:30'],
  'xsd:decimal': ['1e3', '1,234', '１２'],
  'xsd:double': ['1.5E', '∞'],
  'xsd:integer': ['1.0', '－1'],
  'xsd:nonNegativeInteger': ['-1', '1.0'],
  'xsd:time': ['8:30:00', '08:30'],
  'xsd:anyURI': [],
  'xsd:string': [],
};

/** Nodes of a model, some of them with faults. */
function nodesOf(model: DataModel, required: readonly string[]): fc.Arbitrary<Json> {
  const { presences, classes, values } = demandsOf(model, vocabulary, required);
  const codes = [
    ...new Set(values.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.codes ?? []))),
  ];
  const rarely = (weight: number) => fc.integer({ min: 1, max: weight }).map((n) => n === 1);
  const valueIn = (datatype: string): fc.Arbitrary<unknown> => {
    const right = [...(good[datatype] ?? ['x']), ...(datatype === 'xsd:string' ? codes : [])];
    const wrong = bad[datatype] ?? [];
    const plain = rarely(12).chain((isWrong) =>
      fc.constantFrom(...(isWrong && wrong.length > 0 ? wrong : right)),
    );
    if (datatype !== 'xsd:string') return plain;
    return rarely(8).chain((isTagged) =>
      plain.map((value) => (isTagged ? { '@value': value, '@language': 'en' } : value)),
    );
  };
  const contentOf = (range: string, max: number | null, depth: number): fc.Arbitrary<unknown> => {
    const datatype = datatypeOf(vocabulary, range);
    const one = datatype === null ? innerNode(range, depth) : valueIn(datatype);
    return rarely(max === null ? 3 : 12).chain((isMany) =>
      isMany ? fc.uniqueArray(one, { minLength: 2, maxLength: 3, selector: (x) => JSON.stringify(x) }) : one,
    );
  };
  const innerNode = (range: string, depth: number): fc.Arbitrary<unknown> => {
    const types = subclassesOf(vocabulary, range).filter((type) => type !== model.class);
    const iri = fc.constantFrom('https://example.org/id/1', 'urn:uuid:2');
    if (types.length === 0 || depth > 3) return iri;
    return fc.oneof(
      { weight: 1, arbitrary: iri },
      {
        weight: 8,
        arbitrary: fc
          .tuple(fc.constantFrom(...types), rarely(20), rarely(20))
          .chain(([type, isStray, isUntyped]) =>
            propertiesIn(type, range, depth).map((properties) => ({
              ...(isUntyped ? {} : { '@type': isStray ? 'コード型' : type }),
              ...properties,
            })),
          ),
      },
    );
  };
  const propertiesIn = (type: string, range: string, depth: number): fc.Arbitrary<Json> => {
    const own = propertiesOf(vocabulary, type);
    const strange = propertiesOf(vocabulary, '価格型');
    const toldInFull = classes.has(range) ? 12 : 3;
    return rarely(toldInFull)
      .chain((isStrange) => fc.subarray(isStrange ? [...own, ...strange] : [...own], { maxLength: 3 }))
      .chain((chosen) =>
        fc.record(
          Object.fromEntries(
            chosen.map((each) => [each.property, contentOf(each.range, each.cardinality.max, depth + 1)]),
          ),
        ),
      );
  };
  /** What the required paths and the code lists ask for, sometimes left out or with another value. */
  const wanted: readonly (readonly [Steps, fc.Arbitrary<unknown>])[] = [
    ...presences.map(({ steps }) => [steps, valueIn(steps.at(-1)?.datatype ?? 'xsd:anyURI')] as const),
    ...values.map(
      ({ steps, alternatives }) =>
        [
          steps,
          fc.constantFrom(...alternatives.flatMap((each) => each.codes ?? []), ...others, 'たぶん'),
        ] as const,
    ),
  ];
  const wantedIn = fc
    .tuple(...wanted.map(([steps, value]) => fc.tuple(rarely(10), fc.constant(steps), value)))
    .map((all) =>
      all.reduce<Json>(
        (node, [isMissing, steps, value]) => (isMissing ? node : withPath(node, steps, value)),
        {},
      ),
    );
  return fc
    .tuple(propertiesIn(model.class, model.class, 0), wantedIn, rarely(15))
    .map(([properties, told, isOther]) => ({
      '@type': isOther ? 'コード型' : model.class,
      ...properties,
      ...told,
    }));
}

type Steps = ReturnType<typeof demandsOf>['presences'][number]['steps'];

/** Puts a value at the end of a path; nodes on the way that differ in fixed values are kept apart. */
function withPath(node: Json, [step, ...rest]: Steps, value: unknown): Json {
  if (step === undefined) return node;
  if (rest.length === 0) return { ...node, [step.property]: value };
  const fixed = Object.fromEntries(step.fixed.map((pair) => [pair.property, pair.value]));
  const inner = [node[step.property] ?? []].flat() as unknown[] as Json[];
  const same = inner.find((each) => step.fixed.every((pair) => each[pair.property] === pair.value));
  const next = withPath(same ?? { '@type': step.type, ...fixed }, rest, value);
  const all = same ? inner.map((each) => (each === same ? next : each)) : [...inner, next];
  return { ...node, [step.property]: all.length === 1 ? all[0] : all };
}

test.each(Object.entries(good))('the pattern of %s', (datatype, values) => {
  const label = { en: 'x', 'zh-TW': 'x' };
  const small = loadVocabulary([
    {
      prefix: 'ex',
      namespace: 'https://example.org/ns#',
      classes: { 物型: { label, properties: { 値: '0..1' } } },
      properties: { 値: { label, range: datatype } },
    },
  ]).vocabulary;
  const text = shaclOf({ ...modelOf('aed'), class: '物型', items: [] }, small, []);
  const [, pattern] = /sh:pattern ("(?:\\.|[^"])*")/.exec(text) ?? [];
  if (pattern === undefined) {
    expect(['xsd:anyURI', 'xsd:boolean', 'xsd:string']).toContain(datatype);
    return;
  }
  const told = new RegExp(JSON.parse(pattern) as string, 'u');
  expect(values.filter((value) => !told.test(value))).toEqual([]);
  expect((bad[datatype] ?? []).filter((value) => told.test(value))).toEqual([]);
  expect(pattern).not.toMatch(/\(\?|\\\\d/);
});

describe('conditions', () => {
  const label = { en: 'x', 'zh-TW': 'x' };
  const base = 'https://imi.go.jp/CommonCharacterSets/';
  const item = (term: string, more: object = {}) => ({ term, label, normalizer: 'text', ...more });
  const { model, findings } = loadModel(
    {
      id: 'some',
      title: { ja: 'x', ...label },
      class: '施設型',
      version: '1',
      source: 'x',
      items: {
        郵便番号: item('住所>郵便番号', { conditions: { patterns: ['^\\d{7}$', '^[^9]'] } }),
        略称: item('名称>表記', { required: true, conditions: { patterns: ['^(?:シ|た)'] } }),
        カナ: item('名称>カナ表記', {
          conditions: { characters: [`${base}ISOIEC10646Annex-G-supplement-KATAKANA-compliant`] },
        }),
        代表: item('連絡先[代表]{種別="代表"}>内線番号', { conditions: { bounds: ['>=2', '<1000'] } }),
        予約: item('連絡先[予約]{種別="予約"}>内線番号', { codes: { '0': '0', '12': '12' } }),
        紹介: item('備考@en', { required: true, conditions: { patterns: ['^[0-9]'] } }),
        備考: item('備考'),
        説明: item('説明', { codes: { シズオカ: 'シズオカ' } }),
        説明_2: item('説明', { conditions: { bounds: ['<=2'] } }),
        説明_英語: item('説明@en', { conditions: { bounds: ['>2'] } }),
        収容人数: item('収容人数>数値', { conditions: { bounds: ['>0'] } }),
      },
    },
    vocabulary,
  );

  test('shapes and schema give the same verdicts', async () => {
    expect(findings).toEqual([]);
    const tagged = (value: fc.Arbitrary<unknown>) =>
      fc
        .tuple(value, fc.constantFrom('en', 'en-GB', 'ja', null))
        .map(([text, language]) => (language === null ? text : { '@value': text, '@language': language }));
    const text = tagged(fc.constantFrom(...others, 'たぶん', '9345678'));
    const maybe = (inner: fc.Arbitrary<unknown>) =>
      fc.oneof({ weight: 3, arbitrary: inner }, fc.constant(undefined));
    const rarelyThere = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, text);
    const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 3, selector: (x) => JSON.stringify(x) });
    const inner = (type: string, properties: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
      fc.record({ '@type': fc.constant(type), ...properties });
    const contact = inner('連絡先型', { 種別: fc.constantFrom('代表', '予約', 'x'), 内線番号: text });
    const node = fc.record({
      '@type': fc.constant('施設型'),
      名称: inner('名称型', {
        表記: fc.constantFrom('シ', 'たち', 'シズ', 'た', 'x'),
        カナ表記: rarelyThere,
      }),
      住所: maybe(inner('住所型', { 郵便番号: rarelyThere })),
      連絡先: maybe(
        fc.uniqueArray(contact, { minLength: 1, maxLength: 3, selector: (x) => JSON.stringify(x) }),
      ),
      備考: fc.oneof({ weight: 4, arbitrary: fc.constant({ '@value': '12', '@language': 'en' }) }, text),
      説明: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, texts),
      収容人数: maybe(inner('数量型', { 数値: fc.constantFrom('0', '-1', '0.5', '12', '1e3') })),
    });
    const verdicts = verdictsOf(model!, vocabulary, []);
    const seen = { true: 0, false: 0 };
    await fc.assert(
      fc.asyncProperty(node, async (value) => {
        const plainNode = JSON.parse(JSON.stringify(value)) as Json;
        const { json, shacl } = await verdicts(plainNode);
        seen[`${json}` as 'true' | 'false'] += 1;
        expect(shacl).toBe(json);
      }),
      { numRuns: isLong ? 3000 : 150, seed: 20231101 },
    );
    expect(seen.true).toBeGreaterThan(5);
    expect(seen.false).toBeGreaterThan(5);
  });
});

/** A vocabulary that has names of the core, and demands something of values. */
describe('a vocabulary of one’s own', () => {
  const documents = ['imi-core', 'municipal'].flatMap((room) =>
    filesOf(room).map((name) => read(`${room}/${name}`)),
  );
  const { vocabulary: words, findings } = loadVocabulary([
    ...documents,
    {
      prefix: 'my',
      namespace: 'https://example.org/my#',
      classes: {
        会場型: {
          parent: '施設型',
          properties: {
            名称: { cardinality: '0..n', conditions: { patterns: ['^..'] } },
            'ic:説明': '0..1',
            席: '0..1',
          },
        },
        名称型: { parent: 'ic:名称型', properties: { 番号: '0..1' } },
      },
      properties: {
        名称: { range: 'xsd:string', conditions: { patterns: ['^[A-Z]'] } },
        席: { range: '名称型' },
        番号: { range: 'xsd:integer', conditions: { bounds: ['>=2', '<20'] } },
      },
    },
  ]);
  const item = (term: string) => ({ term, label: { en: 'x', 'zh-TW': 'x' }, normalizer: 'text' });
  const { model, findings: faults } = loadModel(
    {
      id: 'some',
      title: { ja: 'x', en: 'x', 'zh-TW': 'x' },
      class: 'my:会場型',
      version: '1',
      source: 'x',
      items: {
        名称: item('名称>表記'),
        別名: { ...item('my:会場型>my:名称'), required: true },
        席番号: item('席>番号'),
        席の名: item('席>表記'),
      },
    },
    words,
  );

  test('holds, and its model has the keys of both', () => {
    expect([...findings, ...faults]).toEqual([]);
    expect(model?.items.map(({ path }) => path.text)).toEqual(['名称>表記', 'my:名称', '席>番号', '席>表記']);
  });

  test.each([
    [{ 'my:名称': 'AB' }, true],
    [{ 'my:名称': ['AB', 'CD'], 名称: { '@type': '名称型', 表記: 'a' } }, true],
    [{ 'my:名称': ['AB', 'a'] }, false],
    [{ 'my:名称': 'A' }, false],
    [{ 名称: { '@type': '名称型', 表記: 'AB' } }, false],
    [{ 'my:名称': 'AB', 名称: { '@type': 'my:名称型', 番号: '12' } }, true],
    [{ 'my:名称': 'AB', 席: { '@type': 'my:名称型', 番号: '19', 表記: 'S' } }, true],
    [{ 'my:名称': 'AB', 席: { '@type': 'my:名称型', 番号: '20' } }, false],
    [{ 'my:名称': 'AB', 席: { '@type': '名称型', 表記: 'S' } }, false],
  ])('shapes and schema give the same verdict on %j', async (node, verdict) => {
    const verdicts = verdictsOf(model!, words, []);
    expect(await verdicts({ '@type': '会場型', ...node })).toEqual({ json: verdict, shacl: verdict });
  });
});

test('shapes and schema of a whole vocabulary give the same verdicts', async () => {
  const names = [...vocabulary.classes.values()].flatMap((each) =>
    each.datatype === null && each.iri.startsWith('http://imi.go.jp/') ? each.name : [],
  );
  const schema = schemaOfClasses('x', names, vocabulary) as object;
  const verdicts = verdictsBy(schema, shaclOfClasses(names, vocabulary), '名称型', vocabulary);
  const cases: readonly (readonly [node: Json, verdict: boolean])[] = [
    [{ '@type': '名称型', 表記: 'あ' }, true],
    [{ '@type': '名称型', 表記: ['あ', 'い'], 緯度: '35' }, false],
    [{ '@type': '名称型', カナ表記: 'ア', 種別: { '@value': 'x', '@language': 'en' } }, true],
    [{ '@type': '名称型', 種別: { '@type': '名称型' } }, false],
  ];
  for (const [node, verdict] of cases)
    expect(await verdicts(node), JSON.stringify(node)).toEqual({ json: verdict, shacl: verdict });
});

describe.each(some)('%s', (id) => {
  const model = modelOf(id);
  const required = model.items
    .filter((item) => item.path.steps.length > 1)
    .slice(0, 2)
    .map(({ name }) => name);

  test('shapes and schema give the same verdicts', async () => {
    const verdicts = verdictsOf(model, vocabulary, required);
    const seen = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(nodesOf(model, required), async (node) => {
        const { json, shacl } = await verdicts(node);
        seen.add(json);
        expect(shacl).toBe(json);
      }),
      { numRuns: runs, seed: 20231101 },
    );
    expect([...seen].sort()).toEqual([false, true]);
  });
});
