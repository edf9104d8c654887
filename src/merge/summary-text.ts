import { grouped, type Language, mergeWords } from '../messages/index.js';
import type { MergeSummary } from './summary.js';

/**
 * What became of a set, for the end of a terminal: how many sources, and for each kind how many records became how many nodes.
 *
 * @param titleOf what people call a kind
 */
export function mergeText(
  summary: MergeSummary,
  folder: string,
  language: Language,
  titleOf: (kind: string) => string,
): string {
  const say = (word: keyof typeof mergeWords, args: Readonly<Record<string, number | string>>) =>
    mergeWords[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = args[name];
      return typeof value === 'number' ? grouped(value) : (value ?? whole);
    });
  const inState = (state: MergeSummary['sources'][number]['state']) =>
    summary.sources.filter((source) => source.state === state).length;
  const [unread, repeated] = [inState('unread'), inState('repeated')];
  return [
    say('sources', { count: summary.sources.length, merged: inState('merged') }),
    ...(unread > 0 ? [`  ${say('unread', { count: unread })}`] : []),
    ...(repeated > 0 ? [`  ${say('repeated', { count: repeated })}`] : []),
    ...summary.kinds.flatMap((kind) => [
      say('kind', {
        title: titleOf(kind.kind),
        sources: kind.sources,
        records: kind.records,
        nodes: kind.nodes,
      }),
      ...(kind.united > 0 ? [`  ${say('united', { count: kind.united })}`] : []),
      ...(kind.joined > 0
        ? [`  ${say('joined', { count: kind.joined, contradictions: kind.contradictions })}`]
        : []),
      ...(kind.candidates > 0
        ? [`  ${say('candidates', { count: kind.candidates, certain: kind.certain })}`]
        : []),
    ]),
    say('written', { folder }),
    '',
  ].join('\n');
}
