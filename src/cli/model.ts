import { Option } from 'commander';
import type { CommandGroup } from './command-group.js';
import { modelFormats } from './model/formats.js';
import { folderOf } from './option-values.js';

/** Gives `imi model` its commands. What a command needs is loaded when it is called. */
export function addModelCommands({ command, say, end, terminal }: CommandGroup): void {
  command('list', 'modelList')
    .addOption(new Option('--country <country>', say('countryOption')).choices(['JP', 'TW']))
    .option('--json', say('jsonResultOption'))
    .action(async (options) => end((await import('./model/list.js')).listModels(options, terminal)));
  command('show', 'modelShow')
    .argument('<id>', say('modelOrFileArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (id, options) =>
      end(await (await import('./model/show.js')).showModel(id, options, terminal)),
    );
  command('export', 'modelExport')
    .argument('<id>', say('modelOrFileArgument'))
    .addOption(
      new Option('--to <format>', say('formatOption')).choices([...modelFormats]).default('jsonschema'),
    )
    .option('--standard <name>', say('standardOption'))
    .option('--out <file>', say('outFileOption'))
    .action(async (id, options) =>
      end(await (await import('./model/export.js')).exportModel(id, options, terminal)),
    );
  command('template', 'modelTemplate')
    .argument('<id>', say('modelOrFileArgument'))
    .addOption(new Option('--to <format>', say('formatOption')).choices(['csv', 'xlsx']).default('csv'))
    .option('--standard <name>', say('standardOption'))
    .option('--out <file>', say('outFileOption'))
    .action(async (id, options) =>
      end(await (await import('./model/template.js')).writeTemplate(id, options, terminal)),
    );
  command('import', 'modelImport')
    .argument('<package>', say('packageArgument'))
    .addOption(new Option('--out <folder>', say('outOption')).argParser(folderOf))
    .action(async (path, options) =>
      end(await (await import('./model/import.js')).importModel(path, options, terminal)),
    );
}
