import type { Article, BodyElement, BodyNode, Span } from '../../utils/model';

/** Whether a node is a stretch of the text. */
export const isLeaf = (node: BodyNode): node is Span => !('tag' in node);

/** The stretches of the text below some nodes, in the order of the tree. */
export function leavesOf(nodes: readonly BodyNode[]): Span[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesOf(node.children)));
}

/** Every element of the body, parents before children. */
export function elementsOf(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (isLeaf(node) ? [] : [node, ...elementsOf(node.children)]));
}

/** The words of every `p` of an article. */
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
