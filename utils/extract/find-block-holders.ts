import { isInline } from './collect-blocks';

/** The elements with a block element somewhere inside; linear, for every element is marked once. */
export function findBlockHolders(root: ParentNode): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const element of root.querySelectorAll('*')) {
    if (isInline(element)) continue;
    for (let around = element.parentNode; around && !holders.has(around); around = around.parentNode) holders.add(around);
  }
  return holders;
}
