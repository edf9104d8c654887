import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { matchKey } from '../text/index.js';
import { kindsNamedIn } from './kind-names.js';

const knowledge = loadKnowledge();
const named = (...titles: readonly string[]) => {
  const { models, other } = kindsNamedIn(titles, knowledge);
  return [...models, ...(other === null ? [] : [other.title.en])];
};

describe('what titles name', () => {
  test.each([
    ['公園内AED設置箇所', ['public_facility', 'aed']],
    ['市立公園の防犯カメラ', ['Security cameras']],
    ['禁煙の公園', ['public_facility']],
    ['AED設置箇所（公衆電話のそば）', ['aed']],
    ['221007_vending_machine', ['Vending machines']],
    ['臺北市電池交換站', ['Battery swap stations']],
    ['batmosphere', []],
    ['minatoku_shiteikitsuenbasyo', ['Smoking areas']],
    ['kitsuenjyo', ['Smoking areas']],
  ])('%s', (title, kinds) => expect(named(title).sort()).toEqual([...kinds].sort()));

  test('a kind with a model goes before one without, whichever title names it', () => {
    expect(named('吸菸區', 'aed')).toEqual(['aed']);
  });
});

describe('kinds without a model', () => {
  const names = knowledge.kindsWithoutModel.flatMap(({ names }) => names.map(matchKey));

  test('are named once', () => {
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  });

  test('are called nothing that a model is called', () => {
    const models = [...knowledge.models.values()].flatMap(({ id, aliases, title }) =>
      [id, ...aliases, ...Object.values(title)].map(matchKey),
    );
    expect(names.filter((name) => models.includes(name))).toEqual([]);
  });
});
