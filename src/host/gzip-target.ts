import { createGzip } from 'node:zlib';
import type { Piece } from '../outputs/index.js';
import { type PieceTarget, streamTo } from './node-writer.js';

/** Where the header of gzip (RFC 1952, 2.3) says which system packed the file; 255: not known. */
const systemAt = 9;
const unknownSystem = 0xff;

/** Packs what is written with gzip: the same bytes on every system, for neither time nor system nor name is told. */
export function gzipTo(target: Pick<PieceTarget, 'writeBytes'>): PieceTarget {
  const gzip = createGzip();
  const packed: Buffer[] = [];
  let isFirst = true;
  gzip.on('data', (piece: Buffer) => packed.push(piece));
  const pass = async (): Promise<void> => {
    for (const piece of packed.splice(0)) {
      if (isFirst && piece.length > systemAt) {
        piece[systemAt] = unknownSystem;
        isFirst = false;
      }
      await target.writeBytes(piece);
    }
  };
  const write = async (piece: Piece): Promise<void> => {
    await new Promise<void>((resolve, reject) => {
      gzip.write(piece, (error) => (error ? reject(error) : resolve()));
    });
    await pass();
  };
  return {
    ...streamTo(write),
    end: async () => {
      await new Promise<void>((resolve, reject) => {
        gzip.once('end', resolve).once('error', reject).end();
      });
      await pass();
    },
  };
}
