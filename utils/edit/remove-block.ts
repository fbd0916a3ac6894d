import type { Article, BlockPath, BodyNode, Span } from '../model';
import { rangeOf } from '../text/range-of';
import { shiftNode } from './shift-nodes';

/**
 * Returns the article without the node at `path`, its words and the line break beside them. Elements that become empty are removed too. The
 * integrity counts do not change, because text that the reader removes is not treated as lost. Returns the same object if there is no node
 * at `path`.
 */
export function removeBlock(article: Article, path: BlockPath): Article {
  const removed = nodeAt(article.body, path);
  if (!removed) return article;
  const range = rangeOf([removed]);
  const { text, integrity } = article;
  if (!range) return { ...article, body: without(article.body, path, (node) => node) };

  const { start, end } = range;
  const before = lastEndBefore(article.body, path);
  const after = firstStartAfter(article.body, path);
  const cut = cutOf(range, before, after, text.length);
  const by = cut.start - cut.end;
  const body = without(article.body, path, (node, isAfter) => (isAfter ? shiftNode(node, by) : node));
  const left = text.slice(0, cut.start) + text.slice(cut.end);
  // A paragraph that extraction left out may have been at the edge of the removed words or among them. It is now placed before the block
  // that follows the removed words.
  const next = after === null ? left.length : after + by;
  const lost = integrity.lost.map((one) => (one.at < start ? one : { ...one, at: one.at > end ? one.at + by : next }));
  return { ...article, text: left, body, integrity: { ...integrity, lost } };
}

/**
 * Returns the span to cut: the removed words and the shorter of the two gaps around them. The longer gap remains between the neighbouring
 * words.
 */
function cutOf({ start, end }: Span, before: number | null, after: number | null, length: number): Span {
  if (after === null) return { start: before ?? 0, end: length };
  if (before === null) return { start: 0, end: after };
  return after - end >= start - before ? { start: before, end } : { start, end: after };
}

/** Returns the node at a path in the body, or `undefined` if there is none. */
export function nodeAt(nodes: readonly BodyNode[], [index, ...rest]: BlockPath): BodyNode | undefined {
  const node = index === undefined ? undefined : nodes[index];
  return rest.length > 0 && node ? nodeAt('tag' in node ? node.children : [], rest) : node;
}

/**
 * Returns the nodes without the one at the path. `keep` maps the remaining nodes. Its second argument says whether a node comes after the
 * removed one.
 */
function without(
  nodes: readonly BodyNode[],
  [index, ...rest]: BlockPath,
  keep: (node: BodyNode, isAfter: boolean) => BodyNode,
): BodyNode[] {
  return nodes.flatMap((node, at) => {
    if (at !== index) return [keep(node, at > (index ?? 0))];
    if (rest.length === 0 || !('tag' in node)) return [];
    const children = without(node.children, rest, keep);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

function lastEndBefore(nodes: readonly BodyNode[], [index = 0, ...rest]: BlockPath): number | null {
  const node = nodes[index];
  const inner = rest.length > 0 && node && 'tag' in node ? lastEndBefore(node.children, rest) : null;
  return inner ?? rangeOf(nodes.slice(0, index))?.end ?? null;
}

function firstStartAfter(nodes: readonly BodyNode[], [index = 0, ...rest]: BlockPath): number | null {
  const node = nodes[index];
  const inner = rest.length > 0 && node && 'tag' in node ? firstStartAfter(node.children, rest) : null;
  return inner ?? rangeOf(nodes.slice(index + 1))?.start ?? null;
}
