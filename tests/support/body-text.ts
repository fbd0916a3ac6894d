import type { Article, BodyElement, BodyNode, Span } from '../../utils/model';

/** Returns whether a node is a text span rather than an element. */
export const isLeaf = (node: BodyNode): node is Span => !('tag' in node);

/** Returns the text spans in the given nodes and their descendants, in tree order. */
export function leavesOf(nodes: readonly BodyNode[]): Span[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesOf(node.children)));
}

/** Returns every element among the given nodes and their descendants, with parents before their children. */
export function elementsOf(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [] : [node, ...elementsOf(node.children)]));
}

/** Returns the trimmed text of every non-empty `p` element in an article. */
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
