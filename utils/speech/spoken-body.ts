import { noteSigns } from '../article/note-signs';
import type { BodyNode, Span } from '../model';

/** A leaf of the body with the properties that its speech depends on. */
export interface SpokenLeaf extends Span {
  /** The language, a BCP 47 tag; `null` if no element around the leaf has one. */
  readonly lang: string | null;
  /**
   * Whether the leaf is not spoken. This is true of the pronunciation beside a Chinese character, of a note sign, and of the sign that
   * leads back to it.
   */
  readonly isSilent: boolean;
}

/** Returns the leaves of a body in the order of the text. Captions are not part of the text and are not spoken. */
export function spokenLeaves(text: string, body: readonly BodyNode[]): SpokenLeaf[] {
  const leaves: SpokenLeaf[] = [];
  const signs = new Set(noteSigns(text, body).map(({ start }) => start));
  const walk = (nodes: readonly BodyNode[], lang: string | null, isSilent: boolean): void => {
    for (const node of nodes) {
      if (!('tag' in node)) leaves.push({ start: node.start, end: node.end, lang, isSilent: isSilent || signs.has(node.start) });
      else walk(node.children, node.lang ?? lang, isSilent || node.tag === 'rt' || node.tag === 'rp');
    }
  };
  walk(body, null, false);
  return leaves;
}
