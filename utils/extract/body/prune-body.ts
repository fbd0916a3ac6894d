import type { BodyElement, BodyNode, BodyTag } from '../../model';

const VOID = new Set<BodyTag>(['br', 'hr', 'img']);
const CELLS = new Set<BodyTag>(['td', 'th']);

/** Returns the nodes without empty elements. A paragraph that contains only pictures becomes a figure. Adjacent spans are not joined. */
export function pruneBody(nodes: readonly BodyNode[]): BodyNode[] {
  const kept: BodyNode[] = [];
  for (const node of nodes) {
    if (!('tag' in node)) {
      if (node.end > node.start) kept.push({ start: node.start, end: node.end });
      continue;
    }
    if (VOID.has(node.tag)) {
      if (node.tag !== 'img' || node.src) kept.push(node);
      continue;
    }
    const children = trimBreaks(pruneBody(node.children));
    if (node.tag === 'p' && children.length > 0 && children.every(isPicture))
      kept.push({ tag: 'figure', children: children.flatMap(picturesIn) });
    else if (children.length > 0 || CELLS.has(node.tag)) kept.push({ ...node, children });
  }
  return kept;
}

const isBreak = (node: BodyNode | undefined): boolean => node !== undefined && 'tag' in node && node.tag === 'br';
const isPicture = (node: BodyNode): boolean =>
  'tag' in node && (node.tag === 'img' || node.tag === 'br' || (node.tag === 'a' && node.children.every(isPicture)));

function picturesIn(node: BodyNode): BodyElement[] {
  if (!('tag' in node) || node.tag === 'br') return [];
  return node.tag === 'img' ? [node] : node.children.flatMap(picturesIn);
}

/** Removes line breaks at the end of a block, where they have no effect. */
function trimBreaks(nodes: BodyNode[]): BodyNode[] {
  let end = nodes.length;
  while (end > 0 && isBreak(nodes[end - 1])) end -= 1;
  return end === nodes.length ? nodes : nodes.slice(0, end);
}
