import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../utils/model';
import type { ReadingControls } from '../reading/reading-controls';
import { bringIntoView, emphasise, findHighlight, findQuote, isInView, markCurrent } from './emphasise';
import { countBefore } from './stop-toward';

/** Makes what is selected, stood at and opened stand out in the article on the screen, and brings it into view. */
export function useEmphasis(
  article: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  controls: ReadingControls,
): void {
  const drawn = useRef<Reading | null>(null);
  const begun = useRef(false);
  const reading = controls.reading.value;
  const memberOf = (id: string | null) => controls.cast.peek().byId.get(id ?? '') ?? null;
  // Another version draws the words anew and is not scrolled: the reader is where the change was made.
  useLayoutEffect(() => {
    drawn.current = reading;
    if (article.current) emphasise(article.current, memberOf(controls.selected.peek()));
  }, [reading]);
  /** While the words of another version are still to come, the marks on the screen are of the one before. */
  const isDrawn = () => drawn.current === controls.reading.peek();

  useSignalEffect(() => {
    const member = memberOf(controls.selected.value);
    if (!article.current || !scroller.current || !isDrawn()) return;
    const on = emphasise(article.current, member);
    // Who was selected before the view was there is found selected; the reader begins where the reading was left.
    const isFirst = !begun.current;
    begun.current = true;
    if (isFirst) return;
    const page = scroller.current;
    if (on.some((element) => isInView(element, page))) return;
    // The nearest on the way that the reader goes, and behind it the last.
    const nearest = on[countBefore(on, page)] ?? on.at(-1);
    if (nearest) bringIntoView(nearest);
  });
  useSignalEffect(() => {
    const member = memberOf(controls.selected.value);
    const step = controls.step.value;
    if (!article.current || !member || step === null) return;
    const place = markCurrent(article.current, member, step);
    if (place) bringIntoView(place);
  });
  useSignalEffect(() => {
    const open = controls.openQuote.value;
    const own = controls.openHighlight.value;
    if (!article.current || !scroller.current) return;
    for (const element of article.current.querySelectorAll('[data-open]')) element.removeAttribute('data-open');
    const found = open !== null ? findQuote(article.current, open) : own ? findHighlight(article.current, own.id) : [];
    for (const element of found) element.toggleAttribute('data-open', true);
    found[0]?.scrollIntoView({ block: 'nearest' });
  });
}
