import type { Article, BodyElement } from '../../utils/model';
import { isNoteMark, placeOfLink, placesOf } from '../../utils/text/notes';
import type { InnerLink } from './body-context';

/** Tells of each link of an article where it leads within it. */
export function innerLinksOf(article: Article): (link: BodyElement) => InnerLink | null {
  const places = placesOf(article.body);
  if (places.size === 0) return () => null;
  return (link) => {
    const place = placeOfLink(link.href ?? '', article, places);
    return place ? { id: place.id, isNote: isNoteMark(link, place) } : null;
  };
}
