/** Writes the number of a cell as text. */
export type WriteNumber = (value: number) => string;

/** A number without any format, of the 15 digits that a spreadsheet keeps, never with an exponent. */
export function plainNumber(value: number, scale = 1): string {
  const rounded = Number((value * scale).toPrecision(15));
  const text = withoutExponent(Object.is(rounded, -0) ? '0' : String(rounded));
  return scale === 100 ? `${text}%` : text;
}

function withoutExponent(text: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = parts;
  const digits = first + rest;
  const places = Number(power);
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - 1)}${digits}`
    : `${sign}${digits.padEnd(places + 1, '0')}`;
}
