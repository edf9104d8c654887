// Builds when the project is installed from its sources. Without the compiler (`npm ci --omit=dev`) what was built
// before is what there is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);

if (existsSync(at('node_modules/typescript/package.json'))) {
  const { status } = spawnSync('npm run build', { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
} else if (!existsSync(at('dist/shipped-mappings.json'))) {
  console.warn('imi: not built yet; `npm ci` with the development dependencies builds it');
}
