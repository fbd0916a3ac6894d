import { isNoteMark, placeOfLink, placesOf } from '../../utils/article/notes';
import type { Article, BodyElement } from '../../utils/model';
import type { InnerLink } from './body-context';

/** Returns a function that resolves a link to its target in the same article, or to `null` if the link leads elsewhere. */
export function innerLinksOf(article: Article): (link: BodyElement) => InnerLink | null {
  const places = placesOf(article.body);
  if (places.size === 0) return () => null;
  return (link) => {
    const place = placeOfLink(link.href ?? '', article, places);
    return place ? { id: place.id, isNote: isNoteMark(link, place) } : null;
  };
}
