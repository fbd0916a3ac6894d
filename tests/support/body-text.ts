import type { Article, BodyElement, BodyNode, Span } from '../../utils/model';

/** Returns whether a node is a span of the text. */
export const isLeaf = (node: BodyNode): node is Span => !('tag' in node);

/** Returns the text spans in the given nodes and their descendants, in tree order. */
export function leavesOf(nodes: readonly BodyNode[]): Span[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesOf(node.children)));
}

/** Returns every element among the given nodes and their descendants, parents before their children. */
export function elementsOf(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [] : [node, ...elementsOf(node.children)]));
}

/** Returns the trimmed text of every `p` of an article, without the empty ones. */
export function paragraphsOf({ body, text }: Article): string[] {
  return elementsOf(body)
    .filter(({ tag }) => tag === 'p')
    .map(({ children }) => wordsBelow(children, text).trim())
    .filter((words) => words !== '');
}

function wordsBelow(nodes: readonly BodyNode[], text: string): string {
  return leavesOf(nodes)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}
