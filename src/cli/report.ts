import { type CommandGroup, collect } from './command-group.js';

/** Gives `imi report` its commands. What a command needs is loaded when it is called. */
export function addReportCommands({ command, say, end, terminal }: CommandGroup): void {
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
