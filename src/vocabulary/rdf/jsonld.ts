import { placesIn } from '../notation/cursor.js';
import { type RdfContent, tripleFrom } from './turtle.js';

/** A context that the file only points to: nothing is loaded from the network. */
export class ContextElsewhere extends Error {
  readonly address: string;

  constructor(address: string) {
    super(address);
    this.address = address;
  }
}

/**
 * Reads JSON-LD 1.1. The processor is loaded when it is needed.
 *
 * @throws ContextElsewhere where the file names a context by its address
 */
export async function readJsonLdText(text: string): Promise<RdfContent> {
  const parsed = parseJson(text);
  if ('reason' in parsed) return parsed;
  const { default: jsonld } = await import('jsonld');
  try {
    const quads = await jsonld.toRDF(parsed.value as Parameters<typeof jsonld.toRDF>[0], {
      documentLoader: async (address) => {
        throw new ContextElsewhere(address);
      },
    });
    return {
      triples: (quads as unknown as Parameters<typeof tripleFrom>[0][]).map(tripleFrom),
      prefixes: prefixesIn(parsed.value),
    };
  } catch (error) {
    const elsewhere = causesOf(error).find((cause) => cause instanceof ContextElsewhere);
    if (elsewhere) throw elsewhere;
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: reason.replace(/\.$/, ''), place: { line: 1, column: 1 } };
  }
}

function parseJson(
  text: string,
): { readonly value: unknown } | Extract<RdfContent, { readonly reason: string }> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    return { reason, place: placesIn(text)(position) };
  }
}

/** The processor wraps what a loader throws. */
function causesOf(error: unknown): readonly unknown[] {
  const inner = (error as { readonly details?: { readonly cause?: unknown } } | null)?.details?.cause;
  return inner === undefined ? [error] : [error, ...causesOf(inner)];
}

/** Terms of a context that stand for namespaces. */
function prefixesIn(value: unknown): ReadonlyMap<string, string> {
  const contexts = [value]
    .flat()
    .flatMap((part) => (part as { '@context'?: unknown } | null)?.['@context'] ?? []);
  return new Map(
    contexts.flatMap((context) =>
      Object.entries(context as object).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && /[#/:]$/.test(entry[1]),
      ),
    ),
  );
}
