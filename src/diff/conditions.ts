import type { Difference } from './difference.js';

/** What of a difference can be asked about. */
const metrics = {
  added: (d: Difference) => d.records.added,
  removed: (d: Difference) => d.records.removed,
  changed: (d: Difference) => d.records.changed,
  'form-changed': (d: Difference) => d.records.formChanged,
  'columns-added': (d: Difference) => d.columns.added.length,
  'columns-gone': (d: Difference) => d.columns.gone.length,
  'columns-renamed': (d: Difference) => d.columns.renamed.length,
  'columns-recoded': (d: Difference) => d.columns.recoded.length,
  'new-errors': (d: Difference) => d.causes?.added.error ?? 0,
  'new-warnings': (d: Difference) => d.causes?.added.warning ?? 0,
} as const;
export type Metric = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as readonly Metric[];

/** `removed>5%`: is met where so much changed. */
export interface Condition {
  readonly text: string;
  readonly metric: Metric;
  readonly operator: '>' | '>=';
  readonly limit: number;
  /** The limit is a share of the records or columns of the older table, in percent. */
  readonly isPercent: boolean;
}

/** Where a text is no condition. */
export interface ConditionFault {
  /** The rest from where it cannot be read, and its place in the text, from 1. */
  readonly rest: string;
  readonly at: number;
  /** What may stand there. */
  readonly expected: string;
}

/**
 * Reads conditions, several with commas between them:
 * `metric` (`>` | `>=`) number [`%`]; what is new of findings takes no percentage.
 */
export function parseConditions(text: string): readonly Condition[] | ConditionFault {
  const conditions: Condition[] = [];
  let at = 0;
  const fault = (expected: string): ConditionFault => ({ rest: text.slice(at), at: at + 1, expected });
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(text.slice(at))?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found.trim();
  };
  for (;;) {
    take(/^\s+/);
    const begin = at;
    const word = /^[a-z-]+/.exec(text.slice(at))?.[0] ?? '';
    const metric = metricNames.find((name) => name === word);
    if (metric === undefined) return fault(metricNames.join(', '));
    at += word.length;
    const operator = take(/^\s*>=?/);
    if (operator === null) return fault('> >=');
    const number = take(/^\s*\d+(?:\.\d+)?/);
    if (number === null) return fault('0, 1, 2 …');
    const isPercent = !metric.startsWith('new-') && take(/^\s*%/) !== null;
    conditions.push({
      text: text.slice(begin, at),
      metric,
      operator: operator as '>',
      limit: Number(number),
      isPercent,
    });
    take(/^\s+/);
    if (at === text.length) return conditions;
    if (take(/^,/) === null) return fault(isPercent || metric.startsWith('new-') ? ',' : '% ,');
  }
}

/** The conditions that a difference meets. */
export function metConditions(
  conditions: readonly Condition[],
  difference: Difference,
): readonly Condition[] {
  return conditions.filter(({ metric, operator, limit, isPercent }) => {
    const count = metrics[metric](difference);
    const whole = metric.startsWith('columns-') ? difference.old.columns : difference.old.records;
    const reached = isPercent ? (whole === 0 ? (count > 0 ? 100 : 0) : (100 * count) / whole) : count;
    return operator === '>' ? reached > limit : reached >= limit;
  });
}
