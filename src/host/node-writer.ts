import { type Cause, cause } from '../findings/index.js';
import type { Node } from '../nodes/index.js';
import type { Dataset, LineFormat, MadeFormat, NodeFormat, OutputRemark, Piece } from '../outputs/index.js';
import type { WholeFile } from './whole-file.js';

/** Where an output goes. */
export interface PieceTarget extends Pick<WholeFile, 'write' | 'writeBytes' | 'writeLines'> {
  /** After the last piece, where there is something to complete. */
  readonly end?: () => Promise<void>;
}

/** An output that is given nodes. */
export interface NodeWriter {
  /** It can hold nodes of any vocabulary. */
  readonly isGraph: boolean;
  /** @param nodes in order, each as JSON text in UTF-8 with the end of a node behind it */
  readonly take: (nodes: Uint8Array) => Promise<void>;
  /** Writes what stands after the last node. */
  readonly close: () => Promise<void>;
  /** What the format could not carry as it stands, after `close`. */
  readonly remarks: () => readonly Cause[];
}

/**
 * Begins an output of nodes.
 *
 * @param nodeEnd what stands behind each node that is given
 * @param name what remarks call it
 */
export function openNodeWriter(
  format: NodeFormat,
  target: PieceTarget,
  nodeEnd: string,
  dataset: Dataset,
  name: string,
): Promise<NodeWriter> {
  return 'open' in format
    ? openMade(format, target, nodeEnd, dataset, name)
    : openLines(format, target, nodeEnd, dataset);
}

async function openLines(
  format: LineFormat,
  target: PieceTarget,
  nodeEnd: string,
  dataset: Dataset,
): Promise<NodeWriter> {
  let hasNodes = false;
  // A node that is ended can be read at once, by those who do not want to wait for the next.
  const areEnded = format.between === nodeEnd && format.tail(true) === nodeEnd;
  await target.write([format.head(format.contextOf?.(dataset) ?? dataset.context)]);
  return {
    take: async (nodes) => {
      if (areEnded) await target.writeBytes(nodes);
      else await target.writeLines(nodes, { end: nodeEnd, between: format.between, isContinued: hasNodes });
      hasNodes = true;
    },
    isGraph: format.isGraph ?? false,
    close: async () => {
      if (!areEnded) await target.write([format.tail(hasNodes)]);
      await target.end?.();
    },
    remarks: () => [],
  };
}

/** So many of the things that were left out are named. */
const mostNames = 10;

async function openMade(
  format: MadeFormat,
  target: PieceTarget,
  nodeEnd: string,
  dataset: Dataset,
  file: string,
): Promise<NodeWriter> {
  const told = new Map<OutputRemark, { count: number; readonly names: Set<string> }>();
  const writing = await format.open(dataset, (remark, name) => {
    const known = told.get(remark) ?? { count: 0, names: new Set() };
    told.set(remark, known);
    known.count += 1;
    if (name !== undefined && known.names.size < mostNames) known.names.add(name);
  });
  const put = async (piece: Piece) => {
    if (typeof piece === 'string') await target.write([piece]);
    else await target.writeBytes(piece);
  };
  await put(writing.head);
  return {
    take: async (nodes) => {
      for (const node of parsed(nodes, nodeEnd)) {
        const piece = writing.take(node);
        if (piece.length > 0) await put(piece);
      }
    },
    isGraph: format.isGraph ?? false,
    close: async () => {
      await put(await writing.close());
      await target.end?.();
    },
    remarks: () =>
      [...told].map(([code, { count, names }]) =>
        code === 'output-view-left-out' ||
        code === 'output-publisher-filled' ||
        code === 'output-required-empty'
          ? cause(code, { file, count: String(count), names: [...names].join('、') })
          : cause(code, { file, count: String(count) }),
      ),
  };
}

/** Nodes of pieces that are being written, for all outputs that read them. */
const read = new WeakMap<Uint8Array, readonly Node[]>();

function parsed(lines: Uint8Array, nodeEnd: string): readonly Node[] {
  const known = read.get(lines);
  if (known !== undefined) return known;
  const texts = new TextDecoder().decode(lines).split(nodeEnd).slice(0, -1);
  const nodes = texts.map((text): Node => JSON.parse(text));
  read.set(lines, nodes);
  return nodes;
}

/** A target that is a function. */
export function streamTo(write: (piece: Piece) => Promise<unknown>): PieceTarget {
  return {
    write: async (texts, between = '') => {
      await write(texts.join(between));
    },
    writeBytes: async (bytes) => {
      await write(bytes);
    },
    writeLines: async (lines, { end, between, isContinued }) => {
      if (isContinued) await write(between);
      const written = lines.subarray(0, -Buffer.byteLength(end));
      await write(end === between ? written : Buffer.from(written).toString().replaceAll(end, between));
    },
  };
}
