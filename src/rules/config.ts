import { z } from 'zod';
import type { SeverityChange } from '../findings/index.js';
import { type Code, catalogue } from '../messages/index.js';
import { rules } from './registry.js';

const change = z
  .strictObject({
    severity: z.enum(['off', 'info', 'warning', 'error']).optional().describe('`off`: it is not told at all'),
    max: z
      .union([z.int().min(0), z.string().regex(/^\d+(\.\d+)?%$/)])
      .optional()
      .describe('So many findings of a code pass the gate: a number, or a share of the records as `1%`'),
    reason: z.string().trim().min(1).describe('Why: reports show it'),
  })
  .refine(({ severity, max }) => severity !== undefined || max !== undefined, {
    message: 'severity or max is missing',
  })
  .describe('What is said instead of the severity of the catalogue, and what passes the gate');

/** The file in which an office says what it checks differently: `imi.config.yaml`. */
export const configSchema = z.strictObject({
  licence: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('Licence of the data, where its mapping names none: `CC BY 4.0`'),
  rules: z
    .record(z.string(), change)
    .optional()
    .describe('Code of a finding, or name of a rule for all of its codes → severity and reason'),
});
export type Config = z.infer<typeof configSchema>;

/**
 * Codes with their severities; a code said by itself wins over its rule.
 *
 * @returns the names that are neither codes nor rules, too
 */
export function severitiesOf(config: Config): {
  readonly severities: Readonly<Partial<Record<Code, SeverityChange>>>;
  readonly unknown: readonly string[];
} {
  const said = Object.entries(config.rules ?? {}).map(
    ([name, { max, ...one }]) =>
      [name, { ...one, ...(max === undefined ? {} : { max: String(max) }) }] as const,
  );
  const ofRules = said.flatMap(([name, one]) => (rules[name]?.codes ?? []).map((code) => [code, one]));
  const ofCodes = said.filter(([name]) => Object.hasOwn(catalogue, name));
  return {
    severities: Object.fromEntries([...ofRules, ...ofCodes]),
    unknown: said
      .map(([name]) => name)
      .filter((name) => rules[name] === undefined && !Object.hasOwn(catalogue, name)),
  };
}
