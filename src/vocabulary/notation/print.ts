import type { Constraint, Metadata, NotationFile, PrefixedName, Statement, UseStep } from './tree.js';

/**
 * Writes a file in the IMI vocabulary notation; `parseNotation` reads the same from it. A comment inside a statement
 * comes to stand before it. A text that ends with a backslash gets a blank behind it: the notation has no other way.
 */
export function printNotation({ statements, comments }: NotationFile): string {
  const blocks: string[] = [];
  let before: Statement | null = null;
  for (const statement of statements) {
    if (before !== null && !isSameBlock(before, statement)) blocks.push('\n');
    blocks.push(printStatement(statement));
    before = statement;
  }
  if (comments.length > 0) blocks.push('\n', ...comments.map((comment) => `${comment}\n`));
  return blocks.join('');
}

/** Bare statements of one kind stand line by line; what has metadata or comments stands by itself. */
function isSameBlock(before: Statement, after: Statement): boolean {
  return (
    before.kind === after.kind && before.metadata.length + after.metadata.length + after.comments.length === 0
  );
}

function printStatement(statement: Statement): string {
  const remark = statement.remark === null ? '' : ` ${statement.remark}`;
  return [
    ...statement.comments,
    ...statement.metadata.map(printMetadata),
    `${printBody(statement)} ;${remark}`,
    '',
  ].join('\n');
}

function printBody(statement: Statement): string {
  switch (statement.kind) {
    case 'vocabulary':
      return `vocabulary ${quote(statement.iri)}`;
    case 'datamodel':
      return 'datamodel';
    case 'class': {
      const parent =
        statement.parent === null ? '' : ` {@${printName(statement.parent.name)}${group(statement.parent)}}`;
      return `${deprecated(statement)}class ${printName(statement.name)}${parent}`;
    }
    case 'property':
      return `${deprecated(statement)}property ${printName(statement.name)}${printConstraints(statement)}`;
    case 'set':
      return `${deprecated(statement)}set ${printName(statement.class)}>${printName(statement.property)}${printConstraints(statement)}`;
    case 'use': {
      const language = statement.language === null ? '' : `@${statement.language}`;
      return `use ${statement.steps.map(printStep).join('>')}${language}${printConstraints(statement)}`;
    }
  }
}

function deprecated({ isDeprecated }: { readonly isDeprecated: boolean }): string {
  return isDeprecated ? 'deprecated ' : '';
}

function group({ group: name }: { readonly group: string | null }): string {
  return name === null ? '' : `[${name}]`;
}

function printName({ prefix, local }: PrefixedName): string {
  return `${prefix}:${local}`;
}

function printStep(step: UseStep): string {
  return printName(step.name) + group(step);
}

function printMetadata(metadata: Metadata): string {
  const { key, language, name, value } = metadata;
  const isBare = key === 'description' && language === null && metadata.group === null && name === null;
  const tag = language === null ? '' : `@${language}`;
  const told = `${name === null ? '' : `${name}: `}${quote(value)}`;
  return isBare ? `# ${told}` : `#${key}${group(metadata)}${tag} ${told}`;
}

function printConstraints({ constraints }: { readonly constraints: readonly Constraint[] }): string {
  return constraints.map((constraint) => ` {${printConstraint(constraint)}}`).join('');
}

/** What a constraint has between its braces. */
export function printConstraint(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'cardinality':
      return `${constraint.min}..${constraint.max ?? 'n'}`;
    case 'type':
      return `@${printName(constraint.name)}${group(constraint)}`;
    case 'pattern':
      return `/${constraint.pattern.replaceAll('/', '\\/')}/`;
    case 'fixed':
      return `=${constraint.isQuoted ? quote(constraint.value) : constraint.value}`;
    case 'bound':
      return constraint.sign + constraint.value;
    case 'characters':
      return `$${quote(constraint.iri)}`;
    case 'order':
      return `#${constraint.value}`;
  }
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}${value.endsWith('\\') ? ' ' : ''}"`;
}
