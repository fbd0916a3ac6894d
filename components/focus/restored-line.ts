import type { ReadingControls } from '../../utils/controls/reading';
import { findPlace } from '../../utils/text/reading-place';
import { boxOfOffset, distanceTo } from '../article/place-on-screen';

/** The distance from the upper edge of the view at which words still count as restored there, in CSS pixels. */
const NEAR = 2;

/**
 * Returns the box of the words at which the article was opened, or `undefined` if the view does not stand at them. The article is scrolled
 * to them before the line focus has loaded.
 */
export function restoredLine(page: HTMLElement, controls: Pick<ReadingControls, 'reading' | 'place'>): DOMRect | undefined {
  const { article } = controls.reading.peek();
  const place = controls.place.peek();
  const offset = place && findPlace(article, place);
  const way = offset === null ? null : distanceTo(page, article, offset);
  if (offset === null || !way || Math.abs(way.x) > NEAR || Math.abs(way.y) > NEAR) return undefined;
  return boxOfOffset(page, article, offset);
}
