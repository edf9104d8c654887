import { basename, join } from 'node:path';
import { mappingYaml, modelYaml, type PackageReading, readPackage, severityOf } from '../../index.js';
import { loadKnowledge, readPackageFiles, writeOutputs } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/**
 * `imi model import`: a package of a data model description as files of ours: the data model, and the mapping where there
 * is one. What could not be taken over is told; the exit code is 1 then.
 */
export async function importModel(
  path: string,
  options: { readonly out?: string },
  terminal: Terminal,
): Promise<Exit> {
  const files = await readPackageFiles(path);
  if ('code' in files) {
    terminal.err(causeLine(files, terminal));
    return exit.trouble;
  }
  const reading = await readPackage(files, basename(path), loadKnowledge().vocabulary);
  for (const { file, place, ...found } of reading.findings)
    terminal.err(causeLine(found, terminal, { file, line: place.line, column: place.column }));
  const texts = await textsOf(reading);
  if (texts.length === 0) return exit.trouble;
  if (options.out === undefined) await terminal.outAwaited(texts.map(({ text }) => text).join('---\n'));
  else {
    const { out } = options;
    const trouble = await writeOutputs(
      texts.map(({ name, text }) => ({ path: join(out, name), content: text })),
    );
    if (trouble !== null) {
      terminal.err(causeLine(trouble, terminal));
      return exit.trouble;
    }
  }
  return reading.findings.some(({ code }) => severityOf(code) === 'error') ? exit.findings : exit.conforms;
}

async function textsOf({ model, mapping }: PackageReading) {
  if (model === null) return [];
  const own = [{ name: `${model.id}.yaml`, text: await modelYaml(model) }];
  if (mapping === null) return own;
  const text = await mappingYaml(mapping.document, mapping.remarks);
  return [...own, { name: `${model.id}.mapping.yaml`, text }];
}
