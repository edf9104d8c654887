import type { Reported } from '../../index.js';
import {
  type CataloguesSay,
  type Configured,
  type Knowledge,
  loadKnowledge,
  loadOutlines,
  type Mapping,
  openPreparations,
  type Preparations,
} from '../../node.js';
import { cataloguesNamed } from '../catalogues-named.js';
import { configuredFor } from '../configured-for.js';
import { mappingNamed } from '../mapping-named.js';
import type { ProgressLine } from '../progress.js';
import { readReports } from '../report/read-reports.js';
import type { Terminal } from '../terminal.js';
import type { Wishes } from '../wishes.js';
import type { Claims } from './claims.js';
import type { RunOptions } from './run-options.js';

/** What the files of a run have in common: what was asked for and read. */
export interface FileRun {
  readonly options: RunOptions;
  readonly wishes: Wishes;
  readonly knowledge: Knowledge;
  /** What was prepared for files of the run before. */
  readonly preparations: Preparations;
  readonly mapping: Mapping | undefined;
  /** What the configuration file says. */
  readonly configured: Configured;
  /** What catalogues say of the files. */
  readonly catalogues: CataloguesSay;
  /** What stands in the baseline. */
  readonly known: readonly Reported[] | undefined;
  readonly claim: Claims['claim'];
  readonly progress: ProgressLine;
  readonly terminal: Terminal;
}

/** What reports may ask for. */
export const aids = { outlines: loadOutlines };

/** Reads what a run needs; null where something of it cannot be used (said already). */
export async function openFileRun(
  options: RunOptions,
  wishes: Wishes,
  claim: Claims['claim'],
  progress: ProgressLine,
  terminal: Terminal,
): Promise<FileRun | null> {
  const knowledge = loadKnowledge();
  const mapping = options.mapping === undefined ? undefined : await mappingNamed(options.mapping, terminal);
  if (mapping === null) return null;
  const configured = await configuredFor(options, terminal);
  if (configured === null) return null;
  const catalogues = await cataloguesNamed(options.catalog, terminal);
  if (catalogues === null) return null;
  const known = options.baseline === undefined ? undefined : await readReports([options.baseline], terminal);
  if (known === null) return null;
  return {
    options,
    wishes,
    knowledge,
    preparations: openPreparations(knowledge),
    mapping,
    configured,
    catalogues,
    known,
    claim,
    progress,
    terminal,
  };
}
