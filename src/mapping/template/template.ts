import { normalizerFor } from '../../normalizers/index.js';
import type { DataModel, Item } from '../../vocabulary/index.js';
import { placeholders } from '../header-pattern.js';
import type { Layout } from '../layouts.js';
import { detailsOf, type Target } from '../mapping.js';

/** The empty layout of a kind of dataset, for people to fill in. */
export interface Template {
  readonly model: DataModel;
  /** Name and version of the standard whose layout it is; null: the items of the model itself. */
  readonly standard: string | null;
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly header: string;
  /** What it means; null for a column that the standard has and nobody reads. */
  readonly item: Item | null;
  /** The kind of value, as a normalizer's name with its country. */
  readonly normalizer: string;
  readonly obligation: 'required' | 'recommended' | 'optional';
  /** What may be written; empty where it is free. */
  readonly choices: readonly string[];
  /** Whether a spreadsheet has to leave what is typed as it is: zeros at the front, dates, long numbers. */
  readonly isText: boolean;
  readonly example: string;
}

/**
 * Makes the empty layout. Columns of a family (one for each year of age) are not in it: which of them there are is for
 * the publisher to say.
 *
 * @param layout of a standard; null: the items of the model are the columns
 */
export function templateOf(model: DataModel, layout: Layout | null): Template {
  const country = layout?.mapping.country ?? 'JP';
  const row = layout?.mapping.examples?.[0]?.row ?? {};
  const columns = layout === null ? columnsOfModel(model) : columnsOfLayout(model, layout);
  return {
    model,
    standard: layout?.mapping.standard ?? null,
    columns: columns.map(({ header, item }) => ({
      header,
      item,
      normalizer: normalizerFor(item?.normalizer ?? 'text', country)?.name ?? 'text',
      obligation: obligationOf(item, layout),
      choices: item === null ? [] : choicesOf(item),
      isText: item === null || !numeric.has(item.normalizer),
      example: row[header] ?? item?.example ?? '',
    })),
  };
}

interface Column {
  readonly header: string;
  readonly item: Item | null;
}

function columnsOfModel(model: DataModel): readonly Column[] {
  return model.items.filter((item) => item.header === null).map((item) => ({ header: item.name, item }));
}

function columnsOfLayout(model: DataModel, { mapping }: Layout): readonly Column[] {
  const items = new Map(model.items.map((item) => [item.name, item]));
  const isSpelling = (header: string, item: string) =>
    header !== item && Object.hasOwn(mapping.columns, item);
  return Object.entries(mapping.columns).flatMap(([key, target]) => {
    if (/^\/.+\/$/.test(key) || placeholders(key).length > 0) return [];
    const name = firstName(target);
    if (isSpelling(key, name)) return [];
    const item = items.get(name) ?? null;
    return [{ header: headerOf(key, item), item }];
  });
}

function firstName(target: Target): string {
  return [detailsOf(target)[0]?.to ?? 'ignore'].flat()[0] ?? '';
}

/** `名称[2]` is the second column of that name; `[3]`, a column without a name, is called by its item. */
function headerOf(key: string, item: Item | null): string {
  const [, name = key] = /^(.*)\[\d+\]$/.exec(key) ?? [];
  return name === '' ? (item?.name ?? key) : name;
}

function obligationOf(item: Item | null, layout: Layout | null): TemplateColumn['obligation'] {
  if (item === null) return 'optional';
  if (item.required || layout?.mapping.required?.includes(item.name)) return 'required';
  return layout?.mapping.recommended?.includes(item.name) ? 'recommended' : 'optional';
}

/** What spreadsheets may take for a number without harm. */
const numeric: ReadonlySet<string> = new Set(['coordinate', 'number']);

/** One way to write each value of a code list: the value itself where that may be written. */
function choicesOf(item: Item): readonly string[] {
  // Where a standard has a mark for yes, nothing stands for no.
  if (item.codes === null && item.normalizer === 'flag') return item.example === '1' ? ['1'] : ['有', '無'];
  if (item.codes === null) return [];
  const codes = Object.entries(item.codes);
  const values = [...new Set(codes.map(([, value]) => value))];
  return values.map(
    (value) => codes.find(([word]) => word === value)?.[0] ?? codes.find((pair) => pair[1] === value)![0],
  );
}
