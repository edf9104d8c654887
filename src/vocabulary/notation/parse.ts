import { cause, type Finding } from '../../findings/index.js';
import { nameStart } from '../name-characters.js';
import {
  type Cursor,
  expect,
  fault,
  match,
  NotationFault,
  peek,
  skipSpace,
  startOf,
  take,
  takeBare,
  takeRemark,
  tell,
  unexpected,
} from './cursor.js';
import type { Constraint, Metadata, NotationFile, PrefixedName, Statement, UseStep } from './tree.js';

/** A file with so many faults is something else. */
const faultLimit = 100;

/**
 * Reads a file in the IMI vocabulary notation (IMI語彙記法 1.0), vocabulary and data model alike. Full-width signs and
 * missing blanks are taken and told. What cannot be read is told, and left out up to the next `;`.
 *
 * @returns what is written, and findings with line and column (from 1, in UTF-16 units)
 */
export function parseNotation(text: string): { file: NotationFile; findings: readonly Finding[] } {
  const cursor = startOf(text);
  const statements: Statement[] = [];
  let faults = 0;
  while (faults < faultLimit && !isAtEnd(cursor)) {
    try {
      statements.push(readStatement(cursor));
    } catch (error) {
      if (!(error instanceof NotationFault)) throw error;
      faults += 1;
      cursor.findings.push(error.finding);
      recover(cursor);
    }
  }
  return { file: { statements, comments: cursor.comments }, findings: cursor.findings };
}

function isAtEnd(cursor: Cursor): boolean {
  try {
    skipSpace(cursor);
  } catch (error) {
    if (!(error instanceof NotationFault)) throw error;
    cursor.findings.push(error.finding);
  }
  return cursor.offset >= cursor.text.length;
}

function recover(cursor: Cursor): void {
  const next = /[;；]/g;
  next.lastIndex = cursor.offset;
  cursor.offset = next.exec(cursor.text) === null ? cursor.text.length : next.lastIndex;
  cursor.comments = [];
}

const statementKinds = 'class property set use vocabulary datamodel';
const keyword = /vocabulary|datamodel|class|property|set|use/y;
const deprecatedWord = /deprecated/y;

function readStatement(cursor: Cursor): Statement {
  cursor.openSince = null;
  const metadata = readAllMetadata(cursor);
  const at = cursor.placeAt(cursor.offset);
  const isDeprecated = takeWord(cursor, deprecatedWord) !== null;
  const start = cursor.offset;
  const kind = takeWord(cursor, keyword);
  if (kind === null) throw unexpected(cursor, isDeprecated ? 'class property set' : statementKinds);
  const read = isDeprecated ? deprecable : readers;
  const reader = (read as typeof readers)[kind as Statement['kind']];
  if (reader === undefined) {
    cursor.offset = start;
    throw unexpected(cursor, 'class property set');
  }
  const content = reader(cursor, isDeprecated);
  const comments = endStatement(cursor);
  return { ...content, at, metadata, comments, remark: takeRemark(cursor) } as Statement;
}

/** Takes the `;` and hands over the comments that came before it; a comment behind it on the same line stays. */
function endStatement(cursor: Cursor): readonly string[] {
  if (!takeBare(cursor, ';')) throw unexpected(cursor, ';');
  const { comments } = cursor;
  cursor.comments = [];
  return comments;
}

/** Takes a word of the notation; a name that begins right behind it is told. */
function takeWord(cursor: Cursor, word: RegExp): string | null {
  const start = cursor.offset;
  const found = match(cursor, word)?.[0] ?? null;
  if (found === null) return null;
  const behind = cursor.offset;
  skipSpace(cursor);
  if (behind === cursor.offset && /[\p{L}\p{N}_]/u.test(cursor.text.charAt(behind))) {
    cursor.findings.push({
      ...cause('notation-space-missing', { value: found }),
      place: cursor.placeAt(start),
    });
  }
  return found;
}

const readers = {
  vocabulary: (cursor: Cursor) => ({ kind: 'vocabulary', iri: readString(cursor) }),
  datamodel: (_: Cursor) => ({ kind: 'datamodel' }),
  use: readUse,
  class: readClass,
  property: readProperty,
  set: readSet,
} as const;

const deprecable = { class: readClass, property: readProperty, set: readSet } as const;

function readClass(cursor: Cursor, isDeprecated: boolean) {
  const name = readName(cursor);
  const parent = peek(cursor) === '{' ? readParent(cursor) : null;
  if (parent !== null && peek(cursor) === '{')
    tell(cursor, cursor.offset, cause('notation-two-parents', { term: `${name.prefix}:${name.local}` }));
  while (peek(cursor) === '{') readParent(cursor);
  return { kind: 'class', isDeprecated, name, parent } as const;
}

function readParent(cursor: Cursor) {
  expect(cursor, '{');
  const type = readType(cursor);
  expect(cursor, '}');
  return type;
}

function readProperty(cursor: Cursor, isDeprecated: boolean) {
  const name = readName(cursor);
  return { kind: 'property', isDeprecated, name, constraints: readConstraints(cursor) } as const;
}

function readSet(cursor: Cursor, isDeprecated: boolean) {
  const holder = readName(cursor);
  refuseGroup(cursor);
  expect(cursor, '>');
  const property = readName(cursor);
  refuseGroup(cursor);
  return {
    kind: 'set',
    isDeprecated,
    class: holder,
    property,
    constraints: readConstraints(cursor),
  } as const;
}

function refuseGroup(cursor: Cursor): void {
  if (peek(cursor) !== '[') return;
  const start = cursor.offset;
  const part = /^.[^\]】］\r\n]*[\]】］]?/.exec(cursor.text.slice(start))?.[0] ?? '[';
  tell(cursor, start, cause('notation-group-in-set', { part }));
  readGroup(cursor);
}

function readUse(cursor: Cursor) {
  const steps: UseStep[] = [readStep(cursor)];
  while (take(cursor, '>')) steps.push(readStep(cursor));
  const language = readLanguage(cursor);
  const start = cursor.offset;
  const constraints = readConstraints(cursor);
  if (constraints.length > 0 && peek(cursor) === '>') {
    const part = cursor.text.slice(start, cursor.offset).trim();
    throw fault(cursor, start, cause('notation-constraint-inside', { part }));
  }
  return { kind: 'use', steps, language, constraints } as const;
}

function readStep(cursor: Cursor): UseStep {
  const name = readName(cursor, identifierBeforeGroup);
  return { name, group: readGroup(cursor) };
}

const tail = '.\\-0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040';
const signs = '＞＜＝：；｛｝［］＃＠＄';
/** Letters as XML names have them, beyond U+FFFF too; full-width signs are left to the reader of signs. */
const identifier = new RegExp(`(?![${signs}])[${nameStart}](?:(?![${signs}])[${nameStart}${tail}])*`, 'uy');
/** Where a group may follow, 【 opens it. */
const identifierBeforeGroup = new RegExp(
  `(?![${signs}【】])[${nameStart}](?:(?![${signs}【】])[${nameStart}${tail}])*`,
  'uy',
);

function readName(cursor: Cursor, local = identifier): PrefixedName {
  const start = cursor.offset;
  const prefix = match(cursor, identifier)?.[0];
  if (prefix === undefined) throw unexpected(cursor, 'ic:名称');
  skipSpace(cursor);
  if (!take(cursor, ':')) throw fault(cursor, start, cause('notation-no-prefix', { term: prefix }));
  const name = match(cursor, local)?.[0];
  if (name === undefined) throw unexpected(cursor, `${prefix}:名称`);
  skipSpace(cursor);
  return { prefix, local: name, at: cursor.placeAt(start) };
}

const groupText = /[^\]】］]+/y;

function readGroup(cursor: Cursor): string | null {
  if (!take(cursor, '[')) return null;
  const group = match(cursor, groupText)?.[0].trim();
  if (!group) throw unexpected(cursor, '[代表]');
  expect(cursor, ']');
  return group;
}

const tag = /[A-Za-z]+(?:-[A-Za-z0-9]+)*/y;

function readLanguage(cursor: Cursor): string | null {
  if (!take(cursor, '@')) return null;
  const start = cursor.offset;
  const language = match(cursor, tag)?.[0];
  if (language === undefined) throw unexpected(cursor, '@en');
  if (language.length !== 2) tell(cursor, start, cause('notation-language-tag', { value: language }));
  skipSpace(cursor);
  return /^zh-/i.test(language) ? 'zh' : language;
}

const doubleQuoted = /"((?:\\"|[^"\\]|\\(?!"))*)"/y;
const singleQuoted = /'((?:\\'|[^'\\]|\\(?!'))*)'/y;

/** Text in quotation marks. Only its own mark is escaped; a backslash before anything else is a backslash. */
function readString(cursor: Cursor): string {
  const mark = peek(cursor);
  if (mark !== '"' && mark !== "'") throw unexpected(cursor, '"…"');
  const start = cursor.offset;
  const literal = match(cursor, mark === '"' ? doubleQuoted : singleQuoted)?.[1];
  if (literal === undefined) throw fault(cursor, start, cause('notation-quotation-open', {}));
  if (/[;；][ \t]*[\r\n]/.test(literal)) cursor.openSince ??= start;
  skipSpace(cursor);
  return literal.replaceAll(`\\${mark}`, mark);
}

function readAllMetadata(cursor: Cursor): readonly Metadata[] {
  const all: Metadata[] = [];
  while (peek(cursor) === '#') all.push(readMetadata(cursor));
  return all;
}

function readMetadata(cursor: Cursor): Metadata {
  const at = cursor.placeAt(cursor.offset);
  expect(cursor, '#');
  const key = match(cursor, identifierBeforeGroup)?.[0] ?? 'description';
  skipSpace(cursor);
  const group = readGroup(cursor);
  const language = readLanguage(cursor);
  const name = match(cursor, identifier)?.[0] ?? null;
  if (name !== null) {
    skipSpace(cursor);
    expect(cursor, ':');
  }
  return { key, group, language, name, value: readString(cursor), at };
}

function readConstraints(cursor: Cursor): readonly Constraint[] {
  const all: Constraint[] = [];
  while (peek(cursor) === '{') all.push(readConstraint(cursor));
  return all;
}

function readConstraint(cursor: Cursor): Constraint {
  const at = cursor.placeAt(cursor.offset);
  expect(cursor, '{');
  const content = readCondition(cursor);
  expect(cursor, '}');
  return { ...content, at } as Constraint;
}

const pattern = /\/((?:\\\/|[^/\\]|\\(?!\/))*)\//y;
const digits = /[0-9]+/y;

function readCondition(cursor: Cursor) {
  const sign = peek(cursor);
  if (sign === '@') return { kind: 'type', ...readType(cursor) };
  if (sign === '/') return readPattern(cursor);
  if (sign >= '0' && sign <= '9') return readCardinality(cursor);
  if (take(cursor, '=')) return readFixed(cursor);
  if (take(cursor, '>'))
    return { kind: 'bound', sign: take(cursor, '=') ? '>=' : '>', value: readDigits(cursor) };
  if (take(cursor, '<'))
    return { kind: 'bound', sign: take(cursor, '=') ? '<=' : '<', value: readDigits(cursor) };
  if (take(cursor, '$')) return { kind: 'characters', iri: readString(cursor) };
  if (take(cursor, '#')) return { kind: 'order', value: readDigits(cursor) };
  throw unexpected(cursor, '0..n @ / = > < $ #');
}

function readType(cursor: Cursor) {
  expect(cursor, '@');
  const name = readName(cursor, identifierBeforeGroup);
  return { name, group: readGroup(cursor) };
}

function readPattern(cursor: Cursor) {
  const found = match(cursor, pattern)?.[1];
  if (found === undefined) throw unexpected(cursor, '/…/');
  skipSpace(cursor);
  return { kind: 'pattern', pattern: found.replaceAll('\\/', '/') };
}

function readDigits(cursor: Cursor, expected = '0-9'): string {
  const found = match(cursor, digits)?.[0];
  if (found === undefined) throw unexpected(cursor, expected);
  skipSpace(cursor);
  return found;
}

function readFixed(cursor: Cursor) {
  const isQuoted = /["']/.test(peek(cursor));
  return { kind: 'fixed', value: isQuoted ? readString(cursor) : readDigits(cursor, '"…"'), isQuoted };
}

function readCardinality(cursor: Cursor) {
  const start = cursor.offset;
  const min = readDigits(cursor);
  if (match(cursor, /\.\./y) === null) throw unexpected(cursor, '..');
  skipSpace(cursor);
  const isUnbounded = match(cursor, /n/y) !== null;
  skipSpace(cursor);
  const max = isUnbounded ? null : Number(readDigits(cursor, 'n'));
  if (max !== null && max < Number(min)) {
    tell(cursor, start, cause('notation-cardinality-reversed', { value: `${min}..${max}` }));
    return { kind: 'cardinality', min: max, max: Number(min) };
  }
  return { kind: 'cardinality', min: Number(min), max };
}
