import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo, runImi } from './run-imi.mjs';

const samples = new URL('../../fixtures/docs/', import.meta.url);
const block = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;
const inset = /(?<=^<!-- (node \d+|report|text) of (\S+) -->\n\n```(?:json|csv)\n)[\s\S]*?(?=^```$)/gm;

/**
 * A page with what its commands print now: in blocks of `console` each line `$ imi …` is run in a folder with the
 * samples (fixtures/docs), and `$ npm run demo` as it stands. A block below a remark gets what the remark says: `<!-- text of FILE -->` the sample itself,
 * `<!-- node 1 of FILE -->` the node that its first record becomes, `<!-- report of FILE -->` its report with the first
 * column and the first cause.
 */
export async function withOutputs(page, language) {
  const folder = mkdtempSync(join(tmpdir(), 'imi-docs-'));
  try {
    cpSync(samples, folder, { recursive: true });
    const played = await replaceEach(page, block, ([text]) => play(text, language, folder));
    return await replaceEach(played, inset, ([, what, file]) =>
      what === 'text' ? textOf(join(folder, file)) : jsonOf(what, file, folder),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function play(text, language, folder) {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  const outputs = [];
  for (const command of commands)
    outputs.push(`${command}\n${await outputOf(command.slice(2), language, folder)}`);
  return outputs.join('\n');
}

function outputOf(command, language, folder) {
  if (command === 'npm run demo') return runDemo();
  const [name, ...args] = command.match(/"[^"]*"|\S+/g).map((word) => word.replace(/^"(.*)"$/, '$1'));
  if (name !== 'imi') throw new Error(`only imi and the demo can be run: ${command}`);
  return runImi(args, language, folder);
}

/** A sample as an editor shows it. */
function textOf(file) {
  const bytes = readFileSync(file);
  try {
    return lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return lines(new TextDecoder('shift_jis').decode(bytes));
  }
}

const lines = (text) => text.replaceAll('\r\n', '\n');

async function jsonOf(what, file, folder) {
  const outputs = ['--to', 'jsonld=node.jsonld', '--report', 'json=report.json'];
  await runImi(['normalize', file, '--quiet', ...outputs], 'en', folder);
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const value =
    what === 'report'
      ? shortened(read('report.json'))
      : read('node.jsonld')['@graph'][Number(what.slice(5)) - 1];
  return `${JSON.stringify(value, null, 2)}\n`;
}

const shortened = (report) => ({
  ...report,
  columns: report.columns.slice(0, 1),
  causes: report.causes.slice(0, 1),
});

async function replaceEach(text, pattern, make) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(at, match.index), await make(match));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)].join('');
}
