import { letterPattern } from '../../text/letter-pattern';
import { type PagePart, pagePartsOf } from '../parts/page-parts';
import { COMMENT_NAMES } from '../phrases/container-classes';
import { NEXT_PAGE_MARKS, NEXT_PAGE_WORDS, PREVIOUS_PAGE_WORDS } from '../phrases/next-page-words';
import { selectAll } from './node-access';
import { resolveAddress } from './resolve-address';

/** The maximum length of a link label, in UTF-16 units. A longer label is a headline. */
const MAX_LABEL = 30;
/**
 * The number of a link's ancestors that are searched for a comment container. A link in such a container leads to the next page of the
 * comments.
 */
const MAX_ABOVE = 8;

/**
 * Returns the address of the article's next page, or `null` if the page does not link to one. The link must be marked or labelled as next.
 * Its address must have the same origin and be the address of this page with the next page number. This rules out neighbouring articles,
 * although many sites point `rel=next` to them. Call this function on a clone of the page that still has its `<link>` elements and
 * navigation.
 */
export function findNextPage(root: Element, url: string): string | null {
  const here = URL.parse(url);
  if (!here || !/^https?:$/.test(here.protocol)) return null;
  const links = selectAll(root, 'link[rel][href],a[href]');
  const parts = pagePartsOf(here);
  // Most pages do not need the check for links to the first page, so it is created on demand.
  let isFirstLinked: ((base: string) => boolean) | null = null;
  const isNext = (candidate: PagePart): boolean =>
    parts.some((part) => {
      if (candidate.base !== part.base || candidate.page !== part.page + 1) return false;
      if (part.kind === 'plain' || (part.kind === 'named' && candidate.kind === 'named')) return true;
      isFirstLinked ??= firstPagesOf(links, url);
      return isFirstLinked(candidate.base);
    });
  let labelled: string | null = null;
  const mayBeNear = nearbyTest(here);
  for (const link of links) {
    const written = link.getAttribute('href') ?? '';
    const address = mayBeNear(written) ? nearbyAddress(written, url, here) : null;
    if (!address) continue;
    const page = pagePartsOf(address).find(isNext)?.page;
    if (page === undefined || isAmongComments(link)) continue;
    address.hash = '';
    if (hasRel(link, 'next')) return address.href;
    if (labelsOf(link).some((label) => isNextLabel(label, page))) labelled ??= address.href;
  }
  return labelled;
}

/**
 * Returns a quick test that tells which addresses are worth parsing. It saves time, because most links on a page do not lead to the next
 * page. An address passes if it contains a digit and is either relative or contains the longest part of the path of `here`. The path is
 * split at slashes, digits, dots and commas.
 */
function nearbyTest(here: URL): (written: string) => boolean {
  const names = here.pathname.match(/[^/\d.,]{3,}/g) ?? [];
  const longest = names.reduce((a, b) => (b.length > a.length ? b : a), '');
  return (written) =>
    (written.includes(longest) || written.startsWith('.') || written.lastIndexOf('/', written.length - 2) < 0) && /\d/.test(written);
}

function nearbyAddress(written: string, url: string, here: URL): URL | null {
  const address = resolveAddress(written, url);
  const parsed = address ? URL.parse(address) : null;
  return parsed?.origin === here.origin ? parsed : null;
}

/** Returns a function that checks whether an address is that of the article's first page, according to the links on this page. */
function firstPagesOf(links: readonly Element[], url: string): (base: string) => boolean {
  const bases = new Set<string>();
  for (const link of links) {
    const isFirst =
      hasRel(link, 'prev') ||
      labelsOf(link).some((label) => label === '1' || label === 'page1' || PREVIOUS_PAGE_WORDS.has(lettersOf(label)));
    const address = isFirst ? URL.parse(resolveAddress(link.getAttribute('href'), url) ?? '') : null;
    if (address) for (const { base, page } of pagePartsOf(address)) if (page === 1) bases.add(base);
  }
  return (base) => bases.has(base);
}

const hasRel = (link: Element, rel: string): boolean => (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes(rel);

/** Returns a link's text, `aria-label` and title, in lower case and without whitespace. Long labels are left out. */
function labelsOf(link: Element): string[] {
  return [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')]
    .map((label) => (label ?? '').slice(0, 200).replace(/\s+/g, '').toLowerCase())
    .filter((label) => label.length > 0 && label.length <= MAX_LABEL);
}

function isNextLabel(label: string, page: number): boolean {
  if (NEXT_PAGE_MARKS.test(label)) return true;
  const letters = lettersOf(label);
  const digits = label.replace(/\D/g, '');
  if (digits === '') return NEXT_PAGE_WORDS.has(letters);
  return digits === String(page) && letters.length <= 12;
}

const lettersOf = (label: string): string => label.replace(nonLetters(label), '');
const nonLetters = letterPattern(({ letters, marks }) => `[^${letters}${marks}]`, 'g');

function isAmongComments(link: Element): boolean {
  let around = link.parentElement;
  for (let above = 0; around && above < MAX_ABOVE; above += 1, around = around.parentElement) {
    const names = `${around.getAttribute('class') ?? ''} ${around.getAttribute('id') ?? ''}`;
    if (names.length < 1_000 && names.split(/\s+/).some((name) => COMMENT_NAMES.has(name.toLowerCase().replace(/[-_]/g, '')))) return true;
  }
  return false;
}
