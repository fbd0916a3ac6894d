import type { Surface } from '../browsers/session';

/** Selects words of the article, in one node of its text, until something is offered for them: the view may not listen yet. */
export const selectIn = (surface: Surface, words: string) =>
  surface.waitFor(
    'what is offered for the selected words',
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
