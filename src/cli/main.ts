import { Command, CommanderError, Option } from 'commander';
import { cause } from '../index.js';
import type { HelpText } from '../messages/index.js';
import { version } from '../version.js';
import { causeLine } from './cause-line.js';
import { collect, groupOf, withCommonOptions } from './command-group.js';
import { type Exit, exit, gates } from './exit.js';
import { faultLine } from './fault-line.js';
import { chooseLanguage } from './language.js';
import { addMappingCommands } from './mapping.js';
import { addModelCommands } from './model.js';
import { countOf, dayOf, folderOf, limitOf } from './option-values.js';
import { addReadingOptions } from './reading-options.js';
import { addReportCommands } from './report.js';
import { isColoured, paletteOf, type Terminal, writerTo } from './terminal.js';
import { usageCause } from './usage-cause.js';
import { addVocabCommands } from './vocab.js';

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name
 * @returns what to tell the shell; never throws
 */
export async function main(args: readonly string[]): Promise<Exit> {
  const interruption = new AbortController();
  const onInterrupt = () => interruption.abort();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  const out = writerTo(process.stdout);
  const err = writerTo(process.stderr);
  const colours = {
    out: isColoured(args, process.env, process.stdout.isTTY ?? false),
    err: isColoured(args, process.env, process.stderr.isTTY ?? false),
  };
  const terminal: Terminal = {
    language: chooseLanguage(args, process.env),
    out: (text) => void out.write(text),
    outAwaited: out.write,
    err: (text) => void err.write(text),
    columns: process.stdout.columns ?? 80,
    colours,
    palette: paletteOf(colours.out),
    errPalette: paletteOf(colours.err),
    signal: interruption.signal,
  };
  try {
    const code = await run(args, terminal);
    const failure = await out.conclude();
    if (failure === null) return code;
    const found = cause('output-unwritable', { file: standardOutput, reason: failure.message });
    terminal.err(causeLine(found, terminal));
    return exit.trouble;
  } catch (error) {
    terminal.err(faultLine(error, terminal));
    return exit.fault;
  } finally {
    await err.conclude();
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}

const standardOutput = '-';

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
    const found = usageCause(error, program);
    if (found !== null) terminal.err(causeLine(found, terminal));
    return exit.trouble;
  }
}

/** The commands. What a command needs is loaded when it is called. */
function describe(terminal: Terminal, end: (code: Exit) => void): Command {
  const { language } = terminal;
  const program = new Command('imi');
  const { command, say } = groupOf(program, end, terminal);
  const group = (name: string, text: HelpText) => groupOf(command(name, text), end, terminal);
  const reading = (reader: Command): Command =>
    addReadingOptions(
      reader
        .option('--mapping <file>', say('mappingOption'))
        .option('--model <name>', say('modelOption'))
        .option('--no-mapping-library', say('mappingLibraryOption')),
      language,
    );
  const gated = (gate: Command): Command =>
    reading(gate.argument('<files...>', say('filesArgument')))
      .option('--config <file>', say('configOption'))
      .option('--catalog <file>', say('catalogEvidenceOption'))
      .option('--report <format[=file]>', say('reportOption'), collect, [])
      .addOption(new Option('--out <folder>', say('outOption')).argParser(folderOf))
      .addOption(new Option('--fail-on <severity>', say('failOnOption')).choices([...gates]).default('error'))
      .addOption(new Option('--jobs <number>', say('jobsOption')).argParser(countOf))
      .addOption(new Option('--max-findings <number>', say('maxFindingsOption')).argParser(limitOf))
      .option('--baseline <report>', say('baselineOption'))
      .addOption(new Option('--as-of <date>', say('asOfOption')).argParser(dayOf))
      .option('-q, --quiet', say('quietOption'));

  withCommonOptions(program, terminal)
    .description(say('program'))
    .version(version, '-V, --version', say('version'))
    .helpCommand('help [command]', say('help'))
    .addHelpText('after', `\n${say('epilogue')}`);

  gated(command('normalize', 'normalize'))
    .option('--to <format[=file]>', say('toOption'), collect, [])
    .addOption(new Option('--formulas <treatment>', say('formulasOption')).choices(['keep', 'neutralize']))
    .addOption(new Option('--context <where>', say('contextPlaceOption')).choices(['inline', 'none', 'url']))
    .addOption(new Option('--keys <language>', say('keysOption')).choices(['ja', 'en']))
    .addOption(new Option('--as <vocabulary>', say('asOption')).choices(['schema.org', 'gif']))
    .option('--flat', say('flatOption'))
    .option('--provenance', say('provenanceOption'))
    .option('--gzip', say('gzipOption'))
    .option('--describe', say('describeOption'))
    .action(async (files, options) =>
      end(await (await import('./normalize.js')).normalize(files, options, terminal)),
    );
  gated(command('validate', 'validate')).action(async (files, options) =>
    end(await (await import('./validate.js')).validate(files, options, terminal)),
  );
  reading(command('fix', 'fix').argument('<file>', say('fileArgument')))
    .option('--assume', say('assumeOption'))
    .option('--out <file>', say('fixOutOption'))
    .option('--in-place', say('inPlaceOption'))
    .option('--catalog <file>', say('catalogEvidenceOption'))
    .option('--check', say('fixCheckOption'))
    .option('--changes <format[=file]>', say('changesOption'), collect, [])
    .addOption(new Option('--layout <name>', say('layoutOption')).choices(['standard']))
    .option('-q, --quiet', say('quietOption'))
    .action(async (file, options) => end(await (await import('./fix.js')).fix(file, options, terminal)));
  reading(command('merge', 'merge').argument('<files...>', say('mergeFilesArgument')))
    .addOption(new Option('--out <folder>', say('mergeOutOption')).argParser(folderOf).default('merged'))
    .option('--to <format>', say('mergeToOption'), collect, [])
    .option('--report <format=file>', say('mergeReportOption'), collect, [])
    .option('--dedupe', say('dedupeOption'))
    .option('--decisions <file>', say('decisionsOption'))
    .option('--config <file>', say('configOption'))
    .option('--catalog <file>', say('catalogEvidenceOption'))
    .addOption(new Option('--formulas <treatment>', say('formulasOption')).choices(['keep', 'neutralize']))
    .addOption(new Option('--fail-on <severity>', say('failOnOption')).choices([...gates]).default('error'))
    .addOption(new Option('--jobs <number>', say('jobsOption')).argParser(countOf))
    .option('-q, --quiet', say('quietOption'))
    .action(async (files, options) =>
      end(await (await import('./merge.js')).merge(files, options, terminal)),
    );
  addReadingOptions(
    command('init', 'init')
      .argument('<file>', say('fileArgument'))
      .option('--model <name>', say('modelOption'))
      .option('--no-mapping-library', say('mappingLibraryOption')),
    language,
  )
    .option('--catalog <file>', say('catalogEvidenceOption'))
    .option('--out <file>', say('draftOption'))
    .option('--force', say('forceOption'))
    .option('-y, --yes', say('yesOption'))
    .action(async (file, options) => end(await (await import('./init.js')).init(file, options, terminal)));
  reading(command('plan', 'plan').argument('<file>', say('fileArgument')))
    .option('--catalog <file>', say('catalogEvidenceOption'))
    .option('--json', say('jsonOption'))
    .addOption(new Option('--shards <number>', say('shardsOption')).argParser(countOf))
    .option('--out <file>', say('outFileOption'))
    .action(async (file, options) => end(await (await import('./plan.js')).plan(file, options, terminal)));
  command('run', 'run')
    .argument('<plan>', say('shardPlanArgument'))
    .addOption(new Option('--shard <number>', say('shardOption')).argParser(countOf).makeOptionMandatory())
    .option('--file <path>', say('shardFileOption'))
    .addOption(
      new Option('--to <format>', say('formatOption')).choices(['ndjson', 'geojsonseq']).default('ndjson'),
    )
    .addOption(new Option('--out <folder>', say('outOption')).argParser(folderOf))
    .addOption(new Option('--jobs <number>', say('jobsOption')).argParser(countOf))
    .action(async (planFile, options) =>
      end(await (await import('./run-shard.js')).runShardOf(planFile, options, terminal)),
    );
  addReadingOptions(
    command('records', 'records')
      .argument('<file>', say('fileArgument'))
      .option('--mapping <file>', say('mappingOption')),
    language,
  ).action(async (file, options) =>
    end(await (await import('./records.js')).records(file, options, terminal)),
  );
  command('try', 'try')
    .argument('<normalizer>', say('normalizerArgument'))
    .argument('[text...]', say('textArgument'))
    .option('--context <key=value>', say('contextOption'), collect, [])
    .option('--json', say('jsonOption'))
    .action(async (name, texts, options) =>
      end(await (await import('./try.js')).tryNormalizer(name, texts, options, terminal)),
    );
  command('explain', 'explain')
    .argument('<subject>', say('subjectArgument'))
    .action(async (subject) => end(await (await import('./explain.js')).explainSubject(subject, terminal)));
  command('inventory', 'inventory')
    .argument('<folders...>', say('foldersArgument'))
    .option('--report <format[=file]>', say('inventoryReportOption'), collect, [])
    .addOption(new Option('--out <folder>', say('inventoryOutOption')).argParser(folderOf))
    .option('--demand <file>', say('demandOption'))
    .option('--catalog <file>', say('catalogOption'))
    .option('--state <file>', say('stateOption'))
    .addOption(new Option('--jobs <number>', say('filesJobsOption')).argParser(countOf))
    .option('-q, --quiet', say('noProgressOption'))
    .action(async (folders, options) =>
      end(await (await import('./inventory.js')).inventory(folders, options, terminal)),
    );
  command('catalog', 'catalog')
    .argument('<folders...>', say('foldersArgument'))
    .option('--config <file>', say('catalogConfigOption'))
    .option('--to <format[=file]>', say('catalogToOption'), collect, [])
    .addOption(new Option('--out <folder>', say('inventoryOutOption')).argParser(folderOf))
    .option('--catalog <file>', say('catalogOption'))
    .option('--state <file>', say('stateOption'))
    .addOption(new Option('--jobs <number>', say('filesJobsOption')).argParser(countOf))
    .option('-q, --quiet', say('noProgressOption'))
    .action(async (folders, options) =>
      end(await (await import('./catalog.js')).catalog(folders, options, terminal)),
    );
  command('diff', 'diff')
    .argument('<old>', say('oldArgument'))
    .argument('<new>', say('newArgument'))
    .option('--model <name>', say('modelOption'))
    .option('--key <name>', say('keyOption'))
    .option('--report <format[=file]>', say('diffReportOption'), collect, [])
    .option('--fail-on <conditions>', say('failOnDiffOption'), collect, [])
    .addOption(new Option('--jobs <number>', say('jobsOption')).argParser(countOf))
    .action(async (old, now, options) =>
      end(await (await import('./diff.js')).diff(old, now, options, terminal)),
    );
  addReportCommands(group('report', 'report'));
  command('verify', 'verify')
    .argument('<report>', say('reportFileArgument'))
    .argument('[file]', say('verifyFileArgument'))
    .addOption(new Option('--out <folder>', say('verifyOutOption')).argParser(folderOf))
    .action(async (report, file, options) =>
      end(await (await import('./verify.js')).verify(report, file, options, terminal)),
    );
  addMappingCommands(group('mapping', 'mapping'));
  addModelCommands(group('model', 'model'));
  addVocabCommands(group('vocab', 'vocab'));
  return program;
}
