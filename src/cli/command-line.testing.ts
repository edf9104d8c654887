import { vi } from 'vitest';
import { main } from './main.js';

/** What the command line said, and what it told the shell. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function imi(...args: string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((...given: unknown[]) => {
      const [piece] = given as [string | Uint8Array];
      said[name] += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
      const taken = given.at(-1);
      if (typeof taken === 'function') taken(null);
      return true;
    });
  const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  const code = await main(args);
  for (const spy of spies) spy.mockRestore();
  return { code, ...said };
}

/** Makes the surroundings say nothing about language and colour, until `vi.unstubAllEnvs()`. */
export function forgetSurroundings(): void {
  for (const name of ['IMI_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG', 'NO_COLOR', 'FORCE_COLOR'])
    vi.stubEnv(name, '');
}
