import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fold } from '../../utils/voices/folds';
import { JUMP, type Jump } from '../article/announce-jump';
import { isFolded } from '../article/is-folded';
import { activeElementIn } from '../frame/active-element-in';
import { useOpenArticle } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';
import type { QuoteKeeper } from './keep-quote';

/**
 * Shows the quotations alone while the reader wants that: dims the other words around them, and hides the blocks of all folds that are not
 * unfolded. Only changes attributes, so no block is rendered again. A jump into a fold unfolds it, and so does a match of the browser's own
 * search. While the reader removes parts, nothing is folded. Returns the folds whose lines must be rendered.
 * @param isBegun Whether only the first blocks are rendered.
 */
export function useFolds(
  article: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  isBegun: boolean,
): readonly Fold[] {
  const { view, edits } = useOpenArticle();
  const { voices } = view;
  const reading = view.reading.value;
  const keeper = useRef<QuoteKeeper | null>(null);
  const folds = edits?.isOn.value ? NONE : voices.folds.value;
  // This effect runs when a signal changes and not, as `useSignalEffect` does, after the next paint. The folds are therefore hidden, and
  // elements in them shown, before anything is painted or measured.
  useLayoutEffect(() => {
    const element = article.current;
    const page = scroller.current;
    if (!element || !page) return;
    let before: readonly Fold[] | null = null;
    const stopFolding = effect(() => {
      const isAlone = voices.isAlone.value;
      const now = edits?.isOn.value ? NONE : voices.folds.value;
      if (before && before.length > 0 !== now.length > 0) {
        keeper.current ??= laterParts.peek()?.createQuoteKeeper(page) ?? null;
        keeper.current?.remember();
      }
      before = now;
      element.toggleAttribute('data-voices', isAlone);
      const focused = activeElementIn(page);
      hideFolds(element, now, voices.unfolded.value);
      // A hidden element loses the focus, and the arrow keys would no longer scroll the article.
      if (focused && isFolded(focused)) page.focus({ preventScroll: true });
    });
    const unfoldAt = ({ target }: Event) => {
      const block = target instanceof Element ? target.closest<HTMLElement>('.block[hidden]') : null;
      const fold = block && voices.folds.peek().find(({ first, end }) => first <= blockOf(block) && blockOf(block) < end);
      if (fold) voices.unfold(fold, true);
    };
    const onJump = (event: Event) => {
      if ((event as CustomEvent<Jump>).detail.unfolds) unfoldAt(event);
    };
    element.addEventListener('beforematch', unfoldAt);
    element.addEventListener(JUMP, onJump, { capture: true });
    return () => {
      stopFolding();
      keeper.current?.end();
      keeper.current = null;
      element.removeEventListener('beforematch', unfoldAt);
      element.removeEventListener(JUMP, onJump, { capture: true });
    };
  }, [article, scroller, voices, edits]);
  // The lines of the folds and the blocks of a new version have been rendered.
  useLayoutEffect(() => {
    if (article.current) hideFolds(article.current, folds, voices.unfolded.peek());
    keeper.current?.settle();
  }, [article, folds, reading, isBegun, voices]);
  return folds;
}

const NONE: readonly Fold[] = [];

function hideFolds(article: HTMLElement, folds: readonly Fold[], unfolded: ReadonlySet<number>): void {
  const hidden = new Set(folds.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)));
  for (const block of article.querySelectorAll<HTMLElement>('.block')) {
    const isHidden = hidden.has(blockOf(block)) && !unfolded.has(blockOf(block));
    // The browser's own search finds words in blocks that are hidden in this way.
    if (isHidden) block.setAttribute('hidden', 'until-found');
    else block.removeAttribute('hidden');
  }
}

const blockOf = ({ dataset }: HTMLElement): number => Number(dataset.block);
