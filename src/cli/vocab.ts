import { Argument, Option } from 'commander';
import type { CommandGroup } from './command-group.js';
import { vocabularyFormatNames, vocabularyNames } from './vocab/choices.js';

/** Gives `imi vocab` its commands. What a command needs is loaded when it is called. */
export function addVocabCommands({ command, say, end, terminal }: CommandGroup): void {
  const to = (format: string) =>
    new Option('--to <format>', say('formatOption')).choices(vocabularyFormatNames).default(format);

  command('list', 'vocabList')
    .addArgument(new Argument('[kind]', say('kindArgument')).choices(['classes', 'properties']))
    .option('--json', say('jsonResultOption'))
    .action(async (kind, options) =>
      end((await import('./vocab/list.js')).listTerms(kind ?? null, options, terminal)),
    );
  command('show', 'vocabShow')
    .argument('<term>', say('termArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (term, options) =>
      end((await import('./vocab/show.js')).showTerm(term, options, terminal)),
    );
  command('search', 'vocabSearch')
    .argument('<words...>', say('wordsArgument'))
    .option('--json', say('jsonResultOption'))
    .action(async (words, options) =>
      end((await import('./vocab/search.js')).searchForTerms(words, options, terminal)),
    );
  command('diff', 'vocabDiff')
    .argument('<before>', say('vocabularyArgument'))
    .argument('<after>', say('vocabularyArgument'))
    .option('--texts', say('textsOption'))
    .option('--json', say('jsonResultOption'))
    .action(async (before, after, options) =>
      end(await (await import('./vocab/diff.js')).showDiff(before, after, options, terminal)),
    );
  command('import', 'vocabImport')
    .argument('<file>', say('fileArgument'))
    .addOption(to('yaml'))
    .action(async (file, options) =>
      end(await (await import('./vocab/import.js')).importVocabulary(file, options, terminal)),
    );
  command('export', 'vocabExport')
    .addOption(to('turtle'))
    .addOption(
      new Option('--vocabulary <name>', say('vocabularyOption')).choices(vocabularyNames).default('core'),
    )
    .action(async (options) =>
      end(await (await import('./vocab/export.js')).exportVocabulary(options, terminal)),
    );
}
