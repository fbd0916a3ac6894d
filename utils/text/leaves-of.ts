import type { BodyNode, Span } from '../model';

/** Returns the spans of text in a node of a body, in the order of the text. */
export const leavesOf = (node: BodyNode): readonly Span[] => ('tag' in node ? node.children.flatMap(leavesOf) : [node]);
