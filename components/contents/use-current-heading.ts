import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../utils/model';

/** Farther than any article is long, in pixels. */
const FAR = 10_000_000;

/** The headings of an article's body on the screen, in the order of the text. */
export const headingsOn = (scroller: HTMLElement): HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)'),
];

/** Which heading the reader is below, from 0; `null` above the first. Told by the browser: scrolling costs nothing. */
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

/** What counts as passed: all above the upper third of the view; in columns, all before its middle. */
function passedIn(scroller: HTMLElement): string {
  if (scroller.scrollWidth - scroller.clientWidth <= scroller.scrollHeight - scroller.clientHeight) return `${FAR}px 0px -66% 0px`;
  return getComputedStyle(scroller).direction === 'rtl' ? `0px ${FAR}px 0px -50%` : `0px -50% 0px ${FAR}px`;
}
