// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { splitAuthors } from '../../utils/bylines/split-authors';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { loadPage } from '../../utils/extract/page/load-page';
import { normaliseImages } from '../../utils/extract/pictures/normalise-images';
import { BOUNDED, type BoundedExpression } from '../support/bounded-expressions';
import { parse, URL_OF_PAGE } from './support/pages';

/**
 * The regular expressions in `BOUNDED` do not run in linear time, so the code around them must never apply them to a long text. These tests
 * hand such texts to the public functions around them, and record how much of the text reaches the expression. No test measures time.
 */

/** A way in which the product hands a text from a page to an expression. */
type Way = (text: string) => unknown;

const IMAGE = 'https://ledger.example/cranes-at-dusk.jpg';
const read = (head: string, body: string) =>
  readMetadata(parse(`<html><head>${head}</head><body><main><h1>Board votes</h1>${body}</main></body></html>`), URL_OF_PAGE);
const figure = (caption: string) =>
  read(`<meta property="og:image" content="${IMAGE}">`, `<figure><img src="${IMAGE}"><figcaption>${caption}</figcaption></figure>`);
const described = (caption: string) =>
  read(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Board votes', image: { url: IMAGE, caption } })}</script>`,
    '',
  );
const inCaptions: Record<string, Way> = {
  'the caption on the page': figure,
  'the caption in the data': described,
  'the credit in the caption': (text) => figure(`The cranes. <small>${text}</small>`),
};
const pictures = (text: string, put: (doc: Document, text: string) => void) => {
  const doc = parse('<main></main>');
  put(doc, text);
  normaliseImages(doc.documentElement, URL_OF_PAGE);
};

/** For each expression in `BOUNDED`, by the beginning of the expression, every way in which a text from a page reaches it. */
const WAYS: Readonly<Record<(typeof BOUNDED)[number]['pattern'], Readonly<Record<string, Way>>>> = {
  '\\S{1,80}@': { 'a byline': (text) => splitAuthors(text, null) },
  '<meta\\b': {
    'the start of a fetched page': (text) => {
      const response = new Response(`<html>${text}`, { headers: { 'content-type': 'text/html' } });
      vi.stubGlobal('fetch', async () => Object.defineProperty(response, 'url', { value: `${URL_OF_PAGE}?page=2` }));
      return loadPage(`${URL_OF_PAGE}?page=2`, URL_OF_PAGE, '', new AbortController().signal);
    },
  },
  '(?:^|[.!?»”"]\\s|\\()(?:photo': inCaptions,
  '[(\\s]([^().!?\\s]': inCaptions,
  '\\d{1,2}[^A-Za-z]': { 'a line below the headline': (text) => read('', `<p>${text}</p><p>The board met late.</p>`) },
  background: {
    'the style of an empty element': (text) =>
      pictures(text, (doc) => {
        const holder = doc.createElement('div');
        holder.setAttribute('role', 'img');
        holder.setAttribute('style', text);
        doc.querySelector('main')?.append(holder);
      }),
  },
  '([a-z-]{1,30})': {
    'the markup for readers without scripts': (text) =>
      pictures(text, (doc) => {
        const noscript = doc.createElement('noscript');
        noscript.append(`<img ${text}`);
        doc.querySelector('main')?.append(noscript);
      }),
  },
};

/** Returns the length of the longest text to which an expression is applied while `act` runs, or 0 if it is not applied. */
async function longestRead({ pattern, most }: BoundedExpression, act: () => unknown): Promise<number> {
  const exec = RegExp.prototype.exec;
  let longest = 0;
  // All methods of expressions and strings that match a text call this method.
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    if (!this.source.startsWith(pattern)) return exec.call(this, text);
    longest = Math.max(longest, text.length);
    // A text beyond the bound has already failed the test. If the expression read it, the test might never end.
    return text.length > most ? null : exec.call(this, text);
  });
  await act();
  vi.restoreAllMocks();
  return longest;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(BOUNDED)('the expression /$pattern…/ in $path', (bounded) => {
  const { pattern, pump, most } = bounded;
  const texts = { short: pump.repeat(Math.floor(most / 4 / pump.length)), long: pump.repeat(Math.ceil((20 * most) / pump.length)) };

  test.each(Object.entries(WAYS[pattern]))(
    'is never applied to more text than its bound, however long the text is (%s)',
    async (_, way) => {
      expect(await longestRead(bounded, () => way(texts.short))).toBeGreaterThan(0);
      expect(await longestRead(bounded, () => way(texts.long))).toBeLessThanOrEqual(most);
    },
  );
});
