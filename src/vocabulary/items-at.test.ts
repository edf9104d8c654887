import { describe, expect, test } from 'vitest';
import { itemsAt } from './items-at.js';
import type { DataModel, Item } from './model.js';
import { isFault, parseTermPath } from './term-path.js';

const itemOf = (name: string, term: string, required = false): Item => {
  const path = parseTermPath(term);
  if (isFault(path)) throw new Error(term);
  const label = { ja: name, en: name, 'zh-TW': name };
  const nothing = {
    header: null,
    separator: null,
    codes: null,
    conditions: null,
    example: null,
    source: null,
  };
  return { name, path, label, normalizer: 'text', options: {}, aliases: [], required, ...nothing };
};
const model: DataModel = {
  id: 'library',
  title: { ja: '図書館', en: 'Libraries', 'zh-TW': '圖書館' },
  class: '施設型',
  version: '1',
  source: 'none',
  aliases: [],
  uncertain: null,
  items: [
    itemOf('カナ', '名称>カナ表記'),
    itemOf('館名', '名称>表記', true),
    itemOf('洪水', '対象災害[洪水]{災害種別="洪水"}>対応'),
    itemOf('地震', '対象災害[地震]{災害種別="地震"}>対応'),
    itemOf('備考', '備考'),
  ],
};

describe.each([
  ['/名称/表記', ['館名'], 'the item whose path ends there'],
  ['/名称/0/表記', ['館名'], 'whichever node of several'],
  ['/備考/2', ['備考'], 'whichever value of several'],
  ['/名称/@type', ['館名', 'カナ'], 'items whose path passes through, the required one first'],
  ['/対象災害/1/対応', ['洪水', '地震'], 'all that share the place'],
  ['/対象災害[地震]{災害種別="地震"}>対応', ['地震'], 'the item whose path is missing'],
  ['/建物/名称', [], 'none, where the model says nothing'],
  ['/名称/表記/x', [], 'none, beyond the end of a path'],
  ['', [], 'none, for the node itself'],
])('%s', (pointer, items, title) => {
  test(title, () => expect(itemsAt(model, pointer)).toEqual(items));
});
