import type { Document, Pair, YAMLMap } from 'yaml';
import { furtherKeyOrder, keyOrder, targetKeyOrder } from './mapping.js';

/**
 * A mapping in the one order and form of all: keys in canonical order, quotes where they are needed, two spaces, lines
 * of 120 characters at most. Remarks stay where they are. Writing what it gives changes nothing.
 *
 * @param text of a file that can be read as YAML; given back as it is where it cannot
 */
export async function formatMapping(text: string): Promise<string> {
  const { isMap, isScalar, isSeq, parseDocument, visit } = await import('yaml');
  const document: Document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  arrange(document.contents, keyOrder, isScalar);
  const further = document.contents.get('further', true);
  const furtherMaps = isSeq(further) ? further.items.filter(isMap) : [];
  for (const one of furtherMaps) arrange(one, furtherKeyOrder, isScalar);
  for (const holder of [document.contents, ...furtherMaps]) {
    const columns = holder.get('columns', true);
    if (!isMap(columns)) continue;
    for (const { value } of columns.items)
      for (const target of isSeq(value) ? value.items : [value])
        if (isMap(target)) arrange(target, targetKeyOrder, isScalar);
  }
  visit(document, {
    // The writer puts quotes where a text would be taken for something else. What looks like a code, a date or a number keeps
    // them in any case: others who read YAML take more for numbers than we do.
    Scalar: (_, node) => {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && typeof node.value === 'string' && !needsQuotes.test(node.value)) delete node.type;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

/** What begins as a number does, and words that YAML 1.1 takes for yes, no and nothing (`NO` is a usual header). */
const needsQuotes = /^[-+.]?\d|^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** Puts the pairs of a map in an order; those that the order does not name go last. What stands above a key goes with it. */
function arrange(map: YAMLMap, order: readonly string[], isScalar: typeof import('yaml').isScalar): void {
  const rank = ({ key }: Pair) => {
    const place = order.indexOf(String(isScalar(key) ? key.value : key));
    return place < 0 ? order.length : place;
  };
  map.items.sort((a, b) => rank(a) - rank(b));
}
