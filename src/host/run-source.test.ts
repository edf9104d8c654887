import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan, type Plan } from '../plan/index.js';
import { wholeOf } from './parts.js';
import { runSource } from './run-source.js';
import { loadKnowledge } from './shipped.js';
import type { SourceFile } from './source-file.js';

const knowledge = loadKnowledge();
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Fixtures of all encodings, of quotes and line ends, and of a repair. */
const inputs = {
  'aed/mojibake/170003_aed.csv': 'utf-8',
  'aed/own-layout/AED.csv': 'shift_jis',
  'evacuation_space/euc-jp/evacuation_space.csv': 'euc-jp',
  'population/utf-16/population.csv': 'utf-16le',
  'public_facility/big5/parks.csv': 'big5',
  'public_facility/iso-2022-jp/shisetsu.csv': 'iso-2022-jp',
  'public_facility/quoted-lines/public_facility.csv': 'utf-8',
  'public_facility/undecodable/public_facility.csv': 'shift_jis',
  'public_facility/untidy-rows/public_facility.csv': 'utf-8',
};

/** A source whose bytes come in pieces of the given sizes, over and over; each piece is overwritten by the next. */
function sourceOf(bytes: Uint8Array, sizes: readonly number[]): SourceFile {
  return {
    path: 'aed.csv',
    isOnDisk: false,
    isLive: false,
    size: null,
    linesAtPause: null,
    sample: { name: 'aed.csv', head: bytes, isWhole: true },
    pieces: async function* () {
      const buffer = new Uint8Array(Math.max(...sizes));
      let at = 0;
      for (let i = 0; at < bytes.length; i += 1) {
        const piece = bytes.subarray(at, at + (sizes[i % sizes.length] ?? 1));
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
        at += piece.length;
      }
    },
    conclude: async () => ({ bytes: bytes.length, sha256: '', hasChanged: false }),
    close: async () => {},
  };
}

async function run(plan: Plan, bytes: Uint8Array, sizes: readonly number[]) {
  const nodes: string[] = [];
  const take = async (made: Uint8Array) =>
    void nodes.push(...new TextDecoder().decode(made).split('\n').slice(0, -1));
  const report = await runSource(
    wholeOf(sourceOf(bytes, sizes)),
    plan,
    knowledge,
    { nodeEnd: '\n', jobs: 1, tell: () => {}, signal: new AbortController().signal },
    take,
  );
  return { nodes, report };
}

test.each(Object.entries(inputs))(
  'in whatever pieces the bytes come, the same comes out: %s (%s)',
  async (path, encoding) => {
    const bytes = readFileSync(fixtures + path);
    const plan = makePlan({ name: basename(path), head: bytes, isWhole: true }, {}, knowledge);
    if (!('version' in plan)) throw new Error(JSON.stringify(plan));
    expect(plan.encoding).toBe(encoding);
    const whole = await run(plan, bytes, [bytes.length]);
    expect(whole.nodes.length).toBeGreaterThan(2);
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, async (some) => {
        expect(await run(plan, bytes, some)).toEqual(whole);
      }),
      { numRuns: 3, examples: [[[1]]] },
    );
  },
);
