import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusedNear } from './focused-near';

/**
 * Keeps the focus in the view where what had it is taken away, as a button goes with its news: it goes to the article. Without the
 * focus a view in a shadow root would hear no keys at all.
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
      if (!focusedNear(view)) scroller.current?.focus({ preventScroll: true });
    });
    view.addEventListener('focusin', onFocus);
    observer.observe(view, { childList: true, subtree: true });
    return () => {
      view.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [root, scroller]);
}
