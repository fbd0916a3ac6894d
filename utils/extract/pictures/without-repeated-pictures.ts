import type { BodyElement, BodyNode } from '../../model';
import { pictureNameOf } from '../../text/picture-name';

/**
 * Returns the body without repeated pictures, because the lead image often appears above the text and again within it in another size. Only
 * figures with a single picture are compared. The first figure stays and takes over a caption or credit that only a later one has.
 */
export function withoutRepeatedPictures(body: readonly BodyNode[]): readonly BodyNode[] {
  const kept: BodyNode[] = [];
  const places = new Map<string, number>();
  for (const node of body) {
    const name = nameOf(node);
    const place = name === null ? undefined : places.get(name);
    const first = place === undefined ? undefined : kept[place];
    if (place !== undefined && isFigure(first) && isFigure(node)) {
      const { caption = node.caption, credit = node.credit } = first;
      kept[place] = { ...first, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
      continue;
    }
    if (name !== null) places.set(name, kept.length);
    kept.push(node);
  }
  return kept;
}

const isFigure = (node: BodyNode | undefined): node is BodyElement => node !== undefined && 'tag' in node && node.tag === 'figure';

function nameOf(node: BodyNode): string | null {
  if (!isFigure(node) || node.children.length !== 1) return null;
  const [child] = node.children;
  return child !== undefined && 'tag' in child && child.src ? pictureNameOf(child.src) : null;
}
