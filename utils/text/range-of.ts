import type { BodyNode, Span } from '../model';

/** Returns the span from the first to the last leaf below the given nodes, or `null` if they contain no text. */
export function rangeOf(nodes: readonly BodyNode[]): Span | null {
  const start = startOf(nodes);
  return start === null ? null : { start, end: endOf(nodes) ?? start };
}

/**
 * Returns the start of the first leaf. `startOf` and `endOf` stop at the first leaf that they find, so the ranges of all blocks in a body
 * can be computed in linear time.
 */
function startOf(nodes: readonly BodyNode[]): number | null {
  for (const node of nodes) {
    const start = 'tag' in node ? startOf(node.children) : node.start;
    if (start !== null) return start;
  }
  return null;
}

function endOf(nodes: readonly BodyNode[]): number | null {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    const end = node && 'tag' in node ? endOf(node.children) : (node?.end ?? null);
    if (end !== null) return end;
  }
  return null;
}
