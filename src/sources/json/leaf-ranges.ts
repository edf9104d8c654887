import { pointerPart } from '../../text/index.js';

/** Where a value that holds no others stands in a JSON text, from its first character to behind its last. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
  /** It stands in quotes. */
  readonly isText: boolean;
}

/** An object or a list of which the end has not come yet. */
interface Frame {
  readonly pointer: string;
  readonly isObject: boolean;
  key: string;
  count: number;
}

/** A sign, a text in its quotes, or a number or word. */
const token = /[\s\x1E]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|([^\s\x1E{}[\],:"]+))/y;

/**
 * Gives where the values stand of each record in a sound JSON text, by their pointers within the record.
 *
 * @param records pointer of the list of records; null: each value of the text is one, as in lines of JSON
 */
export function* leafRangesOf(
  text: string,
  records: string | null,
): Generator<ReadonlyMap<string, LeafRange>, undefined> {
  const frames: Frame[] = [];
  let leaves = new Map<string, LeafRange>();
  token.lastIndex = 0;
  const inRecords = (pointer: string): string | null =>
    records === null ? pointer : pointer.startsWith(`${records}/`) ? pointer.slice(records.length) : null;
  const isRecord = (pointer: string): boolean => {
    const own = inRecords(pointer);
    return own !== null && (records === null ? own === '' : own.lastIndexOf('/') === 0);
  };
  const pointerOfValue = (frame: Frame | undefined): string =>
    frame === undefined ? '' : frame.pointer + (frame.isObject ? pointerPart(frame.key) : `/${frame.count}`);
  for (let at = token.exec(text); at !== null; at = token.exec(text)) {
    const [, sign, quoted, bare] = at;
    const frame = frames.at(-1);
    if (sign === '{' || sign === '[') {
      const pointer = pointerOfValue(frame);
      frames.push({ pointer, isObject: sign === '{', key: '', count: 0 });
    } else if (sign === '}' || sign === ']') {
      const closed = frames.pop()!;
      if (!isRecord(closed.pointer)) continue;
      yield leaves;
      leaves = new Map();
    } else if (sign === ',') {
      if (frame !== undefined) frame.count += 1;
    } else if (sign === undefined) {
      const to = token.lastIndex;
      if (quoted !== undefined && frame?.isObject && isKey(text, to)) {
        frame.key = JSON.parse(quoted) as string;
        continue;
      }
      const own = inRecords(pointerOfValue(frame));
      const within = own === null ? null : records === null ? own : own.replace(/^\/\d+/, '');
      const range = { from: to - (quoted ?? bare ?? '').length, to, isText: quoted !== undefined };
      if (within !== null && within !== '' && !leaves.has(within)) leaves.set(within, range);
    }
  }
}

const colon = /\s*:/y;

function isKey(text: string, at: number): boolean {
  colon.lastIndex = at;
  return colon.test(text);
}
