import { diffVocabularies, type TermChange, type VocabularyDiff } from '../../index.js';
import { label } from '../../messages/index.js';
import { readVocabularyFile, shippedVocabularies } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { readingTold } from './reading-told.js';

/** `imi vocab diff`: what differs between two vocabularies; each is a file, or the name of one that ships. */
export async function showDiff(
  before: string,
  after: string,
  options: { readonly texts?: boolean; readonly json?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const shipped = shippedVocabularies();
  const documentsOf = async (name: string) => {
    if (name === 'core' || name === 'municipal') return [shipped[name]];
    const reading = await readVocabularyFile(name, Object.values(shipped));
    const told = readingTold(reading, name, ['error'], terminal);
    return told === null || told.documents.length === 0 ? null : told.documents;
  };
  const old = await documentsOf(before);
  const now = await documentsOf(after);
  if (old === null || now === null) return exit.trouble;
  const diff = diffVocabularies(old, now);
  terminal.out(
    options.json ? `${JSON.stringify(diff, null, 2)}\n` : diffText(diff, options.texts ?? false, terminal),
  );
  return Object.values(diff).some(({ length }) => length > 0) ? exit.findings : exit.conforms;
}

function diffText(diff: VocabularyDiff, hasTexts: boolean, terminal: Terminal): string {
  const { language, palette } = terminal;
  const say = (name: 'diff-added' | 'diff-removed' | 'diff-changed') => label(language, name);
  const title = (text: string, count: number) =>
    palette.bold(label(language, 'aside', { text, aside: String(count) }));
  const section = (name: 'diff-added' | 'diff-removed', terms: readonly TermChange[]) =>
    terms.length === 0
      ? []
      : [title(say(name), terms.length), ...terms.map((term) => `  ${named(term, terminal)}`)];
  const changes = hasTexts ? [...diff.changed, ...diff.texts] : diff.changed;
  const changed = changes.flatMap((term) => [
    `  ${named(term, terminal)}`,
    ...term.fields.map(({ field, before, after }) => `    ${field}: ${told(before)} → ${told(after)}`),
  ]);
  const lines = [
    ...section('diff-added', diff.added),
    ...section('diff-removed', diff.removed),
    ...(changed.length === 0 ? [] : [title(say('diff-changed'), changes.length), ...changed]),
  ];
  if (lines.length === 0) lines.push(label(language, 'diff-same'));
  const count = diff.texts.reduce((sum, { fields }) => sum + fields.length, 0);
  if (!hasTexts && count > 0) lines.push(label(language, 'diff-texts', { count }));
  return `${lines.join('\n')}\n`;
}

function named({ name, deprecated }: TermChange, { language, palette }: Terminal): string {
  return deprecated ? `${name} ${palette.dim(`(${label(language, 'term-deprecated')})`)}` : name;
}

function told(text: string | null): string {
  return text ?? '—';
}
