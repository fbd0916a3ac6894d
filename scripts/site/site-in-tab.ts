// Bundled and run inside a tab of a real browser.
import { extractArticle } from '../../utils/extract/extract-article';
import model from '../../utils/extract/filter/block-model.json';
import type { SiteRule } from '../../utils/model';
import { stripPage } from './strip-page';

export interface SiteTools {
  /** The text of the article, or the code of the refusal. */
  read(html: string, url: string, rules: readonly SiteRule[]): { readonly text: string } | { readonly refusal: string };
  /** How many elements a selector matches; `null` where it is none. */
  count(html: string, selector: string): number | null;
  strip(html: string, selectors: readonly string[]): string;
  /** The address that the page gives for itself. */
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
      return null; // no selector, which is what was asked
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
