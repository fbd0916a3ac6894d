// This module is bundled and runs inside a tab of a real browser.
import { Readability } from '@mozilla/readability';

declare global {
  /** Runs bare Readability on a copy of the open page, and returns the milliseconds that it takes. */
  var parseOnce: () => number;
  /** Returns the first long paragraph of the article that `parseOnce` found, or an empty string. */
  var firstParagraph: () => string;
}

/** The minimum length of a long paragraph, in UTF-16 units. */
const LONG = 60;
let found = '';

globalThis.parseOnce = () => {
  const copy = document.cloneNode(true) as Document;
  const start = performance.now();
  const parsed = new Readability(copy).parse();
  const ms = performance.now() - start;
  found = parsed?.content ?? '';
  return ms;
};

globalThis.firstParagraph = () => {
  const { body } = new DOMParser().parseFromString(found, 'text/html');
  return [...body.querySelectorAll('p')].map(({ textContent }) => textContent.trim()).find((text) => text.length >= LONG) ?? '';
};
