import type { Cause } from '../findings/index.js';
import { cause } from '../findings/index.js';
import { isMendableJson } from '../fix/index.js';
import { type Knowledge, makePlan, type Stretch } from '../plan/index.js';
import { sniffFormat, UnreadableSource } from '../sources/index.js';
import { type ChangeGroup, openChangeLists } from './change-lists.js';
import type { FixAttempt, FixedFile, FixFileOptions, FixOutcome, NotFixed } from './fix-attempt.js';
import { fixText } from './fix-text.js';
import { isSameFile, standardInput } from './inputs.js';
import { choiceOf } from './part-choice.js';
import { openSource, type SourceFile, sourceOf } from './source-file.js';
import { heldSource, stretchOfText } from './stretches.js';
import { areasIn, chosenAreas } from './tables-in.js';
import { UnwritableOutput } from './whole-file.js';
import { openWholeFiles } from './whole-files.js';

/** After so many attempts no column is mended at all in tables that are still taken for something else. */
const mostAttempts = 4;

/**
 * Writes a file back as it was, with its cells mended; all outputs appear whole, or none does. What was made is looked at as
 * if it came in anew: columns that would then be taken for something else are left as they are.
 */
export async function fixFile(
  path: string,
  options: FixFileOptions,
  knowledge: Knowledge,
): Promise<FixedFile | NotFixed> {
  const clash = writtenOver(path, options);
  if (clash !== null) return { refusals: [cause('output-is-input', { file: clash })] };
  const open =
    path === standardInput ? await openHeld(path, options.signal) : () => openSource(path, options.signal);
  const left = new Map<string | null, Set<number>>();
  for (let attempt = 1; ; attempt += 1) {
    const files = openWholeFiles();
    const source = await open();
    if ('code' in source) return { refusals: [source] };
    try {
      const held: Uint8Array[] = [];
      const file = options.to !== null && 'file' in options.to ? await files.open(options.to.file) : null;
      const lists = await openChangeLists(source.sample.name, options.lists, options.language, files.open);
      const outcome = await fixSource(
        source,
        {
          options,
          signal: options.signal,
          leftColumns: (sheet) => left.get(sheet) ?? new Set(),
          write: async (bytes) => {
            if (file !== null) await file.writeBytes(bytes);
            else if (options.to !== null) held.push(bytes.slice());
          },
          take: lists.take,
        },
        knowledge,
      );
      if ('refusals' in outcome) return outcome;
      if ((await source.conclude()).hasChanged) return { refusals: [cause('file-changed', { file: path })] };
      const { drifted, ...fixed } = outcome;
      const groups = lists.groups();
      if (leaveDrifted(left, drifted, groups, attempt === mostAttempts)) continue;
      await lists.close();
      await files.publish();
      if (options.to !== null && 'write' in options.to)
        for (const bytes of held) await options.to.write(bytes);
      return { ...fixed, groups };
    } catch (error) {
      if (error instanceof UnwritableOutput || error instanceof UnreadableSource)
        return { refusals: [error.why] };
      throw error;
    } finally {
      await Promise.allSettled([files.discard(), source.close()]);
    }
  }
}

/** The output that would be written over the input, which nobody asked for; null: none would. */
function writtenOver(path: string, { to, lists, isInPlace }: FixFileOptions): string | null {
  if (path === standardInput) return null;
  const own = to !== null && 'file' in to && !isInPlace ? [to.file] : [];
  return [...own, ...lists.map(({ file }) => file)].find((file) => isSameFile(file, path)) ?? null;
}

/** Adds columns to those that are left; false where none of the tables that were made is taken for something else. */
function leaveDrifted(
  left: Map<string | null, Set<number>>,
  drifted: readonly { readonly sheet: string | null; readonly columns: ReadonlySet<number> }[],
  groups: readonly ChangeGroup[],
  isLast: boolean,
): boolean {
  let isAny = false;
  for (const { sheet, columns } of drifted) {
    const made = groups.filter((group) => group.sheet === sheet && !group.isLeft);
    const changed = new Set(made.flatMap(({ samples }) => samples.map(({ place }) => place.column ?? 0)));
    if (columns.size === 0 || changed.size === 0) continue;
    const own = [...columns].filter((column) => changed.has(column));
    const known = left.get(sheet) ?? new Set();
    // What is taken for something else may not be what was changed.
    for (const column of own.length === 0 || isLast ? changed : own) known.add(column);
    left.set(sheet, known);
    isAny = true;
  }
  return isAny;
}

async function fixSource(source: SourceFile, attempt: FixAttempt, knowledge: Knowledge): Promise<FixOutcome> {
  const { sample, path } = source;
  const format = sniffFormat(sample.head);
  if (format === 'xlsx') {
    const { fixWorkbookFile } = await import('./fix-workbook.js');
    return fixWorkbookFile(source, attempt, knowledge);
  }
  if (['ods', 'xls', 'zip', 'gzip'].includes(format))
    return { refusals: [cause('fix-format', { file: path, found: format.toUpperCase() })] };
  const choice = choiceOf(attempt.options, attempt.options.mapping);
  const areas = sample.isWhole || source.isOnDisk ? areasIn(sample, choice) : [];
  const tables = chosenAreas(areas, choice);
  if ('code' in tables) return { refusals: [tables] };
  const stretches = areas.flatMap((area) => ('stretch' in area ? [area.stretch] : []));
  if (stretches.length > 1) {
    const isChosen = (at: number) => tables.some(({ number }) => number === at + 1);
    return fixStretches(source, stretches, isChosen, attempt, knowledge);
  }
  const plan = makePlan(sample, attempt.options, knowledge);
  if (!('version' in plan)) return { refusals: plan };
  if (plan.turned !== undefined) return { refusals: [cause('fix-turned', { file: path })] };
  if (plan.format !== 'csv' && isMendableJson(plan)) {
    const { fixJsonFile } = await import('./fix-json.js');
    return fixJsonFile(source, plan, attempt, knowledge);
  }
  if (plan.format !== 'csv')
    return { refusals: [cause('fix-format', { file: path, found: plan.format.toUpperCase() })] };
  return fixText(source, plan, attempt, knowledge);
}

/** Mends tables that stand below each other, each by its own plan; what is no table that is known stays as it is. */
async function fixStretches(
  source: SourceFile,
  stretches: readonly Stretch[],
  isChosen: (at: number) => boolean,
  attempt: FixAttempt,
  knowledge: Knowledge,
): Promise<FixOutcome> {
  const held = source.sample.isWhole ? heldSource(source) : null;
  const causes: Cause[] = [];
  const fixed: FixedStretch[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const whole = held ?? (await openSource(source.path));
    if ('code' in whole) return { refusals: [whole] };
    try {
      const own = stretchOfText(whole, stretch, stretches[at + 1]);
      const plan = isChosen(at) ? makePlan(own.sample, attempt.options, knowledge) : [];
      const isText = 'version' in plan && plan.format === 'csv' && plan.turned === undefined;
      if (!isText) {
        if (!('version' in plan)) causes.push(...plan);
        for await (const piece of own.pieces()) await attempt.write(piece);
        continue;
      }
      const outcome = await fixText(own, plan, attempt, knowledge);
      if ('refusals' in outcome) return outcome;
      fixed.push(outcome);
    } finally {
      if (whole !== held) await whole.close();
    }
  }
  if (fixed.length === 0) return { refusals: causes };
  return {
    plans: fixed.flatMap(({ plans }) => plans),
    rows: fixed.reduce((sum, { rows }) => sum + rows, 0),
    causes: [...causes, ...fixed.flatMap((one) => one.causes)],
    drifted: fixed.flatMap(({ drifted }) => drifted),
  };
}

type FixedStretch = Exclude<FixOutcome, { readonly refusals: unknown }>;

/** The standard input can be read once only, and is held. */
async function openHeld(path: string, signal: AbortSignal): Promise<() => Promise<SourceFile | Cause>> {
  const source = await openSource(path, signal);
  if ('code' in source) return async () => source;
  const pieces: Uint8Array[] = [];
  for await (const piece of source.pieces()) pieces.push(Buffer.from(piece));
  await source.close();
  return () =>
    sourceOf({
      path,
      name: source.sample.name,
      isOnDisk: false,
      input: (async function* () {
        yield* pieces;
      })(),
      state: async () => '',
      close: async () => {},
    });
}
