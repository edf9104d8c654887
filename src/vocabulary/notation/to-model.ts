import type { Cause, Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import type { ModelDocument } from '../load-model.js';
import { type ResolvedPath, resolveTermPath, unknownClass } from '../resolve-term-path.js';
import {
  barePath,
  isFault,
  parseTermPath,
  printTermPath,
  type TermPath,
  type TermStep,
} from '../term-path.js';
import { formsOf, type ValueConditions } from '../value-conditions.js';
import { datatypeOf, isSubclass, propertyOf, type Vocabulary } from '../vocabulary.js';
import { conditionsIn } from './conditions.js';
import { keyedUses } from './keyed-uses.js';
import { type ToldItem, toldItems } from './model-metadata.js';
import { printConstraint } from './print.js';
import type { Metadata, NotationFile, StatementOf, UseStep } from './tree.js';

type Use = StatementOf<'use'>;
type ItemEntry = ModelDocument['items'][string];

/** A data model that was read from the notation. */
export interface ModelDraft {
  /** Null where no `use` statement names a class that is known. */
  readonly document: ModelDocument | null;
  readonly findings: readonly Finding[];
}

/**
 * Makes a data model of the `use` statements of a file: each that leads to a value, or to a node of which no more is
 * said, is an item. Conditions on values come with it; those that values cannot be checked against are told.
 *
 * @param about what the file may not say itself: the id, and the normalizer of an item by its path
 */
export function modelOfNotation(
  file: NotationFile,
  vocabulary: Vocabulary,
  about: { readonly id: string; readonly normalizerOf: (path: ResolvedPath) => string },
): ModelDraft {
  const { statements } = file;
  const uses = keyedUses(file, vocabulary);
  const root = uses[0]?.steps[0]?.name;
  const rootClass = root === undefined ? null : classCalled(root.local, vocabulary);
  if (root === undefined) return { document: null, findings: [] };
  if (rootClass === null)
    return { document: null, findings: [{ ...unknownClass(vocabulary, root.local), place: root.at }] };
  const findings: Finding[] = [];
  const reading: Reading = {
    vocabulary,
    rootClass,
    uses: new Map(uses.map((use) => [keyOf(use.steps), use])),
    normalizerOf: about.normalizerOf,
    report: (place, what) => findings.push({ ...what, place }),
  };
  const items: Record<string, ItemEntry> = {};
  for (const use of uses.filter((each) => isItem(each, uses, vocabulary))) {
    for (const [name, entry] of itemsOf(use, reading)) items[freeName(name, items)] = entry;
  }
  const head = statements.find((statement) => statement.kind === 'datamodel')?.metadata ?? [];
  return { document: { ...headOf(head, about.id), class: rootClass, items }, findings };
}

interface Reading {
  readonly vocabulary: Vocabulary;
  readonly rootClass: string;
  /** By path with groups. */
  readonly uses: ReadonlyMap<string, Use>;
  readonly normalizerOf: (path: ResolvedPath) => string;
  readonly report: (place: Place, what: Cause) => void;
}

function headOf(head: readonly Metadata[], id: string): Omit<ModelDocument, 'class' | 'items'> {
  const values = (key: string, language: string | null = null) =>
    head.filter((line) => line.key === key && line.language === language).map(({ value }) => value);
  const first = (key: string, language: string | null = null) => values(key, language)[0];
  const others = (key: string, ja: string) => {
    const en = first(key, 'en') ?? ja;
    return { en, 'zh-TW': first(key, 'zh') ?? en };
  };
  const own = first('identifier') ?? id;
  const ja = first('name') ?? own;
  const uncertain = first('uncertain');
  const country = (['JP', 'TW'] as const).find((each) => each === first('uncertain_country'));
  return {
    id: own,
    title: { ja, ...others('name', ja) },
    version: first('version') ?? '1',
    source: first('source') ?? ja,
    aliases: values('alias'),
    ...(uncertain === undefined
      ? {}
      : { uncertain: { ja: uncertain, ...others('uncertain', uncertain), ...(country ? { country } : {}) } }),
  };
}

function classCalled(name: string, { classes }: Vocabulary): string | null {
  return [name, `${name}型`].find((candidate) => classes.has(candidate)) ?? null;
}

function keyOf(steps: readonly UseStep[]): string {
  return steps
    .slice(1)
    .map(({ name, group }) => `${name.local}[${group ?? ''}]`)
    .join('>');
}

/** What leads on is no item, nor is what has a fixed value: it belongs to the step before it. */
function isItem(use: Use, uses: readonly Use[], { classes }: Vocabulary): boolean {
  if (use.steps.length < 2 || use.constraints.some(({ kind }) => kind === 'fixed')) return false;
  if (classes.has(use.steps.at(-1)?.name.local ?? '')) return false;
  const key = `${keyOf(use.steps)}>`;
  return !uses.some(({ steps }) => keyOf(steps).startsWith(key));
}

function itemsOf(use: Use, reading: Reading): readonly (readonly [name: string, entry: ItemEntry])[] {
  const place = use.steps.at(-1)?.name.at ?? use.at;
  const written = pathOf(use, reading);
  const path = isFault(written) ? written : resolved(written, reading);
  if (isFault(path)) {
    reading.report(place, path.cause);
    return [];
  }
  const { codes, conditions } = conditionsOf(use);
  reportUnchecked(use, conditions, path.datatype, reading);
  return toldItems(use.metadata).map((told) => {
    const own = ownPath(told, path.path, reading);
    const name = told.name ?? nameOf(own);
    return [name, entryOf(name, told, own, path, { codes, conditions }, use, reading)] as const;
  });
}

function resolved(path: TermPath, { vocabulary, rootClass }: Reading) {
  return resolveTermPath(vocabulary, rootClass, path);
}

/** The path as one of ours: fixed values and types stand at the step that they are said of. */
function pathOf(use: Use, reading: Reading): TermPath | { readonly cause: Cause } {
  const { vocabulary, rootClass } = reading;
  const steps: TermStep[] = [];
  let holder: string | null = rootClass;
  for (const [index, { name, group }] of use.steps.slice(1).entries()) {
    const before = use.steps.slice(0, index + 2);
    const type: string | null = typeAt(before, reading);
    const owned: ReturnType<typeof propertyOf> =
      holder === null ? null : propertyOf(vocabulary, holder, name.local);
    const isNarrower = type !== null && owned !== null && type !== owned.range;
    steps.push({
      property: name.local,
      group,
      fixed: fixedAt(before, reading),
      type: isNarrower && isSubclass(vocabulary, type, owned.range) ? type : null,
    });
    holder = owned === null || datatypeOf(vocabulary, owned.range) !== null ? null : (type ?? owned.range);
  }
  const path = { steps, language: use.language === 'zh' ? 'zh-TW' : use.language, isIri: holder !== null };
  return parseTermPath(printTermPath(path));
}

function typeAt(steps: readonly UseStep[], { uses }: Reading): string | null {
  const constraints = uses.get(keyOf(steps))?.constraints ?? [];
  return constraints.find((constraint) => constraint.kind === 'type')?.name.local ?? null;
}

function fixedAt(steps: readonly UseStep[], { uses }: Reading): TermStep['fixed'] {
  return [...uses.values()].flatMap((use) => {
    const fixed = use.constraints.find((constraint) => constraint.kind === 'fixed');
    const isHere = use.steps.length === steps.length + 1 && keyOf(use.steps.slice(0, -1)) === keyOf(steps);
    return fixed === undefined || !isHere
      ? []
      : [{ property: use.steps.at(-1)!.name.local, value: fixed.value }];
  });
}

/** The path as the item had it before it was written in the notation, where that leads to the same place. */
function ownPath({ term }: ToldItem, written: TermPath, reading: Reading): TermPath {
  const parsed = term === null ? written : parseTermPath(term, reading.rootClass);
  const own = isFault(parsed) ? parsed : resolved(parsed, reading);
  return !isFault(own) && barePath(own.path) === barePath(written) ? own.path : written;
}

/** 表記 and its like say nothing by themselves. */
const vague: ReadonlySet<string> = new Set(['表記', '識別値', '数値', '標準型日付', '標準型日時']);

function nameOf({ steps, language }: TermPath): string {
  const told = steps.filter(({ property }, index) => index === 0 || !vague.has(property));
  const words = told.map(({ property, group, fixed }) => {
    const aside = group ?? fixed.map(({ value }) => value).join(' ');
    return aside === '' ? property : `${property}（${aside}）`;
  });
  return [words.join('_'), language].filter((word) => word !== null).join('_');
}

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(taken, name)) return name;
  for (let number = 2; ; number += 1) {
    if (!Object.hasOwn(taken, `${name}${number}`)) return `${name}${number}`;
  }
}

function entryOf(
  name: string,
  told: ToldItem,
  own: TermPath,
  path: ResolvedPath,
  listed: ReturnType<typeof conditionsOf>,
  use: Use,
  reading: Reading,
): ItemEntry {
  const label = reading.vocabulary.properties.get(own.steps.at(-1)?.property ?? '')?.label;
  const codes = Object.keys(told.codes).length > 0 ? told.codes : listed.codes;
  const conditions = withoutEmpty(told.conditions) ?? withoutEmpty(listed.conditions);
  const en = told.label.en ?? label?.en ?? name;
  return {
    term: own.text,
    label: {
      ...(told.label.ja === null ? {} : { ja: told.label.ja }),
      en,
      'zh-TW': told.label['zh-TW'] ?? label?.['zh-TW'] ?? en,
    },
    normalizer: told.normalizer ?? reading.normalizerOf(path),
    ...(isRequired(use, reading) ? { required: true } : {}),
    ...(Object.keys(told.options).length > 0 ? { options: told.options } : {}),
    ...(told.aliases.length > 0 ? { aliases: [...told.aliases] } : {}),
    ...(told.separator === null ? {} : { separator: told.separator }),
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
    ...(conditions === null ? {} : { conditions }),
    ...(told.example === null ? {} : { example: told.example }),
    ...(told.source === null ? {} : { source: told.source }),
  };
}

function withoutEmpty(conditions: ValueConditions): NonNullable<ItemEntry['conditions']> | null {
  const told = Object.entries(conditions).filter(([, list]) => list.length > 0);
  return told.length === 0 ? null : Object.fromEntries(told.map(([kind, list]) => [kind, [...list]]));
}

/** An item is demanded where each step to it is; a step without a `use` of its own is not. */
function isRequired(use: Use, { uses }: Reading): boolean {
  return use.steps.slice(1).every((_, index) => {
    const steps = use.steps.slice(0, index + 2);
    const { constraints = [] } = steps.length === use.steps.length ? use : (uses.get(keyOf(steps)) ?? {});
    const cardinality = constraints.findLast(({ kind }) => kind === 'cardinality');
    return cardinality?.kind === 'cardinality' && cardinality.min > 0;
  });
}

const noConditions: ValueConditions = { patterns: [], bounds: [], characters: [] };

/** What the braces of a `use` say of the value: a pattern of alternatives is a code list. */
function conditionsOf(use: Use): {
  readonly codes: Record<string, string>;
  readonly conditions: ValueConditions;
} {
  const { patterns, bounds, characters } = conditionsIn(use.constraints) ?? noConditions;
  const lists = patterns.map(alternativesIn);
  const codes = Object.fromEntries(lists.flatMap((values) => (values ?? []).map((value) => [value, value])));
  return {
    codes,
    conditions: { patterns: patterns.filter((_, i) => lists[i] === null), bounds, characters },
  };
}

/** Conditions that values cannot be checked against are kept, and told. */
function reportUnchecked(use: Use, conditions: ValueConditions, datatype: string, { report }: Reading): void {
  for (const what of formsOf(conditions, datatype).causes) {
    const { value } = what.args as { readonly value: string };
    const at = use.constraints.find((each) => printConstraint(each).includes(value))?.at ?? use.at;
    report(at, what);
  }
}

/** The words of `^(a|b|c)$`; null for any other pattern. */
function alternativesIn(pattern: string): readonly string[] | null {
  const [, list] = /^\^\((?:\?:)?((?:[^\\^$.*+?()[\]{}]|\\[^\p{L}\p{N}])*)\)\$$/u.exec(pattern) ?? [];
  if (list === undefined) return null;
  return (list.match(/(?:[^\\|]|\\.)+/g) ?? []).map((word) => word.replace(/\\(.)/g, '$1'));
}
