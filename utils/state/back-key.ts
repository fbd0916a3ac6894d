import type { BackKey } from '../controls/back-key';

/** The field of an entry in the history that has the number of things that are open. Entries without it belong to the page itself. */
const FIELD = 'dramatisOpen';

/**
 * Returns the back key of a page in a tab. On a device with a finger as its main pointer, everything that is open has an entry in the tab's
 * history, with the same address. Going back closes it, and its entry is taken back when it closes otherwise. Listeners for `popstate` that
 * are added later hear nothing of these entries.
 */
export function historyBackKey(): BackKey {
  const open: (() => void)[] = [];
  let isWaiting = false;
  let isTakingBack = false;
  let closePage: (() => void) | undefined;
  /** The entry in which the page was last: the number in it, and its address. */
  let last = { entries: 0, address: '' };
  const adjust = (): void => {
    isWaiting = false;
    if (isTakingBack) return;
    const wanted = matchMedia('(pointer: coarse)').matches && !closePage ? open.length : 0;
    const missing = wanted - entries();
    for (let more = 0; more < missing; more++) history.pushState({ ...history.state, [FIELD]: entries() + 1 }, '');
    last = { entries: entries(), address: location.href };
    isTakingBack = missing < 0;
    if (isTakingBack) {
      history.go(missing);
      return;
    }
    const close = closePage;
    closePage = undefined;
    close?.();
  };
  // One thing often closes while another one opens, as when the menu opens a panel. Both are one change.
  const adjustSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(adjust);
  };
  const onPop = (event: Event): void => {
    const isBack = !isTakingBack && entries() < last.entries && location.href === last.address;
    if (isTakingBack || isBack) event.stopImmediatePropagation();
    while (isBack && open.length > entries()) open.pop()?.();
    isTakingBack = false;
    // Closing one thing may open another, and the reader may have come back to an entry of something that is no longer open.
    adjustSoon();
  };
  addEventListener('popstate', onPop);
  adjustSoon();
  return {
    opened(close) {
      open.push(close);
      adjustSoon();
      return () => {
        const at = open.indexOf(close);
        if (at >= 0) open.splice(at, 1);
        adjustSoon();
      };
    },
    end(close) {
      closePage = close;
      adjust();
    },
  };
}

/** Returns the number of open things according to the present entry of the history. */
const entries = (): number => Number((history.state as Record<string, unknown> | null)?.[FIELD] ?? 0);
