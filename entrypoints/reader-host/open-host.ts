import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { interfaceDirection, interfaceLocale } from '../../components/frame/interface-language';
import { openChannel } from '../../utils/browser/frame-channel';
import { hidePage } from '../../utils/browser/hide-page';
import { askBackground, type ReaderEnd } from '../../utils/browser/messages';
import type { FromReader, ToReader } from '../../utils/browser/reader-channel';
import type { ReaderHandle, ReaderState } from '../../utils/browser/reader-mode';
import { showSentence } from '../../utils/browser/show-sentence';
import { holdFocus } from './hold-focus';
import { mountFrame } from './mount-frame';
import { watchHost } from './watch-host';

/** The time within which the frame must answer, in milliseconds. A frame that the page keeps out may load or not, but never answers. */
const ANSWER_MS = 10_000;
/** The time for which a closed frame may still store its last changes, in milliseconds. */
const END_MS = 1_000;

/**
 * Opens the frame of reader mode over the page. `opened` resolves to `on` as soon as the frame answers, to `keptOut` if it does not answer
 * in time, or to `off` if reader mode is closed before. Calls `onClose` exactly once, when reader mode closes.
 */
export function openHost(key: string, onClose: () => void): { readonly handle: ReaderHandle; readonly opened: Promise<ReaderState> } {
  const opened = Promise.withResolvers<ReaderState>();
  const closing = new AbortController();
  // The words and their language are found now, because an updated extension no longer provides them.
  const language = [interfaceLocale(), interfaceDirection()] as const;
  const [updated, takenAway] = [i18n.t('notice.readerUpdated'), i18n.t('error.readerTakenAway')];
  const restoreFocus = rememberFocus();
  const mounted = mountFrame(key);
  const { host, frame } = mounted;
  let send: ((message: ToReader) => void) | undefined;
  const unsent: ToReader[] = [];
  let showPage: (() => void) | undefined;
  let isAnswering = false;

  const tell = (message: ToReader) => (send ? send(message) : unsent.push(message));
  const close = (reason: ReaderEnd) => {
    if (closing.signal.aborted) return;
    closing.abort();
    // The article's next page may still be loading, but it is no longer needed.
    globalThis.dramatisLoading?.abort();
    showPage?.();
    mounted.hide();
    restoreFocus();
    tell('end');
    setTimeout(mounted.remove, END_MS);
    // The page keeps reader mode out only if the frame does not answer. Here, the reader or the page has closed it before it could.
    opened.resolve('off');
    // On a site that opens in reader mode automatically, reader mode must not open on this page a second time.
    if (browser.runtime?.id) void askBackground('readerLeft', reason);
    // This script says it, because the background may not be able to run a script in the page any more.
    if (reason === 'takenAway') showSentence(takenAway, ...language);
    onClose();
  };
  const hear = (message: FromReader) => {
    isAnswering = true;
    if (message === 'here') opened.resolve('on');
    else if (message === 'ended') mounted.remove();
    else if (closing.signal.aborted) return;
    else if (message === 'shown') showPage ??= hidePage();
    else if (message === 'close') close('closed');
    else if (message === 'blurred') hold();
    else frame.style.setProperty('--print-block-size', `${message}px`);
  };
  const hold = holdFocus(host, frame, closing.signal, () => close('takenAway'));

  frame.addEventListener(
    'load',
    () => {
      send = openChannel(frame, key, hear);
      for (const message of unsent) send(message);
    },
    { once: true },
  );
  setTimeout(() => opened.resolve('keptOut'), ANSWER_MS);
  void opened.promise.then((state) => {
    if (state === 'keptOut') close('closed');
    else hold();
  });
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // The page can keep the frame from loading, for example by stopping all loading.
    if (isAnswering) tell('escape');
    else close('closed');
  };
  // The listener runs before those on the page's elements, so the hidden page does not receive the Escape key.
  window.addEventListener('keydown', onKey, { signal: closing.signal, capture: true });
  watchHost(mounted, () => browser.runtime?.id !== undefined, closing.signal, {
    navigated: () => close('closed'),
    takenAway: () => close('takenAway'),
    orphaned() {
      close('closed');
      mounted.remove();
      showSentence(updated, ...language);
    },
  });
  return { handle: { print: () => void tell('print'), close: () => close('closed') }, opened: opened.promise };
}

/** Returns a function that gives the focus back to the element that has it now. */
function rememberFocus(): () => void {
  const focused = document.activeElement;
  return () => focused instanceof HTMLElement && focused.focus({ preventScroll: true });
}
