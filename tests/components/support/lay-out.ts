/** The size of a test article's viewport, in CSS pixels. */
export const VIEW = { width: 900, height: 600 };

/** A block in a test article, with its markup and its bounding box before any scrolling. */
export interface MadeBlock {
  readonly box: DOMRect;
  readonly html: string;
}
/** A test article in the document, with a function that scrolls it. */
export interface MadePage {
  readonly page: HTMLElement;
  scrollTo(to: { readonly left?: number; readonly top?: number }): void;
}

/**
 * Adds an article to the document and gives its blocks the given boxes, because jsdom has no layout. An element within a block can set its
 * own box with `data-box="left top width height"`. A paged article scrolls sideways.
 */
export function layOut(blocks: readonly MadeBlock[], direction: 'ltr' | 'rtl' = 'ltr', isPaged = false): MadePage {
  const page = document.createElement('main');
  page.style.cssText = `direction: ${direction}; overflow-y: ${isPaged ? 'hidden' : 'auto'}`;
  page.innerHTML = blocks.map(({ html }, at) => `<div class="block" data-block="${at}" tabindex="-1">${html}</div>`).join('');
  const at = { left: 0, top: 0 };
  const moved = ({ x, y, width, height }: DOMRect) => new DOMRect(x - at.left, y - at.top, width, height);
  const give = (element: HTMLElement, box: DOMRect) => {
    element.getBoundingClientRect = () => moved(box);
    element.getClientRects = () => [moved(box)] as unknown as DOMRectList;
  };
  for (const [index, element] of [...page.querySelectorAll<HTMLElement>('.block')].entries())
    give(element, blocks[index]?.box ?? new DOMRect());
  for (const element of page.querySelectorAll<HTMLElement>('[data-box]')) {
    const [x, y, width, height] = (element.dataset.box ?? '').split(' ').map(Number);
    give(element, new DOMRect(x, y, width, height));
  }
  page.getBoundingClientRect = () => new DOMRect(0, 0, VIEW.width, VIEW.height);
  Object.defineProperties(page, {
    clientWidth: { value: VIEW.width },
    scrollLeft: { get: () => at.left },
    scrollTop: { get: () => at.top },
  });
  document.body.append(page);
  return { page, scrollTo: (to) => void Object.assign(at, to) };
}
