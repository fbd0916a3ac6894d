/** The element that contains reader mode. The content is in a closed shadow root, where the page can neither style nor read it. */
export interface ReaderHost {
  readonly root: HTMLElement;
  /** Returns whether the element is still in the page's document. */
  isThere(): boolean;
  remove(): void;
}

export interface ReaderStyles {
  /** The styles for the content. */
  readonly css: string;
  /** The styles for printing, which cannot be set from within a shadow root. */
  readonly paperCss: string;
}

/**
 * Mounts the host element of reader mode on `<html>`, outside the body, because the body is hidden while reader mode is on. `lang` and
 * `dir` are those of the interface.
 */
export function mountHost({ css, paperCss }: ReaderStyles, lang: string, dir: string): ReaderHost {
  const host = document.createElement('dramatis-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = styleOf(css);
  // These styles are outside the shadow root, so they apply to the whole document.
  host.append(styleOf(paperCss));
  // If the page has an open modal dialog, the mouse works only in that dialog and in dialogs opened after it. Reader mode must then be a
  // dialog.
  const isBlocked = document.querySelector(':modal') !== null;
  const root = document.createElement(isBlocked ? 'dialog' : 'div');
  root.className = 'reader';
  root.lang = lang;
  root.dir = dir;
  shadow.append(style, root);
  // Key events must not reach the page. Otherwise, the page's own shortcuts would act while the page is hidden.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  if (root instanceof HTMLDialogElement) {
    root.addEventListener('cancel', (event) => event.preventDefault());
    root.showModal();
  }
  return { root, isThere: () => host.isConnected, remove: () => host.remove() };
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
