declare global {
  /** The entries that the spying page has recorded so far. */
  var overheard: string[];
  /** Makes the spying page look for everything that it can ask for at one moment, and adds the findings to `overheard`. */
  var look: (words: readonly string[]) => void;
}

const PARAGRAPHS = ['The ferry', 'The pier', 'The bell', 'The mast', 'The quay'].map(
  (thing) =>
    `<p>Ada Moreau, the mayor of Riverton, said on Monday that ${thing.toLowerCase()} “will be ready before winter”. Council member John Pike was less certain, and the engineers, who had measured the deck again in the morning, asked for another month.</p>`,
);

/**
 * The script of a page that tries to learn what the reader does. It runs before the extension does, and records every event that reaches
 * the window, every element, request and navigation that the page can see, and everything that its changed prototypes receive.
 */
function spy(): void {
  const log: string[] = [];
  window.overheard = log;
  const textOf = (value: unknown): string => {
    try {
      return value instanceof Element ? value.outerHTML : String(value);
    } catch (problem) {
      return String(problem);
    }
  };
  const note = (what: string, ...values: unknown[]) => log.push([what, ...values.map(textOf)].join(' '));

  // Custom elements: the page takes over the host if it has a name of its own.
  const define = customElements.define.bind(customElements);
  for (const name of ['dramatis-reader', 'dramatis-notice', 'dramatis-host'])
    define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          note('custom element', this.attachInternals().shadowRoot?.textContent);
        }
      },
    );
  // Prototypes that reader mode could use in the page's world.
  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'],
    [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'],
    [MessagePort.prototype, 'postMessage'],
  ] as const) {
    const before = (owner as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
    (owner as unknown as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      note(`called ${name}`, ...args);
      return before?.apply(this, args);
    };
  }
  // Every event that can tell about input, before any other listener.
  const EVENTS =
    'keydown keypress keyup beforeinput input compositionstart copy cut paste selectionchange selectstart mousedown mouseup click pointerdown wheel contextmenu dragstart drop message beforeprint afterprint popstate hashchange submit toggle beforetoggle cancel fullscreenchange';
  for (const type of EVENTS.split(' '))
    window.addEventListener(
      type,
      (event) =>
        note(`event ${type}`, (event as KeyboardEvent).key ?? '', (event as MessageEvent).data ?? '', (event as MessageEvent).origin ?? ''),
      { capture: true },
    );
  window.addEventListener('securitypolicyviolation', (event) => note('violation', event.blockedURI, event.sourceFile), { capture: true });
  const { navigation } = window as unknown as { navigation?: EventTarget };
  for (const type of ['navigate', 'currententrychange'])
    navigation?.addEventListener(type, (event) => note(type, (event as Event & { destination?: { url: string } }).destination?.url));
  // Elements outside the body, requests, fonts and reports.
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes)
      for (const node of addedNodes) if (target === document.documentElement) note('element', node);
  }).observe(document, { childList: true, subtree: true });
  const types = PerformanceObserver.supportedEntryTypes.filter((type) => !['event', 'first-input'].includes(type));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note('performance', entry.entryType, entry.name, JSON.stringify(entry));
  }).observe({ entryTypes: types });
  if ('ReportingObserver' in window) {
    const observer = new ReportingObserver((reports) => {
      for (const report of reports) note('report', JSON.stringify(report));
    });
    observer.observe();
  }

  window.look = (words) => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const attempt = (what: string, act: () => unknown) => {
      try {
        note(what, act());
      } catch (problem) {
        note(`${what} failed`, (problem as Error).name);
      }
    };
    attempt('root', () => host.shadowRoot);
    attempt('internals', () => host.attachInternals().shadowRoot?.textContent);
    attempt('selection', () => `${getSelection()} ${getSelection()?.anchorNode?.getRootNode() === document}`);
    attempt('active element', () => document.activeElement);
    attempt('frames', () => [window.length, window.frames[0], document.querySelectorAll('iframe').length]);
    attempt('fonts', () => [...document.fonts].map(({ family }) => family));
    attempt('style sheets', () => [...document.styleSheets].map(({ href }) => href));
    attempt('resources', () => performance.getEntriesByType('resource').map(({ name }) => name));
    attempt('history', () => [history.length, JSON.stringify(history.state), location.href]);
    attempt('title', () => document.title);
    attempt('entries', () => (navigation as unknown as { entries(): { url: string }[] } | undefined)?.entries().map(({ url }) => url));
    attempt('highlights', () => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()]);
    attempt('host', () => host);
    attempt('path', () => document.elementsFromPoint(300, 300).map((element) => element.localName));
    const find = (window as Window & { find?(text: string): boolean }).find?.bind(window);
    for (const word of words) attempt(`find ${word.length} letters`, () => find?.(word));
  };
}

/** A page with an article whose scripts spy on the reader. */
export const SPY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry</title><link rel="icon" href="data:,"><script>(${spy})()</script></head><body><main><article><h1>The ferry</h1>${PARAGRAPHS.join('')}</article></main></body></html>`;
