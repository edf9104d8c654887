export type { LineEncoding } from './characters.js';
export {
  type CutChunk,
  type CutOptions,
  type Cutter,
  cutChunks,
  cutterFor,
  UnreadableSource,
} from './cut.js';
export {
  type ByteTools,
  type ChunkDecoder,
  type Decoded,
  type DecodeFault,
  decoderFor,
} from './decode.js';
export { type DetectedDialect, type Dialect, detectDialect } from './dialect.js';
export { type Encoder, encoderFor, sameBytes } from './encode.js';
export {
  bomLength,
  type DetectedEncoding,
  detectEncoding,
  type Encoding,
  type EncodingHint,
  encodingName,
} from './encoding.js';
export { type FieldRange, fieldRanges } from './field-ranges.js';
export { joinHeaders } from './headers.js';
export { type LeafRange, leafRangesOf } from './json/leaf-ranges.js';
export { lineOffset } from './line-offset.js';
export type { Repair } from './mojibake.js';
export type { FoundNode, NodeFault } from './nodes/found-node.js';
export { type NodeCutter, readJsonNodes } from './nodes/read-json-nodes.js';
export {
  openRdf,
  type RdfName,
  type RdfText,
  type Statement,
} from './nodes/read-rdf.js';
export { type NodeNotation, nodeNotationOf } from './nodes/sniff-nodes.js';
export { openWorkbook, type WorkbookFormat } from './open-workbook.js';
export type { RowCutter, RowLayoutFacts, RowReader, RowWishes } from './row-reader.js';
export { rowReaders } from './row-readers.js';
export type { RowFault, SourceRows } from './rows.js';
export { causeOfFormat, type Format, sniffFormat } from './sniff.js';
export { type LineEnds, type OnRecord, type Split, type SplitFault, splitRecords } from './split.js';
export { compileSplitBytes, type OnByteRecord, type SplitBytes } from './split-bytes.js';
export { type FoundTable, findTable } from './table.js';
export type { JsonLayout, RowFormat, TableHead } from './table-head.js';
export { tablesBelow } from './tables-below.js';
export { isCuttable, type Transcoder, transcoderFor, transcodeSample } from './transcode.js';
export { BadWorkbook, causeOfTrouble } from './workbook/bad-workbook.js';
export { type ChosenSheets, chooseSheets, type SheetSample } from './workbook/choose-sheets.js';
export { type CellBlock, columnNumber } from './workbook/reference.js';
export type { Sheet, Workbook } from './workbook/workbook.js';
export { rewriteArchive, writeArchive } from './workbook/write-archive.js';
export { openPackage, type XlsxPackage } from './xlsx/xlsx-package.js';
