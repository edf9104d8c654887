export { type Catalogue, type CatalogueDataset, type CatalogueFile, catalogueOf } from './catalogue.js';
export { type CatalogueConfig, catalogueSchema, type Frequency, frequencies, isMeant } from './config.js';
export {
  type CatalogueEntry,
  type CatalogueLie,
  liesOf,
  readJsonCatalogue,
  readListCatalogue,
  statedLicence,
} from './read-catalogue.js';
