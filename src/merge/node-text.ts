import { quoted } from '../nodes/index.js';

/** Stands behind the id in the text of a node: its class follows. */
const afterId = '","@type":';
const beforeId = '{"@id":';

/** The id of a node in its JSON text, as JSON has it, and what stands behind it. */
export function splitNodeText(text: string): { readonly id: string; readonly rest: string } {
  const end = text.indexOf(afterId) + 1;
  return { id: text.slice(beforeId.length, end), rest: text.slice(end) };
}

/**
 * The text of a node with further members at its end.
 *
 * @param id another id in place of its own; null: its own
 * @param members JSON members without the comma before them
 */
export function withMembers(text: string, id: string | null, members: string): string {
  const own = id === null ? text.slice(0, -1) : beforeId + quoted(id) + splitNodeText(text).rest.slice(0, -1);
  return `${own},${members}}`;
}
