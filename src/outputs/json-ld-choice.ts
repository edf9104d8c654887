import { flatForm } from './flat-form.js';
import { keysForm } from './keys-form.js';
import type { NodeForm } from './node-form.js';
import type { Dataset, NodeFormat } from './node-format.js';
import { viewForm } from './view-form.js';

/** How JSON-LD is written. */
export interface JsonLdChoice {
  /** Where the context stands: in the document, nowhere, or at an address that is named. */
  readonly context: 'inline' | 'none' | 'url';
  /** The language of keys. */
  readonly keys: 'ja' | 'en';
  /** The vocabulary. */
  readonly view: string;
  /** Nodes within nodes become nodes of their own (JSON-LD 1.1 API, 4.5: flattening). */
  readonly isFlat: boolean;
}

/** Nodes as they are made: keys in Japanese, nodes within nodes, the context in the document. */
export const plainJsonLd: JsonLdChoice = { context: 'inline', keys: 'ja', view: 'imi', isFlat: false };

/** Gives a format of JSON-LD that writes nodes as somebody chose. */
export function withChoice(format: NodeFormat, choice: JsonLdChoice): NodeFormat {
  if ('open' in format) return format;
  const forms = formsOf(choice);
  const contextOf = (dataset: Dataset) =>
    forms.reduce<object>((context, form) => form.contextOf(dataset, context), dataset.context);
  const atUrl = (dataset: Dataset) =>
    forms.reduce((before, form) => form.urlOf(dataset, before), dataset.jsonLd.contextAtUrl());
  const placed = choice.context === 'url' ? atUrl : contextOf;
  const head = choice.context === 'none' ? () => format.head(null) : format.head;
  const contextSuffix = choice.context === 'inline' ? format.contextSuffix : null;
  if (forms.length === 0) return { ...format, head, contextOf: placed, contextSuffix };
  const { name, suffix, between, tail } = format;
  return {
    name,
    isGraph: true,
    suffix,
    contextSuffix,
    contextOf: placed,
    open: (dataset, remark) => {
      const makers = forms.map((form) => form.compile(dataset, remark));
      let hasNodes = false;
      return {
        head: head(placed(dataset)),
        take: (node) => {
          const made = makers.reduce<readonly object[]>((nodes, make) => nodes.flatMap(make), [node]);
          if (made.length === 0) return '';
          const text = made.map((one) => JSON.stringify(one)).join(between);
          const piece = hasNodes ? between + text : text;
          hasNodes = true;
          return piece;
        },
        close: () => tail(hasNodes),
      };
    },
  };
}

function formsOf({ keys, view, isFlat }: JsonLdChoice): readonly NodeForm[] {
  return [
    ...(view === 'imi' ? [] : [viewForm(view)]),
    ...(view === 'imi' && keys === 'en' ? [keysForm] : []),
    ...(isFlat ? [flatForm] : []),
  ];
}
