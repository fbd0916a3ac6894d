/**
 * The functions in this file are sent to Firefox's browser window as source text, so they must be self-contained: no imports and no outer
 * variables. They run there with the window's privileges.
 */

interface Result {
  readonly providerName: string;
  /** Whether the line stands for the typed words themselves. */
  readonly heuristic: boolean;
  readonly payload: { readonly title?: string };
}
declare const window: Window & {
  readonly gURLBar: {
    focus(): void;
    search(words: string): void;
    handleNavigation(options: object): void;
    readonly view: { readonly visibleResults: readonly Result[] };
    readonly lastQueryContextPromise: Promise<unknown>;
  };
};

/**
 * Types words into the address bar, and returns the titles of the lines that the extension suggests for them. Does not wait until Firefox has
 * finished, because it waits three seconds for further lines.
 */
export async function typeInAddressBar(words: string): Promise<readonly string[]> {
  const { gURLBar } = window;
  gURLBar.focus();
  gURLBar.search(words);
  let isFinished = false;
  void gURLBar.lastQueryContextPromise.then(() => {
    isFinished = true;
  });
  for (;;) {
    const own = gURLBar.view.visibleResults.filter(({ providerName, heuristic }) => /omnibox/i.test(providerName) && !heuristic);
    if (own.length > 0 || isFinished) return own.map(({ payload }) => payload.title ?? '');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Presses Enter in the address bar. */
export function enterAddress(): void {
  window.gURLBar.handleNavigation({});
}
