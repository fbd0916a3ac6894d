import { selectAll } from '../node-access';
import { cleanLine } from './clean-line';
import { wordsOf } from './fold-words';
import { textWithin } from './text-within';

/** The headline on the page: an element and its words as one line. */
export interface Headline {
  readonly element: Element;
  readonly text: string;
}

const MAX_HEADINGS = 30;
/** A heading further down is no headline unless it says what the page's data say. */
const NEAR = 0.5;
/** Fewer name a section or a site. */
const MIN_WORDS = 5;
/** A breadcrumb's last step is often an `h1`; the headline stands below it. */
const CRUMB = /crumb/i;
const CRUMB_DEPTH = 3;

/**
 * The headline: the `h1` that shares most of its words with one of the titles that the page's data give; where none shares half of
 * them, the `h1` that the microdata mark, or the only one of the page if it shares a quarter; without one the `h2` or `h3` that shares nearly all;
 * else the only `h1` within an article or `main` that is a sentence and no link: data are sometimes written anew.
 * Breadcrumbs and the page's logo are no headlines.
 */
export function findHeadline(doc: Document, declared: readonly string[], site: string | null): Headline | null {
  const given = declared.map((title) => new Set(wordsOf(title)));
  const headings = headlinesIn(doc, 'h1').filter(({ text }) => !isSite(text, site));
  const best = bestOf(headings, given, NEAR);
  if (best) return best;
  const marked = headings.filter(({ element }) => element.matches('[itemprop~="headline"]'));
  if (marked.length === 1 && marked[0]) return marked[0];
  const likely = given.length === 0 ? headings[0] : bestOf(headings, given, 0.25);
  if (headings.length === 1 && likely) return likely;
  const named = bestOf(headlinesIn(doc, 'h2,h3,[itemprop~="headline"],[class*="headline"]', MAX_HEADINGS * 5), given, 0.8, true);
  const own = headings.filter(isOwn);
  return named ?? (own.length === 1 && own[0] ? own[0] : null);
}

/** A sentence that stands in the article and leads nowhere: what is in a link is a teaser or a logo. */
const isOwn = ({ element, text }: Headline): boolean =>
  wordsOf(text).length >= MIN_WORDS && element.closest('article,main') !== null && !element.closest('a') && !element.querySelector('a');

function headlinesIn(doc: Document, selector: string, most = MAX_HEADINGS): Headline[] {
  return selectAll(doc, selector)
    .slice(0, most)
    .flatMap((element) => {
      const text = cleanLine(textWithin(element));
      return text && !isCrumb(element) ? [{ element, text }] : [];
    });
}

function bestOf(headings: readonly Headline[], given: readonly ReadonlySet<string>[], least: number, isLabelled = false): Headline | null {
  let best: Headline | null = null;
  let most = least;
  for (const heading of headings) {
    const words = new Set(wordsOf(heading.text));
    for (const title of given) {
      const shared = [...words].filter((word) => title.has(word)).length;
      // A label may stand before the headline, and the site's name behind the title.
      const share =
        shared / (isLabelled ? Math.max(title.size, words.size / 2) : Math.max(words.size, Math.min(title.size, words.size * 2)));
      if (share > most || (share === most && !best)) [best, most] = [heading, share];
    }
  }
  return best;
}

function isCrumb(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < CRUMB_DEPTH; depth++, at = at.parentElement)
    if (CRUMB.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemtype') ?? ''}`)) return true;
  return false;
}

const isSite = (text: string, site: string | null): boolean => site !== null && wordsOf(text).join('') === wordsOf(site).join('');
