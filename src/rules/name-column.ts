import type { Binding } from '../mapping/index.js';
import { bindingOf, itemBinding } from './columns.js';
import type { Table } from './rule.js';

const names = ['名称', 'イベント名', '地域名'];

/** The binding of the name of what a record is about; null where the table has none. */
export function nameBinding(table: Table): { readonly at: number; readonly column: number } | null {
  const named = names.map((item) => itemBinding(table, item)).find((binding) => binding !== null);
  return named ?? bindingOf(table, isOwnName);
}

function isOwnName({ term, normalizer }: Binding): boolean {
  return normalizer === 'text' && /^(?:設置地点>)?名称(?:\[[^\]]*\])?>表記$/.test(term);
}
