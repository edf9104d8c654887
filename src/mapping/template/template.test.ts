import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../host/shipped.js';
import { type Language, languages, templateWords } from '../../messages/index.js';
import { layoutsOf } from '../layouts.js';
import { templateOf } from './template.js';
import { templateCsv } from './template-csv.js';
import type { TemplateWords } from './template-notes.js';
import { templateXlsx } from './template-xlsx.js';

const words = (language: Language) =>
  Object.assign(
    { language },
    ...Object.entries(templateWords).map(([word, texts]) => ({ [word]: texts[language] })),
  ) as TemplateWords;
const { models, mappings } = loadKnowledge();
const modelOf = (id: string) => models.get(id)!;
const layouts = (id: string) => layoutsOf(modelOf(id), mappings.values());
const templateFor = (id: string, standard: string) =>
  templateOf(modelOf(id), layouts(id).find(({ name }) => name === standard) ?? null);
const columnOf = (template: ReturnType<typeof templateOf>, header: string) =>
  template.columns.find((column) => column.header === header);

describe('layouts of a model', () => {
  test('the newest standard of the country first, then those of authorities', () => {
    expect(layouts('aed').map(({ name }) => name)).toEqual(['2023', '2017', 'tw/aed', 'tw/aed_taitung']);
  });

  test('of a kind that one authority has', () => {
    expect(layouts('youbike_taipei').map(({ name }) => name)).toEqual(['tw/youbike_taipei']);
  });
});

describe('the columns', () => {
  test('are those of the standard, in its order', () => {
    const template = templateFor('aed', '2023');
    expect(template.columns.slice(0, 4).map(({ header }) => header)).toEqual([
      '全国地方公共団体コード',
      'ID',
      '地方公共団体名',
      '名称',
    ]);
    expect(template.standard).toMatch(/^自治体標準/);
  });

  test('know what is demanded', () => {
    const template = templateFor('public_facility', '2017');
    expect(columnOf(template, '名称')?.obligation).toBe('required');
    expect(columnOf(template, '住所')?.obligation).toBe('required');
    expect(columnOf(template, '備考')?.obligation).toBe('optional');
    expect(columnOf(templateFor('hospital', '2023'), '画像')?.obligation).toBe('recommended');
  });

  test('are each there once, even if the standard spells one in two ways', () => {
    const headers = templateFor('public_facility', '2017').columns.map(({ header }) => header);
    expect(headers).toContain('利用可能日時特記事項');
    expect(headers).not.toContain('利用可能時間特記事項');
  });

  test('of a family are left to the publisher', () => {
    const headers = templateFor('population', 'tw/population_town').columns.map(({ header }) => header);
    expect(headers).toEqual(['統計年月', '代碼', '區域', '戶數', '人口數', '人口數-男', '人口數-女']);
  });

  test('offer what may be written', () => {
    const template = templateFor('aed', '2023');
    expect(columnOf(template, '小児対応設備の有無')?.choices).toEqual(['有', '無']);
    expect([...(columnOf(template, '外部利用不可')?.choices ?? [])].sort()).toEqual(['不可', '可']);
    expect(columnOf(template, '名称')?.choices).toEqual([]);
  });

  test('are the items where no standard has a layout', () => {
    const { columns } = templateOf(modelOf('aed'), null);
    expect(columns.map(({ header }) => header)).toEqual(
      modelOf('aed')
        .items.filter(({ header }) => header === null)
        .map(({ name }) => name),
    );
  });
});

describe('CSV', () => {
  const text = templateCsv(templateFor('aed', '2023'), words('ja'));
  const lines = text.split('\r\n');

  test('is what Excel opens as it is: byte order mark and CR LF', () => {
    expect(text.startsWith('\uFEFF全国地方公共団体コード,ID,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has an example, and notes in the first column', () => {
    expect(lines[1]).toMatch(/^221007,0000000001,/);
    const notes = lines.slice(2, -1);
    expect(notes.every((line) => /^"?※ /.test(line))).toBe(true);
    expect(notes).toContainEqual(expect.stringMatching(/^※ 名称 \[必須\] 文字列/));
  });

  test('quotes what has to be quoted', () => {
    const model = { ...modelOf('aed'), items: [{ ...modelOf('aed').items[0]!, name: 'a,"b"' }] };
    expect(templateCsv(templateOf(model, null), words('en')).split('\r\n')[0]).toBe('\uFEFF"a,""b"""');
  });
});

describe('a workbook', () => {
  test.each(languages)('in %s, read back: header, example, notes', async (language) => {
    const template = templateFor('aed', '2023');
    const { sheets } = await readXlsx(await templateXlsx(template, words(language)), { readStyles: true });
    expect(sheets).toHaveLength(2);
    const [data, notes] = sheets;
    expect(data?.rows[0]).toEqual(template.columns.map(({ header }) => header));
    expect(data?.rows[1]?.slice(0, 4)).toEqual(['221007', '0000000001', '静岡県静岡市', '静岡市役所']);
    expect(data?.freezePane).toEqual({ rows: 1 });
    expect(notes?.rows.flat()).toContain(template.standard);
  });

  test('keeps codes as text in rows to come, and gives choices to pull down', async () => {
    const template = templateFor('aed', '2023');
    const { sheets } = await readXlsx(await templateXlsx(template, words('ja')), { readStyles: true });
    const formatOf = (header: string, row: number) => {
      const column = template.columns.findIndex((each) => each.header === header);
      return sheets[0]?.cells?.get(`${row},${column}`)?.style?.numFmt;
    };
    expect(formatOf('全国地方公共団体コード', 1)).toBe('@');
    expect(formatOf('電話番号', 999)).toBe('@');
    expect(formatOf('緯度', 1)).not.toBe('@');
    const column = template.columns.findIndex(({ header }) => header === '小児対応設備の有無');
    const letters = String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
    expect(sheets[0]?.dataValidations).toContainEqual(
      expect.objectContaining({ type: 'list', values: ['有', '無'], range: `${letters}2:${letters}1048576` }),
    );
  });

  test('is the same whenever it is made', async () => {
    const template = templateFor('aed', '2017');
    const [a, b] = [await templateXlsx(template, words('ja')), await templateXlsx(template, words('ja'))];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});
