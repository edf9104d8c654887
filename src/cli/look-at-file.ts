import { isCauses, loadKnowledge, makePlan, openParts, type Plan, severityOf } from '../node.js';
import { causeLine } from './cause-line.js';
import { mappingNamed } from './mapping-named.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import type { Terminal } from './terminal.js';

/** What a person says about the plan of a file. */
export interface PlanChoices extends ReadingChoices {
  readonly mapping?: string;
  readonly model?: string;
  readonly mappingLibrary?: boolean;
}

/** A file whose parts were looked at. */
export interface LookedAt {
  /** Of each part that could be looked at. */
  readonly plans: readonly Plan[];
  /** Nothing stood in the way of any part. */
  readonly isComplete: boolean;
}

/** Makes the plan of each part of a file. What cannot be looked at is said here. */
export async function lookAtFile(file: string, options: PlanChoices, terminal: Terminal): Promise<LookedAt> {
  const knowledge = loadKnowledge();
  const mapping = options.mapping === undefined ? undefined : await mappingNamed(options.mapping, terminal);
  if (mapping === null) return { plans: [], isComplete: false };
  const { model, mappingLibrary } = options;
  const reading = readingOf(options);
  const plans: Plan[] = [];
  let isComplete = true;
  for await (const source of openParts(file, terminal.signal, options)) {
    const plan =
      'code' in source
        ? [source]
        : makePlan(source.sample, { mapping, model, mappingLibrary, reading }, knowledge);
    if (!('code' in source)) await source.close();
    if (!isCauses(plan)) {
      plans.push(plan);
      continue;
    }
    if (plan.some(({ code }) => severityOf(code) !== 'info')) isComplete = false;
    const part = 'code' in source ? null : source.part;
    for (const found of plan) terminal.err(causeLine(found, terminal, { file, part }));
  }
  return { plans, isComplete };
}
