import type { Article, BodyNode } from '../../../utils/model';

/** Returns the text of the parts of an article that are shown apart from its paragraphs: `aside` elements and elements with a note. */
export const textOfNotes = ({ body, text }: Article): string => body.map((node) => notesIn(node, text, false)).join('\n');

function notesIn(node: BodyNode, text: string, isApart: boolean): string {
  if (!('tag' in node)) return isApart ? text.slice(node.start, node.end) : '';
  const isNote = isApart || node.tag === 'aside' || 'note' in node;
  return node.children.map((child) => notesIn(child, text, isNote)).join('');
}
