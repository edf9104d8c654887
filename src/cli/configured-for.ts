import { type Configured, findConfigFile, readConfigFile } from '../node.js';
import { causeLine } from './cause-line.js';
import type { Terminal } from './terminal.js';

/** What the configuration file says that is named, or found upward; null where it cannot be used (said already). */
export async function configuredFor(
  options: { readonly config?: string },
  terminal: Terminal,
): Promise<Configured | null> {
  const path = options.config ?? findConfigFile('.');
  if (path === null) return { severities: {} };
  const read = await readConfigFile(path);
  if ('severities' in read) return read;
  for (const trouble of read)
    terminal.err(causeLine(trouble.cause, terminal, { file: path, ...trouble.place }));
  return null;
}
