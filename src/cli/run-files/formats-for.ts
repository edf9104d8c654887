import {
  described,
  type JsonLdChoice,
  type NodeFormat,
  nodeFormats,
  packed,
  plainJsonLd,
  withChoice,
} from '../../index.js';
import type { RunOptions } from './run-options.js';

/** The formats of nodes as they were chosen. */
export function formatsFor(options: RunOptions): Readonly<Record<string, NodeFormat>> {
  const choice: JsonLdChoice = {
    context: options.context ?? plainJsonLd.context,
    keys: options.keys ?? plainJsonLd.keys,
    view: options.as ?? plainJsonLd.view,
    isFlat: options.flat ?? plainJsonLd.isFlat,
  };
  const isPlain = Object.entries(plainJsonLd).every(
    ([name, value]) => choice[name as keyof JsonLdChoice] === value,
  );
  const chosen: Readonly<Record<string, NodeFormat>> = isPlain
    ? nodeFormats
    : {
        ...nodeFormats,
        jsonld: withChoice(nodeFormats.jsonld, choice),
        ndjson: withChoice(nodeFormats.ndjson, choice),
      };
  const steps = [...(options.describe ? [described] : []), ...(options.gzip ? [packed] : [])];
  if (steps.length === 0) return chosen;
  return Object.fromEntries(
    Object.entries(chosen).map(([name, format]) => [name, steps.reduce((made, step) => step(made), format)]),
  );
}
