import { readFileSync } from 'node:fs';
import type { NodeView } from '../outputs/index.js';
import { classView, type ViewDocument, type Vocabulary } from '../vocabulary/index.js';

/** How nodes look in another vocabulary (`schema.org`, `gif`), as it was checked when the project was built. */
export function viewNamed(name: string, vocabulary: Vocabulary): NodeView | null {
  const file = new URL('../../dist/views.json', import.meta.url);
  const documents: readonly ViewDocument[] = JSON.parse(readFileSync(file, 'utf8'));
  const document = documents.find(({ view }) => view === name);
  if (document === undefined) return null;
  const looks = new Map<string, ReturnType<NodeView['lookOf']>>();
  return {
    context: document.context,
    url: document.url ?? null,
    lookOf: (className) => {
      const known = looks.get(className);
      if (known !== undefined) return known;
      const view = classView(document, className, vocabulary);
      const look = view === null ? null : { ...view, ways: waysOf([...view.items.keys()]) };
      looks.set(className, look);
      return look;
    },
  };
}

/** `住所>都道府県` → `住所` */
function waysOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const steps = path.split('>');
      return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('>'));
    }),
  );
}
