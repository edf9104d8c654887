import { type MappingDocument, type MappingNotes, mappingYaml } from '../mapping/index.js';
import { draftWords, fill, type Language } from '../messages/index.js';
import type { Draft, DraftColumn } from './draft.js';

/** Writes a draft with remarks for the person who goes on with it. */
export async function draftYaml(
  draft: Draft,
  document: MappingDocument,
  language: Language,
): Promise<string> {
  // Few runs write such a file, and the writer is large.
  const { stringify } = await import('yaml');
  const inYaml: Entry = (key, target) => stringify({ [key]: target }, { lineWidth: 0 }).trim();
  const say = (word: keyof typeof draftWords, args: Readonly<Record<string, string>> = {}) =>
    fill(draftWords[word][language], args);
  const { file } = draft;
  const above = new Map<string, string[]>();
  const waiting: string[] = [];
  const written = new Set<string>();
  for (const column of draft.columns) {
    if (column.state === 'inherited' || written.has(column.key)) continue;
    if (column.target === null) {
      waiting.push(...openLines(column, say, inYaml));
      continue;
    }
    written.add(column.key);
    above.set(column.key, [...waiting.splice(0), toldOf(column, say)]);
  }
  const percent = `${Math.round(draft.confidence * 100)} %`;
  const notes: MappingNotes = {
    head: [say('head', { file }), say('how', { file })],
    beside: new Map([
      [
        'model',
        draft.confidence < 0.85 ? `${say('check')} (${say('sure', { percent })})` : say('sure', { percent }),
      ],
      ['publisher', say('check')],
      ...(draft.extends === null ? [] : [['extends', say('inherited', { file: draft.extends })] as const]),
    ]),
    above: new Map([
      [
        'seen',
        [
          ...(draft.publisher === null ? [`publisher: { code: "", name: "" } # ${say('publisher')}`] : []),
          `url: # ${say('url')}`,
          ...(draft.licence === null ? [`licence: # ${say('licence')}`] : []),
        ],
      ],
      ['examples', [...(draft.id === null ? [`id: "{…}" # ${say('id')}`] : []), say('rows')]],
    ]),
    aboveColumn: above,
    belowColumns: waiting,
    foot: document.examples?.length ? [] : [say('noRows')],
  };
  return mappingYaml(document, [], notes);
}

type Say = (word: keyof typeof draftWords, args?: Readonly<Record<string, string>>) => string;

/** 要確認: 似た見出しから（63 %）。例: あり ・ なし */
function toldOf({ state, evidence, confidence, values }: DraftColumn, say: Say): string {
  const percent = `${Math.round(confidence * 100)} %`;
  const why = evidence === null || evidence === 'mapping' ? [] : [`${say(evidence)} ${percent}`];
  const marked = state === 'assumed' ? [[say('check'), ...why].join(': ')] : [];
  return [...marked, shown(values, say)].join(' | ');
}

/** A line of YAML. */
type Entry = (key: string, value: string) => string;

function openLines(
  { key, target, candidates, remark, values }: DraftColumn,
  say: Say,
  inYaml: Entry,
): readonly string[] {
  if (target !== null) return [];
  const proposal = candidates[0] ?? remark ?? 'ignore';
  return [
    `${say('check')}: ${say('open')} | ${shown(values, say)}`,
    ...(candidates.length > 1 ? [say('candidates', { names: candidates.join(', ') })] : []),
    inYaml(key, proposal),
  ];
}

function shown(values: readonly string[], say: Say): string {
  return values.length === 0 ? say('empty') : say('examples', { values: values.join(' ・ ') });
}
