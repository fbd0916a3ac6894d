import type { QueryNode } from './query';

/** Joins conditions that must all be met. Leaves out what is missing, and returns `null` if nothing is left. */
export const joinEvery = (nodes: readonly (QueryNode | null)[]): QueryNode | null => join('every', nodes);

/** Joins conditions of which one must be met. Leaves out what is missing, and returns `null` if nothing is left. */
export const joinAny = (nodes: readonly (QueryNode | null)[]): QueryNode | null => join('any', nodes);

function join(is: 'every' | 'any', nodes: readonly (QueryNode | null)[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node === null ? [] : node.is === is ? node.nodes : [node]));
  return flat.length > 1 ? { is, nodes: flat } : (flat[0] ?? null);
}

/** Returns the condition that is met if a condition is not. */
export const negate = (node: QueryNode): QueryNode => (node.is === 'not' ? node.node : { is: 'not', node });
