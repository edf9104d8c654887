import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImi } from './run-imi.mjs';

const samples = new URL('../../fixtures/docs/', import.meta.url);
const block = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;
const node = /(?<=^<!-- first node of (\S+) -->\n\n```json\n)[\s\S]*?(?=^```$)/gm;

/**
 * A page with what its commands print now: in blocks of `console` each line `$ imi …` is run, in a folder with the
 * samples (fixtures/docs), and a block of `json` under `<!-- first node of FILE -->` gets the node that the file's first
 * record becomes.
 */
export async function withOutputs(page, language) {
  const folder = mkdtempSync(join(tmpdir(), 'imi-docs-'));
  try {
    cpSync(samples, folder, { recursive: true });
    const played = await replaceEach(page, block, ([text]) => play(text, language, folder));
    return await replaceEach(played, node, ([, file]) => firstNode(file, language, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function play(text, language, folder) {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  const outputs = [];
  for (const command of commands) {
    const [name, ...args] = command
      .slice(2)
      .match(/"[^"]*"|\S+/g)
      .map((word) => word.replace(/^"(.*)"$/, '$1'));
    if (name !== 'imi') throw new Error(`only imi can be run: ${command}`);
    outputs.push(`${command}\n${await runImi(args, language, folder)}`);
  }
  return outputs.join('\n');
}

async function firstNode(file, language, folder) {
  await runImi(['normalize', file, '--quiet', '--to', 'jsonld=node.jsonld'], language, folder);
  const { '@graph': nodes } = JSON.parse(readFileSync(join(folder, 'node.jsonld'), 'utf8'));
  return `${JSON.stringify(nodes[0], null, 2)}\n`;
}

async function replaceEach(text, pattern, make) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(at, match.index), await make(match));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)].join('');
}
