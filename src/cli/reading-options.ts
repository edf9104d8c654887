import { type Command, InvalidArgumentError } from 'commander';
import type { ReadingOverrides } from '../index.js';
import { help, type Language } from '../messages/index.js';
import type { PartChoice } from '../node.js';

/** What a person says about the reading of a file, in place of what the look at it would find. */
export interface ReadingChoices extends PartChoice {
  readonly encoding?: NonNullable<ReadingOverrides['encoding']>;
  readonly delimiter?: string;
}

/** The options by which the reading of a file is said, for each command that reads files. */
export function addReadingOptions(command: Command, language: Language): Command {
  return command
    .option('--encoding <name>', help.encodingOption[language], encodingNamed)
    .option('--delimiter <character>', help.delimiterOption[language], delimiterNamed)
    .option('--header-row <number>', help.headerRowOption[language], rowNumbered)
    .option('--sheet <name>', help.sheetOption[language])
    .option('--table <number>', help.tableOption[language], tableNumbered);
}

export function readingOf({ encoding, delimiter, headerRow }: ReadingChoices): ReadingOverrides {
  return { encoding, delimiter, headerRow };
}

/** Names of encodings as people write them, without what they put between letters and digits. */
const encodings: Readonly<Record<string, ReadingChoices['encoding']>> = {
  utf8: 'utf-8',
  utf8bom: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  shiftjis: 'shift_jis',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  windows31j: 'shift_jis',
  eucjp: 'euc-jp',
  iso2022jp: 'iso-2022-jp',
  jis: 'iso-2022-jp',
  big5: 'big5',
  cp950: 'big5',
};

function encodingNamed(name: string): ReadingChoices['encoding'] {
  const key = name.toLowerCase().replace(/[\s_-]/g, '');
  return Object.hasOwn(encodings, key)
    ? encodings[key]
    : refuse([...new Set(Object.values(encodings))].join(', '));
}

const delimiters: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
};

/** No letter, digit or quote, for these stand in cells. */
const delimiter = /^[\t !#-/:-@[-`{-~]$/;

function delimiterNamed(name: string): string {
  const character = Object.hasOwn(delimiters, name) ? delimiters[name]! : name;
  return delimiter.test(character) ? character : refuse(', ; | : tab space …');
}

function rowNumbered(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : refuse('0, 1, 2, 3, …');
}

function tableNumbered(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : refuse('1, 2, 3, …');
}

/** In the words of the parser, which the command line reads. */
function refuse(choices: string): never {
  throw new InvalidArgumentError(`Allowed choices are ${choices}.`);
}
