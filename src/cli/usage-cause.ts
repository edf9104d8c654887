import type { Command, CommanderError } from 'commander';
import { type Cause, cause } from '../index.js';
import { folderAsked } from './option-values.js';

/** What is wrong with the arguments; null where the help that was shown says it all. */
export function usageCause(error: CommanderError, program: Command): Cause | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const group = program.commands.find((command) => command.name() === program.args[0]);
  const names = (group?.commands.length ? group : program).commands.map((each) => each.name()).join(' ');
  switch (error.code) {
    case 'commander.help':
      return null;
    case 'commander.unknownCommand':
      return cause('usage-unknown-command', { value: quoted, names });
    case 'commander.excessArguments': {
      const [limit = '', count = ''] = error.message.match(/\d+/g)?.slice(-2) ?? [];
      return cause('usage-too-many-arguments', { part: quoted, limit, count });
    }
    case 'commander.unknownOption':
      return cause('usage-unknown-option', { value: quoted });
    case 'commander.invalidArgument': {
      if (error.message.endsWith(folderAsked)) return cause('usage-folder-asked', { part: bare(quoted) });
      const [, value = '', choices = ''] =
        /argument '(.*)' is.*choices are (.*)\.$/s.exec(error.message) ?? [];
      return cause('usage-unknown-value', { part: bare(quoted), value, names: choices });
    }
    default:
      return cause('usage-missing-argument', { part: quoted || error.message });
  }
}

/** `--lang <lang>` → `--lang` */
function bare(flags: string): string {
  return flags.split(' ')[0] ?? flags;
}
