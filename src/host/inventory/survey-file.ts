import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { namesPerson } from '../../draft/index.js';
import { type Cause, cause, isCauses, severityOf } from '../../findings/index.js';
import {
  mostCauses,
  mostHeaders,
  periodOf,
  type ReadDate,
  type Survey,
  type SurveyedCause,
  type SurveyedFile,
  sketchTable,
} from '../../inventory/index.js';
import { functions as normalizers } from '../../normalizers/index.js';
import {
  type Knowledge,
  type Layout,
  type Look,
  lookAt,
  makePlan,
  type NearestKind,
  nearestKind,
  type Plan,
} from '../../plan/index.js';
import type { Report } from '../../report/index.js';
import { sniffFormat } from '../../sources/index.js';
import { isTableName } from '../inputs.js';
import { openParts } from '../parts.js';
import { compileSplitting } from '../read-records.js';
import { hashFile } from '../report-file.js';
import { runSource } from '../run-source.js';
import { openSource } from '../source-file.js';
import type { SourcePart } from '../source-part.js';
import type { FoundFile } from './found-files.js';

/** Looks at a file of a folder, and reads it once; what cannot be read is part of what is found. */
export type SurveyFile = (found: FoundFile, signal: AbortSignal) => Promise<SurveyedFile>;

export function compileSurvey(knowledge: Knowledge): SurveyFile {
  const readDates = { JP: dateReader(knowledge, 'JP'), TW: dateReader(knowledge, 'TW') };
  return async (found, signal) => {
    const { file, path, isWritten } = found;
    const bytes = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    const hash = await hashFile(file);
    const about = { path, bytes };
    if (typeof hash !== 'string')
      return { ...about, sha256: null, surveys: [bare(path, 'unreadable', hash)] };
    const known = { ...about, sha256: hash };
    if (isWritten) return { ...known, surveys: [bare(path, 'written', null)] };
    if (!isTableName(file))
      return { ...known, surveys: [{ ...bare(path, 'other', null), format: await formatOf(file) }] };
    return { ...known, surveys: await surveyParts(found, knowledge, readDates, signal) };
  };
}

/** A row for a file at which a fault of our own stopped the survey. */
export function surveyStopped({ path }: FoundFile, error: unknown): SurveyedFile {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    path,
    bytes: 0,
    sha256: null,
    surveys: [bare(path, 'unreadable', cause('own-fault', { reason }))],
  };
}

/** How dates are read, by country. */
type ReadDates = Readonly<Record<'JP' | 'TW', ReadDate>>;

function dateReader(knowledge: Knowledge, country: 'JP' | 'TW'): ReadDate {
  const read = normalizers.date(knowledge.tables, { country });
  return (source) => {
    const { value, text, certainty } = read(source);
    return certainty === 'refused' ? null : (text ?? value);
  };
}

async function surveyParts(
  { file, path, titles: said }: FoundFile,
  knowledge: Knowledge,
  readDates: ReadDates,
  signal: AbortSignal,
): Promise<readonly Survey[]> {
  const surveys: Survey[] = [];
  let why: Cause | null = null;
  for await (const source of openParts(file, signal)) {
    if ('code' in source) {
      why ??= source;
      continue;
    }
    try {
      surveys.push(await surveyPart(source, path, said, knowledge, readDates, signal));
    } finally {
      await source.close();
    }
  }
  if (surveys.length > 0 && (why === null || severityOf(why.code) === 'info')) return surveys;
  return [...surveys, { ...bare(path, 'unreadable', why), format: await formatOf(file) }];
}

/** Codes of what is expected of a kind: of a table that is only near to it they say nothing. */
const ofKind = /^(?:required|recommended|column|columns|code-not|value-not|too-many|near|mapping)-/;
const personalCodes = new Set([
  'mobile-number',
  'private-mail',
  'personal-number',
  'birth-dates-published',
  'persons-named',
]);

async function surveyPart(
  source: SourcePart,
  path: string,
  said: readonly string[],
  knowledge: Knowledge,
  readDates: ReadDates,
  signal: AbortSignal,
): Promise<Survey> {
  const survey = { ...bare(path, 'unreadable', null), part: source.part };
  const look = lookAt(source.sample, {});
  if ('code' in look)
    return {
      ...survey,
      state: isNoTable(look) ? 'other' : 'unreadable',
      why: look,
      format: formatOfSample(source),
    };
  const name = path.replace(/^.*\//s, '');
  const titles = [name.replace(/\.[^.]+$/, ''), source.part ?? '', ...look.above.flat()];
  const seen: Survey = {
    ...survey,
    format: look.format,
    encoding: look.encoding,
    title: said[0] ?? titleOf(look, name),
    period: periodOf(titles, readDates.JP),
    columns: look.headers.length,
    headers: look.headers.slice(0, mostHeaders),
  };
  const plan = makePlan(source.sample, { titles: said }, knowledge);
  const isKnown = !isCauses(plan);
  const nearest = isKnown ? null : nearestKind(name, look, knowledge);
  const second = nearest === null ? plan : makePlan(source.sample, { model: nearest.model.id }, knowledge);
  if (isCauses(second)) return { ...seen, why: isKnown ? null : (plan[0] ?? null) };
  const readDate = readDates[second.country];
  const sketch = sketchTable(readDate);
  const sketched = sketching(source, sketch.take);
  const how = { nodeEnd: '\n', jobs: 1, tell: () => {}, signal };
  const report = await runSource(sketched, second, knowledge, how, async () => {});
  if (report === null) return seen;
  if ('code' in report) return { ...seen, why: report };
  return {
    ...seen,
    state: 'table',
    why: isKnown ? null : (plan.find(({ code }) => severityOf(code) === 'error') ?? null),
    period: periodOf(titles, readDate),
    ...factsOf(report, second, nearest, look),
    sketch: sketch.close(),
  };
}

/** A kind that is less near than this is none. */
const leastConfidence = 0.05;

/** What of a report stands in an inventory. */
function factsOf(report: Report, plan: Plan, nearest: NearestKind | null, look: Look) {
  const { ledger, cells, records, dataset } = report;
  const confidence = nearest?.confidence ?? plan.confidence;
  const told = report.causes.filter(({ code }) => nearest === null || !ofKind.test(code));
  const causes = told.map(
    ({ code, severity, header, count }): SurveyedCause => ({ code, severity, header, count }),
  );
  const sum = (severity: SurveyedCause['severity']) =>
    causes.reduce((all, each) => (each.severity === severity ? all + each.count : all), 0);
  return {
    kind:
      confidence < leastConfidence
        ? null
        : {
            id: dataset.kind,
            title: dataset.title,
            confidence: Math.round(100 * confidence) / 100,
            isNearest: nearest !== null,
          },
    publisher: dataset.publisher,
    records: records.read,
    cells,
    mapped: ledger.kept + ledger.normalized + ledger.repaired,
    counts: { error: sum('error'), warning: sum('warning'), info: sum('info') },
    causes: causes.filter(({ severity }) => severity !== 'info').slice(0, mostCauses),
    personal: [...causes.filter(({ code }) => personalCodes.has(code)), ...personsIn(look)],
    readiness: report.readiness,
  };
}

/** What else of persons is told below headers that name them. */
const noName = /役職|職名|住所|電話|番号|地址|電話號碼/;

/** Names of persons, more in a column than other things. */
function personsIn({ headers, records }: Look): readonly SurveyedCause[] {
  return headers.flatMap((header, i) => {
    if (noName.test(header)) return [];
    const values = records.map((cells) => cells[i]?.trim() ?? '').filter((value) => value !== '');
    const count = values.filter((value) => namesPerson(value, header)).length;
    if (count === 0 || count * 2 < values.length) return [];
    return [{ code: 'persons-named' as const, severity: 'warning' as const, header, count }];
  });
}

/** A source of which each record is taken on its way to the run. */
function sketching(source: SourcePart, take: (cells: readonly string[]) => void): SourcePart {
  return {
    ...source,
    chunks: async function* (layout: Layout, columns: number) {
      const split = compileSplitting(layout, columns);
      let row = 0;
      for await (const chunk of source.chunks(layout, columns)) {
        split(chunk, (cells) => {
          row += 1;
          if (row >= layout.firstDataRow) take(cells);
        });
        yield chunk;
      }
    },
  };
}

function titleOf({ above }: Look, name: string): string {
  const title = above.flat().find((cell) => cell.trim().length > 2);
  return (title ?? name.replace(/\.[^.]+$/, '')).trim().slice(0, 200);
}

function bare(path: string, state: Survey['state'], why: Cause | null): Survey {
  return {
    part: null,
    state,
    why,
    format: extname(path).slice(1).toLowerCase(),
    encoding: null,
    title: path.replace(/^.*\//s, '').replace(/\.[^.]+$/, ''),
    kind: null,
    publisher: null,
    period: null,
    records: null,
    columns: null,
    headers: [],
    cells: 0,
    mapped: 0,
    counts: { error: 0, warning: 0, info: 0 },
    causes: [],
    personal: [],
    readiness: null,
    sketch: null,
  };
}

const noTables = new Set(['file-pdf', 'file-image', 'file-binary', 'format-unsupported']);

function isNoTable({ code }: Cause): boolean {
  return noTables.has(code);
}

function formatOfSample({ sample }: SourcePart): string {
  return 'table' in sample ? sample.table.format : sniffFormat(sample.head);
}

/** What a file is by its content; text of no known form and archives go by the ending. */
async function formatOf(file: string): Promise<string> {
  const ending = extname(file).slice(1).toLowerCase();
  const source = await openSource(file);
  if ('code' in source) return ending;
  await source.close();
  const format = sniffFormat(source.sample.head);
  return ending !== '' && ['csv', 'zip', 'binary', 'image'].includes(format) ? ending : format;
}
