import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { EditFocus, UndoControls } from '../../utils/controls/undo';
import type { BlockPath } from '../../utils/model';
import { announceJump } from '../article/announce-jump';
import { findHighlight, findQuote } from '../article/find-marks';
import { activeElementIn } from '../frame/active-element-in';

/**
 * Moves focus after a change, because the pressed button may have disappeared. Focus moves to the place that the change affects, such as a
 * corrected quotation, a changed cast member or the block after a removed one. If there is no such place, it moves to the article.
 */
export function useEditFocus(scroller: RefObject<HTMLElement | null>, edits: Pick<UndoControls, 'focus'> | undefined): void {
  const focus = edits?.focus.value;
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!focus || !page) return;
    // A microtask runs after the change has been rendered and before any key event arrives. Moving focus any later could override a focus
    // move that the reader has made with the keyboard.
    queueMicrotask(() => {
      // After words have been highlighted, focus stays in the article, because the reader is already there.
      if ('highlight' in focus && activeElementIn(page)) return;
      if ('head' in focus) page.scrollTop = 0;
      const found = placeOf(page, focus);
      if (found) announceJump(found);
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

/**
 * Returns the button of the given actor in the cast or, if there is none, the cast's first button. The search begins at the parent of the
 * scroll container, because the cast is next to the container, not in it.
 */
function findActor(page: HTMLElement, actor: string): HTMLElement | undefined {
  const buttons = [...(page.parentElement?.querySelectorAll<HTMLElement>('.actor-button') ?? [])];
  return buttons.find((button) => button.closest<HTMLElement>('[data-member]')?.dataset.member === actor) ?? buttons[0];
}

/** Returns the button of an entry in the list of lost paragraphs or of corrections. Opens the list, because a hidden button takes no focus. */
function findListed(page: HTMLElement, list: 'lost' | 'correction', index: number): HTMLElement | undefined {
  const buttons = [...page.querySelectorAll<HTMLElement>(`[data-${list}]`)];
  const button = buttons.find(({ dataset }) => Number(dataset[list]) >= index) ?? buttons.at(-1);
  button?.closest('details')?.setAttribute('open', '');
  return button;
}

/**
 * Returns the button of a block, or the block itself if blocks have no buttons. If the block no longer exists, falls back to the previous
 * list item, its list, or the last block.
 */
function findBlock(page: HTMLElement, [at = 0, item]: BlockPath): HTMLElement | undefined {
  const paths = item === undefined ? [`${at}`] : [`${at}.${item}`, `${at}.${item - 1}`, `${at}`];
  const buttons = paths.map((path) => page.querySelector<HTMLElement>(`[data-path="${path}"]`));
  const button = buttons.find((one) => one !== null) ?? [...page.querySelectorAll<HTMLElement>('[data-path]')].at(-1);
  if (button) return button;
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  return blocks.find(({ dataset }) => Number(dataset.block) >= at) ?? blocks.at(-1);
}
