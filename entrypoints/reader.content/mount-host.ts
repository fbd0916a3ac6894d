/** The element that carries the reader, and the closed shadow root in it: the page can neither style nor read what is inside. */
export interface ReaderHost {
  readonly root: HTMLElement;
  remove(): void;
}

/** Mounts the reader's host on `<html>`, outside of the body that is hidden while it is on. `lang` and `dir` are the interface's. */
export function mountHost(css: string, lang: string, dir: string): ReaderHost {
  const host = document.createElement('dramatis-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'reader';
  root.lang = lang;
  root.dir = dir;
  shadow.append(style, root);
  // Shortcuts of the page would act on a page that is out of sight.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { root, remove: () => host.remove() };
}
