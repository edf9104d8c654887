import type { Terminal } from '../terminal.js';

/** What was said, and where. */
export interface Said {
  readonly to: 'out' | 'err';
  readonly text: string;
}

/** A terminal like another that keeps what is said. */
export function listenTo(terminal: Terminal): { readonly said: Said[]; readonly terminal: Terminal } {
  const said: Said[] = [];
  return {
    said,
    terminal: {
      ...terminal,
      out: (text) => void said.push({ to: 'out', text }),
      err: (text) => void said.push({ to: 'err', text }),
    },
  };
}
