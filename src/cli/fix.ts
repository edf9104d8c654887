import { extname } from 'node:path';
import { type Cause, type ChangeListFormat, cause, changeListFormats, severityOf } from '../index.js';
import {
  type ChangeListTarget,
  choiceOf,
  type FixFileOptions,
  fixFile,
  loadKnowledge,
  nodeFormats,
  normalizePart,
  openParts,
  outputPath,
  standardInput,
} from '../node.js';
import { cataloguesNamed } from './catalogues-named.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import { fixSummary } from './fix-summary.js';
import { mappingNamed } from './mapping-named.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import type { Terminal } from './terminal.js';
import { placedWishes } from './wishes.js';

/** What `imi fix` takes. */
export interface FixChoices extends ReadingChoices {
  readonly mapping?: string;
  readonly model?: string;
  readonly mappingLibrary?: boolean;
  readonly catalog?: string;
  readonly assume?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly check?: boolean;
  readonly changes: readonly string[];
  readonly layout?: 'standard';
  readonly quiet?: boolean;
}

/**
 * `imi fix`: the file itself, with its cells in the form that the standard asks; every change is told and listed. With
 * `--check` nothing is written, and the code says whether there is anything to mend.
 */
export async function fix(file: string, choices: FixChoices, terminal: Terminal): Promise<Exit> {
  const { language, signal } = terminal;
  const knowledge = loadKnowledge();
  const mapping = choices.mapping === undefined ? undefined : await mappingNamed(choices.mapping, terminal);
  if (mapping === null) return exit.trouble;
  const catalogues = await cataloguesNamed(choices.catalog, terminal);
  if (catalogues === null) return exit.trouble;
  const lists = listsOf(file, choices);
  if ('code' in lists) return fail([lists], terminal);
  const target = choices.check ? null : targetOf(file, choices);
  const clash = clashOf(file, target, lists, choices);
  if (clash !== null) return fail([clash], terminal);
  const isStandard = choices.layout !== undefined;
  const shared = {
    mapping,
    model: choices.model,
    mappingLibrary: choices.mappingLibrary,
    reading: readingOf(choices),
    catalogue: await catalogues.of(file, null),
    signal,
  };
  const options: FixFileOptions = {
    ...shared,
    to: target === null || isStandard ? null : toOf(target, terminal),
    isInPlace: choices.inPlace === true,
    lists,
    language,
    isAssuming: choices.assume === true,
    ...choiceOf(choices, mapping),
  };
  const fixed = await fixFile(file, options, knowledge);
  if (signal.aborted) return exit.interrupted;
  if ('refusals' in fixed) {
    const isAnotherLayout = isStandard && target !== null && fixed.refusals.every(isAboutWritingBack);
    if (!isAnotherLayout || fixed.refusals.length === 0) return fail(fixed.refusals, terminal);
    const code = await writeStandard(file, target);
    if (code === exit.conforms)
      terminal.err(causeLine(cause('fix-changes-not-listed', { file: target }), terminal));
    return code;
  }
  for (const found of fixed.causes) terminal.err(causeLine(found, terminal));
  if (isStandard && target !== null) {
    const code = await writeStandard(file, target);
    if (code !== exit.conforms) return code;
  }
  if (!choices.quiet) {
    const say = target === standardInput ? terminal.err : terminal.out;
    say(fixSummary(fixed, { file, target, lists }, target === standardInput, terminal));
  }
  const isMended = fixed.groups.every(({ isLeft }) => isLeft);
  return choices.check && !isMended ? exit.findings : exit.conforms;

  /** The layout of the standard is an output of the usual run. */
  async function writeStandard(input: string, output: string): Promise<Exit> {
    const format = nodeFormats[extname(output).toLowerCase() === '.xlsx' ? 'xlsx' : 'csv'];
    const to = output === standardInput ? { write: terminal.outAwaited } : { file: output };
    const codes: Exit[] = [];
    let isWritten = false;
    for await (const part of openParts(input, signal, choiceOf(choices, shared.mapping))) {
      if ('code' in part) {
        terminal.err(causeLine(part, terminal));
        if (severityOf(part.code) !== 'info') codes.push(exit.trouble);
        continue;
      }
      if (isWritten) {
        await part.close();
        terminal.err(causeLine(cause('fix-one-sheet', { names: part.part ?? '' }), terminal));
        continue;
      }
      const made = await normalizePart(part, { ...shared, nodes: [{ format, to }], reports: [] }, knowledge);
      isWritten = made.causes === null;
      for (const found of made.causes ?? made.remarks) terminal.err(causeLine(found, terminal));
      codes.push(isWritten ? exit.conforms : exit.trouble);
    }
    return worstExit(codes);
  }
}

/** What cannot be written back as it was can yet be written in the layout of the standard. */
function isAboutWritingBack({ code }: Cause): boolean {
  return code === 'fix-format' || code === 'fix-turned';
}

function toOf(target: string, terminal: Terminal): FixFileOptions['to'] {
  return target === standardInput ? { write: terminal.outAwaited } : { file: target };
}

/** Where the file goes: `施設.csv` → `施設.fixed.csv` beside it, or `施設.standard.csv` in the layout of the standard. */
function targetOf(file: string, { out, inPlace, layout }: FixChoices): string {
  if (inPlace) return file;
  if (out !== undefined) return out;
  if (file === standardInput) return standardInput;
  const suffix = extname(file);
  if (layout === undefined) return outputPath(file, `.fixed${suffix}`, undefined);
  return outputPath(file, /^\.xls[xm]?$/i.test(suffix) ? '.standard.xlsx' : '.standard.csv', undefined);
}

/** The lists that are asked for; beside a file that is written, one in CSV where nothing is said. */
function listsOf(file: string, { changes, check, out }: FixChoices): readonly ChangeListTarget[] | Cause {
  const isSilent = check || file === standardInput || out === standardInput;
  const wishes = changes.length === 0 && !isSilent ? ['csv'] : changes;
  return placedWishes<ChangeListFormat>(wishes, changeListFormats, '--changes', ({ suffix }) =>
    outputPath(file, suffix, undefined),
  );
}

/** Why outputs cannot go where they would: two to one place, or the file both over itself and elsewhere. */
function clashOf(
  file: string,
  target: string | null,
  lists: readonly ChangeListTarget[],
  { inPlace, out, layout }: FixChoices,
): Cause | null {
  if (inPlace && (out !== undefined || layout !== undefined || file === standardInput))
    return cause('usage-options-clash', {
      names: out === undefined ? '--in-place --layout' : '--in-place --out',
    });
  const outputs = [...(target === null ? [] : [target]), ...lists.map((list) => list.file)];
  const twice = outputs.find((path, i) => outputs.indexOf(path) !== i);
  return twice === undefined ? null : cause('outputs-collide', { file: twice });
}

function fail(causes: readonly Cause[], terminal: Terminal): Exit {
  for (const found of causes) terminal.err(causeLine(found, terminal));
  return exit.trouble;
}
