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
  encodingName,
} from './encoding.js';
export type { Repair } from './mojibake.js';
export { causeOfFormat, type Format, sniffFormat } from './sniff.js';
export { isCuttable, type Transcoder, transcoderFor, transcodeSample } from './transcode.js';
