/** What a value without quotes is: a text as it was written, nothing, or nothing that JSON knows. */
export interface PlainValue {
  /** `''`: no value. */
  readonly text: string;
  readonly isJson: boolean;
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What programs write for no value where JSON has `null`. */
const nothing = /^(?:NaN|[+-]?Infinity|None|undefined|NULL|Null|nil)$/;

/**
 * Reads a value without quotes (RFC 8259, 3 and 6). A number is the text that the source has, whatever its length:
 * nothing is rounded.
 */
export function plainValue(text: string): PlainValue {
  if (number.test(text) || text === 'true' || text === 'false') return { text, isJson: true };
  if (text === 'null') return { text: '', isJson: true };
  return { text: nothing.test(text) ? '' : text, isJson: false };
}
