import type { Binding } from '../mapping/index.js';
import type { Column, Table } from './rule.js';

/** The columns of a table with the bindings that read all of them by themselves. */
export function columnsWithBindings(table: Table): readonly Column[] {
  return table.columns.map((column) => ({
    ...column,
    binding: table.bindings.find((binding) => reads(binding, column.column)) ?? null,
  }));
}

function reads(binding: Binding, column: number): boolean {
  return binding.columns.length === 1 && binding.columns[0] === column && binding.part === null;
}

/** The binding of an item, as its number and its first column; null where no column has it. */
export function bindingOf(
  table: Table,
  wanted: (binding: Binding) => boolean,
): { readonly at: number; readonly column: number } | null {
  const at = table.bindings.findIndex((binding) => binding.part === null && wanted(binding));
  const column = table.bindings[at]?.columns[0];
  return column === undefined ? null : { at, column };
}

export function itemBinding(
  table: Table,
  item: string,
): { readonly at: number; readonly column: number } | null {
  return bindingOf(table, (binding) => binding.item === item);
}

/** Columns of free text, in which anything may be written. */
const freeText =
  /備考|説明|概要|内容|特記|注意|補足|条件|方法|料金|費用|コメント|メモ|詳細|紹介|事項|対象|案内|備註|說明|描述|簡介|內容|描述|資訊|remark|note|descri|comment|memo/i;

export function isFreeText({ header, item }: Column): boolean {
  return freeText.test(header) || (item !== null && freeText.test(item));
}
