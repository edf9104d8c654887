import { availableParallelism } from 'node:os';
import { type Cause, cause, type FormulaTreatment, mergeText, severityOf } from '../index.js';
import { expandInputs, loadKnowledge, mergeFiles, readDecisions, standardInput } from '../node.js';
import { cataloguesNamed } from './catalogues-named.js';
import { causeLine } from './cause-line.js';
import { configuredFor } from './configured-for.js';
import { type Exit, exit, exitOf, type Gate, worstExit } from './exit.js';
import { mappingNamed } from './mapping-named.js';
import { namedPath } from './named-path.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import type { Terminal } from './terminal.js';
import { wishesOf } from './wishes.js';
import { writeText } from './write-text.js';

/** What `imi merge` takes. */
export interface MergeChoices extends ReadingChoices {
  readonly out: string;
  readonly to: readonly string[];
  readonly report: readonly string[];
  readonly dedupe?: boolean;
  readonly decisions?: string;
  readonly mapping?: string;
  readonly model?: string;
  readonly mappingLibrary?: boolean;
  readonly catalog?: string;
  readonly config?: string;
  readonly formulas?: FormulaTreatment;
  readonly failOn: Gate;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** `imi merge`: many sources as one dataset of each kind. */
export async function merge(
  args: readonly string[],
  options: MergeChoices,
  terminal: Terminal,
): Promise<Exit> {
  const { language, signal } = terminal;
  // Of a folder many files may be of no known kind: what to do about it need not be said of each.
  const said = new Set<string>();
  const tell = (found: Cause, subject?: string): Exit => {
    const place = subject === undefined ? undefined : { file: '', part: subject };
    terminal.err(causeLine(found, terminal, place, place !== undefined && said.has(found.code)));
    if (place !== undefined) said.add(found.code);
    return severityOf(found.code) === 'error' ? exit.trouble : exit.conforms;
  };
  const wishes = wishesOf(options.to.length > 0 ? options.to : ['jsonld'], options.report);
  if ('code' in wishes) return tell(wishes);
  const placed = [...wishes.nodes, ...wishes.reports].find(({ file }) => file !== null);
  if (placed !== undefined)
    return tell(cause('merge-output-placed', { part: `${placed.format.name}=${placed.file}` }));
  const mapping = options.mapping === undefined ? undefined : await mappingNamed(options.mapping, terminal);
  if (mapping === null) return exit.trouble;
  const configured = await configuredFor(options, terminal);
  if (configured === null) return exit.trouble;
  const catalogues = await cataloguesNamed(options.catalog, terminal);
  if (catalogues === null) return exit.trouble;
  const decisions =
    options.decisions === undefined ? null : await readDecisions(options.decisions, language, signal);
  if (decisions !== null && 'code' in decisions) return tell(decisions);
  const { files, repeated, causes } = await expandInputs(args);
  const codes: Exit[] = [...causes, ...(decisions?.causes ?? [])].map((found) => tell(found));
  for (const { file, first } of repeated)
    codes.push(tell(cause('merge-file-twice', { file: namedPath(file), names: namedPath(first) })));
  const knowledge = loadKnowledge();
  const titleOf = (kind: string) => knowledge.models.get(kind)?.title[language] ?? kind;
  const result = await mergeFiles(
    files.filter((file) => file !== options.decisions),
    {
      mapping,
      model: options.model,
      mappingLibrary: options.mappingLibrary,
      reading: readingOf(options),
      sheet: options.sheet,
      table: options.table,
      headerRow: options.headerRow,
      ...configured,
      catalogues,
      folder: options.out,
      formats: wishes.nodes.map(({ format }) => format),
      formulas: options.formulas ?? 'keep',
      isDeduped: options.dedupe ?? false,
      decisions: decisions === null ? null : { file: options.decisions ?? '', all: decisions.all },
      language,
      nameOf: (path) => (path === standardInput ? path : namedPath(path)),
      jobs: options.jobs ?? availableParallelism(),
      tell: (found) => void tell(found),
      signal,
    },
    knowledge,
  );
  for (const { cause: found, path, part } of result.told)
    codes.push(tell(found, path === null ? undefined : part === null ? path : `${path}/${part}`));
  if (signal.aborted) return exit.interrupted;
  if (result.summary === null) return exit.trouble;
  const { summary, reported } = result;
  for (const { format, file } of wishes.joint)
    codes.push(await writeText(format.renderAll?.(reported, language) ?? '', file, terminal));
  for (const { report } of reported) codes.push(exitOf(report.counts, options.failOn));
  if (!options.quiet) terminal.out(mergeText(summary, namedPath(options.out), language, titleOf));
  return worstExit(codes);
}
