import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/imi.js', import.meta.url));

/** What the command line prints for arguments, in a language: a pipe's 80 columns, no colours. */
export function runImi(args, language, folder = '.') {
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, IMI_LANG: language, NO_COLOR: '1' },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
