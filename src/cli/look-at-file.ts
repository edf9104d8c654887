import {
  isCauses,
  type Knowledge,
  loadKnowledge,
  makePlan,
  openSource,
  type Plan,
  type SourceFile,
} from '../node.js';
import { causeLine } from './cause-line.js';
import { mappingOf } from './run-files.js';
import type { Terminal } from './terminal.js';

/** What a person says about the plan of a file. */
export interface PlanChoices {
  readonly mapping?: string;
  readonly model?: string;
  readonly mappingLibrary?: boolean;
}

/** Opens a file and makes its plan, for the commands that only look. Null where that cannot be done (said already). */
export async function lookAtFile(
  file: string,
  options: PlanChoices,
  terminal: Terminal,
): Promise<{ readonly source: SourceFile; readonly plan: Plan; readonly knowledge: Knowledge } | null> {
  const knowledge = loadKnowledge();
  const mapping = await mappingOf(options, knowledge, terminal);
  if (mapping === null) return null;
  const source = await openSource(file, terminal.signal);
  if ('code' in source) {
    terminal.err(causeLine(source, terminal));
    return null;
  }
  const plan = makePlan(
    source.sample,
    { mapping, model: options.model, mappingLibrary: options.mappingLibrary },
    knowledge,
  );
  if (!isCauses(plan)) return { source, plan, knowledge };
  for (const found of plan) terminal.err(causeLine(found, terminal));
  await source.close();
  return null;
}
