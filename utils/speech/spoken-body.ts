import { noteSigns } from '../article/note-signs';
import type { BodyNode, Span } from '../model';

/** A leaf of the body, which is a text without child elements, with the properties that affect how it is spoken. */
export interface SpokenLeaf extends Span {
  /** The language that an element around the text declares, as a BCP 47 tag; `null` if none does. */
  readonly lang: string | null;
  /**
   * Whether the leaf is not spoken. Silent leaves are footnote markers, the links from a footnote back to the text, and the pronunciation
   * printed beside Chinese characters.
   */
  readonly isSilent: boolean;
}

/** Returns the leaves of a body in the order of the text. Captions are not part of the text, so they are not spoken. */
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
