import type { Block } from '../blocks/collect-blocks';
import type { PageView } from '../filter/page-view';
import type { Metadata } from '../metadata/read-metadata';
import { selectAll, selectOne } from '../page/node-access';
import { resolveAddress } from '../page/resolve-address';
import { CONSENT_WORDS, NOT_FOUND } from '../phrases/other-pages';
import { foldLine } from '../rules/fold-line';
import { foldForPhrases, matchPhrases, phraseLine } from '../rules/match-phrases';
import { phraseLanguage } from '../rules/phrase-language';
import { teaserReader } from '../rules/teaser-items';
import { weigh } from './judge-article';

/** The minimum length of a paragraph, as measured by `weigh`. */
const PARAGRAPH = 60;
/** The length of prose, as measured by `weigh`, from which a page of a kind is an article whatever it declares. */
const ENOUGH = { product: 2_000, home: 1_500, introduction: 1_200, notice: 900, consent: 2_500 } as const;
/** The minimum number of cards with stories on a list page. */
const MIN_CARDS = 4;
/** The minimum share of the prose that is in cards, on a page that declares itself a list, and on another page. */
const IN_CARDS = { declared: 0.5, other: 0.7 } as const;
/** The maximum average length of the summaries on a list page that declares nothing. A list of longer texts is one for reading. */
const MAX_SUMMARY = 250;
const LINKED_HEADLINE = 'h2 a[href],h3 a[href],h4 a[href],a[href]:has(h2,h3,h4)';
/** The minimum number of headlines that link to the page itself, as those of entries on a live page do. */
const MIN_ENTRIES = 3;
/** The minimum number of different words about consent, and the minimum share of paragraphs that contain one. */
const CONSENT = { words: 4, share: 0.6 } as const;
/** Matches an article that has its own headline. A site of one page has its article at the root address. */
const ARTICLE = 'article h1';
const QUOTE_MARK = /["“”„«»「]/;

type Facts = Pick<Metadata, 'kind' | 'authors' | 'published' | 'lang'>;

/**
 * Returns whether a page with enough prose for an article is nevertheless another page: that of a product, a list of stories, a home page,
 * the profile of a person, a log-in form, a request for consent, or a page that was not found. Both what the page declares and the make-up of
 * the kept blocks must say so. A page that declares an article is never another page.
 * @param hasLogIn Whether the main thing on the page is a form that asks for a password.
 */
export function isOtherPage(page: PageView, kept: readonly Block[], facts: Facts, hasLogIn: boolean): boolean {
  if (facts.kind === 'article') return false;
  const title = foldLine(page.title);
  const isSigned = facts.authors.some((name) => foldLine(name) !== title);
  const paragraphs = kept.filter((block) => !block.isHeading && block.linkShare <= 0.5 && weigh(block.text) >= PARAGRAPH);
  const prose = lengthOf(paragraphs);
  if (isSigned && (facts.kind !== 'profile' || facts.published !== null)) return false;
  if (facts.kind === 'product') return prose < ENOUGH.product;
  if (facts.kind === 'home' && prose < ENOUGH.home && (!selectOne(page.root, ARTICLE) || countCards(page) >= MIN_CARDS)) return true;
  if (isList(page, paragraphs, prose, facts)) return true;
  return facts.published === null && isNotice(page, paragraphs, prose, facts.lang, hasLogIn);
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + weigh(text), 0);

/** Returns whether a page has cards with other stories, and most of its prose is in them or, on a declared list, an introduction. */
function isList(page: PageView, paragraphs: readonly Block[], prose: number, { kind }: Facts): boolean {
  const isTeaser = teaserReader([]);
  const summaries = paragraphs.filter(isTeaser);
  const inCards = lengthOf(summaries);
  const isIntroduction = (kind === 'list' || kind === 'profile') && prose - inCards < ENOUGH.introduction;
  const isInCards =
    kind === 'unknown'
      ? inCards >= prose * IN_CARDS.other && inCards <= summaries.length * MAX_SUMMARY
      : inCards >= prose * IN_CARDS.declared;
  return (isIntroduction || isInCards) && countCards(page) >= MIN_CARDS;
}

/** Returns the number of linked headlines of other stories, or 0 if the page has entries with links to themselves. */
function countCards({ root, url }: PageView): number {
  const own = withoutQuery(url);
  let [entries, cards] = [0, 0];
  for (const headline of selectAll(root, LINKED_HEADLINE)) {
    const address = resolveAddress(headline.getAttribute('href'), url);
    if (address === null) continue;
    if (withoutQuery(address) === own) entries += 1;
    else cards += 1;
  }
  return entries >= MIN_ENTRIES ? 0 : cards;
}

const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

function isNotice({ title }: PageView, paragraphs: readonly Block[], prose: number, lang: string | null, hasLogIn: boolean): boolean {
  if (prose < ENOUGH.notice && (hasLogIn || matchPhrases(NOT_FOUND, lang).holds(foldForPhrases(title)))) return true;
  return prose < ENOUGH.consent && asksForConsent(paragraphs, lang);
}

function asksForConsent(paragraphs: readonly Block[], lang: string | null): boolean {
  const words = matchPhrases(CONSENT_WORDS, lang);
  if (paragraphs.some(({ text }) => QUOTE_MARK.test(text))) return false;
  const asking = paragraphs.filter((block) => words.holds(phraseLine(block)));
  if (asking.length === 0 || asking.length < paragraphs.length * CONSENT.share) return false;
  const text = asking.map(phraseLine).join(' ');
  const own = CONSENT_WORDS[phraseLanguage(lang) ?? 'en'] ?? CONSENT_WORDS.en ?? '';
  return own.split('|').filter((word) => text.includes(word.replace('*', ''))).length >= CONSENT.words;
}
