import { resolve } from 'node:path';
import { type Cause, cause, type NodeFormat } from '../index.js';
import {
  nodeFormats,
  outputPath,
  pathsBeside,
  type ReportFormat,
  reportFormats,
  standardInput,
} from '../node.js';

/** An output that was asked for: a format, and where it goes if that was said (`-`: the standard output). */
export interface Wish<F> {
  readonly format: F;
  readonly file: string | null;
}

/** An output with its place (`-`: the standard output). */
export interface PlacedWish<F> extends Wish<F> {
  readonly file: string;
}

/** What is asked of every file of a run. */
export interface Wishes {
  readonly nodes: readonly Wish<NodeFormat>[];
  readonly reports: readonly Wish<ReportFormat>[];
  /** Reports that are made once, of all files: their place is named, and their form holds several. */
  readonly joint: readonly PlacedWish<ReportFormat>[];
}

/**
 * Reads the values of `--to` and `--report`; gives a cause where one cannot be read.
 *
 * @param formats the formats of nodes as they were chosen
 */
export function wishesOf(
  to: readonly string[],
  report: readonly string[],
  formats: Readonly<Record<string, NodeFormat>> = nodeFormats,
): Wishes | Cause {
  const nodes = to.map((text) => wishOf<NodeFormat>(text, formats, '--to'));
  const reports = report.map((text) => wishOf<ReportFormat>(text, reportFormats, '--report'));
  const fault = [...nodes, ...reports].find((wish) => 'code' in wish);
  if (fault && 'code' in fault) return fault;
  const asked = reports.filter((wish) => 'format' in wish);
  return {
    nodes: nodes.filter((wish) => 'format' in wish),
    reports: asked.filter((wish) => !isJoint(wish)),
    joint: asked.filter(isJoint),
  };
}

function isJoint(wish: Wish<ReportFormat>): wish is Wishes['joint'][number] {
  return wish.file !== null && wish.format.renderAll !== null;
}

/**
 * Reads the values of an option that asks for what is made once: each with its place.
 *
 * @param option as it is written: `--report`
 * @param placeOf where a format goes if nothing was said
 */
export function placedWishes<F>(
  texts: readonly string[],
  formats: Readonly<Record<string, F>>,
  option: string,
  placeOf: (format: F) => string,
): readonly PlacedWish<F>[] | Cause {
  const wishes: PlacedWish<F>[] = [];
  for (const text of texts) {
    const wish = wishOf(text, formats, option);
    if ('code' in wish) return wish;
    const file = wish.file ?? placeOf(wish.format);
    if (wishes.some((other) => other.file === file)) return cause('outputs-collide', { file });
    wishes.push({ ...wish, file });
  }
  return wishes;
}

/** `ndjson=out.ndjson` → the format and the file. */
function wishOf<F>(text: string, formats: Readonly<Record<string, F>>, part: string): Wish<F> | Cause {
  const [, name = '', file = null] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined)
    return cause('usage-unknown-value', { part, value: name, names: Object.keys(formats).join(', ') });
  if (file === '') return cause('usage-missing-argument', { part: `${part} ${text}` });
  return { format, file };
}

/** Formats that may follow one another on the standard output: lines, or texts that end by themselves. */
const followers: ReadonlySet<string> = new Set(['ndjson', 'geojsonseq', 'json']);

/** Nothing may follow it on the standard output. */
export function standsAlone({ name }: NodeFormat | ReportFormat): boolean {
  return !followers.has(name);
}

/**
 * Why the outputs of a run cannot go where they would: two to one place, or over something that is read.
 *
 * @param read files that must stay as they are, beside the inputs
 */
export function outputTrouble(
  inputs: readonly string[],
  wishes: Wishes,
  folder: string | undefined,
  read: readonly string[],
): Cause | null {
  const spoken = [...wishes.nodes, ...wishes.reports].filter((wish) => wish.file === standardInput);
  const joint = wishes.joint.map(({ file }) => file);
  const speakers = spoken.length + joint.filter((file) => file === standardInput).length;
  if (speakers > 1 || (inputs.length > 1 && spoken.some(({ format }) => standsAlone(format))))
    return cause('outputs-collide', { file: standardInput });
  const kept = new Set([...inputs, ...read].map(placeKey));
  const seen = new Set<string>();
  const files = [
    ...inputs.flatMap((input) => outputsOf(input, wishes, folder)),
    ...joint.filter((file) => file !== standardInput),
  ];
  for (const file of files) {
    const key = placeKey(file);
    if (kept.has(key)) return cause('output-is-input', { file });
    if (seen.has(key)) return cause('outputs-collide', { file });
    seen.add(key);
  }
  return null;
}

/** The file that a wish makes of an input. */
export function fileOf(
  wish: Wish<NodeFormat | ReportFormat>,
  input: string,
  folder: string | undefined,
  part: string | null,
): string {
  return wish.file ?? outputPath(input, wish.format.suffix, folder, part);
}

/** The files that a part of a file makes; null: it is one table. */
export function outputsOf(
  input: string,
  wishes: Wishes,
  folder: string | undefined,
  part: string | null = null,
): readonly string[] {
  const nodes = wishes.nodes
    .filter((wish) => wish.file !== standardInput)
    .flatMap((wish) => {
      const file = fileOf(wish, input, folder, part);
      return [file, ...pathsBeside(file, wish.format)];
    });
  const reports = wishes.reports
    .filter((wish) => wish.file !== standardInput)
    .map((wish) => fileOf(wish, input, folder, part));
  return [...nodes, ...reports];
}

/** Windows and macOS take names for the same that differ in case or in how characters are composed. */
const isFolding = ['win32', 'darwin'].includes(process.platform);

/** The same for paths that are one place on the disk. */
export function placeKey(path: string): string {
  const whole = resolve(path);
  return isFolding ? whole.normalize('NFC').toLowerCase() : whole;
}
