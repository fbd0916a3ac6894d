import type { SiteRule } from '../../model';
import type { LeaveOut } from '../integrity/leave-out';
import { removeElement, selectAll, selectOne } from '../page/node-access';
import { SITE_RULES } from './site-rules';

/** The attribute that marks the elements that a site rule keeps. The page's own uses of this attribute are removed first. */
export const KEEP_ATTRIBUTE = 'data-dramatis-keep';
/** The attribute that marks the containers that a site rule identifies as the article. */
const ARTICLE_ATTRIBUTE = 'data-dramatis-article';
/** The maximum number of selectors that are read from one list in a rule. Nobody writes more by hand. */
const MAX_SELECTORS = 100;
/** The maximum length of a selector, in UTF-16 units. Longer selectors are ignored. */
const MAX_SELECTOR = 500;
/**
 * The minimum number of paragraphs for a safeguard: on pages with at least this many, a selector that would remove more than half of the
 * paragraphs is ignored.
 */
const MIN_PARAGRAPHS = 4;

/**
 * Applies the rules for a site to a clone of one of its pages. The rules are the ones that ship with the extension and the reader's `own`.
 * Removes elements, and marks the elements that the filter must keep or that contain the article. Ignores invalid selectors, and any
 * selector that would remove more than half of the paragraphs, because the site has probably changed. Call it before anything else is
 * removed.
 */
export function applySiteRules(clone: Element, url: string, own: readonly SiteRule[] = [], leaveOut: LeaveOut = removeElement): void {
  for (const name of [KEEP_ATTRIBUTE, ARTICLE_ATTRIBUTE]) for (const marked of selectAll(clone, `[${name}]`)) marked.removeAttribute(name);
  const host = URL.parse(url)?.hostname ?? '';
  for (const rule of [...SITE_RULES, ...own]) {
    if (!isOfSite(host, rule.site)) continue;
    for (const selector of (rule.remove ?? []).slice(0, MAX_SELECTORS)) removeMatches(clone, selector, leaveOut);
    for (const selector of (rule.keep ?? []).slice(0, MAX_SELECTORS)) mark(select(clone, selector), KEEP_ATTRIBUTE);
    if (rule.article) mark(outermost(select(clone, rule.article)), ARTICLE_ATTRIBUTE);
  }
}

/**
 * Reduces the body to the containers that a site rule has marked as the article, in page order. Does nothing if there are none. Call it
 * after the metadata has been read.
 */
export function keepArticleContainers(clone: Document): void {
  const containers = selectAll(clone, `[${ARTICLE_ATTRIBUTE}]`);
  const body = selectOne(clone, 'body');
  if (!body || containers.length === 0 || containers.includes(body)) return;
  Element.prototype.replaceChildren.call(body, ...containers);
}

/** Returns whether a host is the given site or one of its subdomains. A leading `www.` in the host is ignored. */
export function isOfSite(host: string, site: string): boolean {
  const ours = host.toLowerCase().replace(/^www\./, '');
  return site !== '' && (ours === site || ours.endsWith(`.${site}`));
}

function removeMatches(clone: Element, selector: string, leaveOut: LeaveOut): void {
  const matches = outermost(select(clone, selector));
  if (matches.includes(clone)) return;
  const all = paragraphsIn(clone);
  const lost = matches.reduce((sum, match) => sum + paragraphsIn(match), 0);
  if (all >= MIN_PARAGRAPHS && lost * 2 > all) return;
  for (const match of matches) leaveOut(match, 'siteRule');
}

function select(clone: Element, selector: string): Element[] {
  if (selector.length > MAX_SELECTOR) return [];
  try {
    return selectAll(clone, selector);
  } catch (problem) {
    console.debug('extract: a site rule is no selector', selector, problem);
    return [];
  }
}

/** Returns the elements that are not inside another element in the list. The list must be in document order. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !Node.prototype.contains.call(last, element)) kept.push(element);
  }
  return kept;
}

const mark = (elements: readonly Element[], name: string): void => {
  for (const element of elements) Element.prototype.setAttribute.call(element, name, '');
};

const paragraphsIn = (element: Element): number => {
  const own = element.localName === 'p' ? 1 : 0;
  return own + Element.prototype.getElementsByTagName.call(element, 'p').length;
};
