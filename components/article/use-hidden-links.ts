import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Reading } from '../../utils/model';

/**
 * Where the reader hides links the Tab key passes them by, too; that they look like words and cannot be pressed is the style sheet's. Those
 * to places of the same article stay.
 */
export function useHiddenLinks(article: RefObject<HTMLElement | null>, areHidden: boolean, reading: Reading): void {
  useLayoutEffect(() => {
    for (const link of article.current?.querySelectorAll<HTMLElement>('.body a:not([data-leads-to])') ?? []) {
      if (areHidden) link.tabIndex = -1;
      else link.removeAttribute('tabindex');
    }
  }, [article, areHidden, reading]);
}
