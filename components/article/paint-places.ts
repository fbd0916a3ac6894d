import type { Span } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import type { ShownSection, ShownWords } from './shown-words';

/** Draws over words of an article without drawing them anew. */
export interface PlacePainter {
  /** Shows places of the words, in their order and none over another, in the place of those shown before; `current` is an index of them. */
  show(places: readonly Span[], current: number | null): void;
  /** Ends it and takes everything away. */
  remove(): void;
}

/** More than can be told apart in one block. One with more shows those around the current one. */
const MAX_DRAWN = 400;

/**
 * A painter of boxes over the words of an article; `name` is the class of its layer, for the style sheet. Only what is near the screen
 * has boxes, so that places far away cost nothing. The browsers' own `CSS.highlights` would do the same with less, but a page can
 * read it: through its ranges the scripts of the page would get into reader mode's closed shadow root.
 */
export function paintPlaces(article: HTMLElement, shown: ShownWords, name: string): PlacePainter {
  const layer = document.createElement('div');
  layer.className = `painted ${name}`;
  layer.ariaHidden = 'true';
  article.append(layer);
  const sectionOf = new Map<Element, ShownSection>(shown.sections.map((section) => [section.element, section]));
  /** The sections near the screen, each with what its boxes lie in. */
  const near = new Map<ShownSection, HTMLElement>();
  const waiting = new Set<ShownSection>();
  let places: readonly Span[] = [];
  let current: number | null = null;
  let frame = 0;

  const boxesIn = ({ start, end }: ShownSection, from: DOMRect): HTMLElement[] => {
    const first = countWhile(places, (place) => place.end <= start);
    const last = countWhile(places, (place) => place.start < end);
    const middle = current !== null && current >= first && current < last ? current : first;
    const begin = Math.max(first, Math.min(middle - MAX_DRAWN / 2, last - MAX_DRAWN));
    return places.slice(begin, Math.min(last, begin + MAX_DRAWN)).flatMap((place, at) => {
      const isCurrent = begin + at === current;
      return shown.rangesOf(place).flatMap((range) => [...range.getClientRects()].map((rect) => boxAt(rect, from, isCurrent)));
    });
  };
  /** Asks for every place first and changes the page then: one layout. */
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
  // Another width, size or font moves every word.
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
