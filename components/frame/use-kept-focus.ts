import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { activeElementIn } from './active-element-in';

/**
 * Moves focus to the article when the focused element is removed, for example a button in a snackbar. Otherwise,
 * the arrow keys would no longer scroll the article.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const view = root.current;
    if (!view) return;
    let last: EventTarget | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      if (!(last instanceof Element) || last.isConnected) return;
      last = null;
      if (!activeElementIn(view)) scroller.current?.focus({ preventScroll: true });
    });
    view.addEventListener('focusin', onFocus);
    observer.observe(view, { childList: true, subtree: true });
    return () => {
      view.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [root, scroller]);
}
