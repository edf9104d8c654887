import type { Finding } from '../findings/index.js';
import {
  type ArgName,
  type Args,
  type Code,
  catalogue,
  exampleArgs,
  fill,
  type Language,
  type Wording,
} from '../messages/index.js';
import type { ReportCause } from '../report/index.js';
import { shown } from './visible.js';

/** What a finding says in a language, its arguments put in as reports show values. */
export function wordingOf(finding: Finding, language: Language): Wording {
  const args: Partial<Record<ArgName, string>> = {};
  for (const [name, value] of Object.entries(finding.args)) args[name as ArgName] = shown(String(value));
  return filled(finding.code, args, language);
}

/** The finding that stands for all of a cause: the first one whose value is written as most of them are. */
export function exampleOf({ findings, patterns }: ReportCause): Finding | undefined {
  const row = patterns[0]?.row ?? undefined;
  return findings.find(({ place }) => row !== undefined && place.row === row) ?? findings[0];
}

/** What a cause says in a language. */
export function wordingOfCause(cause: ReportCause, language: Language): Wording {
  const example = exampleOf(cause);
  return example === undefined ? exampleWording(cause.code, language) : wordingOf(example, language);
}

/** What a code says in a language, where only some of its arguments are known: the others are shown by examples. */
export function wordingOfCode(code: Code, known: Partial<Args>, language: Language): Wording {
  const args: Partial<Record<ArgName, string>> = {};
  for (const name of catalogue[code].args) args[name] = shown(known[name] ?? exampleArgs[name][language]);
  return filled(code, args, language);
}

/** What a code says in a language, with examples for its arguments. */
export function exampleWording(code: Code, language: Language): Wording {
  const args: Partial<Record<ArgName, string>> = {};
  for (const name of catalogue[code].args) args[name] = exampleArgs[name][language];
  return filled(code, args, language);
}

function filled(code: Code, args: Partial<Args>, language: Language): Wording {
  const { what, why, fix } = catalogue[code][language];
  return { what: fill(what, args), why: fill(why, args), fix: fill(fix, args) };
}
