import { type Cause, cause } from '../findings/index.js';

/** One step of a term path: a property, and what is said about the node it leads to. */
export interface TermStep {
  readonly property: string;
  /** Columns with the same group share one node; other groups make other nodes: `連絡先[代表]`. */
  readonly group: string | null;
  /** Properties that the node has whenever it exists: `{種別="代表"}`. */
  readonly fixed: readonly { readonly property: string; readonly value: string }[];
  /** Class of the node, where it is narrower than the range of the property: `{@組織型}`. */
  readonly type: string | null;
}

/** A way through properties, in IMI's structured item notation, without its root class. */
export interface TermPath {
  /** The path as it is printed: no white space, signs half-width. */
  readonly text: string;
  readonly steps: readonly TermStep[];
  /** Language of the value: `説明@zh-TW`. */
  readonly language: string | null;
  /** A trailing `>`: the value is the IRI of the node. */
  readonly isIri: boolean;
}

/** Why a text is no term path, and where it ceases to be one (in UTF-16 units from its start). */
export interface TermPathFault {
  readonly position: number;
  readonly cause: Cause;
}

/**
 * Reads a term path in the structured item notation (構造化項目名記法 1.0). Names may have prefixes, which
 * `resolveTermPath` looks up; white space between the parts, full-width `＞` and `【】` are taken too.
 *
 * @param text `施設型>連絡先[代表]{種別="代表"}>電話番号`
 * @param rootClass where given and named by the first step (with or without 型, without a prefix), that step is left out
 * @returns the path, or where and why it cannot be read
 */
export function parseTermPath(text: string, rootClass?: string): TermPath | TermPathFault {
  const cursor: Cursor = { text, position: 0 };
  const steps = readSteps(cursor);
  const language = steps === null ? undefined : readLanguage(cursor);
  if (steps === null || language === undefined) return faultAt(text, cursor.position);
  const isIri = take(cursor, arrow) !== null;
  skipBlank(cursor);
  if (cursor.position < text.length) return faultAt(text, cursor.position);
  const own = namesRoot(steps[0], rootClass) && (steps.length > 1 || isIri) ? steps.slice(1) : steps;
  if (own.length === 0) return faultAt(text, text.length);
  const path = { steps: own, language, isIri };
  return { text: printTermPath(path), ...path };
}

/** Whether reading or resolving a path gave a reason why it is none. */
export function isFault<F extends { readonly cause: Cause }>(result: object | F): result is F {
  return 'cause' in result;
}

/** Writes a term path in the structured item notation; `parseTermPath` reads the same path from it. */
export function printTermPath(path: Omit<TermPath, 'text'>): string {
  const language = path.language === null ? '' : `@${path.language}`;
  return path.steps.map(printStep).join('>') + language + (path.isIri ? '>' : '');
}

/** The properties alone, without groups, conditions, classes and language: `住所>表記`. */
export function barePath({ steps }: { readonly steps: readonly Pick<TermStep, 'property'>[] }): string {
  return steps.map(({ property }) => property).join('>');
}

function printStep(step: TermStep): string {
  const group = step.group === null ? '' : `[${step.group}]`;
  const fixed = step.fixed.map(({ property, value }) => `{${property}=${quote(value)}}`).join('');
  const type = step.type === null ? '' : `{@${step.type}}`;
  return step.property + group + fixed + type;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function unquote(literal: string): string {
  const mark = literal.charAt(0);
  return literal.slice(1, -1).replaceAll(`\\${mark}`, mark);
}

interface Cursor {
  readonly text: string;
  position: number;
}

const arrow = /[>＞]/y;
/** An identifier of the notation, with or without a prefix. */
const prefix = /([\p{L}_][\p{L}\p{N}\p{M}_.-]*)\s*[:：]/uy;
const local = /[\p{L}_０-９][\p{L}\p{N}\p{M}_.\-・「」]*/uy;
const group = /\[([^\]]+)\]|【([^】]+)】/y;
const open = /[{｛]/y;
const close = /[}｝]/y;
const equals = /[=＝]/y;
const at = /[@＠]/y;
const quoted = /("(?:\\"|[^"])*"|'(?:\\'|[^'])*')/y;
const languageTag = /([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)/y;
const blank = /\s*/y;

function readSteps(cursor: Cursor): TermStep[] | null {
  const steps: TermStep[] = [];
  do {
    const step = readStep(cursor);
    if (step === null) return null;
    steps.push(step);
  } while (leadsOn(cursor));
  return steps;
}

/** Takes a `>` that another step follows; a last one is left for the caller. */
function leadsOn(cursor: Cursor): boolean {
  const before = cursor.position;
  if (take(cursor, arrow) === null) return false;
  skipBlank(cursor);
  if (cursor.position < cursor.text.length) return true;
  cursor.position = before;
  return false;
}

function readStep(cursor: Cursor): TermStep | null {
  const property = readName(cursor);
  if (property === null) return null;
  const inGroup = take(cursor, group);
  const fixed: { property: string; value: string }[] = [];
  let type: string | null = null;
  while (take(cursor, open) !== null) {
    if (take(cursor, at) === null) {
      const key = readName(cursor);
      if (key === null || take(cursor, equals) === null) return null;
      const value = take(cursor, quoted);
      if (value === null) return null;
      fixed.push({ property: key, value: unquote(value) });
    } else {
      type = readName(cursor);
      if (type === null) return null;
    }
    if (take(cursor, close) === null) return null;
  }
  return { property, group: inGroup, fixed, type };
}

function readName(cursor: Cursor): string | null {
  const home = take(cursor, prefix);
  const own = take(cursor, local);
  return own === null ? null : home === null ? own : `${home}:${own}`;
}

/** The language at the end, null where there is none, undefined where `@` has no language after it. */
function readLanguage(cursor: Cursor): string | null | undefined {
  if (take(cursor, at) === null) return null;
  return take(cursor, languageTag) ?? undefined;
}

/** Moves past white space and a token; gives its first group that matched (else all of it), null where it is not there. */
function take(cursor: Cursor, token: RegExp): string | null {
  skipBlank(cursor);
  token.lastIndex = cursor.position;
  const match = token.exec(cursor.text);
  if (match === null) return null;
  cursor.position = token.lastIndex;
  return match.slice(1).find((part) => part !== undefined) ?? match[0];
}

function skipBlank(cursor: Cursor): void {
  blank.lastIndex = cursor.position;
  blank.exec(cursor.text);
  cursor.position = blank.lastIndex;
}

function namesRoot(step: TermStep | undefined, rootClass: string | undefined): boolean {
  if (step === undefined || rootClass === undefined) return false;
  return step.property === rootClass || `${step.property}型` === rootClass;
}

function faultAt(text: string, position: number): TermPathFault {
  const part = text.slice(position).trim();
  return {
    position,
    cause:
      part === ''
        ? cause('term-path-unfinished', { value: text })
        : cause('term-path-unreadable', { value: text, part }),
  };
}
