export {
  type ChunkDecoder,
  type Decoded,
  type DecodeFault,
  decoderFor,
  type LineEncoding,
} from './decode.js';
export {
  bomLength,
  type DetectedEncoding,
  detectEncoding,
  type Encoding,
  type EncodingHint,
} from './encoding.js';
export type { Repair } from './mojibake.js';
export { isCuttable, type Transcoder, transcoderFor } from './transcode.js';
