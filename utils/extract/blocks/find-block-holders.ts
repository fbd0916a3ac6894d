import { isInline } from './collect-blocks';

/**
 * Returns the nodes that have a block element among their descendants. The running time is linear, because every node is marked only once.
 */
export function findBlockHolders(root: ParentNode): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const element of root.querySelectorAll('*')) {
    if (isInline(element)) continue;
    for (let around = element.parentNode; around && !holders.has(around); around = around.parentNode) holders.add(around);
  }
  return holders;
}
