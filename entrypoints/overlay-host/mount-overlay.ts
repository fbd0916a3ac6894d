import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { undoZoom } from '../reader-host/undo-zoom';
import css from './overlay-host.css?inline';
import type { Placed } from './place-marks';

/** The element over the page that contains the frame of the overlay. */
export interface MountedOverlay {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Moves the frame over the marked words. */
  place(placed: Placed): void;
  remove(): void;
}

/**
 * Mounts the frame of the overlay over the page. The frame is in a closed shadow root, so the page sees a plain `<div>` and never the frame's
 * address, which would tell it the extension's id. It takes neither clicks nor the focus. `key` is the frame's proof that the extension has
 * opened it, and `words` is an element around the first marked words.
 */
export function mountOverlay(key: string, words: Element | null): MountedOverlay {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  const style = document.createElement('style');
  const layer = layerAround(words);
  style.textContent = `${css}\n:host { z-index: ${layer ?? 0} !important; }`;
  frame.title = i18n.t('extension.name');
  frame.tabIndex = -1;
  // Pages with a cross-origin embedder policy allow other frames only without credentials. The frame needs none.
  Object.assign(frame, { credentialless: true });
  frame.src = `${browser.runtime.getURL('/overlay.html')}#${key}`;
  shadow.append(style, frame);
  // The host is outside the body, because scripts of the page often replace the content of the body.
  const body = Document.prototype.querySelector.call(document, 'html > body');
  if (layer === null && body) body.before(host);
  else document.documentElement.append(host);
  return {
    host,
    frame,
    place({ frame: { left, top, right, bottom }, places }) {
      undoZoom(host, frame);
      const origin = host.getBoundingClientRect();
      // A frame is transparent only if it has the colour scheme of the element that holds it.
      frame.style.colorScheme = places.scheme;
      frame.style.left = `${left - origin.left}px`;
      frame.style.top = `${top - origin.top}px`;
      frame.style.width = `${right - left}px`;
      frame.style.height = `${bottom - top}px`;
    },
    remove: () => host.remove(),
  };
}

/**
 * Returns the `z-index` of the outermost layer of the page around an element, or `null` if the element is in no layer. Marks at the end of
 * that layer are above the words, and below what the page puts above them, such as a bar that stays in place while the page is scrolled. If
 * the words are in no layer, marks that come before the body are above the words and below all layers.
 */
function layerAround(element: Element | null): number | null {
  let layer: number | null = null;
  for (let around = element; around && around !== document.documentElement; around = around.parentElement) {
    const { position, zIndex, transform, opacity, filter } = getComputedStyle(around);
    if (position !== 'static') layer = zIndex === 'auto' ? (layer ?? 0) : Number(zIndex);
    else if (transform !== 'none' || opacity !== '1' || filter !== 'none') layer = 0;
  }
  return layer === null ? null : Math.max(0, layer);
}
