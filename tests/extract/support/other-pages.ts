import { jsonLd, oddPage, prose, type SentenceLanguage } from './odd-pages';
import data from './other-pages.json';

/** An invented page. Its main part has placeholders: `{cards LANG COUNT TAG}`, `{sentences LANG FROM COUNT}`, `{prose LANG FROM COUNT}`. */
interface InventedPage {
  readonly name: string;
  readonly lang: string;
  readonly title: string;
  readonly main: string;
  readonly head?: string;
  readonly path?: string;
}

/** Pages that contain sentences, but no article. */
export const REFUSED_PAGES: readonly InventedPage[] = data.refused;
/** Articles on pages that look like other pages in one respect. */
export const KEPT_PAGES: readonly InventedPage[] = data.kept;

const SUMMARIES: Readonly<Record<string, readonly string[]>> = data.summaries;
const PLACEHOLDER = /\{(cards|sentences|prose) (\w\w) (\d+) (\w+)\}/g;

/** Returns the markup of an invented page, with a menu, teasers and a footer around its main part. */
export function markupOf({ lang, head = '', title, main }: InventedPage): string {
  const content = main.replace(PLACEHOLDER, (_, kind: string, of: string, first: string, second: string) => {
    if (kind === 'cards') return times(Number(first), (at) => card(of, at, second));
    if (kind === 'sentences') return times(Number(second), (at) => `<p>${storyOf(of, Number(first) + at).summary}</p>`);
    return prose(of as SentenceLanguage, Number(first), Number(second));
  });
  return oddPage(`<main><h1>${title}</h1>${content}</main>`, { lang, head, title, teasers: 3 });
}

/** Returns the page of an article with six paragraphs. Markup may stand above its text, in the middle and below. */
export function storyPage(
  lang: string,
  { above = '', between = '', below = '' }: { readonly above?: string; readonly between?: string; readonly below?: string },
  author?: string,
): InventedPage {
  const { headline: title } = storyOf(lang, 0);
  const article = { '@type': 'NewsArticle', headline: title, datePublished: '2026-03-03T09:00:00Z' };
  const head = jsonLd(author === undefined ? article : { ...article, author: { '@type': 'Person', name: author } });
  return { name: title, lang, title, head, main: `${above}{sentences ${lang} 0 3}${between}{sentences ${lang} 7 3}${below}` };
}

export const addressOf = ({ path = '/2026/page' }: InventedPage): string => `https://ledger.example${path}`;

const times = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('');

function card(lang: string, at: number, tag: string): string {
  const { headline, summary } = storyOf(lang, at);
  return `<${tag} class="card"><h3><a href="/2026/story-${at}">${headline}</a></h3><p>${summary}</p></${tag}>`;
}

/** Returns a headline and a summary in a language. The number of the story stands in place of `#`. */
function storyOf(lang: string, at: number): { readonly headline: string; readonly summary: string } {
  const [headline = '', ...summaries] = (SUMMARIES[lang] ?? []).map((one) => one.replace('#', String(at + 3)));
  return { headline, summary: summaries[at % summaries.length] ?? '' };
}
