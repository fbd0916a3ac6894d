import type { QueryNode } from './query';

/**
 * Returns a query that also finds longer words than those of a query: `gas* pri*` for `gas pri`. Words in quotation marks and excluded words
 * stay as they are. Returns `null` if there is nothing to change.
 */
export function openWords(root: QueryNode): QueryNode | null {
  const opened = open(root);
  return opened === root ? null : opened;
}

/** Returns the same node if it stays as it is. */
function open(node: QueryNode): QueryNode {
  if (node.is === 'words') return node.isPhrase || node.isPrefix ? node : { ...node, isPrefix: true };
  if (node.is !== 'every' && node.is !== 'any') return node;
  const nodes = node.nodes.map(open);
  return nodes.every((part, at) => part === node.nodes[at]) ? node : { ...node, nodes };
}
