import type { Article, BodyElement, BodyNode } from '../model';
import { fragmentOf } from '../text/fragment-of';
import { rangeOf } from '../text/range-of';

/** A place in an article that is the target of links in the same article. */
export interface LinkedPlace {
  readonly id: string;
  readonly element: BodyElement;
}
/** The linked places in an article, by id. */
export type LinkedPlaces = ReadonlyMap<string, LinkedPlace>;

/**
 * Finds the elements among the given nodes and their descendants to which a link can lead. If several elements have the same id, the first
 * is used.
 */
export function placesOf(nodes: readonly BodyNode[]): LinkedPlaces {
  const places = new Map<string, LinkedPlace>();
  const gather = (some: readonly BodyNode[]): void => {
    for (const node of some) {
      if (!('tag' in node)) continue;
      if (node.id && !places.has(node.id)) places.set(node.id, { id: node.id, element: node });
      gather(node.children);
    }
  };
  gather(nodes);
  return places;
}

/** Returns the place in the same article that a link leads to, or `undefined` if the link leads elsewhere. */
export function placeOfLink(
  href: string,
  { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>,
  places: LinkedPlaces,
): LinkedPlace | undefined {
  const id = fragmentOf(href, url) ?? (canonicalUrl ? fragmentOf(href, canonicalUrl) : null);
  return id === null ? undefined : places.get(id);
}

/** The maximum length of a footnote reference such as «[12]» or «Note 3», in UTF-16 units. */
const MAX_MARK = 8;
/** The maximum length, in UTF-16 units, of a note that can be shown beside the text. */
const MAX_NOTE = 3_000;
const NOTE_TAGS = new Set(['li', 'p', 'dd', 'dt', 'blockquote', 'td', 'aside']);

/**
 * Returns whether a link is a footnote marker: it has few characters, and its target comes later in the text and is short enough to be a
 * footnote. A link from a footnote back to its marker does not count, because its target comes earlier.
 */
export function isNoteMark(link: BodyElement, { element }: LinkedPlace): boolean {
  const mark = rangeOf([link]);
  const note = rangeOf([element]);
  if (!mark || !note || mark.end - mark.start > MAX_MARK || !NOTE_TAGS.has(element.tag)) return false;
  return note.start >= mark.end && note.end - note.start <= MAX_NOTE;
}

/** Returns whether a link leads from a footnote back to its marker: it has few characters, and its target comes earlier in the text. */
export function isBackMark(link: BodyElement, { element }: LinkedPlace): boolean {
  const own = rangeOf([link]);
  const target = rangeOf([element]);
  return own !== null && target !== null && own.end - own.start <= MAX_MARK && target.start <= own.start;
}

/** Returns a footnote's content without the links back to its reference in the text, for display beside the text. */
export function withoutBackMarks(nodes: readonly BodyNode[], placeOf: (href: string) => LinkedPlace | undefined): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    if (!('tag' in node)) return [node];
    const place = node.href === undefined ? undefined : placeOf(node.href);
    if (place && isBackMark(node, place)) return [];
    return [{ ...node, children: withoutBackMarks(node.children, placeOf) }];
  });
}
