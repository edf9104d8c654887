/** A JSON-LD node. All literals are text, numbers and dates too: a JSON number would change its written form in RDF. */
export interface Node {
  [property: string]: NodeValue | undefined;
}
export type NodeValue = string | Node | readonly (string | Node)[];

/** A text as it stands in a node: by itself, or as a value that states its language (JSON-LD 1.1, section 4.2.4). */
export function textIn(language: string | null, text: string): string | Node {
  return language === null ? text : { '@value': text, '@language': language };
}
