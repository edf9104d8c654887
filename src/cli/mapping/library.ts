import { type Mapping, visible } from '../../index.js';
import { mappingWords } from '../../messages/index.js';
import { loadKnowledge } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** A publisher, and the data sets of which the layout is known. */
interface Known {
  readonly publisher: string;
  /** Null: a national agency. */
  readonly code: string | null;
  readonly country: string | null;
  readonly datasets: readonly Pick<Mapping, 'path' | 'title' | 'model' | 'seen'>[];
}

/** `imi mapping coverage` without a mapping: which data sets of which publishers the shipped mappings are for. */
export function showLibrary(options: { readonly json?: boolean }, terminal: Terminal): Exit {
  const mappings = [...loadKnowledge().mappings.values()];
  const standards = mappings.filter(({ publisher }) => publisher === undefined).length;
  const publishers = publishersOf(mappings);
  terminal.out(
    options.json
      ? `${JSON.stringify({ publishers, standards }, null, 2)}\n`
      : `${libraryLines(publishers, standards, terminal).join('\n')}\n`,
  );
  return exit.conforms;
}

/** In the order of their places. */
function publishersOf(mappings: readonly Mapping[]): readonly Known[] {
  const folders = new Map<string, Mapping[]>();
  for (const mapping of mappings) {
    if (mapping.publisher === undefined) continue;
    const folder = mapping.path.replace(/[^/]*$/, '');
    folders.set(folder, [...(folders.get(folder) ?? []), mapping]);
  }
  return [...folders].sort(byFolder).flatMap(([, own]): Known[] => {
    const [first] = own;
    if (first?.publisher === undefined) return [];
    const { publisher, country } = first;
    const datasets = own.map(({ path, title, model, seen }) => ({ path, title, model, seen }));
    return [{ publisher: publisher.name, code: publisher.code ?? null, country: country ?? null, datasets }];
  });
}

function byFolder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function libraryLines(
  publishers: readonly Known[],
  standards: number,
  { language, palette }: Terminal,
): readonly string[] {
  const datasets = publishers.reduce((sum, one) => sum + one.datasets.length, 0);
  const told = mappingWords.publishers[language]
    .replace('{count}', String(publishers.length))
    .replace('{part}', String(datasets));
  return [
    told,
    ...publishers.flatMap((one) => [
      `  ${palette.bold(visible(one.publisher))}${one.code === null ? '' : ` ${palette.dim(one.code)}`}`,
      ...one.datasets.map(
        ({ title, model, path }) => `    ${visible(title ?? model)} ${palette.dim(`(${model}) ${path}`)}`,
      ),
    ]),
    mappingWords.layouts[language].replace('{count}', String(standards)),
  ];
}
