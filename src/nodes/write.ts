import type { Entries, Form, FormField, FormNode } from './form.js';

/** Appends what an entry is in JSON to a text. */
type Write = (text: string, entries: Entries) => string;

/**
 * Compiles the writing of filled forms: the members of the node that they stand for, as `JSON.stringify` writes them,
 * with the closing brace and without the opening one, so that an id may go before them.
 */
export function compileWriting(form: Form): (entries: Entries) => string {
  const write = compileMembers(form.root);
  return (entries) => write('', entries);
}

function compileMembers({ fields }: FormNode): Write {
  const writers: Write[] = [];
  let fixed = '';
  for (const [i, field] of fields.entries()) {
    const name = `${i === 0 ? '' : ','}${JSON.stringify(field.property)}:`;
    if (field.kind === 'fixed') fixed += name + JSON.stringify(field.text);
    else {
      writers.push(compileField(field, fixed, name));
      fixed = '';
    }
  }
  const tail = `${fixed}}`;
  return (text, entries) => {
    let written = text;
    for (let i = 0; i < writers.length; i += 1) written = writers[i]!(written, entries);
    return written + tail;
  };
}

/** @param before fixed members that stand before the field, whether it is there or not */
function compileField(field: Exclude<FormField, { kind: 'fixed' }>, before: string, name: string): Write {
  return field.kind === 'value'
    ? compileValue(field.place, before, name)
    : compileNodes(field.nodes, before, name);
}

function compileValue(place: number, before: string, name: string): Write {
  const start = before + name;
  return (text, { values }) => {
    const value = values[place];
    if (value === undefined) return before === '' ? text : text + before;
    return text + start + (typeof value === 'string' ? quoted(value) : JSON.stringify(value));
  };
}

function compileNodes(nodes: readonly FormNode[], before: string, name: string): Write {
  const writers = nodes.map(compileMembers);
  const numbers = nodes.map(({ number }) => number);
  return (text, entries) => {
    let count = 0;
    for (let i = 0; i < numbers.length; i += 1) if (entries.isThere[numbers[i]!]) count += 1;
    let written = text + before;
    if (count === 0) return written;
    written += count === 1 ? name : `${name}[`;
    let isFirst = true;
    for (let i = 0; i < numbers.length; i += 1) {
      if (!entries.isThere[numbers[i]!]) continue;
      written = writers[i]!(written + (isFirst ? '{' : ',{'), entries);
      isFirst = false;
    }
    return count === 1 ? written : `${written}]`;
  };
}

/** What `JSON.stringify` escapes, and surrogates, of which it escapes those that stand alone. */
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text in JSON, as `JSON.stringify` writes it. */
export function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}
