export { attributionOf, type UsedSource } from './attribution-of.js';
export { type Combination, combineLicences } from './combine-licences.js';
export { findLicence, type NamedLicence } from './find-licence.js';
export { type Duty, duties, type Licence, licencesOf } from './licence.js';
