import { z } from 'zod';

/**
 * What is known beyond the cell: from the mapping, the data model, the publisher or the look at the column. Never
 * inferred from another row. Keys are those that a mapping writes under `options:` and `imi try` takes.
 */
export const contextSchema = z.strictObject({
  /** Country of the publisher. */
  country: z.enum(['JP', 'TW']).default('JP'),
  /** What the column holds, where a normalizer reads more than one kind: a date column that is a date-time. */
  type: z.enum(['date', 'datetime', 'phone']).optional(),
  /** The kind of text, URL, hours or address: `fee`, `org-name`, `mail`, `office`, `night-duty`, `place`. */
  kind: z.enum(['fee', 'org-name', 'mail', 'office', 'night-duty', 'place']).optional(),
  /** The cell is a number of a workbook in this date system. */
  excel: z.enum(['1900', '1904']).optional(),
  /** The era of dates without one: `令和`. */
  era: z.string().optional(),
  /** The order of date parts where the text does not tell. */
  order: z.enum(['ymd', 'mdy', 'dmy']).optional(),
  /** The fiscal year of dates without a year. */
  'fiscal-year': z.coerce.string().optional(),
  /** The area code of telephone numbers without one: `054`. */
  'area-code': z.coerce.string().optional(),
  /** Prefecture (Japan) or county (Taiwan) in which the data lies. */
  pref: z.string().optional(),
  /** Municipality in which the data lies, with its ward: `静岡市葵区`. */
  city: z.string().optional(),
  /** Unit named in the heading: `千円`. */
  unit: z.string().optional(),
  /** Number of digits of the codes elsewhere in the column. */
  digits: z.coerce.number().int().optional(),
  /** What a coordinate column holds. */
  role: z.enum(['lat', 'lon', 'pair', 'xy']).optional(),
  /** Zone of the plane rectangular coordinate system, 1–19. */
  zone: z.coerce.number().int().min(1).max(19).optional(),
  /** Coordinate reference system: `EPSG:3826`. */
  crs: z.string().optional(),
  /** Geodetic datum of the coordinates. */
  datum: z.enum(['tokyo', 'jgd2000', 'jgd2011', 'wgs84', 'twd67', 'twd97']).optional(),
  /** The header of the column. */
  column: z.string().optional(),
  /** What the header says of all values and none says by itself, to stand before them: `休館日` before `月曜日`. Blank: nothing. */
  lead: z.string().optional(),
  /** Kana to write instead of katakana. */
  want: z.enum(['hiragana']).optional(),
  /** The text may have lines. */
  multiline: z.union([z.boolean(), z.literal('yes').transform(() => true)]).optional(),
  /** A blank flag means false (columns that hold only ○). */
  'false-when-blank': z.union([z.boolean(), z.literal('yes').transform(() => true)]).optional(),
});

export type Context = z.infer<typeof contextSchema>;
/** As a mapping or a command line writes it: everything may be left out. */
export type ContextInput = z.input<typeof contextSchema>;
