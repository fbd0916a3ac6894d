import type { BodyNode, Span } from '../model';
import { noteSigns } from '../text/note-signs';

/** A leaf of the body with what must be known to speak it. */
export interface SpokenLeaf extends Span {
  /** BCP 47; `null` where no element around it tells. */
  readonly lang: string | null;
  /** Is seen and not heard: the reading beside a Chinese character, the sign of a footnote and the one that leads back to it. */
  readonly isSilent: boolean;
}

/** The leaves of a body in the order of the text. Captions are no leaves: they belong to the picture and are left to the eye. */
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
