import { fill, type ListedChange, placeName, shown, signs, visible } from '../index.js';
import { catalogue, label } from '../messages/index.js';
import type { ChangeGroup, ChangeListTarget, FixedFile } from '../node.js';
import { namedPath } from './named-path.js';
import type { Terminal } from './terminal.js';

/** What was written, and where. */
interface Written {
  readonly file: string;
  /** Null: nothing was. */
  readonly target: string | null;
  readonly lists: readonly ChangeListTarget[];
}

/**
 * What was changed and what was left, a line for each column and reason with the first place; then the sum.
 *
 * @param isBeside it goes to the standard error, beside a result on the standard output
 */
export function fixSummary(
  { groups, rows }: FixedFile,
  { file, target, lists }: Written,
  isBeside: boolean,
  terminal: Terminal,
): string {
  const { language } = terminal;
  const palette = isBeside ? terminal.errPalette : terminal.palette;
  const sum = (isLeft: boolean) =>
    groups.reduce((total, group) => total + (group.isLeft === isLeft ? group.count : 0), 0);
  const [changed, left] = [sum(false), sum(true)];
  const name = target === null || target === file ? named(file) : `${named(file)} → ${named(target)}`;
  const told = label(language, target === null ? 'fix-would' : 'fix-done', { count: changed });
  return [
    `${palette.bold(name)}  ${palette.dim(label(language, 'row-count', { count: rows }))}`,
    ...groups.map((group) => `  ${groupLine(group, terminal, palette)}`),
    `${palette.good(signs.good)} ${palette.bold(changed === 0 ? label(language, 'fix-nothing') : told)}`,
    ...(left === 0 ? [] : [`  ${label(language, 'fix-left', { count: left })}`]),
    ...lists.map((list) => `  ${label(language, 'fix-list', { file: named(list.file) })}`),
    '',
  ].join('\n');
}

function groupLine(group: ChangeGroup, { language }: Terminal, palette: Terminal['palette']): string {
  const [first] = group.samples;
  if (first === undefined) return '';
  const count = label(language, 'found-count', { count: group.count });
  const quoted = (text: string) => label(language, 'quoted', { text: shown(text) });
  const example = `${placeName(first.place, language)} ${quoted(first.before)} → ${quoted(first.after)}`;
  const sign = group.isLeft ? palette.warning(signs.warning) : palette.info(signs.info);
  return `${sign} ${palette.bold(shown(group.header || placeName({ column: first.place.column ?? 0 }, language)))}  ${whatOf({ ...first, isLeft: group.isLeft }, language)}  ${count}  ${palette.dim(example)}`;
}

/** Why, in a few words. What was assumed speaks of one value, and is said of all. */
function whatOf({ reason, isLeft }: ListedChange, language: Terminal['language']): string {
  if (isLeft && !reason.code.startsWith('fix-left')) return label(language, 'left-assumed');
  return visible(fill(catalogue[reason.code][language].what, reason.args));
}

function named(path: string): string {
  return visible(namedPath(path));
}
