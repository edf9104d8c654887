import type { Language, Texts } from './language.js';

/**
 * How bad a finding is. `error`: the data is wrong or lost for a reader; `warning`: probably wrong or
 * harder to use than it need be; `info`: worth knowing, nothing to do.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What an officer reads: what is the matter, why it matters, what to do. `{name}` stands for an argument. */
export interface Wording {
  /** What is the matter, without a full stop: 「{value}」は日付として存在しません */
  readonly what: string;
  /** Why, naming the rule. */
  readonly why: string;
  /** What to do, beginning with the act. */
  readonly fix: string;
}

/**
 * The arguments that messages may use; one name means one thing in all messages. All are shown as text.
 * Keep this list sorted and short: a new name needs a meaning that no other name has.
 */
export interface Args {
  /** As of when a table of ours is: year and month. */
  readonly asOf: string;
  /** What the value was taken for, where something was assumed. */
  readonly assumed: string;
  /** Bytes, as hex. */
  readonly bytes: string;
  /** A number of things. */
  readonly count: string;
  /** What would be right, or the nearest right value. */
  readonly expected: string;
  /** A file's name. */
  readonly file: string;
  /** What follows from the surroundings and disagrees with the value. */
  readonly found: string;
  /** A header as the file has it. */
  readonly header: string;
  /** An item of a data model. */
  readonly item: string;
  /** The longest or largest allowed. */
  readonly limit: string;
  /** Several names, joined for reading. */
  readonly names: string;
  /** The part of the value that matters. */
  readonly part: string;
  /** Technical detail, as a library or the system gave it. */
  readonly reason: string;
  /** Another row. */
  readonly row: string;
  /** Where a table of ours is from. */
  readonly source: string;
  /** A term, a term path or a class. */
  readonly term: string;
  /** The value of the cell. */
  readonly value: string;
}
export type ArgName = keyof Args;

/** One entry of the catalogue: its severity, the arguments it takes, and its wording in all languages. */
export interface Message<A extends ArgName = ArgName> extends Readonly<Record<Language, Wording>> {
  readonly severity: Severity;
  readonly args: readonly A[];
}

/**
 * Declares an entry of the catalogue. Each `{name}` in a wording must be one of `args` (a test holds that).
 *
 * @example message('error', ['value'], { ja: {…}, en: {…}, 'zh-TW': {…} })
 */
export function message<const A extends ArgName = never>(
  severity: Severity,
  args: readonly A[],
  wordings: Readonly<Record<Language, Wording>>,
): Message<A> {
  return { severity, args, ...wordings };
}

/** Puts arguments into a text: `fill('「{value}」', { value: 'x' })` → 「x」. An unknown name is left as it is. */
export function fill(text: string, args: Partial<Args>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => args[name as ArgName] ?? whole);
}

export type { Language, Texts };
