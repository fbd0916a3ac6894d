import type { BodyNode } from '../model';

/** Returns the nodes with all their spans shifted by the given number of UTF-16 units. */
export function shiftNodes(nodes: readonly BodyNode[], by: number): readonly BodyNode[] {
  return by === 0 ? nodes : nodes.map((node) => shiftNode(node, by));
}

/** Returns the node with all its spans shifted by the given number of UTF-16 units. */
export function shiftNode(node: BodyNode, by: number): BodyNode {
  if (by === 0) return node;
  return 'tag' in node ? { ...node, children: shiftNodes(node.children, by) } : { start: node.start + by, end: node.end + by };
}
