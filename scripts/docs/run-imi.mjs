import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What the command line prints for arguments, in a language: a pipe's 80 columns, no colours. */
export function runImi(args, language, folder = '.') {
  const { FORCE_COLOR: _, ...env } = process.env;
  return run([at('bin/imi.js'), ...args], {
    cwd: folder,
    env: { ...env, IMI_LANG: language, NO_COLOR: '1' },
  });
}

/** What the demo prints, wherever the project lies. */
export async function runDemo() {
  return (await run([at('scripts/demo.mjs')], {})).replaceAll(at(''), '');
}

function run(args, options) {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { ...options, encoding: 'utf8' }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
