import { type Cause, cause, isCauses, severityOf } from '../findings/index.js';
import { driftedColumns, fixWorkbook, type RemarkText, type SheetToFix } from '../fix/index.js';
import { catalogue, label } from '../messages/index.js';
import { shown } from '../outputs/index.js';
import { type Knowledge, makePlan } from '../plan/index.js';
import { causeOfTrouble, openWorkbook, type Workbook } from '../sources/index.js';
import type { FixAttempt, FixOutcome } from './fix-attempt.js';
import { choiceOf } from './part-choice.js';
import type { SourceFile } from './source-file.js';
import { areasIn, chosenAreas } from './tables-in.js';
import { bytesOf, headOf, sampleOf, sheetsOf } from './workbook-parts.js';

/** Mends a workbook, which is held in memory: see `fixFile`. */
export async function fixWorkbookFile(
  source: SourceFile,
  attempt: FixAttempt,
  knowledge: Knowledge,
): Promise<FixOutcome> {
  const file = source.sample.name;
  const { options, signal } = attempt;
  const bytes = await bytesOf(source);
  const workbook = await openWorkbook(bytes, 'xlsx', file);
  if ('code' in workbook) return { refusals: [workbook] };
  const chosen = sheetsOf(workbook, options.sheet, file);
  if ('code' in chosen) return { refusals: [chosen] };
  const causes: Cause[] = [...chosen.causes];
  const sheets: SheetToFix[] = [];
  for (const sheet of chosen.sheets) {
    const whole = { name: file, table: headOf(workbook, sheet, []) };
    const choice = choiceOf(options, options.mapping);
    const areas = areasIn(whole, choice).filter((area) => 'stretch' in area);
    const tables = chosenAreas(areas, choice);
    if ('code' in tables) return { refusals: [tables] };
    for (const sample of areas.length === 0 ? [whole] : tables.map(({ area }) => sampleOf(whole, area))) {
      const plan = makePlan(sample, options, knowledge);
      if (isCauses(plan)) causes.push(...plan);
      else if (plan.turned !== undefined) causes.push(cause('fix-turned', { file }));
      else {
        const leftColumns = attempt.leftColumns(sheet.name);
        sheets.push({ sheet, plan, options: { isAssuming: options.isAssuming, leftColumns } });
      }
    }
  }
  if (signal.aborted) return { refusals: [] };
  if (sheets.length === 0) return { refusals: causes.filter(({ code }) => severityOf(code) === 'error') };
  try {
    const fixed = fixWorkbook(bytes, sheets, knowledge, remarkIn(options.language));
    await attempt.write(fixed.bytes);
    await attempt.take(fixed.changes);
    const again = fixed.bytes === bytes ? null : await openWorkbook(fixed.bytes, 'xlsx', file);
    return {
      plans: sheets.map(({ plan }) => plan),
      rows: fixed.rows,
      causes,
      drifted: again === null ? [] : driftsIn(sheets, again),
    };
  } catch (error) {
    return { refusals: [causeOfTrouble(error, file)] };
  }

  function driftsIn(fixed: readonly SheetToFix[], again: Workbook | Cause) {
    return fixed.map(({ sheet: { name }, plan }) => {
      const sheet = 'code' in again ? undefined : again.sheets.find((one) => one.name === name);
      const { stretch } = plan;
      const made =
        sheet === undefined || 'code' in again
          ? []
          : makePlan(
              sampleOf({ name: file, table: headOf(again, sheet, []) }, stretch && { stretch }),
              options,
              knowledge,
            );
      return { sheet: name, columns: driftedColumns(plan, isCauses(made) ? null : made) };
    });
  }
}

/** What stands in the remark on a cell: what it held, and why it was changed. */
function remarkIn(language: FixAttempt['options']['language']): RemarkText {
  return ({ before, reason }) =>
    `imi: ${label(language, 'was', { text: shown(before) })}\n${catalogue[reason.code][language].what.replace(/\{(\w+)\}/g, (whole, name: string) => shown((reason.args as Readonly<Record<string, string>>)[name] ?? whole))}`;
}
