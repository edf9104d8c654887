/**
 * Characters that a name may begin with, as the inside of a character class: those of XML names, without the colon. The
 * notation, Turtle (PN_CHARS_BASE) and XML 1.0 (section 2.3) have them alike.
 */
export const nameStart =
  'A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
