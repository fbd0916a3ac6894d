import type { ReaderFrame } from './mount-frame';

/** The interval between two checks, in milliseconds. */
const CHECK_MS = 400;
/** The number of points in each direction at which a check looks for covers. */
const POINTS = 8;

/** The events that end reader mode from outside. */
export interface HostEvents {
  /** The page has navigated without loading a new document, so the article is gone. */
  navigated(): void;
  /** The page has removed, moved, covered or disabled reader mode. */
  takenAway(): void;
  /** The extension has been updated or turned off. It can no longer answer. */
  orphaned(): void;
}

/**
 * Watches the page while reader mode is on, until the signal is aborted. Removal is noticed at once. Styles and dialogs that hide or cover
 * the host cause no event, so they are noticed with the next regular check, which also undoes the page's zoom.
 * @param isConnected Returns whether the extension still answers.
 */
export function watchHost(
  { host, isModal, undoZoom }: Pick<ReaderFrame, 'host' | 'isModal' | 'undoZoom'>,
  isConnected: () => boolean,
  until: AbortSignal,
  events: HostEvents,
): void {
  const { body, documentElement: root } = document;
  const { pathname, search } = location;
  const openBefore = new WeakSet(topLayer());
  let wasHidden = false;
  const check = () => {
    if (until.aborted) return;
    if (!isConnected()) return events.orphaned();
    // A change of the fragment alone is not treated as navigation.
    if (location.pathname !== pathname || location.search !== search) return events.navigated();
    if (document.body !== body || document.documentElement !== root) return events.navigated();
    if (host.parentNode !== root || host.inert || root.inert || !isModal()) return events.takenAway();
    undoZoom();
    const isHidden = !document.hidden && (isCovered(host) || topLayer().some((one) => !openBefore.has(one) && one.checkVisibility()));
    // A single check can fail while the browser rearranges the page, for example when the window changes its size.
    if (isHidden && wasHidden) return events.takenAway();
    wasHidden = isHidden;
  };
  const observer = new MutationObserver((changes) => {
    // An element that is moved loses its frame, even if it is put back in the same place.
    const isMoved = document.documentElement === root && changes.some(({ removedNodes }) => [...removedNodes].includes(host));
    if (isMoved && document.body === body) events.takenAway();
    else check();
  });
  observer.observe(document, { childList: true });
  observer.observe(root, { childList: true, attributeFilter: ['inert'] });
  observer.observe(host, { attributeFilter: ['inert'] });
  undoZoom();
  const timer = setInterval(check, CHECK_MS);
  until.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}

/** Returns the elements of the page that are in the top layer, above everything else. */
const topLayer = (): Element[] => [...document.querySelectorAll(':modal, :popover-open, :fullscreen')];

/** Returns whether another element is above the host at one of the points of a grid, or whether the host cannot be clicked there. */
function isCovered(host: Element): boolean {
  const { innerWidth, innerHeight } = window;
  if (innerWidth === 0 || innerHeight === 0 || matchMedia('print').matches) return false;
  for (let row = 0; row < POINTS; row++) {
    for (let column = 0; column < POINTS; column++) {
      const [x, y] = [((column + 0.5) * innerWidth) / POINTS, ((row + 0.5) * innerHeight) / POINTS];
      if (document.elementFromPoint(x, y) !== host) return true;
    }
  }
  return false;
}
