import type { Article, BodyNode, Span } from '../model';
import { rangeOf } from '../text/range-of';
import { shiftNode } from './shift-nodes';

/** Where a node of the body is: its index in the body, then the index among the children of that node, and so on. */
export type BlockPath = readonly number[];

/**
 * The article without one node of its body, its words and the line break beside them; whatever is left empty around it goes too.
 * The integrity counts stay: what the reader removes was not lost. The same article where there is nothing at `path`.
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
  const body = without(article.body, path, (node, isBehind) => (isBehind ? shiftNode(node, by) : node));
  const left = text.slice(0, cut.start) + text.slice(cut.end);
  // What stood before the removed words, or before a part of them, stands before what comes next.
  const next = after === null ? left.length : after + by;
  const lost = integrity.lost.map((one) => (one.at < start ? one : { ...one, at: one.at > end ? one.at + by : next }));
  return { ...article, text: left, body, integrity: { ...integrity, lost } };
}

/** The words to take out: with the break on one side, so that what stood around them stays as far apart as it was. */
function cutOf({ start, end }: Span, before: number | null, after: number | null, length: number): Span {
  if (after === null) return { start: before ?? 0, end: length };
  if (before === null) return { start: 0, end: after };
  return after - end >= start - before ? { start: before, end } : { start, end: after };
}

/** The node of the body at a path. */
export function nodeAt(nodes: readonly BodyNode[], [index, ...rest]: BlockPath): BodyNode | undefined {
  const node = index === undefined ? undefined : nodes[index];
  return rest.length > 0 && node ? nodeAt('tag' in node ? node.children : [], rest) : node;
}

/** The nodes but for the one at the path, each passed through `keep`, which is told whether it comes behind that one. */
function without(
  nodes: readonly BodyNode[],
  [index, ...rest]: BlockPath,
  keep: (node: BodyNode, isBehind: boolean) => BodyNode,
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
