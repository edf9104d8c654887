import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '../../host/shipped.js';
import { notationOfModel } from '../notation/from-model.js';
import { modelOfNotation } from '../notation/to-model.js';
import { modelYaml } from './model-yaml.js';

const { models, vocabulary } = loadKnowledge();

test.each([...models.values()])('$id is read as it is written', async (model) => {
  const { file } = notationOfModel(model, vocabulary, []);
  const { document } = modelOfNotation(file, vocabulary, { id: '', normalizerOf: () => 'text' });
  expect(parse(await modelYaml(document!))).toEqual(document);
});

test('short things stand on one line, codes keep their zeros', async () => {
  const title = { ja: '一覧', en: 'List', 'zh-TW': '清單' };
  const items = { 区分: { term: '種別', codes: { '01': '公園' } } };
  const text = await modelYaml({ id: 'x', title, class: '施設型', version: '1', source: '例', items });
  expect(text).toContain('title: { ja: 一覧, en: List, zh-TW: 清單 }\n');
  expect(text).toContain('codes: { "01": 公園 }');
});
