import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Reading } from '../../utils/model';

/**
 * Takes links out of the tab order while the reader hides links. The style sheet makes them look like text and ignore clicks. Links to
 * places in the same article stay as they are.
 */
export function useHiddenLinks(article: RefObject<HTMLElement | null>, areHidden: boolean, reading: Reading): void {
  useLayoutEffect(() => {
    for (const link of article.current?.querySelectorAll<HTMLElement>('.body a:not([data-leads-to])') ?? []) {
      if (areHidden) link.tabIndex = -1;
      else link.removeAttribute('tabindex');
    }
  }, [article, areHidden, reading]);
}
