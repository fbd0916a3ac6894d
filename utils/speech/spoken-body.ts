import type { BodyNode, Span } from '../model';

/** A leaf of the body with what must be known to speak it. */
export interface SpokenLeaf extends Span {
  /** BCP 47; `null` where no element around it tells. */
  readonly lang: string | null;
  /** Is seen and not heard: the reading beside a Chinese character, the sign of a footnote. */
  readonly isSilent: boolean;
}

/** The leaves of a body in the order of the text. Captions are no leaves: they belong to the picture and are left to the eye. */
export function spokenLeaves(text: string, body: readonly BodyNode[]): SpokenLeaf[] {
  const leaves: SpokenLeaf[] = [];
  const walk = (nodes: readonly BodyNode[], lang: string | null, isSilent: boolean): void => {
    for (const node of nodes) {
      if (!('tag' in node)) leaves.push({ start: node.start, end: node.end, lang, isSilent });
      else
        walk(
          node.children,
          node.lang ?? lang,
          isSilent || node.tag === 'rt' || node.tag === 'rp' || (node.tag === 'sup' && isNote(text, node.children)),
        );
    }
  };
  walk(body, null, false);
  return leaves;
}

/** «[1]», «12», «*», «†»: nothing but the sign of a footnote. */
function isNote(text: string, nodes: readonly BodyNode[]): boolean {
  return nodes.every((node) =>
    'tag' in node ? isNote(text, node.children) : /^[\s\d[\]()*†‡§,]*$/u.test(text.slice(node.start, node.end)),
  );
}
