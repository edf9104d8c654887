import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cause, cause } from '../../findings/index.js';
import { findLicence } from '../../licences/index.js';
import {
  type Attribution,
  attributionText,
  type Decision,
  type KindSummary,
  type MergeSummary,
  mergeContext,
  sourceIri,
  withMergedPlaces,
} from '../../merge/index.js';
import { type Language, mergeWords } from '../../messages/index.js';
import { termNamesOf } from '../../nodes/index.js';
import {
  type FormulaTreatment,
  mergeHtml,
  type NodeFormat,
  type Reported,
  reportSetJson,
} from '../../outputs/index.js';
import type { Knowledge } from '../../plan/index.js';
import { withFindings } from '../../report/index.js';
import { mergedShapeOf } from '../../run/merged-shape.js';
import { version } from '../../version.js';
import { contextOf } from '../../vocabulary/index.js';
import { datasetOf } from '../dataset-of.js';
import { reasonOf } from '../file-error.js';
import { isSameFile } from '../inputs.js';
import { loadLicences } from '../licences.js';
import { openNodeFile } from '../node-file.js';
import type { NodeWriter } from '../node-writer.js';
import { UnwritableOutput, type WholeFile } from '../whole-file.js';
import { openWholeFiles } from '../whole-files.js';
import { type MergedSource, mergeKind } from './merge-kind.js';
import { ownOutputs, summaryName } from './own-outputs.js';
import { openSpools, type ReadingOfSet, type ReadSource, readFile, type UnreadPart } from './read-set.js';
import { openReviewFiles, reviewNames } from './review-files.js';
import { licensed, type Repeated, sourcesDocument, summaries } from './set-files.js';

/** How a set of sources is made one dataset of each kind. */
export interface MergeOptions extends ReadingOfSet {
  /** Where everything is written. */
  readonly folder: string;
  readonly formats: readonly NodeFormat[];
  readonly formulas: FormulaTreatment;
  /** Make one node of records that are certain to be about one thing. */
  readonly isDeduped: boolean;
  /** What people decided. */
  readonly decisions: { readonly file: string; readonly all: readonly Decision[] } | null;
  /** Of what people read. */
  readonly language: Language;
  /** A file as reports name it. */
  readonly nameOf: (path: string) => string;
}

export type Merged =
  | {
      readonly summary: MergeSummary;
      /** The report of each source, in the order of the summary, with what only the set shows. */
      readonly reported: readonly Reported[];
      /** What there is to say beside it. */
      readonly told: readonly Told[];
    }
  | { readonly summary: null; readonly told: readonly Told[] };

/** What there is to say, and of which file. */
export interface Told {
  readonly cause: Cause;
  /** As given; null: it says itself what it is about. */
  readonly path: string | null;
  readonly part: string | null;
}

const reportName = 'merge.report.json';
const pageName = 'merge.html';
const sourcesName = 'sources.jsonld';
const attributionName = 'ATTRIBUTION.txt';

/**
 * Merges files: reads all of them, whatever they are, and writes one dataset for each kind, a report of the set, the sources, and
 * the pairs of records that may be about one thing. What comes out does not depend on the order of the files. A file
 * that cannot be read does not stop the others; all outputs appear, or none.
 *
 * @returns what became of it; where there is no summary, nothing was written (nothing is told where it was stopped)
 */
export async function mergeFiles(
  files: readonly string[],
  options: MergeOptions,
  knowledge: Knowledge,
): Promise<Merged> {
  const { folder, signal } = options;
  const work = join(folder, `.imi-merge-${randomBytes(6).toString('hex')}`);
  const written = openWholeFiles();
  const spools = openSpools(work);
  try {
    await makeFolder(folder);
    const told: Told[] = [];
    const say = (...causes: readonly Cause[]): void => {
      for (const one of causes) told.push({ cause: one, path: null, part: null });
    };
    const read: ReadSource[] = [];
    const unread: UnreadPart[] = [];
    const own = ownOutputs(files);
    for (const file of files) {
      if (own.has(file)) {
        say(cause('merge-own-output', { file: options.nameOf(file) }));
        continue;
      }
      for await (const found of readFile(file, options, spools, knowledge)) {
        if (found.state === 'read') read.push(found);
        else unread.push(found);
      }
      if (signal.aborted) return { summary: null, told: [] };
    }
    const { sources, repeated } = inOrder(read, options.nameOf);
    told.push(...unread);
    if (sources.length === 0) {
      say(cause('merge-nothing', {}));
      return { summary: null, told };
    }
    // Nobody's decisions are written over: those about things that are gone would be lost.
    const kept = [
      ...files.filter((file) => !own.has(file)),
      ...(options.decisions === null ? [] : [options.decisions.file]),
    ];
    const open = async (name: string): Promise<WholeFile> => {
      const path = join(folder, name);
      const input = kept.find((file) => isSameFile(file, path));
      if (input !== undefined) throw new UnwritableOutput(cause('output-is-input', { file: path }));
      outputs.push(name);
      return written.open(path);
    };
    const outputs: string[] = [];
    const review = await openReviewFiles(open, options.language);
    const used = new Set<Decision>();
    const kinds: KindSummary[] = [];
    for (const kind of [...new Set(sources.map(({ source }) => source.plan.kind))].sort()) {
      const members = sources.filter(({ source }) => source.plan.kind === kind);
      const writers = await openOutputs(kind, members, options, knowledge, open);
      const summary = await mergeKind(kind, members, await spools.of(kind), writers, {
        isDeduped: options.isDeduped,
        decisions: options.decisions?.all ?? [],
        language: options.language,
        review,
        use: (decision) => used.add(decision),
        signal,
      });
      if (summary === null) return { summary: null, told: [] };
      for (const writer of writers) await writer.close();
      say(...writers.flatMap((writer) => writer.remarks()), ...causesOf(summary, knowledge, options));
      kinds.push(summary);
    }
    const cut = await review.close();
    if (cut !== null) say(cut);
    const gone = (options.decisions?.all ?? []).filter((decision) => !used.has(decision));
    say(...gone.map((decision) => goneCause(decision, options)));
    for (const { twin, first } of repeated)
      say(cause('merge-file-twice', { file: options.nameOf(twin.path), names: options.nameOf(first.path) }));
    const reported = sources.map(({ source, findings }) => ({
      path: options.nameOf(source.path),
      report: withFindings(source.report, findings),
    }));
    await (await open(reportName)).write([reportSetJson(reported)]);
    await (await open(sourcesName)).write([sourcesDocument(sources)]);
    const attribution = attributionText(
      licensed(sources, knowledge, options.language),
      loadLicences(),
      options.language,
    );
    await (await open(attributionName)).write([attribution.text]);
    if (attribution.unknown.length > 0)
      say(cause('licences-unknown', { count: String(attribution.unknown.length) }));
    if (attribution.conflicts.length > 0)
      say(cause('licences-apart', { names: attribution.conflicts.map(namesOfPair).join(', ') }));
    const page = await open(pageName);
    const summaryFile = await open(summaryName);
    const summary: MergeSummary = {
      version: 1,
      tool: { name: 'imi', version },
      sources: summaries(sources, repeated, unread, options.nameOf),
      kinds,
      decisions:
        options.decisions === null
          ? null
          : {
              same: [...used].filter(({ verdict }) => verdict === 'same').length,
              different: [...used].filter(({ verdict }) => verdict === 'different').length,
              gone: gone.length,
            },
      outputs: outputs.filter((name) => name !== summaryName).sort(),
    };
    await summaryFile.write([`${JSON.stringify(summary, null, 2)}\n`]);
    const set = {
      summary,
      reported,
      pairs: review.first(),
      reviewName: reviewNames.xlsx,
      attribution: attribution.text,
      told: told.map((one) => ({ ...one, path: one.path === null ? null : options.nameOf(one.path) })),
      titleOf: (kind: string) => titleOf(kind, knowledge, options.language),
    };
    await page.write([mergeHtml(set, options.language)]);
    await written.publish();
    return { summary, reported, told };
  } catch (error) {
    if (error instanceof UnwritableOutput)
      return { summary: null, told: [{ cause: error.why, path: null, part: null }] };
    throw error;
  } finally {
    await Promise.allSettled([written.discard(), spools.close()]);
    await rm(work, { recursive: true, force: true }).catch(() => {});
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new UnwritableOutput(cause('output-unwritable', { file: folder, reason }));
  }
}

/** The sources in an order of their own, by publisher, name and content, each content once. */
function inOrder(
  read: readonly ReadSource[],
  nameOf: (path: string) => string,
): { readonly sources: readonly MergedSource[]; readonly repeated: readonly Repeated[] } {
  const keyed = read.map((source) => ({ source, key: keyOf(source, nameOf) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const licences = loadLicences();
  const firsts = new Map<string, ReadSource>();
  const repeated: Repeated[] = [];
  const sources: MergedSource[] = [];
  for (const { source } of keyed) {
    const content = `${source.report.source.sha256} ${source.part ?? ''}`;
    const first = firsts.get(content);
    if (first !== undefined) {
      repeated.push({ twin: source, first });
      continue;
    }
    firsts.set(content, source);
    const { plan, part, report } = source;
    const iri = sourceIri(report.source.sha256 ?? '', part);
    const { publisher } = plan;
    sources.push({
      source,
      origin: {
        iri,
        publisher: publisher?.name ?? null,
        file: part === null ? plan.file : `${plan.file}/${part}`,
      },
      publisher: publisher?.code ?? publisher?.name ?? iri,
      licence: plan.licence === null ? null : (findLicence(plan.licence, licences)?.licence.id ?? null),
      findings: new Map(),
    });
  }
  return { sources, repeated };
}

function keyOf({ plan, part, path, report }: ReadSource, nameOf: (path: string) => string): string {
  const { publisher } = plan;
  const parts = [publisher?.code, publisher?.name, plan.file, part, report.source.sha256, nameOf(path)];
  return parts.map((text) => text ?? '').join('\u0000');
}

async function openOutputs(
  kind: string,
  members: readonly MergedSource[],
  { formats, formulas }: MergeOptions,
  knowledge: Knowledge,
  open: (name: string) => Promise<WholeFile>,
): Promise<readonly NodeWriter[]> {
  const plans = members.map(({ source }) => source.plan);
  const ofOne = datasetOf(plans.find(({ country }) => country === 'JP') ?? plans[0]!, knowledge, formulas);
  const shape = withMergedPlaces(mergedShapeOf(plans, knowledge));
  const dataset = {
    ...ofOne,
    shape,
    context: { ...contextOf(knowledge.vocabulary, termNamesOf(shape)), ...mergeContext },
    // Whose a record is its own node says.
    columns: [...ofOne.columns.map((column) => ({ ...column, ofPublisher: null })), ...originColumns],
  };
  const writers: NodeWriter[] = [];
  for (const format of formats)
    writers.push(await openNodeFile(format, kind + format.suffix, '\n', dataset, open));
  return writers;
}

/** What the layout of a standard gets at its end: its readers have to know whose each row is, too. */
const originColumns = [
  ['出典_公開者', '出典>発行者名'],
  ['出典_ファイル', '出典>ファイル名'],
  ['出典_行', '出典>行'],
].map(([header = '', path = '']) => ({
  header,
  path,
  leader: null,
  followers: [],
  separator: ';',
  words: {},
  isTime: false,
  datatype: 'xsd:string',
  title: null,
  isRequired: false,
  ofPublisher: null,
}));

function causesOf(
  { kind, ids, bounded }: KindSummary,
  knowledge: Knowledge,
  { language }: MergeOptions,
): readonly Cause[] {
  const term = titleOf(kind, knowledge, language);
  const { acrossPublishers, withinPublisher } = ids;
  return [
    ...(acrossPublishers > 0 ? [cause('merge-id-shared', { term, count: String(acrossPublishers) })] : []),
    ...(withinPublisher > 0 ? [cause('merge-id-reused', { term, count: String(withinPublisher) })] : []),
    ...bounded.map(({ blocking, blocks, largest }) =>
      cause('merge-blocks-bounded', {
        term,
        part: mergeWords[`by-${blocking}`][language],
        count: String(blocks),
        limit: String(largest),
      }),
    ),
  ];
}

function titleOf(kind: string, { models }: Knowledge, language: Language): string {
  return models.get(kind)?.title[language] ?? kind;
}

function goneCause({ row, ids }: Decision, { decisions, nameOf }: MergeOptions): Cause {
  return cause('decision-gone', {
    file: nameOf(decisions?.file ?? ''),
    row: String(row),
    names: ids.join(', '),
  });
}

function namesOfPair([one, other]: Attribution['conflicts'][number]): string {
  return one.id === other.id ? one.id : `${one.id} + ${other.id}`;
}
