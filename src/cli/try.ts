import { createInterface } from 'node:readline';
import {
  type Cause,
  cause,
  contextSchema,
  type Normalizer,
  normalizerFor,
  normalizersByName,
  type Outcome,
  type Tables,
  textOf,
} from '../index.js';
import { loadTables } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit } from './exit.js';
import { outcomeLines } from './outcome-lines.js';
import type { Terminal } from './terminal.js';

interface TryOptions {
  readonly context: readonly string[];
  readonly json?: boolean;
}

/** `imi try`: what a normalizer makes of texts, given as arguments or line by line on the standard input. */
export async function tryNormalizer(
  name: string,
  texts: readonly string[],
  options: TryOptions,
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Cause) => {
    terminal.err(causeLine(found, terminal));
    return exit.trouble;
  };
  const context = Object.fromEntries(
    options.context.map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]),
  );
  const shared = contextSchema.safeParse(context);
  if (!shared.success) {
    return fail(
      cause('usage-unknown-value', {
        part: '--context',
        value: options.context.join(' '),
        names: Object.keys(contextSchema.shape).join(', '),
      }),
    );
  }
  const normalizer = normalizerFor(name, shared.data.country);
  if (!normalizer)
    return fail(
      cause('usage-unknown-value', {
        part: '<normalizer>',
        value: name,
        names: Object.keys(normalizersByName).join(', '),
      }),
    );
  const tables = loadTables();
  const run = (text: string, more: object): Outcome => {
    const parsed = contextSchema.safeParse({ ...context, ...more });
    return compiled(normalizer, parsed.success ? parsed.data : shared.data, tables)(text);
  };
  const show = (text: string, outcome: Outcome) =>
    terminal.outAwaited(
      options.json ? `${JSON.stringify(outcomeJson(outcome))}\n` : outcomeLines(text, outcome, terminal),
    );
  for (const text of texts) await show(text, run(text, {}));
  if (texts.length > 0) return exit.conforms;
  for await (const line of linesOf(process.stdin, terminal.signal)) {
    const asked = options.json ? parseLine(line) : { input: line, context: {} };
    if (asked) await show(asked.input, run(asked.input, asked.context));
    else if (line.trim() !== '')
      return fail(
        cause('usage-unknown-value', {
          part: 'stdin',
          value: line.slice(0, 60),
          names: '{"input": "…", "context": {…}}',
        }),
      );
  }
  if (!terminal.signal.aborted) return exit.conforms;
  process.stdin.destroy();
  return exit.interrupted;
}

function linesOf(input: NodeJS.ReadStream, signal: AbortSignal): AsyncIterable<string> {
  return createInterface({ input, signal, crlfDelay: Number.POSITIVE_INFINITY });
}

/** One compilation for each context, as a column has it. */
const cache = new Map<string, (text: string) => Outcome>();
function compiled(
  normalizer: Normalizer,
  context: ReturnType<typeof contextSchema.parse>,
  tables: Tables,
): (text: string) => Outcome {
  const key = JSON.stringify(context);
  const known = cache.get(key) ?? normalizer.compile(context, tables);
  cache.set(key, known);
  return known;
}

function parseLine(line: string): { readonly input: string; readonly context: object } | null {
  try {
    const { input, context } = JSON.parse(line) as { input: unknown; context?: object };
    return typeof input === 'string' ? { input, context: context ?? {} } : null;
  } catch {
    return null;
  }
}

function outcomeJson(outcome: Outcome): object {
  return {
    value: outcome.value ?? outcome.values ?? outcome.nodes ?? null,
    text: textOf(outcome),
    outcome: outcome.certainty,
    findings: outcome.findings.map((finding) => finding.code),
  };
}
