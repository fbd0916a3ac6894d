import type { BodyNode } from '../model';

/** The same nodes with every leaf `by` UTF-16 units further on in the text. */
export function shiftNodes(nodes: readonly BodyNode[], by: number): readonly BodyNode[] {
  return by === 0 ? nodes : nodes.map((node) => shiftNode(node, by));
}

/** One node, as `shiftNodes`. */
export function shiftNode(node: BodyNode, by: number): BodyNode {
  if (by === 0) return node;
  return 'tag' in node ? { ...node, children: shiftNodes(node.children, by) } : { start: node.start + by, end: node.end + by };
}
