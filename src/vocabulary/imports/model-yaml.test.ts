import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/shipped.js';
import { modelDocumentOf } from '../exports/model-document.js';
import { modelYaml } from '../exports/model-yaml.js';
import { readModelYaml } from './model-yaml.js';

const { models, vocabulary } = loadKnowledge();

test.each([...models.values()])('$id comes back from a file of ours', async (model) => {
  const { model: again, findings } = readModelYaml(
    await modelYaml(modelDocumentOf(model)),
    'x.yaml',
    vocabulary,
  );
  expect(findings).toEqual([]);
  expect(again).toEqual(model);
});

test.each([
  ['id: [', '1:6 yaml-broken'],
  ['id: x\n', '1:1 model-malformed'],
  ['items:\n  名称:\n    term: 名所>表記', '9:5 term-unknown-near'],
  ['items:\n  名称:\n    term: 名称>表記\n    source: 011002', '10:13 yaml-unquoted'],
  ['items:\n  名称:\n    term: 名称>表記\n    codes: { 01: 公園 }', '10:14 yaml-unquoted'],
  ['items:\n  名称:\n    term: 名称>表記\n    source: 5', '10:5 model-malformed'],
])('what does not hold is told with its place: %s', (text, expected) => {
  const head = 'id: x\ntitle: { ja: x, en: x, zh-TW: x }\nclass: 施設型\nversion: "1"\nsource: x\n# none\n';
  const isWhole = text.startsWith('id');
  const { findings } = readModelYaml(isWhole ? text : head + text, 'x.yaml', vocabulary);
  expect(findings.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toContain(expected);
});
