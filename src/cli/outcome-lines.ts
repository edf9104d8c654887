import { catalogue, fill, type Outcome, textOf, visible } from '../index.js';
import type { Terminal } from './terminal.js';

/** An outcome for a reader: the text, what it became, and what was found. */
export function outcomeLines(text: string, outcome: Outcome, { language, palette }: Terminal): string {
  const paint = { certain: palette.good, assumed: palette.warning, refused: palette.error }[
    outcome.certainty
  ];
  const sign = { certain: '✔', assumed: '▲', refused: '✖' }[outcome.certainty];
  const lines = [`${paint(sign)} ${visible(text)} → ${palette.bold(visible(textOf(outcome) ?? '∅'))}`];
  for (const node of outcome.nodes ?? []) {
    lines.push(
      ...Object.entries(node).map(
        ([property, value]) => `    ${property === '.' ? '（値）' : property}: ${visible(value)}`,
      ),
    );
  }
  for (const found of outcome.findings) {
    const wording = catalogue[found.code][language];
    lines.push(
      `    ${visible(fill(wording.what, found.args))} ${palette.dim(`(${found.code})`)}`,
      `    → ${visible(fill(wording.fix, found.args))}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
