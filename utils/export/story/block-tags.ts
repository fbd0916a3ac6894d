import type { BodyNode, BodyTag } from '../../model';

/** What stands on lines of its own. */
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

export const isBlock = (node: BodyNode): boolean => 'tag' in node && BLOCKS.has(node.tag);

/** Stretches of inline content, and blocks, in their order: a list item or a quotation may hold either or both. */
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
