import { type Entries, type Form, type FormField, type FormNode, type TextsField, textsIn } from './form.js';

/** A text while it is written: within the quotes of a JSON string, or not. Few pieces make few objects to collect. */
interface Pen {
  text: string;
  isQuoting: boolean;
}

type Write = (pen: Pen, entries: Entries) => void;

/**
 * Compiles the writing of filled forms: the members of the node that they stand for, as `JSON.stringify` writes them,
 * with the closing brace and without the opening one, so that an id may go before them.
 */
export function compileWriting(form: Form): (entries: Entries) => string {
  const { head, write } = compileMembers(form.root);
  const pen: Pen = { text: '', isQuoting: false };
  return (entries) => {
    pen.text = head;
    pen.isQuoting = false;
    write(pen, entries);
    return pen.text;
  };
}

/** The members of a node, all with the closing brace: those that come first and are always the same, and the others. */
function compileMembers({ fields }: FormNode): { readonly head: string; readonly write: Write } {
  const writers: Write[] = [];
  let head: string | null = null;
  let fixed = '';
  for (const [i, field] of fields.entries()) {
    const name = `${i === 0 ? '' : ','}${JSON.stringify(field.property)}:`;
    if (field.kind === 'fixed') {
      fixed += name + JSON.stringify(field.value);
      continue;
    }
    if (head === null) head = fixed;
    else if (fixed !== '') writers.push(compileFixed(fixed));
    fixed = '';
    writers.push(compileField(field, name));
  }
  if (head === null) return { head: `${fixed}}`, write: () => {} };
  writers.push(compileFixed(`${fixed}}`));
  return {
    head,
    write: (pen, entries) => {
      for (let i = 0; i < writers.length; i += 1) writers[i]!(pen, entries);
    },
  };
}

function compileField(field: Exclude<FormField, { kind: 'fixed' }>, name: string): Write {
  if (field.kind === 'value') return compileValue(field, name);
  return field.kind === 'texts' ? compileTexts(field, name) : compileNodes(field.nodes, name);
}

/** Appends what is always the same; where a string has been begun, its quote goes before. */
function compileFixed(text: string): (pen: Pen) => void {
  const quoted = `"${text}`;
  return (pen) => {
    pen.text += pen.isQuoting ? quoted : text;
    pen.isQuoting = false;
  };
}

function compileValue({ place }: FormField & { readonly kind: 'value' }, name: string): Write {
  const beginText = compileFixed(`${name}"`);
  const beginList = compileFixed(name);
  return (pen, { values }) => {
    const value = values[place];
    if (value === undefined) return;
    if (typeof value === 'string') {
      beginText(pen);
      pen.text += special.test(value) ? JSON.stringify(value).slice(1, -1) : value;
      pen.isQuoting = true;
    } else {
      beginList(pen);
      pen.text += JSON.stringify(value);
    }
  };
}

function compileTexts(field: TextsField, name: string): Write {
  const begin = compileFixed(name);
  return (pen, entries) => {
    const value = textsIn(field, entries);
    if (value === undefined) return;
    begin(pen);
    pen.text += JSON.stringify(value);
  };
}

function compileNodes(nodes: readonly FormNode[], name: string): Write {
  const members = nodes.map((node) => {
    const { head, write } = compileMembers(node);
    return {
      number: node.number,
      beginAlone: compileFixed(`${name}{${head}`),
      beginFirst: compileFixed(`${name}[{${head}`),
      beginNext: compileFixed(`,{${head}`),
      write,
    };
  });
  const endAll = compileFixed(']');
  return (pen, entries) => {
    let count = 0;
    for (let i = 0; i < members.length; i += 1) if (entries.isThere[members[i]!.number]) count += 1;
    if (count === 0) return;
    let isFirst = true;
    for (let i = 0; i < members.length; i += 1) {
      const { number, beginAlone, beginFirst, beginNext, write } = members[i]!;
      if (!entries.isThere[number]) continue;
      if (count === 1) beginAlone(pen);
      else if (isFirst) beginFirst(pen);
      else beginNext(pen);
      isFirst = false;
      write(pen, entries);
    }
    if (count > 1) endAll(pen);
  };
}

/** What `JSON.stringify` escapes, and surrogates, of which it escapes those that stand alone. */
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text in JSON, as `JSON.stringify` writes it. */
export function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}
