import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { EditFocus, UndoControls } from '../../utils/controls/undo';
import type { BlockPath } from '../../utils/model';
import { findHighlight, findQuote } from '../article/emphasise';
import { activeElementIn } from '../frame/active-element-in';

/**
 * Moves focus after a change, because the button that was pressed is often gone. The focus goes to the chip of the corrected quotation, the
 * button of the block that now takes the place of a removed one, the changed cast member, the next lost paragraph or correction, the added
 * content, or the head of the article.
 */
export function useEditFocus(scroller: RefObject<HTMLElement | null>, edits: Pick<UndoControls, 'focus'> | undefined): void {
  const focus = edits?.focus.value;
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!focus || !page) return;
    // In a microtask, the whole change has been rendered and no key event has arrived yet. After the paint, this could undo a focus move
    // that the reader made with the keyboard.
    queueMicrotask(() => {
      // After highlighting, the focus stays in the article, because the highlight is where the reader is.
      if ('highlight' in focus && activeElementIn(page)) return;
      if ('head' in focus) page.scrollTop = 0;
      const found = placeOf(page, focus);
      (found ?? page).focus({ preventScroll: true });
      found?.scrollIntoView({ block: 'nearest' });
    });
  }, [focus, scroller]);
}

function placeOf(page: HTMLElement, focus: EditFocus): HTMLElement | undefined {
  if ('actor' in focus) return findActor(page, focus.actor);
  if ('highlight' in focus) return findHighlight(page, focus.highlight).find(({ tabIndex }) => tabIndex >= 0);
  if ('lost' in focus) return findListed(page, 'lost', focus.lost);
  if ('correction' in focus) return findListed(page, 'correction', focus.correction);
  if (!('block' in focus)) return undefined;
  const chip = findQuote(page, focus.quote ?? '').find(({ tabIndex }) => tabIndex >= 0);
  return chip ?? findBlock(page, focus.block);
}

/** Returns the button of a cast member, or else of the first one. The cast is beside the scroll container. */
function findActor(page: HTMLElement, actor: string): HTMLElement | undefined {
  const buttons = [...(page.parentElement?.querySelectorAll<HTMLElement>('.actor-button') ?? [])];
  return buttons.find((button) => button.closest<HTMLElement>('[data-member]')?.dataset.member === actor) ?? buttons[0];
}

function findListed(page: HTMLElement, list: 'lost' | 'correction', index: number): HTMLElement | undefined {
  const buttons = [...page.querySelectorAll<HTMLElement>(`[data-${list}]`)];
  return buttons.find(({ dataset }) => Number(dataset[list]) >= index) ?? buttons.at(-1);
}

/**
 * Returns the button of a block, or the block itself if blocks have no buttons. If the block no longer exists, falls back to the list item
 * before it, to its list, or to the last block.
 */
function findBlock(page: HTMLElement, [at = 0, item]: BlockPath): HTMLElement | undefined {
  const paths = item === undefined ? [`${at}`] : [`${at}.${item}`, `${at}.${item - 1}`, `${at}`];
  const buttons = paths.map((path) => page.querySelector<HTMLElement>(`[data-path="${path}"]`));
  const button = buttons.find((one) => one !== null) ?? [...page.querySelectorAll<HTMLElement>('[data-path]')].at(-1);
  if (button) return button;
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  return blocks.find(({ dataset }) => Number(dataset.block) >= at) ?? blocks.at(-1);
}
