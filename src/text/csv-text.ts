/**
 * Rows as CSV that Excel opens without asking: UTF-8 with a byte order mark, lines ended by CR LF (RFC 4180).
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(csvLine).join('')}`;
}

/** A row of such a text. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
