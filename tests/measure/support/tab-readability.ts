// This module is bundled and runs inside a tab of a real browser.
import { Readability } from '@mozilla/readability';

declare global {
  /** Runs bare Readability on a copy of the open page, and returns the milliseconds that it takes. */
  var parseOnce: () => number;
}

globalThis.parseOnce = () => {
  const copy = document.cloneNode(true) as Document;
  const start = performance.now();
  new Readability(copy).parse();
  return performance.now() - start;
};
