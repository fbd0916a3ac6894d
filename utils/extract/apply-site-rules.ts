import type { SiteRule } from '../model';
import { removeElement, selectAll, selectOne } from './node-access';
import { SITE_RULES } from './site-rules';

/** Marks what a rule keeps or names as the article; the page's own attributes of these names are taken away first. */
export const KEEP_ATTRIBUTE = 'data-dramatis-keep';
const ARTICLE_ATTRIBUTE = 'data-dramatis-article';
/** A rule with more, or with longer ones, is no rule that somebody wrote. */
const MAX_SELECTORS = 100;
const MAX_SELECTOR = 500;
/** Below this many paragraphs a share of them says nothing. */
const MIN_PARAGRAPHS = 4;

/**
 * Does to a clone of a page what the rules of its site say: takes elements out, and marks those that must stay and those that are the
 * article for `keepArticleContainers` and for the filter. Call it before anything else is taken away. Both the rules that come with the
 * extension and the reader's `own` count. A selector that the browser does not know is passed over, and so is one that would take more
 * than half of the paragraphs: the site has changed since it was written.
 */
export function applySiteRules(clone: Element, url: string, own: readonly SiteRule[] = []): void {
  for (const name of [KEEP_ATTRIBUTE, ARTICLE_ATTRIBUTE]) for (const marked of selectAll(clone, `[${name}]`)) marked.removeAttribute(name);
  const host = URL.parse(url)?.hostname ?? '';
  for (const rule of [...SITE_RULES, ...own]) {
    if (!isOfSite(host, rule.site)) continue;
    for (const selector of (rule.remove ?? []).slice(0, MAX_SELECTORS)) removeMatches(clone, selector);
    for (const selector of (rule.keep ?? []).slice(0, MAX_SELECTORS)) mark(select(clone, selector), KEEP_ATTRIBUTE);
    if (rule.article) mark(outermost(select(clone, rule.article)), ARTICLE_ATTRIBUTE);
  }
}

/** Leaves nothing in the body but the containers that a rule named as the article, one after the other. Call it once the metadata are read. */
export function keepArticleContainers(clone: Document): void {
  const containers = selectAll(clone, `[${ARTICLE_ATTRIBUTE}]`);
  const body = selectOne(clone, 'body');
  if (!body || containers.length === 0 || containers.includes(body)) return;
  Element.prototype.replaceChildren.call(body, ...containers);
}

/** Whether a host is a site's, or below it. */
export function isOfSite(host: string, site: string): boolean {
  const ours = host.toLowerCase().replace(/^www\./, '');
  return site !== '' && (ours === site || ours.endsWith(`.${site}`));
}

function removeMatches(clone: Element, selector: string): void {
  const matches = outermost(select(clone, selector));
  if (matches.includes(clone)) return;
  const all = paragraphsIn(clone);
  const lost = matches.reduce((sum, match) => sum + paragraphsIn(match), 0);
  if (all >= MIN_PARAGRAPHS && lost * 2 > all) return;
  for (const match of matches) removeElement(match);
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

/** Without those that are inside others; they come in the order of the page. */
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
