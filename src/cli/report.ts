import type { Command } from 'commander';
import { type HelpText, help } from '../messages/index.js';
import type { Exit } from './exit.js';
import type { Terminal } from './terminal.js';

/**
 * Gives `imi report` its commands. What a command needs is loaded when it is called.
 *
 * @param common adds what all commands have
 * @param end takes the exit code
 */
export function addReportCommands(
  group: Command,
  common: (command: Command) => Command,
  end: (code: Exit) => void,
  terminal: Terminal,
): void {
  const say = (text: HelpText) => help[text][terminal.language];
  const command = (name: string, text: HelpText) => common(group.command(name).description(say(text)));
  const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

  command('show', 'reportShow')
    .argument('<reports...>', say('reportFilesArgument'))
    .option('--report <format[=file]>', say('reportOption'), collect, [])
    .action(async (files, options) =>
      end(await (await import('./report/show.js')).showReports(files, options, terminal)),
    );
  command('merge', 'reportMerge')
    .argument('<reports...>', say('reportFilesArgument'))
    .option('--out <file>', say('outFileOption'))
    .action(async (files, options) =>
      end(await (await import('./report/merge.js')).mergeReports(files, options, terminal)),
    );
  command('diff', 'reportDiff')
    .argument('<before>', say('reportFileArgument'))
    .argument('<after>', say('reportFileArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (before, after, options) =>
      end(await (await import('./report/diff.js')).diffReports(before, after, options, terminal)),
    );
}
