import { describe, expect, test } from 'vitest';
import { type NodeNotation, openRdf } from '../../sources/index.js';
import { openRdfNodes } from './nodes-of-rdf.js';

const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
/** The statements of a node with two blank nodes within one another, as N-Quads. */
const node = (n: number) => [
  `<urn:x:${n}> ${type} <urn:t:A> .`,
  `_:b${2 * n} <urn:p:text> "${n}"@ja .`,
  `_:b${2 * n + 1} <urn:p:inner> _:b${2 * n} .`,
  `<urn:x:${n}> <urn:p:node> _:b${2 * n + 1} .`,
];
const blocks = Array.from({ length: 20 }, (_, n) => node(n));

async function nodesOf(
  text: string,
  most?: number,
  { cut = text.length, notation = 'nquads' as Exclude<NodeNotation, 'jsonld'> } = {},
) {
  const reader = await openRdf(notation);
  const nodes = openRdfNodes(most);
  const pieces = [];
  for (let i = 0; i < text.length; i += cut) pieces.push(...reader.push(text.slice(i, i + cut)));
  const statements = [...pieces, ...reader.end()];
  const found = [...statements.flatMap((one) => nodes.take(one)), ...nodes.end()];
  return found.map((one) =>
    'cause' in one ? one.cause.code : { line: one.line, subject: one.subject, value: one.value },
  );
}

describe('nodes of RDF that is read piece by piece', () => {
  const text = `${blocks.flat().join('\n')}\n`;

  test.each([5, 8, 40])('are the same where %d statements may wait as where all may', async (most) => {
    const all = await nodesOf(text);
    expect(all).toHaveLength(20);
    expect(all[3]).toMatchObject({
      line: 13,
      subject: 'urn:x:3',
      value: {
        'urn:p:node': [{ 'urn:p:inner': [{ 'urn:p:text': [{ '@value': '3', '@language': 'ja' }] }] }],
      },
    });
    expect(await nodesOf(text, most)).toEqual(all);
    expect(await nodesOf(text, most, { cut: 7 })).toEqual(all);
  });

  test('are the same of statements in any order, as long as they may wait', async () => {
    const sorted = `${blocks.flat().sort().reverse().join('\n')}\n`;
    const found = await nodesOf(sorted);
    const values = (all: typeof found) =>
      all.map((one) => JSON.stringify((one as { value: unknown }).value)).sort();
    expect(found).toHaveLength(20);
    expect(values(found).length).toBe(values(await nodesOf(text)).length);
  });

  test('come in parts where their statements are too far apart, and that is told', async () => {
    const apart = [...blocks.flat(), '<urn:x:0> <urn:p:late> "1" .', ''].join('\n');
    const found = await nodesOf(apart, 12);
    expect(found.filter((one) => one === 'rdf-statements-apart')).toHaveLength(1);
    expect(found.filter((one) => typeof one === 'object' && one.subject === 'urn:x:0')).toHaveLength(2);
    expect(await nodesOf(apart)).not.toContain('rdf-statements-apart');
  });

  test('of Turtle come as they are, brackets within brackets', async () => {
    const turtle = Array.from(
      { length: 20 },
      (_, n) => `<urn:x:${n}> a <urn:t:A> ; <urn:p:node> [ <urn:p:inner> [ <urn:p:text> "${n}"@ja ] ] .\n`,
    ).join('');
    const all = await nodesOf(turtle, undefined, { notation: 'turtle' });
    expect(all).toHaveLength(20);
    expect(await nodesOf(turtle, 6, { notation: 'turtle', cut: 11 })).toEqual(all);
  });
});
