import type { Surface } from '../../../../scripts/browsers/session';

/** Selects words within a single text node of the article. Retries until the selection bar opens, because the page may not be ready yet. */
export const selectIn = (surface: Surface, words: string) =>
  surface.waitFor(
    'the selection bar',
    (wanted: string) => {
      const walker = document.createTreeWalker(document.querySelector('.body') ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        break;
      }
      return document.querySelector('.selection-bar');
    },
    words,
  );
