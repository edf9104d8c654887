import { type Cause, cause } from '../../findings/index.js';
import { demandsOf, plain, type ValueRule } from '../demands.js';
import type { DataModel, Item } from '../model.js';
import { notationNamespace } from '../namespaces.js';
import { type ResolvedStep, resolveTermPath } from '../resolve-term-path.js';
import { isFault, type TermStep } from '../term-path.js';
import type { ValueConditions } from '../value-conditions.js';
import { homeOf, isSubclass, partsOf, type Vocabulary } from '../vocabulary.js';
import { xsdNamespace } from '../xsd.js';
import { conditionConstraints } from './conditions.js';
import { languageTags } from './metadata.js';
import { itemMetadata } from './model-metadata.js';
import type { Constraint, Metadata, NotationFile, PrefixedName, StatementOf, UseStep } from './tree.js';

/** What is written has no place yet. */
const nowhere = {};

/**
 * Writes a data model as a file in the notation: `datamodel`, and a `use` statement for each step of its items' paths,
 * with how often it may stand, the class that it is narrowed to, and the values that are fixed or listed.
 *
 * @param requiredItems names of items that a record must have beyond those that the model requires
 * @returns the file, and what of the model the notation cannot say
 */
export function notationOfModel(
  model: DataModel,
  vocabulary: Vocabulary,
  requiredItems: readonly string[],
): { readonly file: NotationFile; readonly leftOut: readonly Cause[] } {
  const writer = openWriter(model, vocabulary, requiredItems);
  const leftOut: Cause[] = [];
  for (const item of model.items) {
    if (item.header === null) addItem(item, writer);
    else leftOut.push(cause('model-family-left-out', { item: item.name }));
  }
  const uses = [...writer.uses.values()].map(useStatement);
  return {
    file: { statements: [headStatement(model, vocabulary, uses), ...uses], comments: [] },
    leftOut,
  };
}

/** One `use` statement while items are gathered. */
interface Use {
  readonly steps: readonly UseStep[];
  readonly isMany: boolean;
  isRequired: boolean;
  language: string | null;
  type: string | null;
  fixed: string | null;
  codes: readonly string[];
  conditions: ValueConditions | null;
  readonly items: Item[];
  readonly nameOf: (term: string) => PrefixedName;
}

interface Writer {
  readonly model: DataModel;
  readonly vocabulary: Vocabulary;
  readonly isRequired: (item: Item) => boolean;
  readonly rules: readonly ValueRule[];
  readonly nameOf: (term: string) => PrefixedName;
  /** By path with groups, in the order in which they are written. */
  readonly uses: Map<string, Use>;
}

function openWriter(model: DataModel, vocabulary: Vocabulary, requiredItems: readonly string[]): Writer {
  const nameOf = namer(vocabulary);
  const { values } = demandsOf(model, vocabulary, requiredItems);
  const root: Use = newUse([{ name: nameOf(model.class), group: null }], true, nameOf);
  return {
    model,
    vocabulary,
    isRequired: (item) => item.required || requiredItems.includes(item.name),
    rules: values,
    nameOf,
    uses: new Map([['', root]]),
  };
}

function newUse(steps: readonly UseStep[], isMany: boolean, nameOf: Use['nameOf']): Use {
  return {
    steps,
    isMany,
    isRequired: false,
    language: null,
    type: null,
    fixed: null,
    codes: [],
    conditions: null,
    items: [],
    nameOf,
  };
}

function addItem(item: Item, writer: Writer): void {
  const resolved = resolveTermPath(writer.vocabulary, writer.model.class, item.path);
  if (isFault(resolved)) return;
  let way: readonly UseStep[] = [{ name: writer.nameOf(writer.model.class), group: null }];
  for (const [index, step] of item.path.steps.entries()) {
    const { many } = resolved.steps[index]!;
    const isLast = index === item.path.steps.length - 1;
    way = [...way, { name: writer.nameOf(step.property), group: groupOf(step) }];
    const use = useAt(way, many, isLast ? tagOf(item.path.language) : null, writer);
    if (writer.isRequired(item)) use.isRequired = true;
    use.type = narrower(use.type, step.type, writer.vocabulary);
    for (const pair of step.fixed) fix(way, pair, writer);
    if (!isLast) continue;
    use.items.push(item);
    use.codes = codesAt(item, resolved.steps, writer);
    use.conditions = item.conditions;
  }
}

/** Items of one node may narrow it in different degrees: it has to be what the narrowest asks for. */
function narrower(a: string | null, b: string | null, vocabulary: Vocabulary): string | null {
  if (a === null || b === null) return a ?? b;
  return isSubclass(vocabulary, b, a) ? b : a;
}

/** The values that may stand at the end of an item's path, where they are listed. */
function codesAt({ path }: Item, steps: readonly ResolvedStep[], { rules }: Writer): readonly string[] {
  const isHere = (rule: ValueRule) =>
    rule.steps.length === steps.length &&
    rule.steps.every(
      ({ property, fixed }, index) =>
        property === steps[index]!.property &&
        (fixed.length === 0 || JSON.stringify(fixed) === JSON.stringify(steps[index]!.fixed)),
    ) &&
    (rule.language === path.language || (rule.language === plain && path.language === null));
  const { alternatives = [] } = rules.find(isHere) ?? {};
  const [only] = alternatives;
  return alternatives.length === 1 && only?.forms.length === 0 ? (only.codes ?? []) : [];
}

/** Nodes that differ in fixed values only are told apart by a group in the notation. */
function groupOf(step: TermStep): string | null {
  if (step.group !== null || step.fixed.length === 0) return step.group;
  return step.fixed.map(({ value }) => value.replace(/[\]】］]/g, ')')).join(' ');
}

/** Two letters, as the notation has them. */
function tagOf(language: string | null): string | null {
  if (language === null) return null;
  const tag = (languageTags as Readonly<Record<string, string | null>>)[language] ?? language;
  return tag.slice(0, 2);
}

function useAt(steps: readonly UseStep[], isMany: boolean, language: string | null, writer: Writer): Use {
  const path = steps.slice(1).map(({ name, group }) => `${name.prefix}:${name.local}[${group ?? ''}]`);
  const key = path.join('>') + (language === null ? '' : `@${language}`);
  const use = writer.uses.get(key) ?? newUse(steps, isMany, writer.nameOf);
  use.language = language;
  writer.uses.set(key, use);
  return use;
}

function fix(
  way: readonly UseStep[],
  { property, value }: { readonly property: string; readonly value: string },
  writer: Writer,
): void {
  const use = useAt([...way, { name: writer.nameOf(property), group: null }], false, null, writer);
  use.isRequired = true;
  use.fixed = value;
}

function useStatement(use: Use): StatementOf<'use'> {
  const constraints: Constraint[] = [];
  const constrain = (constraint: Constraint) => constraints.push(constraint);
  if (use.steps.length > 1) {
    const min = use.isRequired ? 1 : 0;
    constrain({ kind: 'cardinality', min, max: use.isMany ? null : 1, at: nowhere });
  }
  if (use.type !== null) constrain({ kind: 'type', name: use.nameOf(use.type), group: null, at: nowhere });
  if (use.fixed !== null) constrain({ kind: 'fixed', value: use.fixed, isQuoted: true, at: nowhere });
  if (use.codes.length > 0) constrain({ kind: 'pattern', pattern: alternatives(use.codes), at: nowhere });
  const areAlike = new Set(use.items.map(({ conditions }) => JSON.stringify(conditions))).size === 1;
  if (areAlike) conditionConstraints(use.conditions).forEach(constrain);
  return {
    kind: 'use',
    steps: use.steps,
    language: use.language,
    constraints,
    at: nowhere,
    comments: [],
    remark: null,
    metadata: use.items.flatMap((item, index) =>
      itemMetadata(
        { ...item, term: item.path.text, conditions: areAlike ? null : item.conditions },
        use.items.length === 1 ? null : String(index + 1),
      ),
    ),
  };
}

/** The notation knows no lists of values: they are written as a pattern. */
function alternatives(values: readonly string[]): string {
  return `^(${values.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}

function namer(vocabulary: Vocabulary): (term: string) => PrefixedName {
  return (term) => {
    const { prefix, local } = homeOf(vocabulary, term) ?? partsOf(term);
    return { prefix: prefix ?? '', local, at: nowhere };
  };
}

function headStatement(
  model: DataModel,
  vocabulary: Vocabulary,
  uses: readonly StatementOf<'use'>[],
): StatementOf<'datamodel'> {
  const line = (key: string, value: string, more: Partial<Metadata> = {}): Metadata => ({
    key,
    group: null,
    language: null,
    name: null,
    value,
    at: nowhere,
    ...more,
  });
  const types = uses.flatMap(({ constraints }) =>
    constraints.flatMap((constraint) => (constraint.kind === 'type' ? [constraint.name.prefix] : [])),
  );
  const used = new Set([...uses.flatMap(({ steps }) => steps.map(({ name }) => name.prefix)), ...types]);
  const namespaces = [...vocabulary.namespaces].filter(([prefix]) => used.has(prefix));
  return {
    kind: 'datamodel',
    at: nowhere,
    comments: [],
    remark: null,
    metadata: [
      ...[...namespaces, ['xsd', xsdNamespace] as const].map(([name, namespace]) =>
        line('prefix', notationNamespace(namespace), { name }),
      ),
      line('name', model.title.ja),
      line('name', model.title.en, { language: languageTags.en }),
      line('name', model.title['zh-TW'], { language: languageTags['zh-TW'] }),
      line('version', model.version),
      line('identifier', model.id),
      line('source', model.source),
      ...model.aliases.map((alias) => line('alias', alias)),
      ...(model.uncertain === null
        ? []
        : [
            line('uncertain', model.uncertain.ja),
            line('uncertain', model.uncertain.en, { language: languageTags.en }),
            line('uncertain', model.uncertain['zh-TW'], { language: languageTags['zh-TW'] }),
            ...(model.uncertain.country ? [line('uncertain_country', model.uncertain.country)] : []),
          ]),
    ],
  };
}
