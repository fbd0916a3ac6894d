import type { BodyNode, BodyTag } from '../../model';

/** The tags of block elements. */
export const BLOCKS: ReadonlySet<BodyTag> = new Set<BodyTag>([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'dl',
  'pre',
  'hr',
  'figure',
  'table',
  'aside',
]);

/** Returns whether a node is a block element. */
export const isBlock = (node: BodyNode): boolean => 'tag' in node && BLOCKS.has(node.tag);

/** Splits nodes into single blocks and runs of inline content, in the original order. A list item or a quotation may contain both. */
export function parted(nodes: readonly BodyNode[]): (readonly BodyNode[])[] {
  const parts: BodyNode[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    const stands = isBlock(node);
    if (!stands && isOpen) parts.at(-1)?.push(node);
    else parts.push([node]);
    isOpen = !stands;
  }
  return parts;
}
