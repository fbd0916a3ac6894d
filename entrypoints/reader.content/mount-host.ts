/** The element that carries the reader, and the closed shadow root in it: the page can neither style nor read what is inside. */
export interface ReaderHost {
  readonly root: HTMLElement;
  /** Whether the page has left it where it is. */
  isThere(): boolean;
  remove(): void;
}

export interface ReaderStyles {
  /** Of what is inside. */
  readonly css: string;
  /** Of the sheets that the page is printed on, which a shadow root has no say in. */
  readonly paperCss: string;
}

/** Mounts the reader's host on `<html>`, outside of the body that is hidden while it is on. `lang` and `dir` are the interface's. */
export function mountHost({ css, paperCss }: ReaderStyles, lang: string, dir: string): ReaderHost {
  const host = document.createElement('dramatis-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = styleOf(css);
  // Beside the shadow root it is drawn nowhere, and is the document's.
  host.append(styleOf(paperCss));
  // An open modal dialog of the page makes all else dead to the mouse, except a newer one.
  const isBlocked = document.querySelector(':modal') !== null;
  const root = document.createElement(isBlocked ? 'dialog' : 'div');
  root.className = 'reader';
  root.lang = lang;
  root.dir = dir;
  shadow.append(style, root);
  // Shortcuts of the page would act on a page that is out of sight.
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
