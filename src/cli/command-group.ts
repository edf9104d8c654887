import { type Command, Option } from 'commander';
import { type HelpText, help, languages } from '../messages/index.js';
import type { Exit } from './exit.js';
import type { Terminal } from './terminal.js';

/** A command with its subcommands, while it is described: what all its subcommands are described with. */
export interface CommandGroup {
  /** Adds a command of this name, described by this text. */
  readonly command: (name: string, text: HelpText) => Command;
  readonly say: (text: HelpText) => string;
  /** Takes the exit code with which a command ended. */
  readonly end: (code: Exit) => void;
  readonly terminal: Terminal;
}

/** The group of a command. */
export function groupOf(parent: Command, end: (code: Exit) => void, terminal: Terminal): CommandGroup {
  const say = (text: HelpText) => help[text][terminal.language];
  return {
    command: (name, text) => withCommonOptions(parent.command(name).description(say(text)), terminal),
    say,
    end,
    terminal,
  };
}

/** Gives a command what all commands have; the parser's own words in the chosen language, its messages left to the catalogue. */
export function withCommonOptions(command: Command, { language, out, err }: Terminal): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage[language],
    'Arguments:': help.arguments[language],
    'Options:': help.options[language],
    'Commands:': help.commands[language],
  };
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', help.help[language])
    .addOption(new Option('--lang <lang>', help.langOption[language]).choices([...languages]))
    .option('--no-color', help.colorOption[language]);
}

/** Takes an option that may be given several times. */
export function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value];
}
