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
  const looked = await lookAtFile(file, options, terminal);
  if (looked === null) return exit.trouble;
  await looked.source.close();
  terminal.out(
    options.json
      ? `${JSON.stringify(looked.plan, null, 2)}\n`
      : planText(looked.plan, terminal.language, terminal.palette),
  );
  return exit.conforms;
}
