import { type Language, label } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { shown } from './visible.js';

/** Encodings and misreadings as people write their names. */
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  big5: 'Big5',
  latin1: 'ISO-8859-1',
  cp1252: 'windows-1252',
};

/** The encoding as officers know its name: the label of the Encoding Standard in its usual spelling. Null: there is none to tell. */
export function encodingName(report: Report): string | null {
  const { encoding } = report.source;
  return encoding === null ? null : nameOf(encoding);
}

/** What was done about garbled text (`latin1-shift_jis`: read as the one, meant as the other); null where nothing was. */
export function repairName(report: Report, language: Language): string | null {
  const { repair } = report.source;
  if (repair === null) return null;
  const [misreading = '', original] = repair.split(/-(.*)/);
  return original === undefined
    ? shown(repair)
    : label(language, 'repair-detail', { misreading: nameOf(misreading), original: nameOf(original) });
}

function nameOf(encoding: string): string {
  return ownName(encodingNames, encoding.toLowerCase()) ?? shown(encoding);
}

/** A saved report may hold any word, `toString` too. */
function ownName(names: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(names, word) ? names[word] : undefined;
}

/** Formats whose names are no abbreviations, as people write them. */
const formatNames: Readonly<Record<string, string>> = { geojson: 'GeoJSON', jsonld: 'JSON-LD' };

/** The file's format as people write it: `CSV`. */
export function formatName(report: Report): string {
  const { format } = report.source;
  return ownName(formatNames, format) ?? shown(format).toUpperCase();
}

/** The delimiter by its name, where it has one; null: there is none to tell. */
export function delimiterName(report: Report, language: Language): string | null {
  const { delimiter } = report.source;
  if (delimiter === null || delimiter === '') return null;
  if (delimiter === ',') return label(language, 'comma');
  if (delimiter === '\t') return label(language, 'tab');
  if (delimiter === ';') return label(language, 'semicolon');
  return shown(delimiter);
}

/** The data model's title, how certain it is, and its id. */
export function kindName(report: Report, language: Language): string {
  const { title, confidence } = report.dataset;
  const percent = label(language, 'percent', { number: String(Math.round(confidence * 100)) });
  return label(language, 'aside', {
    text: shown(title[language]),
    aside: label(language, 'certainty', { percent }),
  });
}

/** What of the data model is not certain; null where nothing is in doubt. */
export function uncertainty(report: Report, language: Language): string | null {
  const { uncertain } = report.dataset;
  if (uncertain === undefined) return null;
  return label(language, 'colon', { text: label(language, 'uncertain'), rest: shown(uncertain[language]) });
}

/** The publisher's name and code; null where it is not known. */
export function publisherName(report: Report, language: Language): string | null {
  const { publisher } = report.dataset;
  if (publisher === null) return null;
  const name = shown(publisher.name);
  return publisher.code === null
    ? name
    : label(language, 'aside', { text: name, aside: shown(publisher.code) });
}

/** Columns of the file; cells beyond the last one are none. */
export function columnCount(report: Report): number {
  return report.columns.filter(({ column }) => column !== null).length;
}
