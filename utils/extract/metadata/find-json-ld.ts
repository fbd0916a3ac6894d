import { selectAll } from '../page/node-access';
import { isObject, type JsonObject, nameOf, typesOf } from './json-object';

const MAX_SCRIPTS = 30;
const MAX_LENGTH = 1_000_000;
const MAX_OBJECTS = 5_000;
/** Matches schema.org types for articles, such as NewsArticle, BlogPosting, Report and Review. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/;
/** Matches schema.org types for main content other than articles, such as recipes and videos. */
const OTHER_TYPE = /^(?:Recipe|VideoObject|HowTo|CreativeWork|PodcastEpisode)$/;
const PAGE_TYPE = /Page$/;
const NESTED_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/**
 * The properties that contain lists of other articles. An article in such a list is treated as the page's own only if the page has no
 * article outside the lists.
 */
const LIST_KEYS = ['itemListElement', 'hasPart', 'item'];

/** The relevant data in a page's JSON-LD. */
export interface JsonLd {
  /**
   * The first article that has a headline or, if there is none, the first article. An entry in a list of articles is used only if there is
   * no other article.
   */
  readonly article: JsonObject | null;
  /** Whether `article` describes the page's own article rather than an entry in a list of articles. */
  readonly isArticle: boolean;
  /** The types of all objects that are not in lists. */
  readonly types: ReadonlySet<string>;
  /** The first recipe, video or similar object. Its dates are used if there is no article. */
  readonly other: JsonObject | null;
  /** The first `WebPage`. Its dates are used if there is no article. */
  readonly page: JsonObject | null;
  /** The names of the breadcrumbs, from the broadest to the narrowest. */
  readonly crumbs: readonly string[];
  /** Follows a reference (`{"@id": …}`) to the object with that id. Returns any other value unchanged. */
  readonly resolve: (value: unknown) => unknown;
}

/**
 * Reads a page's JSON-LD in breadth-first order, including arrays, `@graph` and nested objects. Scripts that cannot be parsed are ignored.
 */
export function findJsonLd(doc: Document): JsonLd {
  const ids = new Map<string, JsonObject>();
  const found: Partial<Record<'headline' | 'article' | 'listed' | 'other' | 'page', JsonObject>> = {};
  const crumbs: string[] = [];
  const ownTypes = new Set<string>();
  let remaining = MAX_OBJECTS;
  for (const script of selectAll(doc, 'script[type="application/ld+json"]').slice(0, MAX_SCRIPTS)) {
    const queue: { readonly value: unknown; readonly isListed: boolean }[] = [{ value: parse(script.textContent), isListed: false }];
    for (let at = 0; at < queue.length && remaining > 0; at++, remaining--) {
      const { value, isListed } = queue[at] ?? { value: null, isListed: false };
      if (Array.isArray(value)) for (const one of value.slice(0, MAX_OBJECTS)) queue.push({ value: one, isListed });
      if (!isObject(value)) continue;
      const id = value['@id'];
      if (typeof id === 'string' && !ids.has(id) && Object.keys(value).length > 1) ids.set(id, value);
      const types = typesOf(value);
      if (!isListed) for (const type of types) ownTypes.add(type);
      if (types.some((type) => ARTICLE_TYPE.test(type))) {
        if (isListed) found.listed ??= value;
        else found[typeof value.headline === 'string' ? 'headline' : 'article'] ??= value;
      } else if (types.some((type) => OTHER_TYPE.test(type))) found.other ??= value;
      else if (types.some((type) => PAGE_TYPE.test(type))) found.page ??= value;
      else if (types.includes('BreadcrumbList') && crumbs.length === 0) crumbs.push(...crumbsOf(value));
      for (const key of NESTED_KEYS) if (key in value) queue.push({ value: value[key], isListed });
      for (const key of LIST_KEYS) if (key in value) queue.push({ value: value[key], isListed: true });
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
    types: ownTypes,
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
  // Raw line breaks in strings are invalid in JSON, but common. Some pages wrap the data in CDATA or comment delimiters.
  const json = source
    .trim()
    .replace(/^(?:(?:<!--|\/\*)\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?\]\]>(?:\*\/|-->)?$/, '')
    .replace(/[\p{Cc}]/gu, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null; // A page with broken data can still contain an article.
  }
}
