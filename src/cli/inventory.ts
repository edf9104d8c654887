import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  type CatalogueEntry,
  type CatalogueLie,
  type Cause,
  cause,
  type Demands,
  demandsOf,
  type Inventory,
  type InventoryFormat,
  inventoryFormats,
  inventoryOf,
  inventoryText,
  liesOf,
  lookAt,
  type SurveyedFile,
  severityOf,
  statedLicence,
} from '../index.js';
import {
  loadLicences,
  openParts,
  openSurveyState,
  readCatalogueFile,
  readRows,
  surveyFolders,
  version,
  writeOutputs,
} from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import { faultLine } from './fault-line.js';
import { openProgress, surveyProgress } from './progress.js';
import type { Terminal } from './terminal.js';
import { type PlacedWish, placedWishes } from './wishes.js';

export interface InventoryOptions {
  readonly report: readonly string[];
  readonly out?: string;
  /** A CSV that says how often files were asked for. */
  readonly demand?: string;
  /** A catalogue that is there. */
  readonly catalog?: string;
  /** The file in which what was found is kept from run to run. */
  readonly state?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** `imi inventory`: what folders hold, what is there twice, and what to mend first. */
export async function inventory(
  folders: readonly string[],
  options: InventoryOptions,
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Cause): Exit => {
    terminal.err(causeLine(found, terminal));
    return severityOf(found.code) === 'error' ? exit.trouble : exit.conforms;
  };
  const wishes = inventoryWishes(options.report, options.out);
  if ('code' in wishes) return fail(wishes);
  const demands = options.demand === undefined ? null : await readDemands(options.demand, terminal);
  if (demands !== null && 'code' in demands) return fail(demands);
  const made = await takeStock(folders, options, demands, terminal);
  if (!('inventory' in made)) return made.code;
  const { language, columns, palette } = terminal;
  const codes: Exit[] = [made.code];
  const files = [];
  for (const { format, file } of wishes) {
    if (file !== '-') files.push({ path: file, content: await format.render(made.inventory, language) });
    else if (format.name === 'text')
      terminal.out(inventoryText(made.inventory, language, { columns, palette }));
    else await terminal.outAwaited(await format.render(made.inventory, language));
  }
  const trouble = await writeOutputs(files);
  if (trouble !== null) codes.push(fail(trouble));
  return worstExit(codes);
}

/** What was made of folders; the code alone where nothing could be. */
export type Stock = { readonly inventory: Inventory; readonly code: Exit } | { readonly code: Exit };

/** Surveys folders with progress, and makes the inventory; says what stands in the way. */
export async function takeStock(
  folders: readonly string[],
  {
    state: named,
    out,
    quiet = false,
    catalog,
    jobs = availableParallelism(),
  }: Pick<InventoryOptions, 'state' | 'out' | 'quiet' | 'catalog' | 'jobs'>,
  demands: Demands | null,
  terminal: Terminal,
): Promise<Stock> {
  const codes: Exit[] = [];
  const tell = (found: Cause): void => {
    terminal.err(causeLine(found, terminal));
    if (severityOf(found.code) === 'error') codes.push(exit.trouble);
  };
  const said = catalog === undefined ? [] : await readCatalogueFile(catalog, terminal.signal);
  if ('code' in said) {
    tell(said);
    return { code: exit.trouble };
  }
  const path = named ?? (out === undefined ? undefined : join(out, 'imi-inventory.state'));
  const state = path === undefined ? null : await openSurveyState(path, tell);
  if (state !== null && 'code' in state) {
    tell(state);
    return { code: exit.trouble };
  }
  const progress = openProgress(quiet);
  const { files, causes } = await surveyFolders(folders, {
    state,
    jobs,
    tell: (found) => {
      progress.clear();
      tell(found);
    },
    titlesOf: (file) => titlesIn(said, file),
    progress: (done) => progress.show((elapsed) => surveyProgress(done, elapsed, terminal.language)),
    fault: (error) => {
      progress.clear();
      terminal.err(faultLine(error, terminal));
      codes.push(exit.fault);
    },
    signal: terminal.signal,
  });
  progress.clear();
  for (const found of causes) tell(found);
  if (terminal.signal.aborted) {
    tell(cause('run-stopped', { file: folders[0] ?? '' }));
    return { code: exit.interrupted };
  }
  const trouble = (await state?.conclude()) ?? null;
  if (trouble !== null) tell(trouble);
  if (catalog !== undefined) for (const found of causesOf(liesOf(said, factsOf(files)), catalog)) tell(found);
  const licences = loadLicences();
  const tool = { name: 'imi', version } as const;
  const licenceOf = (file: string) => statedLicence(file, said, catalog ?? '', licences);
  return { inventory: inventoryOf(files, { demands, licenceOf }, tool), code: worstExit(codes) };
}

/** What a catalogue calls a file. */
function titlesIn(entries: readonly CatalogueEntry[], path: string): readonly string[] {
  const name = path.replace(/^.*\//s, '');
  return [...new Set(entries.filter(({ file }) => file === name).map(({ title }) => title))];
}

/** What a catalogue can be held against. */
function factsOf(files: readonly SurveyedFile[]) {
  return files.map(({ path, bytes, sha256, surveys }) => ({
    path,
    bytes,
    sha256,
    format: surveys[0]?.format ?? '',
  }));
}

/** Names that are told of files that are not there. */
const mostNames = 10;

function causesOf(lies: readonly CatalogueLie[], catalog: string): readonly Cause[] {
  const missing = lies.filter(({ about }) => about === 'missing').map(({ path }) => path);
  const rest = missing.length > mostNames ? ` … (${missing.length})` : '';
  return [
    ...lies
      .filter(({ about }) => about !== 'missing')
      .map(({ path, about, said, found }) =>
        cause('catalog-lies', { file: path, item: about, value: said, found }),
      ),
    ...(missing.length === 0
      ? []
      : [
          cause('catalog-file-missing', {
            file: catalog,
            names: missing.slice(0, mostNames).join(', ') + rest,
          }),
        ]),
  ];
}

/** What is to be written: what was asked for; else all forms in a folder that was named, and the text on the terminal. */
function inventoryWishes(
  report: readonly string[],
  out: string | undefined,
): readonly PlacedWish<InventoryFormat>[] | Cause {
  const place = (format: InventoryFormat) => (out === undefined ? '-' : join(out, format.file));
  if (report.length > 0) return placedWishes<InventoryFormat>(report, inventoryFormats, '--report', place);
  const written = out === undefined ? [] : (['html', 'csv', 'xlsx', 'json'] as const);
  return [
    { format: inventoryFormats.text, file: '-' },
    ...written.map((name) => ({ format: inventoryFormats[name], file: place(inventoryFormats[name]) })),
  ];
}

async function readDemands(file: string, terminal: Terminal): Promise<Demands | Cause> {
  let why: Cause | null = null;
  for await (const source of openParts(file, terminal.signal)) {
    if ('code' in source) {
      why ??= source;
      continue;
    }
    try {
      const look = lookAt(source.sample, {});
      if ('code' in look) return look;
      const records: (readonly string[])[] = [];
      for await (const rows of readRows(source, look)) records.push(...rows);
      const demands = demandsOf(look.headers, records);
      return demands ?? cause('demand-unusable', { file, names: look.headers.join(', ') });
    } finally {
      await source.close();
    }
  }
  return why ?? cause('file-empty', { file });
}
