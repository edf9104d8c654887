import {
  choiceOf,
  isCauses,
  loadKnowledge,
  makePlan,
  openParts,
  type Plan,
  type SourcePart,
  severityOf,
} from '../node.js';
import { cataloguesNamed } from './catalogues-named.js';
import { causeLine } from './cause-line.js';
import { mappingNamed } from './mapping-named.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import type { Terminal } from './terminal.js';

/** What a person says about the plan of a file. */
export interface PlanChoices extends ReadingChoices {
  readonly mapping?: string;
  readonly model?: string;
  readonly mappingLibrary?: boolean;
  readonly catalog?: string;
}

/**
 * Looks at each part of a file, and gives its plan to be used while the part is open. What cannot be looked at is said here.
 *
 * @returns whether nothing stood in the way of any part
 */
export async function lookAtFile(
  file: string,
  options: PlanChoices,
  terminal: Terminal,
  use: (plan: Plan, source: SourcePart) => Promise<unknown> | unknown,
): Promise<boolean> {
  const knowledge = loadKnowledge();
  const mapping = options.mapping === undefined ? undefined : await mappingNamed(options.mapping, terminal);
  if (mapping === null) return false;
  const { model, mappingLibrary } = options;
  const catalogues = await cataloguesNamed(options.catalog, terminal);
  if (catalogues === null) return false;
  const choices = { mapping, model, mappingLibrary, reading: readingOf(options) };
  let isComplete = true;
  const fail = (found: readonly Parameters<typeof causeLine>[0][], part: string | null) => {
    if (found.some(({ code }) => severityOf(code) !== 'info')) isComplete = false;
    for (const each of found) terminal.err(causeLine(each, terminal, { file, part }));
  };
  for await (const source of openParts(file, terminal.signal, choiceOf(options, mapping))) {
    if ('code' in source) {
      fail([source], null);
      continue;
    }
    try {
      const catalogue = await catalogues.of(source.path, source.sample.name);
      const plan = makePlan(source.sample, { ...choices, catalogue }, knowledge);
      if (isCauses(plan)) fail(plan, source.part);
      else await use(plan, source);
    } finally {
      await source.close();
    }
  }
  return isComplete;
}
