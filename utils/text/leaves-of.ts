import type { BodyNode, Span } from '../model';

/** Returns the text spans in a node of the body, in the order of the text. */
export const leavesOf = (node: BodyNode): readonly Span[] => ('tag' in node ? node.children.flatMap(leavesOf) : [node]);
