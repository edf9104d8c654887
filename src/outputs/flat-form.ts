import type { NodeForm } from './node-form.js';

type Made = Record<string, unknown>;

/**
 * Every node by itself: those that stood within others get labels of blank nodes, in the order in which they come, and are
 * referred to. A node stands before those that it refers to.
 */
export const flatForm: NodeForm = {
  contextOf: (_, context) => context,
  urlOf: (_, before) => before,
  compile: () => {
    let labels = 0;
    return (root) => {
      const nodes: Made[] = [];
      const take = (node: object): void => {
        const made: Made = {};
        nodes.push(made);
        const inner: (readonly [Made, object])[] = [];
        const refer = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(refer);
          if (typeof value !== 'object' || value === null || '@value' in value) return value;
          const { '@id': own, ...rest } = value as Made;
          const id = own ?? `_:b${labels++}`;
          if (Object.keys(rest).length > 0) inner.push([{ '@id': id }, rest]);
          return { '@id': id };
        };
        for (const [key, value] of Object.entries(node))
          made[key] = key.startsWith('@') ? value : refer(value);
        for (const [id, rest] of inner) take({ ...id, ...rest });
      };
      take(root);
      return nodes;
    };
  },
};
