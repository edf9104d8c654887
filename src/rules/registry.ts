import type { Code } from '../messages/index.js';
import { addressAndPoint } from './address-and-point.js';
import { areaNames } from './area-names.js';
import { coarseCoordinates } from './coarse-coordinates.js';
import { datesMadeOfNumbers } from './dates-made-of-numbers.js';
import { demands } from './demands.js';
import { duplicates } from './duplicates.js';
import { equalCoordinates } from './equal-coordinates.js';
import { fileForm } from './file-form.js';
import { footnotes } from './footnotes.js';
import { formulas } from './formulas.js';
import { halfCoordinates } from './half-coordinates.js';
import { headers } from './headers.js';
import { layoutSpaces } from './layout-spaces.js';
import { leadingZeros } from './leading-zeros.js';
import { lineBreaks } from './line-breaks.js';
import { lostCharacters } from './lost-characters.js';
import { mergedCells } from './merged-cells.js';
import { mixedForms } from './mixed-forms.js';
import { nearDuplicates } from './near-duplicates.js';
import { negativeCounts } from './negative-counts.js';
import { orderOfTimes } from './order-of-times.js';
import { persons } from './persons.js';
import { postalAndAddress } from './postal-and-address.js';
import { privateData } from './private-data.js';
import { refusedColumns } from './refused-columns.js';
import { rows } from './rows.js';
import type { Rule } from './rule.js';
import { shortAddresses } from './short-addresses.js';
import { spreadsheetDamage } from './spreadsheet-damage.js';
import { sums } from './sums.js';
import { totalRows } from './total-rows.js';
import { units } from './units.js';
import { unitsStated } from './units-stated.js';
import { unusualCharacters } from './unusual-characters.js';
import { webAddresses } from './web-addresses.js';

/** All rules by name. A rule is one file and one line here. */
export const rules: Readonly<Record<string, Rule>> = Object.fromEntries(
  [
    rows,
    demands,
    areaNames,
    datesMadeOfNumbers,
    footnotes,
    formulas,
    layoutSpaces,
    lineBreaks,
    lostCharacters,
    negativeCounts,
    privateData,
    shortAddresses,
    spreadsheetDamage,
    totalRows,
    units,
    unusualCharacters,
    webAddresses,
    addressAndPoint,
    coarseCoordinates,
    halfCoordinates,
    orderOfTimes,
    postalAndAddress,
    sums,
    duplicates,
    equalCoordinates,
    fileForm,
    headers,
    leadingZeros,
    mergedCells,
    mixedForms,
    nearDuplicates,
    persons,
    refusedColumns,
    unitsStated,
  ].map((rule: Rule) => [rule.name, rule]),
);

/** Codes whose values must not be shown. */
export const privateCodes: ReadonlySet<Code> = new Set(
  Object.values(rules).flatMap((rule) => (rule.scope === 'cell' && rule.isPrivate ? rule.codes : [])),
);
