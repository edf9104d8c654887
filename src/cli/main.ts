import { Command, CommanderError, Option } from 'commander';
import { type Cause, cause } from '../index.js';
import { type HelpText, help, languages } from '../messages/index.js';
import { version } from '../version.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, gates } from './exit.js';
import { chooseLanguage } from './language.js';
import { awaitedWriterOf, paletteFor, type Terminal, writerOf } from './terminal.js';

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name
 * @returns what to tell the shell; never throws
 */
export async function main(args: readonly string[]): Promise<Exit> {
  const language = chooseLanguage(args, process.env);
  const interruption = new AbortController();
  const onInterrupt = () => interruption.abort();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  const terminal: Terminal = {
    language,
    out: writerOf(process.stdout),
    outAwaited: awaitedWriterOf(process.stdout),
    err: writerOf(process.stderr),
    columns: process.stdout.columns ?? 80,
    palette: paletteFor(args, process.env, process.stdout.isTTY ?? false),
    signal: interruption.signal,
  };
  try {
    return await run(args, terminal);
  } catch (error) {
    const reason =
      error instanceof Error
        ? (error.stack?.split('\n').slice(0, 2).join(' ') ?? error.message)
        : String(error);
    terminal.err(causeLine(cause('own-fault', { reason }), terminal));
    return exit.fault;
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  let code: Exit = exit.conforms;
  const program = describe(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exit.conforms;
    terminal.err(causeLine(usageCause(error, program), terminal));
    return exit.trouble;
  }
}

/** The commands. What a command needs is loaded when it is called. */
function describe(terminal: Terminal, end: (code: Exit) => void): Command {
  const { language } = terminal;
  const say = (text: HelpText) => help[text][language];
  const program = new Command('imi');
  const common = (command: Command): Command =>
    styled(command, terminal)
      .addOption(new Option('--lang <lang>', say('langOption')).choices([...languages]))
      .option('--no-color', say('colorOption'));
  const reading = (command: Command): Command =>
    command.option('--mapping <file>', say('mappingOption')).option('--model <name>', say('modelOption'));
  const gated = (command: Command): Command =>
    command
      .option('--report <format[=file]>', say('reportOption'), collect, [])
      .option('--out <folder>', say('outOption'))
      .addOption(new Option('--fail-on <severity>', say('failOnOption')).choices([...gates]).default('error'))
      .option('-q, --quiet', say('quietOption'));

  common(program)
    .description(say('program'))
    .version(version, '-V, --version', say('version'))
    .helpCommand('help [command]', say('help'))
    .addHelpText('after', `\n${say('epilogue')}`);

  common(gated(reading(program.command('normalize <files...>').description(say('normalize')))))
    .option('--to <format[=file]>', say('toOption'), collect, [])
    .action(async (files, options) =>
      end(await (await import('./normalize.js')).normalize(files, options, terminal)),
    );
  common(gated(reading(program.command('validate <files...>').description(say('validate'))))).action(
    async (files, options) => end(await (await import('./validate.js')).validate(files, options, terminal)),
  );
  common(reading(program.command('plan <file>').description(say('plan'))))
    .option('--json', say('jsonOption'))
    .action(async (file, options) => end(await (await import('./plan.js')).plan(file, options, terminal)));
  common(reading(program.command('records <file>').description(say('records')))).action(
    async (file, options) => end(await (await import('./records.js')).records(file, options, terminal)),
  );
  common(program.command('try <normalizer> [text...]').description(say('try')))
    .option('--context <key=value>', say('contextOption'), collect, [])
    .option('--json', say('jsonOption'))
    .action(async (name, texts, options) =>
      end(await (await import('./try.js')).tryNormalizer(name, texts, options, terminal)),
    );
  common(program.command('explain <subject>').description(say('explain'))).action(async (subject) =>
    end(await (await import('./explain.js')).explainSubject(subject, terminal)),
  );
  return program;
}

function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value];
}

/** Commander's own words in the chosen language; its messages are replaced by those of the catalogue. */
function styled(command: Command, { language, out }: Terminal): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage[language],
    'Arguments:': help.arguments[language],
    'Options:': help.options[language],
    'Commands:': help.commands[language],
  };
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .helpOption('-h, --help', help.help[language]);
}

function usageCause(error: CommanderError, program: Command): Cause {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const commands = program.commands.map((command) => command.name()).join(' ');
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return cause('usage-unknown-command', { value: quoted || (program.args[0] ?? ''), names: commands });
    case 'commander.unknownOption':
      return cause('usage-unknown-option', { value: quoted });
    case 'commander.invalidArgument': {
      const names = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      const value = /argument '([^']*)' is/.exec(error.message)?.[1] ?? '';
      return cause('usage-unknown-value', { part: quoted, value, names });
    }
    case 'commander.help':
      return cause('usage-missing-argument', { part: commands });
    default:
      return cause('usage-missing-argument', { part: quoted || error.message });
  }
}
