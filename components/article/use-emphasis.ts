import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingControls } from '../../utils/controls/reading';
import type { Reading } from '../../utils/model';
import { announceJump } from './announce-jump';
import { emphasise, markCurrent } from './emphasise';
import { bringIntoView, findHighlight, findQuote, isInView } from './find-marks';
import { isFolded } from './is-folded';
import { countBefore } from './next-stop-index';

/**
 * Makes the mentions and quotations of the selected cast member stand out, and marks the current one. Also marks the open quotation or
 * highlight. Scrolls the article to the member, mention, quotation or highlight that was chosen last.
 * @param selectedAtFirst The id of the cast member that was selected when the view appeared.
 */
export function useEmphasis(scroller: RefObject<HTMLElement | null>, controls: ReadingControls, selectedAtFirst: string | null): void {
  const drawn = useRef<Reading | null>(null);
  const begun = useRef(false);
  const reading = controls.reading.value;
  const articleIn = () => scroller.current?.querySelector<HTMLElement>('.article');
  const memberOf = (id: string | null) => controls.cast.peek().byId.get(id ?? '') ?? null;
  // A new version of the article is rendered without scrolling, because the reader is already where the change was made.
  useLayoutEffect(() => {
    drawn.current = reading;
    const article = articleIn();
    if (article) emphasise(article, memberOf(controls.selected.peek()));
  }, [reading]);
  /** Returns whether the current version is rendered. Until it is, the marks in the document are those of the previous version. */
  const isDrawn = () => drawn.current === controls.reading.peek();

  useSignalEffect(() => {
    const member = memberOf(controls.selected.value);
    const article = articleIn();
    if (!article || !scroller.current || !isDrawn()) return;
    const on = emphasise(article, member);
    // Does not scroll for a member that was selected before the view appeared, because the view restores the saved scroll position.
    const isFirst = !begun.current && (member?.id ?? null) === selectedAtFirst;
    begun.current = true;
    if (isFirst) return;
    const page = scroller.current;
    if (on.some((element) => isInView(element, page))) return;
    // Scrolls to the next mention or quotation in reading order or, if there is none after the reader's position, to the last one. Those in
    // folded blocks are left there, unless there are no others.
    const unfolded = on.filter((element) => !isFolded(element));
    const some = unfolded.length > 0 ? unfolded : on;
    const nearest = some[countBefore(some, page)] ?? some.at(-1);
    if (nearest) bringIntoView(nearest);
  });
  useSignalEffect(() => {
    const member = memberOf(controls.selected.value);
    const step = controls.step.value;
    const article = articleIn();
    if (!article || !member || step === null) return;
    const place = markCurrent(article, member, step);
    if (place) bringIntoView(place);
  });
  useSignalEffect(() => {
    const open = controls.openQuote.value;
    const own = controls.openHighlight.value;
    const article = articleIn();
    if (!article) return;
    for (const element of article.querySelectorAll('[data-open]')) element.removeAttribute('data-open');
    const found = open !== null ? findQuote(article, open) : own ? findHighlight(article, own.id) : [];
    for (const element of found) element.toggleAttribute('data-open', true);
    // The reader may have clicked on a later line of the words, so this is a jump only if the words are not on the screen yet.
    if (found[0] && isFolded(found[0])) announceJump(found[0]);
    found[0]?.scrollIntoView({ block: 'nearest' });
  });
}
