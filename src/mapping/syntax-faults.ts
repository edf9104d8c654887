import type { YAMLParseError } from 'yaml';
import { type Cause, cause } from '../findings/index.js';

/** What is wrong with how a file that people write is written, and where in its text. */
export interface SyntaxFault {
  readonly cause: Cause;
  /** From 0. */
  readonly offset: number;
}

/**
 * What stands in the way of reading a YAML text, each in words of its own. What only follows from a mistake that is told is
 * not told.
 */
export function syntaxFaults(
  errors: readonly YAMLParseError[],
  text: string,
  file: string,
): readonly SyntaxFault[] {
  const wide = wideSigns(text, file);
  if (wide.length > 0) return wide;
  const told = new Set<string>();
  return errors.flatMap((error, index): SyntaxFault[] => {
    const found = faultOf(error, text, file);
    const { code } = found.cause;
    if (told.has(code) || (index > 0 && code === 'yaml-broken')) return [];
    told.add(code);
    return [found];
  });
}

/** Signs of YAML as a Japanese or Chinese keyboard writes them → as YAML has them. */
const narrowOf: Readonly<Record<string, string>> = {
  '：': ':',
  '　': ' ',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** Where such signs stand in place of those of YAML: what is matched first is left alone. */
const wideSign =
  /^(?:[ \t]*)(　)|:(　)|[:,[{]\s*([｛［“”‘’])|([｝］])\s*,?\s*$|^\s*[^\s"'#:{}[\],|>-][^:"'#]*?(：)(?!.*:(?:\s|$))/du;

/**
 * The signs of full width that are meant to be signs of YAML: `施設名：名称`, blanks of full width in front. Such a text may
 * be YAML nonetheless, though not what was meant, so that it is asked only where something is wrong.
 */
export function wideSigns(text: string, file: string): readonly SyntaxFault[] {
  let start = 0;
  return text.split('\n').flatMap((line): SyntaxFault[] => {
    const found = wideSign.exec(line.replace(/(^|\s)#.*$/, ''));
    const offset = start;
    start += line.length + 1;
    const at = found?.indices?.slice(1).find((range) => range !== undefined);
    if (at === undefined) return [];
    const value = line.slice(...at);
    const args = { file, value: value === '　' ? '␣' : value, expected: narrowOf[value] ?? value };
    const what = value === '　' ? cause('yaml-wide-blank', { file }) : cause('yaml-wide-sign', args);
    return [{ cause: what, offset: offset + at[0] }];
  });
}

function faultOf(error: YAMLParseError, text: string, file: string): SyntaxFault {
  const { code, message, pos } = error;
  const [from, to] = pos;
  const fault = (what: Cause, offset = from) => ({ cause: what, offset });
  const line = lineAt(text, from);
  switch (code) {
    case 'TAB_AS_INDENT':
      return fault(cause('yaml-tab', { file }));
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!/:(?:\s|$)/.test(line)) return fault(cause('yaml-colon-missing', { file }));
      return fault(cause(/:\s.*:(?:\s|$)/.test(line) ? 'yaml-colon-in-value' : 'yaml-indent', { file }));
    case 'BAD_INDENT':
      return fault(cause(message.startsWith('Flow ') ? 'yaml-bracket-open' : 'yaml-indent', { file }));
    case 'DUPLICATE_KEY': {
      const [part = ''] = text.slice(from, Math.max(to, text.indexOf('\n', from))).split(/:(?:\s|$)/);
      return fault(cause('yaml-key-twice', { file, part: part.replace(/^(["'])(.*)\1$/, '$2') }));
    }
    case 'MISSING_CHAR':
      if (message.includes('quote')) return fault(cause('yaml-quote-open', { file }), openQuote(text, from));
      if (message.startsWith('Implicit map keys')) return fault(cause('yaml-colon-missing', { file }));
      return fault(cause('yaml-bracket-open', { file }));
    case 'BAD_SCALAR_START':
      return fault(cause('yaml-reserved', { file, part: text.slice(from, from + 1) }));
    case 'MULTIPLE_DOCS':
      return fault(cause('yaml-several-documents', { file }));
    default:
      return fault(unexpected(message, line, text, from, file));
  }
}

function unexpected(message: string, line: string, text: string, from: number, file: string): Cause {
  if (/flow-(?:map|seq)-end/.test(message)) return cause('yaml-bracket-extra', { file });
  if (message.includes('at node end'))
    return cause(/["']\s*$/.test(text.slice(0, from)) ? 'yaml-after-quote' : 'yaml-indent', { file });
  return /^\s*[\]}]/.test(line)
    ? cause('yaml-bracket-extra', { file })
    : cause('yaml-broken', { file, reason: message });
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}

/** Where the value begins whose quotation mark is not closed: the last one before that its line does not close. */
function openQuote(text: string, end: number): number {
  const opening = /(?:[:,[{-]\s+|^\s*)(["'])(?:(?!\1)[^\n])*$/gm;
  const all = [...text.slice(0, end).matchAll(opening)];
  // What comes after an open quotation mark is part of its text: the first one that is open tells.
  const first = all[0];
  return first === undefined ? end : first.index + first[0].indexOf(first[1] ?? '');
}
