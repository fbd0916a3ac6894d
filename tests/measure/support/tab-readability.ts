// Bundled and run inside a tab of a real browser.
import { Readability } from '@mozilla/readability';

declare global {
  /** Milliseconds that bare Readability takes for the open page. */
  var parseOnce: () => number;
}

globalThis.parseOnce = () => {
  const copy = document.cloneNode(true) as Document;
  const start = performance.now();
  new Readability(copy).parse();
  return performance.now() - start;
};
