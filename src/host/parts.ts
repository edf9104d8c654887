import { extname } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { type Format, sniffFormat, UnreadableSource } from '../sources/index.js';
import { entriesOf } from './archive-parts.js';
import { chunksOf } from './chunks.js';
import { isTableName, namesOf } from './inputs.js';
import { openGzip } from './packed-file.js';
import type { PartChoice } from './part-choice.js';
import { openSource, type SourceFile } from './source-file.js';
import type { SourcePart } from './source-part.js';
import { heldSource, stretchOfText } from './stretches.js';
import { areasIn, chosenAreas, type TableArea } from './tables-in.js';
import { isTidy, openTidy } from './tidy-source.js';
import { workbookParts } from './workbook-parts.js';

/**
 * Opens what a file holds, one part after another; a cause stands for a part, or the file, that cannot be opened, or says
 * what is left aside (severity `info`). A part has to be closed before the next one is asked for.
 *
 * @param signal ends the waiting for a standard input that does not come
 */
export async function* openParts(
  path: string,
  signal?: AbortSignal,
  choice: PartChoice = {},
): AsyncGenerator<SourcePart | Cause> {
  const source = await openSource(path, signal);
  if ('code' in source) yield source;
  else yield* partsIn(source, choice, 0);
}

/** Archives within archives are opened so deep. */
const deepest = 3;

async function* partsIn(
  source: SourceFile,
  choice: PartChoice,
  depth: number,
): AsyncGenerator<SourcePart | Cause> {
  const open = depth < deepest ? openers[sniffFormat(source.sample.head)] : undefined;
  if (open) yield* open(source, choice, depth);
  else if (isTidy(source)) yield { ...wholeOf(await openTidy(source)), hasPlainClasses: true };
  else yield* tablesOf(source, choice);
}

/** A file that is one table, or several that stand below or beside each other: then it is read once for each. */
async function* tablesOf(source: SourceFile, choice: PartChoice): AsyncGenerator<SourcePart | Cause> {
  const { isWhole } = source.sample;
  const isReadAgain = isWhole || source.isOnDisk;
  const areas = isReadAgain ? areasIn(source.sample, choice) : [];
  const chosen = chosenAreas(areas, choice);
  if ('code' in chosen) {
    await source.close();
    yield chosen;
    return;
  }
  if (areas.length < 2) {
    yield wholeOf(source);
    return;
  }
  const held = isWhole ? heldSource(source) : null;
  for (const [at, { area, number }] of chosen.entries()) {
    const own = held ?? (at === 0 ? source : await openSource(source.path));
    if ('code' in own) yield own;
    else yield { ...tableOf(own, area, areas[number]), part: chosen.length > 1 ? String(number) : null };
  }
}

function tableOf(source: SourceFile, area: TableArea, next: TableArea | undefined): SourcePart {
  if ('columns' in area) return wholeOf({ ...source, sample: { ...source.sample, columns: area.columns } });
  return wholeOf(stretchOfText(source, area.stretch, next && 'stretch' in next ? next.stretch : undefined));
}

/** Opens the parts of a file in turn, and closes the file in the end. */
type OpenParts = (
  source: SourceFile,
  choice: PartChoice,
  depth: number,
) => AsyncGenerator<SourcePart | Cause>;

/** What opens formats that hold several parts, or another format. */
const openers: Partial<Readonly<Record<Format, OpenParts>>> = {
  xlsx: workbookParts,
  ods: workbookParts,
  xls: workbookParts,
  gzip: gzipParts,
  zip: archiveParts,
};

async function* gzipParts(
  packed: SourceFile,
  choice: PartChoice,
  depth: number,
): AsyncGenerator<SourcePart | Cause> {
  try {
    yield* partsIn(await openGzip(packed), choice, depth + 1);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    yield error.why;
  } finally {
    await packed.close();
  }
}

async function* archiveParts(
  archive: SourceFile,
  choice: PartChoice,
  depth: number,
): AsyncGenerator<SourcePart | Cause> {
  const left: string[] = [];
  let count = 0;
  const isWanted = (name: string): boolean => {
    if (isHidden(name)) return false;
    if (!isTableName(name)) left.push(name);
    return isTableName(name);
  };
  try {
    for await (const entry of entriesOf(archive, isWanted)) {
      count += 1;
      if ('why' in entry) yield entry.why;
      else for await (const part of partsIn(entry.source, choice, depth + 1)) yield within(part, entry.name);
    }
    const file = archive.sample.name;
    if (count === 0) yield cause('archive-without-table', { file, names: namesOf(left) || '—' });
    else if (left.length > 0)
      yield cause('files-left', { file, count: String(left.length), names: namesOf(left) });
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    yield error.why;
  } finally {
    await archive.close();
  }
}

/** What systems put into archives for themselves: `__MACOSX/`, `.DS_Store`. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'));
}

/** A part of a file in an archive is called by the name of the file, too. */
function within(part: SourcePart | Cause, name: string): SourcePart | Cause {
  if ('code' in part) return part;
  const stem = name.slice(0, name.length - extname(name).length);
  return { ...part, part: part.part === null ? stem : `${stem}-${part.part}` };
}

/** A file that is a table as a whole. */
export function wholeOf(source: SourceFile): SourcePart {
  return {
    path: source.path,
    part: null,
    sample: source.sample,
    linesAtPause: source.linesAtPause,
    size: source.size,
    chunks: (layout, columns) => chunksOf(source.pieces(), layout, columns, true, source.isLive),
    pieces: source.pieces,
    conclude: source.conclude,
    close: source.close,
  };
}
