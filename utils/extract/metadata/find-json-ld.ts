import { selectAll } from '../node-access';
import { isObject, type JsonObject, nameOf, typesOf } from './json-object';

const MAX_SCRIPTS = 30;
const MAX_LENGTH = 1_000_000;
const MAX_OBJECTS = 5_000;
/** schema.org's kinds of article: NewsArticle, BlogPosting, Report, Review … */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/;
/** What a page is about when it is no article in name. */
const OTHER_TYPE = /^(?:Recipe|VideoObject|HowTo|CreativeWork|PodcastEpisode)$/;
const PAGE_TYPE = /Page$/;
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** Where lists of other articles are: what stands there is the page's article only if nothing else is. */
const LISTS = ['itemListElement', 'hasPart', 'item'];

/** What a page's JSON-LD says. */
export interface JsonLd {
  /** The first article with a headline, else the first article; before those in lists. */
  readonly article: JsonObject | null;
  /** Whether that article is the page's own, not one of a list. */
  readonly isArticle: boolean;
  /** The first recipe, video or the like, and the first `WebPage`: they have dates where there is no article. */
  readonly other: JsonObject | null;
  readonly page: JsonObject | null;
  /** The names of the breadcrumbs, the broadest first. */
  readonly crumbs: readonly string[];
  /** Follows a reference (`{"@id": …}`) to the object with that id; anything else is returned as it is. */
  readonly resolve: (value: unknown) => unknown;
}

/** Reads JSON-LD: arrays, `@graph` and nested objects, breadth first; whatever does not parse is left out. */
export function findJsonLd(doc: Document): JsonLd {
  const ids = new Map<string, JsonObject>();
  const found: Partial<Record<'headline' | 'article' | 'listed' | 'other' | 'page', JsonObject>> = {};
  const crumbs: string[] = [];
  let left = MAX_OBJECTS;
  for (const script of selectAll(doc, 'script[type="application/ld+json"]').slice(0, MAX_SCRIPTS)) {
    const queue: { readonly value: unknown; readonly isListed: boolean }[] = [{ value: parse(script.textContent), isListed: false }];
    for (let at = 0; at < queue.length && left > 0; at++, left--) {
      const { value, isListed } = queue[at] ?? { value: null, isListed: false };
      if (Array.isArray(value)) for (const one of value.slice(0, MAX_OBJECTS)) queue.push({ value: one, isListed });
      if (!isObject(value)) continue;
      const id = value['@id'];
      if (typeof id === 'string' && !ids.has(id) && Object.keys(value).length > 1) ids.set(id, value);
      const types = typesOf(value);
      if (types.some((type) => ARTICLE_TYPE.test(type))) {
        if (isListed) found.listed ??= value;
        else found[typeof value.headline === 'string' ? 'headline' : 'article'] ??= value;
      } else if (types.some((type) => OTHER_TYPE.test(type))) found.other ??= value;
      else if (types.some((type) => PAGE_TYPE.test(type))) found.page ??= value;
      else if (types.includes('BreadcrumbList') && crumbs.length === 0) crumbs.push(...crumbsOf(value));
      for (const key of WITHIN) if (key in value) queue.push({ value: value[key], isListed });
      for (const key of LISTS) if (key in value) queue.push({ value: value[key], isListed: true });
      if (isObject(value.breadcrumb)) queue.push({ value: value.breadcrumb, isListed: true });
    }
  }
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : null;
    return typeof id === 'string' ? (ids.get(id) ?? value) : value;
  };
  const article = found.headline ?? found.article ?? found.listed ?? null;
  return {
    article,
    isArticle: article !== null && article !== found.listed,
    other: found.other ?? null,
    page: found.page ?? null,
    crumbs,
    resolve,
  };
}

function crumbsOf(list: JsonObject): string[] {
  const items: readonly unknown[] = Array.isArray(list.itemListElement) ? list.itemListElement.slice(0, 20) : [];
  return items.flatMap((item) => (isObject(item) ? (nameOf(item) ?? nameOf(item.item) ?? []) : []));
}

function parse(source: string): unknown {
  if (source.length > MAX_LENGTH) return null;
  // Raw line breaks within strings are no JSON, yet frequent; some wrap the data in CDATA or comment marks.
  const json = source
    .replace(/^\s*(?:<!--|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?\]\]>(?:\*\/|-->)?\s*$/, '')
    .replace(/[\p{Cc}]/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null; // a page's broken data is no fault of the page's article
  }
}
