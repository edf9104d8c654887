import { csvMetadata } from './csv-metadata.js';
import { dataPackage } from './data-package.js';
import type { NodeFormat } from './node-format.js';

/** A format whose files are packed with gzip; those that are packed already stay as they are. */
export function packed(format: NodeFormat): NodeFormat {
  const { name, suffix } = format;
  if (name === 'xlsx' || name === 'parquet') return format;
  const sideFiles = (format.sideFiles ?? []).filter(({ isForPacked }) => isForPacked);
  return { ...format, suffix: `${suffix}.gz`, isPacked: true, sideFiles };
}

/** A format with the files that describe what it writes, where it is CSV. */
export function described(format: NodeFormat): NodeFormat {
  return format.columnsOf === undefined ? format : { ...format, sideFiles: [dataPackage, csvMetadata] };
}
