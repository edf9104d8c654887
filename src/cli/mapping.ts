import { Option } from 'commander';
import type { CommandGroup } from './command-group.js';

/** Gives `imi mapping` its commands. What a command needs is loaded when it is called. */
export function addMappingCommands({ command, say, end, terminal }: CommandGroup): void {
  command('list', 'mappingList')
    .option('--model <id>', say('modelArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (options) => end((await import('./mapping/list.js')).listMappings(options, terminal)));
  command('lint', 'mappingLint')
    .argument('<files...>', say('mappingsArgument'))
    .action(async (files) => end(await (await import('./mapping/lint.js')).lintMappings(files, terminal)));
  command('test', 'mappingTest')
    .argument('[files...]', say('mappingsArgument'))
    .option('--all', say('allMappingsOption'))
    .action(async (files, options) =>
      end(await (await import('./mapping/test.js')).testMappings(files, options, terminal)),
    );
  command('format', 'mappingFormat')
    .argument('<files...>', say('mappingsArgument'))
    .option('--check', say('checkOption'))
    .action(async (files, options) =>
      end(await (await import('./mapping/format.js')).formatMappings(files, options, terminal)),
    );
  command('show', 'mappingShow')
    .argument('<mapping>', say('mappingArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (name, options) =>
      end(await (await import('./mapping/show.js')).showMapping(name, options, terminal)),
    );
  command('coverage', 'mappingCoverage')
    .argument('[mapping]', say('mappingArgument'))
    .argument('[file]', say('fileArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (name, file, options) =>
      end(
        name === undefined
          ? (await import('./mapping/library.js')).showLibrary(options, terminal)
          : await (await import('./mapping/coverage.js')).showCoverage(name, file, options, terminal),
      ),
    );
  command('import', 'mappingImport')
    .argument('<file>', say('mappingJsonArgument'))
    .option('--model <id>', say('modelArgument'))
    .option('--out <file>', say('outFileOption'))
    .action(async (file, options) =>
      end(await (await import('./mapping/import.js')).importMapping(file, options, terminal)),
    );
  command('export', 'mappingExport')
    .argument('<mapping>', say('mappingArgument'))
    .addOption(
      new Option('--to <format>', say('formatOption')).choices(['mapping.json']).default('mapping.json'),
    )
    .option('--out <file>', say('outFileOption'))
    .action(async (mapping, options) =>
      end(await (await import('./mapping/export.js')).exportMapping(mapping, options, terminal)),
    );
}
