import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import type { Reading } from '../mapping/index.js';
import { buildNode } from '../nodes/index.js';
import { normalizers, type Outcome } from '../normalizers/index.js';
import { assumed, cause, certain, certainNodes, empty, refused } from '../normalizers/outcome.js';
import type { Plan } from '../plan/index.js';
import { compileConformity } from '../rules/index.js';
import { type DataModel, parseTermPath, type TermPath } from '../vocabulary/index.js';
import { compileMakeNode } from './make-node.js';
import { nodeShapeOf } from './node-shape.js';

const knowledge = loadKnowledge();
const { vocabulary } = knowledge;
/** One for each class: models of one class are alike. */
const models = new Map([...knowledge.models.values()].map((model) => [model.class, model]));

/** A plan with a column for each item, two for each of the first ones. */
function planOf(model: DataModel, required: readonly string[], isKeyed: boolean): Plan {
  const first = model.items[0]!;
  const inWords = ['説明@en', '説明', '説明@zh-TW'].map((term) => ({
    ...first,
    path: parseTermPath(`記述[言葉]{種別="言葉"}>${term}`) as TermPath,
  }));
  const items = [
    ...model.items.filter((item) => item.header === null),
    ...model.items.slice(0, 2),
    ...inWords,
  ];
  return {
    kind: model.id,
    columns: items.map(({ name }, i) => ({ column: i + 1, header: name })),
    bindings: items.map((item, i) => ({
      columns: [i + 1],
      item: item.name,
      term: item.path.text,
      normalizer: item.normalizer in normalizers ? item.normalizer : `${item.normalizer}-jp`,
    })),
    constants: {
      '住所>都道府県': '静岡県',
      '記述>説明@zh-TW': '固定',
      '記述>説明@en': 'fixed',
    },
    required,
    id: { base: null, space: 'test', key: isKeyed ? [1] : null },
  } as unknown as Plan;
}

const note = cause('value-ditto', { value: '同上' });
const words = fc.constantFrom(
  '市役所',
  '"引用"\n',
  '\ud842',
  '𠮷野',
  '',
  '2023-04-01',
  '09:00:00',
  '34.97',
  '12',
  'true',
  'https://example.jp/',
);
const names = ['.', '表記', '都道府県', '緯度', '電話番号', '内線番号', '開始時間', '知らない用語'];
const properties = fc.dictionary(fc.constantFrom(...names), words, { maxKeys: 3 });

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 30, arbitrary: fc.constant(empty) },
  { weight: 30, arbitrary: words.map(certain) },
  { weight: 3, arbitrary: words.map((word) => assumed(word, note)) },
  { weight: 1, arbitrary: fc.constant(refused(note)) },
  { weight: 4, arbitrary: properties.map((one) => certainNodes('x', [one])) },
  { weight: 1, arbitrary: fc.array(properties, { maxLength: 2 }).map((all) => certainNodes('x', all)) },
  {
    weight: 3,
    arbitrary: fc
      .array(words, { maxLength: 3 })
      .map((values): Outcome => ({ certainty: 'certain', value: null, values, findings: [] })),
  },
);
/** A cell that is written as its value or in another way. */
const reading = fc.tuple(outcome, fc.boolean()).map(
  ([made, isSame]): Reading => ({
    text: isSame ? (made.value ?? '同上') : ' 別の表記 ',
    outcome: made,
    fate: 'kept',
  }),
);

describe.each([...models.values()].map((model) => [model.id, model] as const))('%s', (_, model) => {
  test.each([
    ['nothing required', [], false],
    ['much required', model.items.slice(0, 5).map((item) => item.name), true],
  ] as const)('what is written is what would be built and checked: %s', (_, required, isKeyed) => {
    const lenient = { ...model, items: model.items.map((item) => ({ ...item, required: false })) };
    const known = { ...knowledge, models: new Map([[model.id, isKeyed ? model : lenient]]) };
    const plan = planOf(model, required, isKeyed);
    const makeNode = compileMakeNode(plan, known);
    const shape = nodeShapeOf(plan, known);
    const conformity = compileConformity(known.models.get(model.id)!, vocabulary, required);
    const count = plan.bindings.length;
    const anyReadings = fc
      .tuple(
        fc.array(reading, { minLength: count, maxLength: count }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([all, share]) =>
        all.map((one, i) => ((i * 0.618) % 1 < share ? one : { ...one, outcome: empty })),
      );
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const id = isKeyed ? 'urn:uuid:c5bdd69b-f673-56f7-9adb-e66ef901dd31' : null;
        const { members, violations } = makeNode(readings, id);
        const node = buildNode(shape, readings, null);
        expect(`{${members}`).toBe(JSON.stringify(node));
        if (id !== null) node['@id'] = id;
        expect(violations.map((violation) => violation.cause)).toEqual(
          conformity.violationsOf(node).map((violation) => violation.cause),
        );
      }),
      { numRuns: 60 },
    );
  });
});
