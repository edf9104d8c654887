import type { Inventory } from '../inventory/index.js';
import type { Language } from '../messages/index.js';
import { inventoryHtml } from './inventory-html.js';
import { inventoryCsv, inventoryXlsx } from './inventory-table.js';
import { inventoryText } from './inventory-text.js';

/** A form that inventories are written in. */
export interface InventoryFormat {
  /** As `--report` takes it. */
  readonly name: string;
  /** The name of its file in the folder for outputs. */
  readonly file: string;
  readonly render: (inventory: Inventory, language: Language) => string | Promise<string | Uint8Array>;
}

/** All forms of inventories, by name. */
export const inventoryFormats = {
  text: {
    name: 'text',
    file: 'imi-inventory.txt',
    render: (inventory, language) => inventoryText(inventory, language),
  },
  html: { name: 'html', file: 'imi-inventory.html', render: inventoryHtml },
  csv: { name: 'csv', file: 'imi-inventory.csv', render: inventoryCsv },
  xlsx: { name: 'xlsx', file: 'imi-inventory.xlsx', render: inventoryXlsx },
  json: {
    name: 'json',
    file: 'imi-inventory.json',
    render: (inventory) => `${JSON.stringify(inventory, null, 2)}\n`,
  },
} as const satisfies Record<string, InventoryFormat>;
