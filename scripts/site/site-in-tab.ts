// This module is bundled and runs inside a tab of a real browser.
import { extractArticle } from '../../utils/extract/extract-article';
import model from '../../utils/extract/filter/block-model.json';
import type { SiteRule } from '../../utils/model';
import { stripPage } from './strip-page';

/** The functions that `npm run site` calls in the tab. */
export interface SiteTools {
  /** Returns the article's text, or an error code if no article is found. */
  read(html: string, url: string, rules: readonly SiteRule[]): { readonly text: string } | { readonly refusal: string };
  /** Returns the number of elements that match a selector, or `null` if the selector is invalid. */
  count(html: string, selector: string): number | null;
  /** Returns the page's structure without its words; see `stripPage`. */
  strip(html: string, selectors: readonly string[]): string;
  /** Returns the address that the page declares for itself, or `null` if it declares none. */
  addressOf(html: string): string | null;
}

declare global {
  var siteTools: SiteTools;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

globalThis.siteTools = {
  read(html, url, rules) {
    const result = extractArticle(parse(html), url, model, rules);
    return result.ok ? { text: result.value.text } : { refusal: result.error.code };
  },
  count(html, selector) {
    try {
      return parse(html).querySelectorAll(selector).length;
    } catch {
      return null; // The selector is not valid.
    }
  },
  strip: (html, selectors) => stripPage(parse(html), selectors),
  addressOf(html) {
    const doc = parse(html);
    return (
      doc.querySelector('link[rel=canonical]')?.getAttribute('href') ??
      doc.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
      null
    );
  },
};
