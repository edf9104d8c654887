import { type Cause, type Plan, severityOf } from '../index.js';
import { cutIntoShards, loadKnowledge, type SourcePart, shardPlanJson } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import { lookAtFile, type PlanChoices } from './look-at-file.js';
import { planText } from './plan-text.js';
import type { Terminal } from './terminal.js';
import { writeText } from './write-text.js';

/** What a person asks of the plan of a file. */
export interface PlanOptions extends PlanChoices {
  readonly json?: boolean;
  /** Into so many shards the file is cut. */
  readonly shards?: number;
  readonly out?: string;
}

/** `imi plan`: what a file was taken for, and why; with `--shards`, the plan with where the file is cut. */
export async function plan(file: string, options: PlanOptions, terminal: Terminal): Promise<Exit> {
  return options.shards === undefined
    ? showPlans(file, options, terminal)
    : writeShardPlan(file, { ...options, shards: options.shards }, terminal);
}

async function showPlans(file: string, options: PlanOptions, terminal: Terminal): Promise<Exit> {
  const plans: Plan[] = [];
  const isComplete = await lookAtFile(file, options, terminal, (made) => plans.push(made));
  const text = options.json ? planJson(plans) : planTexts(plans, terminal);
  const written = plans.length > 0 ? await writeText(text, options.out, terminal) : exit.conforms;
  return isComplete ? written : exit.trouble;
}

async function writeShardPlan(
  file: string,
  { shards, out, ...choices }: PlanOptions & { readonly shards: number },
  terminal: Terminal,
): Promise<Exit> {
  const codes: Exit[] = [];
  const cut = async (made: Plan, source: SourcePart) => {
    const found = await cutIntoShards(source, made, shards);
    codes.push(
      'code' in found ? tell(found, terminal) : await writeText(shardPlanJson(found), out, terminal),
    );
  };
  const isComplete = await lookAtFile(file, choices, terminal, cut);
  return isComplete ? worstExit(codes) : exit.trouble;
}

function tell(found: Cause, terminal: Terminal): Exit {
  terminal.err(causeLine(found, terminal));
  return severityOf(found.code) === 'info' ? exit.conforms : exit.trouble;
}

/** One plan as it is; those of several parts as a list. */
function planJson(plans: readonly Plan[]): string {
  return `${JSON.stringify(plans.length === 1 ? plans[0] : plans, null, 2)}\n`;
}

function planTexts(plans: readonly Plan[], { language, palette }: Terminal): string {
  const { models } = loadKnowledge();
  return plans
    .map((one) => planText(one, models.get(one.kind)?.title[language] ?? one.kind, language, palette))
    .join('\n');
}
