import { bringIntoView } from './emphasise';

/** Moves the focus a number of paragraphs on, from the one that has it or else from the first that begins in view. */
export function stepBlocks(scroller: HTMLElement, places: number): void {
  const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')];
  const home = scroller.getRootNode();
  const focused = home instanceof Document || home instanceof ShadowRoot ? home.activeElement : null;
  const at = blocks.findIndex((block) => block.contains(focused));
  const top = scroller.getBoundingClientRect().top;
  const inView = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top + 1);
  const from = at >= 0 ? at : places > 0 ? inView - 1 : inView + 1;
  const next = blocks[Math.max(0, Math.min(from + places, blocks.length - 1))];
  if (!next) return;
  next.focus({ preventScroll: true });
  bringIntoView(next);
}
