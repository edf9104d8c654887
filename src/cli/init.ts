import { existsSync } from 'node:fs';
import {
  type CatalogueEvidence,
  type Cause,
  cause,
  type Draft,
  documentOf,
  draftMapping,
  draftYaml,
  examplesFrom,
  type Knowledge,
  type Look,
  lookAt,
  type MappingDocument,
  makePlan,
  overridesOf,
  type Plan,
  prepareRun,
} from '../index.js';
import { draftWords } from '../messages/index.js';
import { isCauses, loadKnowledge, openParts, outputPath, type Sample, standardInput } from '../node.js';
import { cataloguesNamed } from './catalogues-named.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit } from './exit.js';
import { askAll, askKind, isStopped } from './init/questions.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import type { Terminal } from './terminal.js';
import { writeText } from './write-text.js';

/** What `imi init` takes. */
export interface InitOptions extends ReadingChoices {
  readonly model?: string;
  readonly mappingLibrary?: boolean;
  readonly catalog?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly yes?: boolean;
}

/**
 * `imi init`: drafts a mapping for a file that nobody mapped yet; asks where there is a person to ask. Who stops it at a
 * question leaves nothing behind.
 */
export async function init(file: string, options: InitOptions, terminal: Terminal): Promise<Exit> {
  try {
    return await writeDraft(file, options, terminal);
  } catch (error) {
    if (!isStopped(error)) throw error;
    terminal.err(causeLine(cause('run-stopped', { file }), terminal));
    return exit.interrupted;
  }
}

async function writeDraft(file: string, options: InitOptions, terminal: Terminal): Promise<Exit> {
  const target = options.out ?? (file === standardInput ? standardInput : draftPath(file));
  if (target !== standardInput && !options.force && existsSync(target))
    return fail([cause('draft-exists', { file: target })], terminal);
  const isAsking = !options.yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
  const knowledge = loadKnowledge();
  const proposal = await proposeFor(file, options, isAsking, knowledge, terminal);
  if ('causes' in proposal) return fail(proposal.causes, terminal);
  const { look, plan, titles } = proposal;
  const proposed = draftMapping(look, plan, knowledge, readingOf(options), options, titles);
  const draft = isAsking ? await askAll(proposed, plan, knowledge, terminal) : proposed;
  const document = withExamples(look, plan, draft, knowledge);
  const code = await writeText(await draftYaml(draft, document, terminal.language), target, terminal);
  if (code === exit.conforms) terminal.err(summary(file, target, draft, document, terminal));
  return code;
}

/** The look and the plan of the first part of a file that has a table of a kind that is known. */
async function proposeFor(
  file: string,
  options: InitOptions,
  isAsking: boolean,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Proposal | Refusal> {
  const catalogues = await cataloguesNamed(options.catalog, terminal);
  if (catalogues === null) return { causes: [] };
  const causes: Cause[] = [];
  for await (const part of openParts(file, terminal.signal, options)) {
    if ('code' in part) {
      causes.push(part);
      continue;
    }
    await part.close();
    const catalogue = await catalogues.of(part.path, part.sample.name);
    const proposal = await propose(part.sample, catalogue, options, isAsking, knowledge, terminal);
    if ('plan' in proposal) return proposal;
    causes.push(...proposal.causes);
  }
  return { causes };
}

interface Proposal {
  readonly look: Look;
  readonly plan: Plan;
  /** What a catalogue calls it. */
  readonly titles: readonly string[];
}

interface Refusal {
  readonly causes: readonly Cause[];
}

/** What a plan lacks that a person can say. */
const kindMissing: ReadonlySet<string> = new Set(['kind-unknown', 'kind-without-model']);

/** The look at a file and its plan; the kind is asked for where neither headers nor values tell it. */
async function propose(
  sample: Sample,
  catalogue: CatalogueEvidence | undefined,
  options: InitOptions,
  isAsking: boolean,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Proposal | Refusal> {
  const { mappingLibrary } = options;
  const reading = readingOf(options);
  let plan = makePlan(sample, { model: options.model, mappingLibrary, reading, catalogue }, knowledge);
  if (isCauses(plan) && isAsking && plan.some(({ code }) => kindMissing.has(code))) {
    const model = await askKind(knowledge, terminal);
    plan = makePlan(sample, { model, mappingLibrary, reading, catalogue }, knowledge);
  }
  if (isCauses(plan)) return { causes: plan };
  const known = plan.mapping === null ? undefined : knowledge.mappings.get(plan.mapping);
  const look = lookAt(sample, overridesOf(known, reading));
  return 'code' in look ? { causes: [look] } : { look, plan, titles: catalogue?.titles ?? [] };
}

function withExamples(look: Look, plan: Plan, draft: Draft, knowledge: Knowledge): MappingDocument {
  const document = documentOf(draft, today());
  const examples = examplesFrom(look, plan, draft, document, knowledge, prepareRun);
  return examples.length === 0 ? document : { ...document, examples: [...examples] };
}

/** Beside the file: `施設.csv` → `施設.mapping.yaml`. */
function draftPath(file: string): string {
  return outputPath(file, '.mapping.yaml', undefined);
}

/** The local day: the one on which the layout was seen. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function summary(
  file: string,
  target: string,
  draft: Draft,
  { examples }: MappingDocument,
  { language, errPalette }: Terminal,
): string {
  const count = (...states: readonly string[]) =>
    String(draft.columns.filter(({ state }) => states.includes(state)).length);
  const counts = {
    sure: count('sure', 'inherited'),
    assumed: count('assumed'),
    open: count('open'),
    examples: String(examples?.length ?? 0),
  };
  const next = draftWords.next[language].replace('{file}', file).replace('{draft}', target);
  return [
    errPalette.bold(draftWords.written[language].replace('{file}', target).replace('{model}', draft.model)),
    `  ${draftWords.counts[language].replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => counts[name])}`,
    `  ${next}`,
    '',
  ].join('\n');
}

function fail(causes: readonly Cause[], terminal: Terminal): Exit {
  for (const found of causes) terminal.err(causeLine(found, terminal));
  return exit.trouble;
}
