import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findHighlight, findQuote } from '../article/emphasise';
import type { UndoControls } from '../correct/correction-controls';
import { focusedNear } from '../frame/focused-near';
import type { BlockPath, EditFocus } from './edit-controls';

/**
 * After a change the focus goes to where the reader can go on: the chip of the quote that was corrected, the button of the block that
 * stands where one was removed, whom of the cast was changed, the next lost paragraph or correction, what was added, or the head of the article. What was pressed is often gone with what it belonged to.
 */
export function useEditFocus(scroller: RefObject<HTMLElement | null>, edits: Pick<UndoControls, 'focus'> | undefined): void {
  const focus = edits?.focus.value;
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!focus || !page) return;
    // The whole change is drawn by then, and no key has come yet: an effect after the paint would take the focus back from where a key had led.
    queueMicrotask(() => {
      // The focus stays where it is: words are marked where the reader is.
      if ('highlight' in focus && focusedNear(page)) return;
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

/** The button of one of the cast, or of the first of them; the cast stands beside the page. */
function findActor(page: HTMLElement, actor: string): HTMLElement | undefined {
  const buttons = [...(page.parentElement?.querySelectorAll<HTMLElement>('.actor-button') ?? [])];
  return buttons.find((button) => button.closest<HTMLElement>('[data-member]')?.dataset.member === actor) ?? buttons[0];
}

function findListed(page: HTMLElement, list: 'lost' | 'correction', index: number): HTMLElement | undefined {
  const buttons = [...page.querySelectorAll<HTMLElement>(`[data-${list}]`)];
  return buttons.find(({ dataset }) => Number(dataset[list]) >= index) ?? buttons.at(-1);
}

/** The button of a block where blocks have buttons, or the block; the one before it where it was the last. */
function findBlock(page: HTMLElement, [at = 0, item]: BlockPath): HTMLElement | undefined {
  const paths = item === undefined ? [`${at}`] : [`${at}.${item}`, `${at}.${item - 1}`, `${at}`];
  const buttons = paths.map((path) => page.querySelector<HTMLElement>(`[data-path="${path}"]`));
  const button = buttons.find((one) => one !== null) ?? [...page.querySelectorAll<HTMLElement>('[data-path]')].at(-1);
  if (button) return button;
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  return blocks.find(({ dataset }) => Number(dataset.block) >= at) ?? blocks.at(-1);
}
