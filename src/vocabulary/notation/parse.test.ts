import { describe, expect, test } from 'vitest';
import { parseNotation } from './parse.js';
import type { Statement } from './tree.js';

const statementsOf = (text: string): readonly Statement[] => {
  const { file, findings } = parseNotation(text);
  expect(findings).toEqual([]);
  return file.statements;
};
const only = (text: string): Statement => {
  const [statement, ...more] = statementsOf(text);
  expect(more).toEqual([]);
  return statement!;
};
/** What was found, as `line:column code arguments`. */
const found = (text: string) =>
  parseNotation(text).findings.map(({ place, code, args }) =>
    [`${place.line}:${place.column}`, code, ...Object.values(args)].join(' '),
  );
const name = (prefix: string, local: string) => expect.objectContaining({ prefix, local });

test('a vocabulary with its metadata: groups tie values together, no language means Japanese', () => {
  const statement = only(
    [
      '\uFEFF#prefix ic:\t"http://imi.go.jp/ns/core/2#"',
      '#name "語彙"',
      '#name@en "Vocabulary"',
      '# "説明"',
      '#creator[1]@en "Town"',
      "#creator_ref[1] 'https://example.org/'",
      'vocabulary "https://example.org/ns#" ;',
    ].join('\r\n'),
  );
  expect(statement).toMatchObject({
    kind: 'vocabulary',
    iri: 'https://example.org/ns#',
    at: { line: 7, column: 1 },
  });
  expect(
    statement.metadata.map(({ key, group, language, name, value }) => [key, group, language, name, value]),
  ).toEqual([
    ['prefix', null, null, 'ic', 'http://imi.go.jp/ns/core/2#'],
    ['name', null, null, null, '語彙'],
    ['name', null, 'en', null, 'Vocabulary'],
    ['description', null, null, null, '説明'],
    ['creator', '1', 'en', null, 'Town'],
    ['creator_ref', '1', null, null, 'https://example.org/'],
  ]);
  expect(statement.metadata[1]?.at).toEqual({ line: 2, column: 1 });
});

test('classes, properties and sets, deprecated or not', () => {
  const text = `class sp:競技場型 {@ic:施設型} ;
deprecated class sp:旧型;
deprecated property sp:面 {@xsd:integer}{>=1};
set sp:競技場型>sp:面 {0..1} {#2};
deprecated set sp:競技場型 > ic:名称;`;
  expect(statementsOf(text)).toMatchObject([
    {
      kind: 'class',
      isDeprecated: false,
      name: name('sp', '競技場型'),
      parent: { name: name('ic', '施設型') },
    },
    { kind: 'class', isDeprecated: true, name: name('sp', '旧型'), parent: null },
    {
      kind: 'property',
      isDeprecated: true,
      constraints: [
        { kind: 'type', name: name('xsd', 'integer'), group: null },
        { kind: 'bound', sign: '>=', value: '1' },
      ],
    },
    {
      kind: 'set',
      isDeprecated: false,
      class: name('sp', '競技場型'),
      property: name('sp', '面'),
      constraints: [
        { kind: 'cardinality', min: 0, max: 1 },
        { kind: 'order', value: '2' },
      ],
    },
    { kind: 'set', isDeprecated: true, property: name('ic', '名称'), constraints: [] },
  ]);
});

test('a data model: paths with groups, language and constraints of their last step', () => {
  const text = `datamodel ;
use ic:施設型 ;
use ic:施設型>ic:連絡先[代表]>ic:種別@ja {="代表"} {1..1} ;
use ic:施設型>ic:関与 {0..n} {@ic:組織型[a]};`;
  expect(statementsOf(text)).toMatchObject([
    { kind: 'datamodel' },
    { kind: 'use', steps: [{ name: name('ic', '施設型'), group: null }], constraints: [] },
    {
      kind: 'use',
      steps: [{ group: null }, { name: name('ic', '連絡先'), group: '代表' }, { name: name('ic', '種別') }],
      language: 'ja',
      constraints: [
        { kind: 'fixed', value: '代表', isQuoted: true },
        { kind: 'cardinality', min: 1, max: 1 },
      ],
    },
    {
      kind: 'use',
      constraints: [
        { kind: 'cardinality', max: null },
        { kind: 'type', group: 'a' },
      ],
    },
  ]);
});

test.each([
  ['{0..n}', { kind: 'cardinality', min: 0, max: null }],
  ['{ 2 .. 5 }', { kind: 'cardinality', min: 2, max: 5 }],
  ['{=5}', { kind: 'fixed', value: '5', isQuoted: false }],
  [`{='a"b'}`, { kind: 'fixed', value: 'a"b', isQuoted: true }],
  ['{>5}', { kind: 'bound', sign: '>', value: '5' }],
  ['{<5}', { kind: 'bound', sign: '<', value: '5' }],
  ['{<=99999999999999999999}', { kind: 'bound', sign: '<=', value: '99999999999999999999' }],
  [String.raw`{/^[A-Z]{2}\/\d+;$/}`, { kind: 'pattern', pattern: '^[A-Z]{2}/\\d+;$' }],
  ['{$"https://example.org/set"}', { kind: 'characters', iri: 'https://example.org/set' }],
  ['{/*a*/ @ /*b*/ xsd : date }', { kind: 'type', name: name('xsd', 'date') }],
])('the constraint %s', (constraint, expected) => {
  expect(only(`property ex:p ${constraint};`)).toMatchObject({ constraints: [expected] });
});

describe('corners', () => {
  test('quotation marks in texts, white space in names, several descriptions', () => {
    const statement = only(String.raw`#prefix ex: 'http://example.org/"quoted"/'
# "one" # "two" #name@ja "猫\"タマ\""
class ex : ネコ { @ ex:動物 } ;`);
    expect(statement).toMatchObject({ name: name('ex', 'ネコ'), parent: { name: name('ex', '動物') } });
    expect(statement.metadata.map(({ value }) => value)).toEqual([
      'http://example.org/"quoted"/',
      'one',
      'two',
      '猫"タマ"',
    ]);
  });

  test('only the own mark is escaped, and a text may span lines', () => {
    const [one, two] = only(String.raw`# "a\nb\'c" # 'd\'e
f' class ex:A;`).metadata;
    expect(one?.value).toBe(String.raw`a\nb\'c`);
    expect(two?.value).toBe("d'e\nf");
  });

  test('letters of all kinds in names', () => {
    for (const local of ['Ａ３', '３', '【本】', '型・「類」', 'a-1.b', '𠮷野家型', 'é·́', 'IDコード']) {
      expect(only(`class ex:${local} ;`)).toMatchObject({ name: name('ex', local) });
    }
    expect(found('class ex:3a;')).toEqual(['1:10 notation-unexpected 3a ex:名称']);
  });

  test('comments are kept: with the statement they precede, or that they stand behind', () => {
    const { file, findings } = parseNotation(`/***
* #name "x" class ex:消えた型 ;
***/
class ex:A /* inside */ ; // behind
// before
class ex:B ;
// last ;`);
    expect(findings).toEqual([]);
    expect(file).toMatchObject({
      statements: [
        { comments: ['/***\n* #name "x" class ex:消えた型 ;\n***/', '/* inside */'], remark: '// behind' },
        { comments: ['// before'], remark: null },
      ],
      comments: ['// last ;'],
    });
  });

  test('an empty file', () => {
    expect(statementsOf('')).toEqual([]);
    expect(statementsOf('\uFEFF \r\n\f// nothing')).toEqual([]);
  });
});

describe('is lenient, and says so', () => {
  test.each([
    ['deprecatedclass ex:旧ネコ ;', ['1:1 notation-space-missing deprecated']],
    ['classex:A ;', ['1:1 notation-space-missing class']],
    [
      'set　ic：施設型＞ic：名称 ｛0..1｝；',
      [
        '1:4 notation-full-width \u3000  ',
        '1:7 notation-full-width ： :',
        '1:11 notation-full-width ＞ >',
        '1:18 notation-full-width ｛ {',
        '1:23 notation-full-width ｝ }',
        '1:24 notation-full-width ； ;',
      ],
    ],
    ['＃name＠en "A" class ex:A;', ['1:1 notation-full-width ＃ #', '1:6 notation-full-width ＠ @']],
    [
      'use ic:人型>ic:氏名【本名】>ic:姓;',
      ['1:16 notation-full-width 【 [', '1:19 notation-full-width 】 ]'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(parseNotation(text).file.statements).toHaveLength(1);
  });

  test('a group in full-width brackets is a group', () => {
    expect(parseNotation('use ic:人型>ic:氏名【本名】;').file.statements).toMatchObject([
      { steps: [{}, { name: name('ic', '氏名'), group: '本名' }] },
    ]);
  });
});

describe('says where it cannot go on', () => {
  test.each([
    ['class ex:A {@ex:B}{@ex:C};', '1:19 notation-two-parents ex:A'],
    ['class ex:A', '1:11 notation-unfinished ;'],
    ['class A;', '1:7 notation-no-prefix A'],
    ['class ex:A {0..1};', '1:13 notation-unexpected 0..1 @'],
    ['property ex:p {1..};', '1:19 notation-unexpected } n'],
    ['property ex:p {1};', '1:17 notation-unexpected } ..'],
    ['property ex:p {5..2};', '1:16 notation-cardinality-reversed 5..2'],
    ['property ex:p {>=-5};', '1:18 notation-unexpected -5 0-9'],
    ['property ex:p {>=1.5};', '1:19 notation-unexpected .5 }'],
    ['property ex:p {!};', '1:16 notation-unexpected ! 0..n @ / = > < $ #'],
    ['property ex:p {/abc};', '1:16 notation-unexpected / /…/'],
    ['use ex:A>ex:b{1..1}>ex:c;', '1:14 notation-constraint-inside {1..1}'],
    ['set ex:A[x]>ex:b;', '1:9 notation-group-in-set [x]'],
    ['set ex:A>ex:b[x];', '1:14 notation-group-in-set [x]'],
    ['set ex:A;', '1:9 notation-unexpected ; >'],
    ['#name@jpn "x" class ex:A;', '1:7 notation-language-tag jpn'],
    ['#name@zh-TW "x" class ex:A;', '1:7 notation-language-tag zh-TW'],
    ['#name x class ex:A;', '1:9 notation-unexpected class :'],
    ['#name "x" ', '1:11 notation-unfinished class property set use vocabulary datamodel'],
    ['#name[] "x" class ex:A;', '1:7 notation-unexpected ] [代表]'],
    ['# "a\\" class ex:A;', '1:3 notation-quotation-open'],
    ['# "a class ex:A;\n# "b" class ex:B;', '1:3 notation-quotation-open'],
    ['klass ex:A;', '1:1 notation-unexpected klass class property set use vocabulary datamodel'],
    ['deprecated use ex:A;', '1:12 notation-unexpected use class property set'],
    ['deprecated;', '1:11 notation-unexpected ; class property set'],
    [';', '1:1 notation-unexpected ; class property set use vocabulary datamodel'],
    ['class ex:A; /* class ex:B;', '1:13 notation-comment-open'],
    ['class ex: /* A;', '1:11 notation-comment-open'],
    ['use ex:A>;', '1:10 notation-unexpected ; ic:名称'],
    ['use ex:A>ex:;', '1:13 notation-unexpected ; ex:名称'],
    ['use ex:A>ex:b@;', '1:15 notation-unexpected ; @en'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  test('and goes on in the same statement where it can', () => {
    const text = 'property ex:p {5..2} {1..} ; set ex:A[x]>ex:b {!} ; class ex:A {@ex:B}{@ex:C}{;';
    expect(found(text)).toEqual([
      '1:16 notation-cardinality-reversed 5..2',
      '1:26 notation-unexpected } n',
      '1:38 notation-group-in-set [x]',
      '1:48 notation-unexpected ! 0..n @ / = > < $ #',
      '1:71 notation-two-parents ex:A',
      '1:79 notation-unexpected ; @',
    ]);
    expect(parseNotation('set ex:A>ex:p {5..2};').file.statements).toMatchObject([
      { constraints: [{ kind: 'cardinality', min: 2, max: 5 }] },
    ]);
  });

  test('in lines of all kinds, and goes on with the next statement', () => {
    const text = 'class ex:A;\r\nclass B;\rproperty ex:p {1..} ;\n\nset ex:A>ex:p;';
    expect(found(text)).toEqual(['2:7 notation-no-prefix B', '3:19 notation-unexpected } n']);
    expect(parseNotation(text).file.statements.map(({ kind }) => kind)).toEqual(['class', 'set']);
  });

  test('of a file that is something else, some places only', () => {
    expect(found('名称;住所;\n'.repeat(1000))).toHaveLength(100);
    expect(found('{"a":1}')).toHaveLength(1);
  });
});
