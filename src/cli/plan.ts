import type { Plan } from '../index.js';
import { type Exit, exit } from './exit.js';
import { lookAtFile, type PlanChoices } from './look-at-file.js';
import { planText } from './plan-text.js';
import type { Terminal } from './terminal.js';

/** `imi plan`: what a file was taken for, and why. */
export async function plan(
  file: string,
  options: PlanChoices & { readonly json?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const { plans, isComplete } = await lookAtFile(file, options, terminal);
  if (plans.length > 0) terminal.out(options.json ? planJson(plans) : planTexts(plans, terminal));
  return isComplete ? exit.conforms : exit.trouble;
}

/** One plan as it is; those of several parts as a list. */
function planJson(plans: readonly Plan[]): string {
  return `${JSON.stringify(plans.length === 1 ? plans[0] : plans, null, 2)}\n`;
}

function planTexts(plans: readonly Plan[], { language, palette }: Terminal): string {
  return plans.map((one) => planText(one, language, palette)).join('\n');
}
