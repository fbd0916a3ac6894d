import { browser } from 'wxt/browser';
import { openChannel } from '../../utils/browser/frame-channel';
import type { FromOverlay, ToOverlay } from '../../utils/browser/overlay-channel';
import type { OverlayHandle, OverlayState, WantedOverlay } from '../../utils/browser/page-overlay';
import type { OverlayPlaces } from '../../utils/overlay/overlay-places';
import { areStale, findParts, type MarkParts } from './find-parts';
import { followPage } from './follow-page';
import { followPointer } from './follow-pointer';
import { mountOverlay } from './mount-overlay';
import { placeMarks } from './place-marks';

/** The time within which the frame must answer, in milliseconds. A frame that the page keeps out may load or not, but never answers. */
const ANSWER_MS = 10_000;
/** The minimum time between two searches for the words on a page that replaces its text, in milliseconds. */
const SEARCH_MS = 1_500;
const NOWHERE: OverlayPlaces = { boxes: [], margins: [], scheme: 'light', top: null };

/** The script's control over the overlay that it has opened, and the state that the overlay then has. */
export interface OpenedOverlay {
  readonly handle: OverlayHandle;
  readonly opened: Promise<OverlayState>;
}

/**
 * Opens the overlay over the page, whose words are in `found`. `opened` resolves to `on` when the marks have been painted, and to `keptOut`
 * if the page does not let the frame in. Calls `onClose` exactly once, when the overlay closes. It closes by itself when the page removes
 * it, when the site shows another page, and when the extension has been updated.
 * @param isFirst Whether the page has no marks yet. If it has, nothing is said about the new ones.
 */
export function openOverlay(wanted: WantedOverlay, found: MarkParts, isFirst: boolean, onClose: () => void): OpenedOverlay {
  const opened = Promise.withResolvers<OverlayState>();
  const closing = new AbortController();
  const { pathname, search } = location;
  let parts = found;
  let searched = performance.now();
  const mounted = mountOverlay(wanted.key, parts.flat()[0]?.node.parentElement ?? null);
  let places: OverlayPlaces | undefined;
  let send: ((message: ToOverlay) => void) | undefined;

  const close = () => {
    if (closing.signal.aborted) return;
    closing.abort();
    mounted.remove();
    opened.resolve('off');
    onClose();
  };
  const isOver = () =>
    browser.runtime?.id === undefined || !mounted.host.isConnected || location.pathname !== pathname || location.search !== search;
  const measure = () => {
    if (isOver()) return close();
    const now = performance.now();
    if (areStale(parts) && now - searched > SEARCH_MS) {
      searched = now;
      parts = findParts(document, wanted);
    }
    const placed = placeMarks(parts);
    if (placed) mounted.place(placed);
    // The sentence stays where it was said, so only the first place of the window counts.
    const next: OverlayPlaces = {
      ...(placed?.places ?? NOWHERE),
      top: places ? places.top : isFirst ? (placed?.places.top ?? null) : null,
    };
    if (JSON.stringify(next) === JSON.stringify(places)) return;
    places = next;
    send?.({ places });
  };
  const hear = (message: FromOverlay) => {
    if (message === 'shown') opened.resolve('on');
    else if (places) send?.({ places });
  };

  measure();
  mounted.frame.addEventListener(
    'load',
    () => {
      send = openChannel<FromOverlay, ToOverlay>(mounted.frame, wanted.key, hear);
    },
    { once: true },
  );
  followPage(measure, closing.signal);
  followPointer(
    mounted.frame,
    () => places?.boxes ?? [],
    (at) => send?.({ at }),
    closing.signal,
  );
  setTimeout(() => opened.resolve('keptOut'), ANSWER_MS);
  void opened.promise.then((state) => state === 'keptOut' && close());
  return { handle: { close, isShown: () => mounted.host.isConnected }, opened: opened.promise };
}
