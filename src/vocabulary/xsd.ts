/** The namespace of the datatypes of XML Schema. */
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema#';

const names = new Set(
  [
    'string normalizedString token language Name NCName NMTOKEN QName anyURI boolean',
    'decimal integer long int short byte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger',
    'unsignedLong unsignedInt unsignedShort unsignedByte float double hexBinary base64Binary',
    'dateTime dateTimeStamp date time duration yearMonthDuration dayTimeDuration',
    'gYear gYearMonth gMonth gMonthDay gDay',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a range is a datatype of XML Schema (W3C XML Schema 1.1 part 2, section 3): `xsd:date`. */
export function isXsdDatatype(range: string): boolean {
  return range.startsWith('xsd:') && names.has(range.slice('xsd:'.length));
}
