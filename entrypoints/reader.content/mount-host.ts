/** The element that contains reader mode in a closed shadow root, so that the page can neither style nor read the content. */
export interface ReaderHost {
  readonly root: HTMLElement;
  /** Returns whether the element is still in the document of the page. */
  isThere(): boolean;
  remove(): void;
}

export interface ReaderStyles {
  /** The styles of the content. */
  readonly css: string;
  /** The styles of the printed pages, which a shadow root cannot set. */
  readonly paperCss: string;
}

/**
 * Mounts the host of reader mode on `<html>`, outside the body, which is hidden while reader mode is on. `lang` and `dir` are those
 * of the interface.
 */
export function mountHost({ css, paperCss }: ReaderStyles, lang: string, dir: string): ReaderHost {
  const host = document.createElement('dramatis-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = styleOf(css);
  // Outside the shadow root the style element is not rendered, but applies to the document.
  host.append(styleOf(paperCss));
  // An open modal dialog of the page blocks the mouse everywhere except in a newer dialog.
  const isBlocked = document.querySelector(':modal') !== null;
  const root = document.createElement(isBlocked ? 'dialog' : 'div');
  root.className = 'reader';
  root.lang = lang;
  root.dir = dir;
  shadow.append(style, root);
  // The page's shortcuts would act on a page that is hidden.
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
