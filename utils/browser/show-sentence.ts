/**
 * Shows a sentence over the page for a few seconds, counted from the first moment at which the page is painted with it. Is also injected
 * into the page's isolated world as source text, so it must be self-contained. The closed shadow root keeps out the page's styles, and the host has nothing that tells the page which extension it
 * belongs to.
 */
export function showSentence(sentence: string, lang: string, dir: string): boolean {
  const scope = globalThis as { dramatisNotice?: Element | undefined };
  scope.dramatisNotice?.remove();
  const host = document.createElement('div');
  scope.dramatisNotice = host;
  const box = document.createElement('div');
  box.lang = lang;
  box.dir = dir;
  box.setAttribute('role', 'status');
  box.style.cssText =
    'position:fixed;inset-block-start:16px;inset-inline-end:16px;z-index:2147483647;max-inline-size:min(360px,calc(100vw - 32px));box-sizing:border-box;padding:12px 16px;border:1px solid #8886;border-radius:10px;background:light-dark(#fff,#26242b);color:light-dark(#1c1a20,#eceaf0);color-scheme:light dark;box-shadow:0 4px 24px #0004;font:400 15px/1.45 system-ui,sans-serif;text-align:start';
  host.attachShadow({ mode: 'closed' }).append(box);
  host.style.setProperty('all', 'initial', 'important');
  document.documentElement.append(host);
  setTimeout(() => {
    // Screen readers announce text that is added to a live region, but not text that is added together with the region.
    box.append(sentence);
    // A page that the browser does not paint, because it is hidden or busy, keeps the sentence until the reader can see it.
    requestAnimationFrame(() => setTimeout(() => host.remove(), 5_000));
  });
  return true;
}
