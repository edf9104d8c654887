import type { Code } from '../messages/index.js';
import type { Conformance } from './conformance.js';

/**
 * How open and how ready for machines a file is, as far as the file and what the office says of it tell: four parts of
 * 100 points at most. What cannot be told is left out of the arithmetic, and named.
 */
export interface Readiness {
  /** Mean of the parts that have a score, rounded down; null where there are no records. */
  readonly score: number | null;
  readonly parts: readonly ReadinessPart[];
}

export interface ReadinessPart {
  readonly part: 'openness' | 'machine-readability' | 'completeness' | 'freshness';
  /** So many of so many points; `of` is 0 where nothing could be told. */
  readonly points: number;
  readonly of: number;
  /** `points` of `of` in percent, rounded down; null where nothing could be told. */
  readonly score: number | null;
  readonly checks: readonly ReadinessCheck[];
}

export interface ReadinessCheck {
  readonly check: ReadinessName;
  /** `unknown`: the file does not tell, and it does not count. */
  readonly state: 'met' | 'unmet' | 'unknown';
  /** Findings that speak against it. */
  readonly findings: number;
  /** What it was told by: the licence, the format, a date. */
  readonly detail: string | null;
}

/**
 * What is looked at: the steps of the 5-star scheme (Berners-Lee 2010), the rules of 総務省「統計表における機械判読可能なデータの
 * 表記方法の統一ルール」(2020) by their numbers, and the newest date that the data gives itself.
 */
export type ReadinessName = keyof typeof ruleCodes | (typeof starNames)[number] | 'newest-date';

export const starNames = ['open-licence', 'structured', 'open-format', 'identifiers', 'linked'] as const;

/** What of a file its findings do not tell. */
export interface ReadinessFacts {
  /** Licence as the mapping or the configuration names it; null: nobody says. */
  readonly licence: string | null;
  readonly format: string;
  /** IRI that the ids of records begin with; null: they have no web address. */
  readonly base: string | null;
  /** A column has codes that other lists have too: of municipalities, corporations, towns. */
  readonly hasSharedCodes: boolean;
  /** The newest date of the data: `2023-04-01`, `2023-04`, `2023`. */
  readonly newest: string | null;
  /** The day from which its age is counted; null: it is not. */
  readonly asOf: string | null;
  readonly records: number;
}

/** How often a code was found. */
export interface CountedCode {
  readonly code: Code;
  readonly count: number;
}

/** Codes that speak against a rule of the Ministry; of `[]`, the rule holds for all that can be read at all. */
const ruleCodes = {
  '1-1': [],
  '1-2': [
    'address-several',
    'coordinate-several',
    'date-several',
    'extra-text',
    'footnote-mark',
    'number-several',
    'postal-several',
    'time-several',
    'too-many-values',
  ],
  '1-3': [
    'number-approximate',
    'number-bad-grouping',
    'number-lower-bound',
    'number-not-a-number',
    'number-upper-bound',
    'spreadsheet-error',
    'text-scientific',
    'unit-in-cell',
  ],
  '1-4': ['cells-merged', 'cells-merged-filled', 'merged-cells-left'],
  '1-5': [
    'header-line-break',
    'header-spaced-out',
    'person-spaced-out',
    'rows-blank',
    'line-break-in-cell',
    'spaces-for-looks',
    'text-line-break',
  ],
  '1-6': ['header-empty', 'header-several-rows', 'value-ditto'],
  '1-7': ['formula-left', 'formula-without-value'],
  '1-8': ['objects-drawn'],
  '1-9': ['unit-missing'],
  '1-10': ['character-unexpected', 'gaiji', 'text-platform-dependent', 'text-private-use'],
  '1-11': ['date-without-years', 'date-year-missing', 'years-in-eras'],
  '1-12': ['address-is-area', 'area-name-short', 'jichitai-name-mismatch', 'jichitai-unknown'],
  '1-13': ['number-suppressed'],
  '2-1': ['row-repeated-header', 'tables-side-by-side', 'total-among-records'],
  '2-2': ['row-not-a-record', 'rows-above-header'],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export const ministryRules = Object.keys(ruleCodes) as readonly (keyof typeof ruleCodes)[];

export function readinessOf(
  causes: readonly CountedCode[],
  conformance: Conformance,
  facts: ReadinessFacts,
): Readiness {
  const parts: readonly ReadinessPart[] = [
    countedPart('openness', stars(facts)),
    countedPart('machine-readability', rulesMet(causes)),
    scoredPart('completeness', conformance.score, []),
    freshness(facts),
  ];
  const scores = parts.flatMap(({ score }) => (score === null ? [] : [score]));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return { score: facts.records === 0 ? null : Math.floor(total / scores.length), parts };
}

/** A point for each check that is met, of those that can be told. */
function countedPart(part: ReadinessPart['part'], checks: readonly ReadinessCheck[]): ReadinessPart {
  const points = checks.filter(({ state }) => state === 'met').length;
  const of = checks.filter(({ state }) => state !== 'unknown').length;
  return { part, points, of, score: of === 0 ? null : Math.floor((100 * points) / of), checks };
}

function scoredPart(
  part: ReadinessPart['part'],
  score: number | null,
  checks: readonly ReadinessCheck[],
): ReadinessPart {
  return { part, points: score ?? 0, of: score === null ? 0 : 100, score, checks };
}

const check = (
  name: ReadinessName,
  isMet: boolean | null,
  detail: string | null = null,
  findings = 0,
): ReadinessCheck => ({
  check: name,
  state: isMet === null ? 'unknown' : isMet ? 'met' : 'unmet',
  findings,
  detail,
});

/** Formats that nobody owns and that need no program of one maker. */
const openFormats = new Set(['csv', 'json', 'ndjson', 'geojson', 'jsonld', 'turtle', 'nquads', 'ods']);

/** The five stars, each by itself, for the file tells of some only. */
function stars({ licence, format, base, hasSharedCodes }: ReadinessFacts): readonly ReadinessCheck[] {
  return [
    check('open-licence', licence === null ? null : isOpen(licence), licence),
    check('structured', true, format),
    check('open-format', openFormats.has(format), format),
    check('identifiers', base !== null, base),
    check('linked', hasSharedCodes),
  ];
}

const restricted = /\bNC\b|\bND\b|NonCommercial|NoDeriv|非営利|改変禁止|非商業|禁止改作/i;
const open =
  /\bCC[\s-]?(?:0|BY)|creative\s*commons|クリエイティブ・?コモンズ|CCライセンス|創用\s*CC|\bPDL|公共データ利用規約|政府標準利用規約|OGDL|政府資料開放授權|ODbL|ODC|public\s*domain|パブリック・?ドメイン|\bMIT\b|\bMPL/i;

/** Whether a licence allows any use; null where its name does not tell (Open Definition 2.1). */
function isOpen(licence: string): boolean | null {
  if (restricted.test(licence)) return false;
  return open.test(licence) ? true : null;
}

function rulesMet(causes: readonly CountedCode[]): readonly ReadinessCheck[] {
  return ministryRules.map((rule) => {
    const codes: readonly Code[] = ruleCodes[rule];
    const findings = causes.reduce((sum, { code, count }) => (codes.includes(code) ? sum + count : sum), 0);
    return check(rule, findings === 0, null, findings);
  });
}

/** Points by age in whole years: full marks within a year, for the standard datasets are to be renewed yearly. */
const pointsByYears: readonly number[] = [100, 50];

function freshness({ newest, asOf }: ReadinessFacts): ReadinessPart {
  if (newest === null || asOf === null)
    return scoredPart('freshness', null, [check('newest-date', null, newest)]);
  const points = pointsByYears[yearsBetween(lastDayOf(newest), asOf)] ?? 0;
  return scoredPart('freshness', points, [check('newest-date', points === 100, newest)]);
}

/** A month or a year may have ended on any of its days: the last one is taken. */
function lastDayOf(date: string): string {
  return (
    `${date}-12-31`.slice(0, 4) + (date.length > 4 ? date.slice(4, 7) : '-12') + (date.slice(7, 10) || '-31')
  );
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(4) < from.slice(4) ? years - 1 : years);
}
