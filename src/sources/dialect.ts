/** How records and fields are separated in a text. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly quote: '"';
}
