import type { Catalogue } from '../catalogue/index.js';
import { catalogueCkan } from './catalogue-ckan.js';
import { catalogueJsonld, catalogueTurtle } from './catalogue-dcat.js';
import { catalogueList, catalogueTaiwan } from './catalogue-lists.js';

/** A form that catalogues are written in. */
export interface CatalogueFormat {
  /** As `--to` takes it. */
  readonly name: string;
  /** The name of its file in the folder for outputs. */
  readonly file: string;
  readonly render: (catalogue: Catalogue) => string;
}

/** All forms of catalogues, by name. */
export const catalogueFormats = {
  jsonld: { name: 'jsonld', file: 'imi-catalog.jsonld', render: catalogueJsonld },
  turtle: { name: 'turtle', file: 'imi-catalog.ttl', render: catalogueTurtle },
  ckan: { name: 'ckan', file: 'imi-catalog.ckan.json', render: catalogueCkan },
  list: { name: 'list', file: 'imi-catalog.list.csv', render: catalogueList },
  tw: { name: 'tw', file: 'imi-catalog.tw.csv', render: catalogueTaiwan },
} as const satisfies Record<string, CatalogueFormat>;
