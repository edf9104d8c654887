// Puts the command line and the programs of its threads into few files, so that they start at once: a hundred small modules
// take longer to find than to run. The library's own entries stay as they are. Licences of what is put in go with it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const outputs = at('dist/bundle/');

/** What is put in stands elsewhere than where it was written for: paths from a module to files of the project follow. */
const places = {
  name: 'places',
  transform: (code, id) =>
    id.endsWith('/dist/version.js')
      ? code.replace('../package.json', '../../package.json')
      : id.includes('/node_modules/')
        ? null
        : code.replaceAll("'../../../dist/", "'../../dist/"),
};

const bundle = await rolldown({
  input: {
    main: at('dist/cli/main.js'),
    'chunk-worker': at('dist/host/chunk-worker.js'),
    'survey-worker': at('dist/host/inventory/survey-worker.js'),
    'file-worker': at('dist/cli/run-files/file-worker.js'),
  },
  platform: 'node',
  logLevel: 'silent',
  plugins: [places],
});
const { output } = await bundle.write({
  dir: outputs,
  format: 'esm',
  entryFileNames: '[name].js',
  cleanDir: true,
  minify: { compress: false, mangle: false },
});

const modules = output.flatMap(({ moduleIds = [] }) => moduleIds);
const packages = new Set(
  modules.flatMap((id) => /.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0] ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} (${license})\n\n${text}`.trim();
});
writeFileSync(`${outputs}LICENSES.txt`, `${licences.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
