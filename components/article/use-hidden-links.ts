import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Reading } from '../../utils/model';

/**
 * Removes links from the tab order while the reader hides links. The style sheet makes hidden links look like text and ignore clicks. Links
 * to another part of the article, such as a footnote, are not affected.
 */
export function useHiddenLinks(article: RefObject<HTMLElement | null>, areHidden: boolean, reading: Reading): void {
  useLayoutEffect(() => {
    for (const link of article.current?.querySelectorAll<HTMLElement>('.body a:not([data-leads-to])') ?? []) {
      if (areHidden) link.tabIndex = -1;
      else link.removeAttribute('tabindex');
    }
  }, [article, areHidden, reading]);
}
