import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from '../plan/index.js';
import { prepareRun } from '../run.js';

const knowledge = loadKnowledge();

test('a password is neither in the data nor in the findings', () => {
  const bytes = new TextEncoder().encode(
    'ID,名称,住所,緯度,経度,電話番号,URL\n1,市役所,静岡県静岡市葵区追手町5-1,34.9756,138.3828,054-254-2111,https://user:sesame@a.example.jp/\n',
  );
  const plan = makePlan({ name: '公共施設一覧.csv', head: bytes, isWhole: true }, {}, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const { nodes, account } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
  const text = new TextDecoder().decode(nodes);
  const findings = JSON.stringify([...account.causes]);
  expect(findings).toContain('url-credentials');
  expect(findings + text).not.toContain('sesame');
  expect(text.split('\n')).toHaveLength(2);
});
