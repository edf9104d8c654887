/** A cell as it stands in the XML of a sheet (ECMA-376 part 1, 18.3.1.4). */
export interface XmlCell {
  /** `C14` */
  readonly reference: string;
  /** Where its element begins and ends in the XML. */
  readonly from: number;
  readonly to: number;
  /** Prefix of the elements, with its colon; `''`: they have none. */
  readonly prefix: string;
  /** Number of its style; null: it has none. */
  readonly style: number | null;
  readonly type: string;
  /** What it holds, as it is written: a number, the number of a shared text; null: nothing, or a text of its own. */
  readonly value: string | null;
  readonly hasFormula: boolean;
}

/** A row of a sheet, with those of its cells that say where they are. */
export interface XmlRow {
  /** From 1; 0 where the row does not say which it is. */
  readonly row: number;
  /** By their references; of cells that stand twice, none. */
  readonly cells: () => ReadonlyMap<string, XmlCell>;
}

const rowTag = /<((?:[\w.-]+:)?)row\b([^<>]*?)(\/?)>/g;
const cellTag = /<((?:[\w.-]+:)?)c\b([^<>]*?)(\/?)>/g;

/** Goes through the rows in the XML of a sheet. */
export function* rowsOfSheet(xml: string): Generator<XmlRow, undefined> {
  const tag = new RegExp(rowTag);
  for (let open = tag.exec(xml); open !== null; open = tag.exec(xml)) {
    const [whole, prefix = '', attributes = '', slash] = open;
    const from = open.index + whole.length;
    const close = slash === '/' ? from : xml.indexOf(`</${prefix}row`, from);
    if (close === -1) return;
    yield { row: Number(attribute(attributes, 'r') ?? 0), cells: once(() => cellsIn(xml, from, close)) };
    tag.lastIndex = close;
  }
}

function cellsIn(xml: string, from: number, to: number): ReadonlyMap<string, XmlCell> {
  const cells = new Map<string, XmlCell>();
  const twice = new Set<string>();
  const tag = new RegExp(cellTag);
  tag.lastIndex = from;
  for (let open = tag.exec(xml); open !== null && open.index < to; open = tag.exec(xml)) {
    const [whole, prefix = '', attributes = '', slash] = open;
    const inner = open.index + whole.length;
    const close = `</${prefix}c>`;
    const end = slash === '/' ? inner : xml.indexOf(close, inner);
    if (end === -1 || end > to) return new Map();
    const reference = attribute(attributes, 'r');
    const style = attribute(attributes, 's');
    const next = slash === '/' ? end : end + close.length;
    if (reference !== null) {
      if (cells.has(reference)) twice.add(reference);
      cells.set(reference, {
        reference,
        from: open.index,
        to: next,
        prefix,
        style: style === null ? null : Number(style),
        type: attribute(attributes, 't') ?? 'n',
        value: /<(?:[\w.-]+:)?v>([^<]*)</.exec(xml.slice(inner, end))?.[1] ?? null,
        hasFormula: slash !== '/' && /<(?:[\w.-]+:)?f[\s/>]/.test(xml.slice(inner, end)),
      });
    }
    tag.lastIndex = next;
  }
  for (const reference of twice) cells.delete(reference);
  return cells;
}

function attribute(attributes: string, name: string): string | null {
  const [, double, single] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
