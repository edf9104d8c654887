import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cause } from '../findings/index.js';
import { loadDocument } from '../mapping/index.js';
import type { Plan, PlanOptions } from '../plan/index.js';
import { configSchema, severitiesOf } from '../rules/index.js';
import type { Trouble } from './mapping-file.js';
import { readText } from './read-text.js';

const configName = 'imi.config.yaml';

/** The configuration file of a folder or of one above it; null where there is none. */
export function findConfigFile(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, configName);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}

/** What a configuration file says, as a plan takes it. */
export type Configured = Pick<Plan, 'severities'> & Pick<PlanOptions, 'licence'>;

/** Reads a configuration file: what it says, or what is wrong with it, each with its place. */
export async function readConfigFile(path: string): Promise<Configured | readonly Trouble[]> {
  const text = await readText(path);
  if (typeof text !== 'string') return [{ cause: text }];
  const loaded = await loadDocument(text, path, configSchema);
  if (loaded.faults) return loaded.faults;
  const { severities, unknown } = severitiesOf(loaded.value);
  if (unknown.length === 0) return { severities, licence: loaded.value.licence };
  return unknown.map((name) => ({
    cause: cause('config-unknown-rule', { value: name }),
    place: loaded.placeOf(['rules', name]),
  }));
}
