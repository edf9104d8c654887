import type { StringFault, Tokens } from './tokens.js';

/** What is wrong with the grammar of a text, and was passed over. */
export type SyntaxFault =
  | StringFault
  | 'sign-missing'
  | 'sign-stray'
  | 'bracket-stray'
  | 'bare-word'
  | 'comment';

/** Is told what a JSON text holds. `depth` counts the lists and objects around; `key` is null at the outermost level. */
export interface JsonListener {
  readonly open: (isObject: boolean, key: string | number | null, depth: number) => void;
  readonly close: (depth: number) => void;
  /** @param isString it stands in quotes */
  readonly leaf: (text: string, isString: boolean, key: string | number | null, depth: number) => void;
  readonly fault: (fault: SyntaxFault, text: string) => void;
}

/** Takes all tokens that there are. */
export interface JsonEvents {
  readonly run: () => void;
  /** So many lists and objects are open. */
  readonly depth: () => number;
}

/** An open list or object. */
interface Frame {
  readonly isObject: boolean;
  /** Of an object: the key whose value comes next, null before a key. */
  key: string | null;
  hasColon: boolean;
  /** Of a list: the number of values. */
  count: number;
  needsComma: boolean;
}

/**
 * Tells a listener what tokens mean (RFC 8259, 4 and 5). It goes on behind every fault, and keeps no more than what is
 * open; several values may follow one another (lines of JSON).
 */
export function jsonEvents(tokens: Tokens, listener: JsonListener): JsonEvents {
  const frames: Frame[] = [];
  let top: Frame | undefined;

  /** Where a value that begins now belongs. */
  const keyOfValue = (): string | number | null => {
    if (top === undefined) return null;
    if (!top.isObject) {
      if (top.needsComma) listener.fault('sign-missing', ',');
      return top.count;
    }
    if (top.key === null) listener.fault('sign-missing', '"');
    else if (!top.hasColon) listener.fault('sign-missing', ':');
    return top.key ?? '';
  };

  const endValue = (): void => {
    if (top === undefined) return;
    top.key = null;
    top.hasColon = false;
    top.count += 1;
    top.needsComma = true;
  };

  /** An object cannot begin where a key has to stand: the one before was never ended, and this is the next. */
  const endUnended = (): void => {
    while (top?.isObject && top.key === null) {
      listener.fault('sign-missing', '}');
      closeTop();
    }
  };

  const open = (isObject: boolean): void => {
    if (isObject) endUnended();
    const key = keyOfValue();
    listener.open(isObject, key, frames.length);
    top = { isObject, key: null, hasColon: false, count: 0, needsComma: false };
    frames.push(top);
  };

  const closeTop = (): void => {
    if (top?.isObject && top.key !== null) leaf('', false);
    frames.pop();
    top = frames.at(-1);
    listener.close(frames.length);
    endValue();
  };

  const close = (isObject: boolean): void => {
    if (top?.isObject === isObject) {
      if (top.count > 0 && !top.needsComma && top.key === null) listener.fault('sign-stray', ',');
      closeTop();
    } else {
      listener.fault('bracket-stray', isObject ? '}' : ']');
      if (frames.at(-2)?.isObject !== isObject) return;
      closeTop();
      closeTop();
    }
  };

  const leaf = (text: string, isString: boolean): void => {
    listener.leaf(text, isString, keyOfValue(), frames.length);
    endValue();
  };

  /** A string, or a word without quotes. */
  const word = (text: string, isString: boolean): void => {
    if (top?.isObject && top.key === null) {
      if (top.needsComma) listener.fault('sign-missing', ',');
      if (!isString) listener.fault('bare-word', text);
      top.key = text;
    } else leaf(text, isString);
  };

  const comma = (): void => {
    if (top === undefined) return;
    if (top.isObject && top.key !== null) leaf('', false);
    if (!top.needsComma) listener.fault('sign-stray', ',');
    top.needsComma = false;
  };

  const colon = (): void => {
    if (top?.isObject && top.key !== null && !top.hasColon) top.hasColon = true;
    else listener.fault('sign-stray', ':');
  };

  return {
    depth: () => frames.length,
    run: () => {
      for (let kind = tokens.next(); kind !== null; kind = tokens.next()) {
        const found = tokens.fault();
        if (found !== null) listener.fault(found, tokens.text());
        // Half a value is none.
        if (found === 'unclosed' && tokens.isAtEnd()) continue;
        if (kind === 'string') word(tokens.text(), true);
        else if (kind === 'plain') word(tokens.text(), false);
        else if (kind === '{') open(true);
        else if (kind === '[') open(false);
        else if (kind === '}') close(true);
        else if (kind === ']') close(false);
        else if (kind === ',') comma();
        else if (kind === ':') colon();
        else listener.fault('comment', tokens.text());
      }
    },
  };
}
