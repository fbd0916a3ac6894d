import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import paperCss from '../../components/styles/paper.css?inline';
import css from './host.css?inline';
import { keepModal } from './keep-modal';
import { undoZoom } from './undo-zoom';

/** The element over the page that contains the frame of reader mode. */
export interface ReaderFrame {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Returns whether the frame is above the page and the page can focus nothing of its own, or the browser is printing. */
  isModal(): boolean;
  /** Undoes the zoom that the page gives to its root at the moment. */
  undoZoom(): void;
  /** Hides the frame, while its scripts go on. */
  hide(): void;
  remove(): void;
}

/**
 * Mounts the frame of reader mode over the page. The frame is in a closed shadow root, so the page sees a plain `<div>` and never the
 * frame's address, which would tell it the extension's id. The dialog is modal: it is above everything else on the page, and the page
 * cannot focus anything outside it. `key` is the frame's proof that the extension has opened it.
 */
export function mountFrame(key: string): ReaderFrame {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  frame.title = i18n.t('extension.name');
  frame.allow = 'clipboard-write *; fullscreen *';
  // Pages with a cross-origin embedder policy allow other frames only without credentials. The frame needs none.
  Object.assign(frame, { credentialless: true });
  frame.src = `${browser.runtime.getURL('/reader.html')}#${key}`;
  dialog.append(frame);
  shadow.append(styleOf(css), dialog);
  // These styles are outside the shadow root, so they apply to the whole document.
  host.append(styleOf(paperCss));
  // The host is outside the body, because the body is hidden while reader mode is on.
  document.documentElement.append(host);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.showModal();
  const shown = new AbortController();
  const isModal = keepModal(dialog, shown.signal);
  const hide = () => {
    shown.abort();
    dialog.close();
  };
  return { host, frame, isModal, undoZoom: () => undoZoom(host, dialog), hide, remove: () => host.remove() };
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
