import type { Span } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { isFolded } from './is-folded';
import type { RenderedText, ShownSection } from './rendered-text';

/** A painter that draws boxes over words in an article without rendering the article again. */
export interface PlacePainter {
  /** Paints the given places and no others. They must be sorted and must not overlap. `current` is the index of the current place. */
  show(places: readonly Span[], current: number | null): void;
  /** Stops painting and removes all boxes. */
  remove(): void;
}

/**
 * The maximum number of spans painted in one block, because readers could not distinguish more. Spans near the current one take precedence.
 */
const MAX_DRAWN = 400;

/**
 * Creates a painter that draws boxes over words in an article, in a layer with the class `name`. Only sections near the viewport have
 * boxes, to save time. Decision 9 says why `CSS.highlights` is not used.
 */
export function paintPlaces(article: HTMLElement, shown: RenderedText, name: string): PlacePainter {
  const layer = document.createElement('div');
  layer.className = `painted ${name}`;
  layer.ariaHidden = 'true';
  article.append(layer);
  const sectionOf = new Map<Element, ShownSection>(shown.sections.map((section) => [section.element, section]));
  /** Maps each section near the viewport to the element that contains the boxes painted on it. */
  const near = new Map<ShownSection, HTMLElement>();
  const waiting = new Set<ShownSection>();
  let places: readonly Span[] = [];
  let current: number | null = null;
  let frame = 0;

  const boxesIn = ({ element, start, end }: ShownSection, from: DOMRect): HTMLElement[] => {
    if (isFolded(element)) return [];
    const first = countWhile(places, (place) => place.end <= start);
    const last = countWhile(places, (place) => place.start < end);
    const middle = current !== null && current >= first && current < last ? current : first;
    const begin = Math.max(first, Math.min(middle - MAX_DRAWN / 2, last - MAX_DRAWN));
    return places.slice(begin, Math.min(last, begin + MAX_DRAWN)).flatMap((place, at) => {
      const isCurrent = begin + at === current;
      return shown.rangesOf(place).flatMap((range) => [...range.getClientRects()].map((rect) => boxAt(rect, from, isCurrent)));
    });
  };
  /** Paints the sections in `waiting`. Reads all positions before changing the page, so only one layout is needed. */
  const paint = (): void => {
    frame = 0;
    const from = layer.getBoundingClientRect();
    const painted = [...waiting].map((section) => [near.get(section), boxesIn(section, from)] as const);
    waiting.clear();
    for (const [holder, boxes] of painted) holder?.replaceChildren(...boxes);
  };
  const paintSoon = (sections: Iterable<ShownSection>): void => {
    for (const section of sections) waiting.add(section);
    frame ||= requestAnimationFrame(paint);
  };

  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const section = sectionOf.get(target);
        if (!section || isIntersecting === near.has(section)) continue;
        if (isIntersecting) {
          near.set(section, layer.appendChild(document.createElement('div')));
          paintSoon([section]);
        } else {
          near.get(section)?.remove();
          near.delete(section);
          waiting.delete(section);
        }
      }
    },
    { root: article.closest('.page'), rootMargin: '50%' },
  );
  for (const { element } of shown.sections) watch.observe(element);
  // Any change to the width, the text size or the font moves the words.
  const resized = new ResizeObserver(() => paintSoon(near.keys()));
  resized.observe(article);

  return {
    show(some, which) {
      places = some;
      current = which;
      paintSoon(near.keys());
    },
    remove() {
      cancelAnimationFrame(frame);
      watch.disconnect();
      resized.disconnect();
      layer.remove();
    },
  };
}

function boxAt({ left, top, width, height }: DOMRect, from: DOMRect, isCurrent: boolean): HTMLElement {
  const box = document.createElement('i');
  if (isCurrent) box.dataset.current = '';
  Object.assign(box.style, { left: `${left - from.left}px`, top: `${top - from.top}px`, width: `${width}px`, height: `${height}px` });
  return box;
}
