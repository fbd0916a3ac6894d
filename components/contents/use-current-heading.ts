import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../utils/model';

/** A length that no article can reach, in CSS pixels. */
const FAR = 10_000_000;

/** Returns the headings in the rendered body of an article, in text order. */
export const headingsOn = (scroller: HTMLElement): HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)'),
];

/**
 * Returns the index of the last heading that the reader has passed, or `null` before the first heading. Uses an `IntersectionObserver`, so
 * nothing has to be computed while the reader scrolls.
 */
export function useCurrentHeading(scroller: RefObject<HTMLElement | null>, reading: Reading): number | null {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const headings = headingsOn(root);
    const passed = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        }
        const last = headings.findLastIndex((heading) => passed.has(heading));
        setCurrent(last < 0 ? null : last);
      },
      { root, rootMargin: passedIn(root) },
    );
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [scroller, reading]);
  return current;
}

/**
 * Returns the `rootMargin` of the area in which headings count as passed: the upper third of the view and everything above it. In columns,
 * it is everything before the middle of the view.
 */
function passedIn(scroller: HTMLElement): string {
  if (scroller.scrollWidth - scroller.clientWidth <= scroller.scrollHeight - scroller.clientHeight) return `${FAR}px 0px -66% 0px`;
  return getComputedStyle(scroller).direction === 'rtl' ? `0px ${FAR}px 0px -50%` : `0px -50% 0px ${FAR}px`;
}
