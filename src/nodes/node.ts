/** A JSON-LD node. All literals are text, numbers and dates too: a JSON number would change its written form in RDF. */
export interface Node {
  [property: string]: NodeValue | undefined;
}
export type NodeValue = string | Node | readonly (string | Node)[];
