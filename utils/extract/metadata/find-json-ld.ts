import { selectAll } from '../node-access';

export type JsonObject = { readonly [key: string]: unknown };
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_SCRIPTS = 30;
const MAX_LENGTH = 1_000_000;
const MAX_OBJECTS = 5_000;
/** schema.org's kinds of article: NewsArticle, BlogPosting, Report, Review … */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/;

/**
 * The first JSON-LD object of a page that is an article with a headline, else the first that is an article, else the first video.
 * Looks into arrays, `@graph` and nested objects, breadth first; whatever does not parse is left out.
 */
export function findJsonLdArticle(doc: Document): JsonObject | null {
  let article: JsonObject | null = null;
  let video: JsonObject | null = null;
  let left = MAX_OBJECTS;
  for (const script of selectAll(doc, 'script[type="application/ld+json"]').slice(0, MAX_SCRIPTS)) {
    const queue: unknown[] = [parse(script.textContent)];
    for (let at = 0; at < queue.length && left > 0; at++, left--) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
      if (!isObject(value)) continue;
      if (isArticleType(value)) {
        if (typeof value.headline === 'string') return value;
        article ??= value;
      } else if (typesOf(value).includes('VideoObject')) video ??= value;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'])
        if (key in value) queue.push(value[key]);
    }
  }
  return article ?? video;
}

/** Whether an object says that it is an article of some kind. */
export const isArticleType = (object: JsonObject): boolean => typesOf(object).some((type) => ARTICLE_TYPE.test(type));

/** The values of `@type`, without the address before the name. */
function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const all: readonly unknown[] = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === 'string').map((one) => one.slice(one.lastIndexOf('/') + 1));
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
