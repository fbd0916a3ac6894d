import type { BodyNode, Span } from '../model';
import { leavesOf } from '../text/leaves-of';

/** Returns the spans of the editors' notes in a body, in the order of the text. */
export const notesIn = (nodes: readonly BodyNode[]): Span[] =>
  nodes.flatMap((node) => {
    if (!('tag' in node)) return [];
    return node.note ? leavesOf(node) : notesIn(node.children);
  });

/** Returns a body without the editors' notes in it. */
export const withoutNotes = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (!('tag' in node)) return [node];
    return node.note ? [] : [{ ...node, children: withoutNotes(node.children) }];
  });
