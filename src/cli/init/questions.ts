import type { Draft, DraftColumn, Knowledge, Plan } from '../../index.js';
import { withAnswers } from '../../index.js';
import { draftWords } from '../../messages/index.js';
import type { Terminal } from '../terminal.js';

/** One thing that may be answered: what is shown and what it means. */
interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Values of answers that are no targets. */
const later = '';

/** Asks for the kind of a file that is of no kind that was recognized. */
export function askKind({ models }: Knowledge, terminal: Terminal): Promise<string> {
  const choices = [...models.values()].map(({ id, title }) => ({
    name: `${title[terminal.language]} (${id})`,
    value: id,
  }));
  return ask(draftWords.askKind[terminal.language], choices, terminal);
}

/** Asks about the columns that are not sure, one after another. */
export async function askAll(
  draft: Draft,
  plan: Plan,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Draft> {
  const answers = new Map<number, string | null>();
  for (const column of draft.columns) {
    if (column.state !== 'assumed' && column.state !== 'open') continue;
    if (/^\/.*\/$/.test(column.key)) continue;
    const question = draftWords.askColumn[terminal.language]
      .replace('{header}', column.header || column.key)
      .replace('{values}', column.values.join(' ・ '));
    const answer = await ask(question, choicesFor(column, plan, knowledge, terminal), terminal);
    answers.set(column.column, answer === later ? null : answer);
  }
  return withAnswers(draft, answers);
}

/** What a column may be answered with: what is likely first, then what can always be done, then all other items. */
export function choicesFor(
  { target, candidates, remark }: DraftColumn,
  plan: Pick<Plan, 'kind'>,
  { models }: Pick<Knowledge, 'models'>,
  { language }: Pick<Terminal, 'language'>,
): readonly Choice[] {
  const items = new Map(
    (models.get(plan.kind)?.items ?? [])
      .filter(({ header }) => header === null)
      .map(({ name, label }) => [name, label[language] === name ? name : `${name} – ${label[language]}`]),
  );
  const likely = [...(target === null || target === remark ? [] : [target]), ...candidates];
  return [
    ...likely.map((value) => ({ name: items.get(value) ?? value, value })),
    ...(remark === null ? [] : [{ name: draftWords.keepRemark[language], value: remark }]),
    { name: draftWords.ignore[language], value: 'ignore' },
    { name: draftWords.later[language], value: later },
    ...[...items].filter(([value]) => !likely.includes(value)).map(([value, name]) => ({ name, value })),
  ];
}

/** Whether a person answered a question by stopping the command (Ctrl-C). */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name);
}

async function ask(
  message: string,
  choices: readonly Choice[],
  { signal, language }: Terminal,
): Promise<string> {
  const { default: search } = await import('@inquirer/search');
  return search(
    {
      message,
      theme: { style: { keysHelpTip: () => draftWords.keys[language] } },
      source: (typed) => {
        const wanted = (typed ?? '').trim().toLowerCase();
        return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
      },
    },
    { output: process.stderr, signal },
  );
}
