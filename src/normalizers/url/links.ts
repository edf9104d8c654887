const opening = /<a\s/gi;
const target = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']*))/i;

/** The targets of the links in a piece of HTML, in order: `<a href="https://…">…</a>` → `https://…`. */
export function linksIn(html: string): readonly string[] {
  const links: string[] = [];
  for (const { index } of html.matchAll(opening)) {
    const end = html.indexOf('>', index);
    if (end < 0) break;
    const found = target.exec(html.slice(index, end));
    if (found) links.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return links;
}
