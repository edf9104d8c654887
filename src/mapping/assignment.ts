/**
 * Gives each row at most one column and each column to at most one row, so that the weights of what is given sum up to the
 * most (Kuhn 1955, in the form with potentials and shortest ways: n² · m steps for n rows and m columns).
 *
 * @param weights for each row the columns it may have, each with a weight above 0
 * @returns for each row its column, null where it gets none
 */
export function bestAssignment(weights: readonly ReadonlyMap<number, number>[]): readonly (number | null)[] {
  const columns = [...new Set(weights.flatMap((row) => [...row.keys()]))];
  return weights.length > longer * columns.length
    ? turnedAround(weights, columns)
    : upright(weights, columns);
}

/** Rows that are so many times as many as columns are taken for columns: steps grow with the square of the rows. */
const longer = 4;

function turnedAround(
  weights: readonly ReadonlyMap<number, number>[],
  columns: readonly number[],
): readonly (number | null)[] {
  const turned = columns.map(
    (column) =>
      new Map(
        weights.flatMap((row, i): [number, number][] => {
          const weight = row.get(column);
          return weight === undefined ? [] : [[i, weight]];
        }),
      ),
  );
  const rows = [...new Set(turned.flatMap((column) => [...column.keys()]))];
  const given = new Array<number | null>(weights.length).fill(null);
  for (const [at, row] of upright(turned, rows).entries()) if (row !== null) given[row] = columns[at] ?? null;
  return given;
}

function upright(
  weights: readonly ReadonlyMap<number, number>[],
  columns: readonly number[],
): readonly (number | null)[] {
  // One column more a row, of no weight: to get none.
  const width = columns.length + weights.length;
  const costOf = (row: number, at: number) => -(weights[row]?.get(columns[at] ?? -1) ?? 0);
  const ofRow = new Float64Array(weights.length);
  const ofColumn = new Float64Array(width + 1);
  const owner = new Int32Array(width + 1).fill(-1);
  for (let row = 0; row < weights.length; row += 1) {
    const { end, before } = shortestWay(row, width, { costOf, ofRow, ofColumn, owner });
    for (let at = end; at !== width; at = before[at]!) {
      const from = before[at]!;
      owner[at] = from === width ? row : owner[from]!;
    }
  }
  const given = new Array<number | null>(weights.length).fill(null);
  for (const [at, column] of columns.entries()) {
    const row = owner[at]!;
    if (row >= 0 && weights[row]!.has(column)) given[row] = column;
  }
  return given;
}

interface Potentials {
  readonly costOf: (row: number, at: number) => number;
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  /** The row that has a column so far, -1: none. */
  readonly owner: Int32Array;
}

/** The cheapest way from a row to a free column, on which rows hand their columns on; `width` stands for its beginning. */
function shortestWay(
  row: number,
  width: number,
  { costOf, ofRow, ofColumn, owner }: Potentials,
): { readonly end: number; readonly before: Int32Array } {
  const before = new Int32Array(width + 1).fill(width);
  const cheapest = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const seen: number[] = [];
  const isSeen = new Uint8Array(width + 1);
  let at = width;
  do {
    seen.push(at);
    isSeen[at] = 1;
    const from = at === width ? row : owner[at]!;
    let step = Number.POSITIVE_INFINITY;
    let next = at;
    for (let to = 0; to < width; to += 1) {
      if (isSeen[to] === 1) continue;
      const cost = costOf(from, to) - ofRow[from]! - ofColumn[to]!;
      if (cost < cheapest[to]!) {
        cheapest[to] = cost;
        before[to] = at;
      }
      if (cheapest[to]! < step) {
        step = cheapest[to]!;
        next = to;
      }
    }
    for (const passed of seen) {
      ofRow[passed === width ? row : owner[passed]!]! += step;
      ofColumn[passed]! -= step;
    }
    for (let to = 0; to < width; to += 1) if (isSeen[to] === 0) cheapest[to]! -= step;
    at = next;
  } while (owner[at] !== -1);
  return { end: at, before };
}
