import type { Found } from './found-metadata';

const DATE_METAS = [
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'dc.date',
  'date',
];

/**
 * Returns the metadata that a page declares, unchanged, as a baseline for comparison. Each field takes the first value found in this order:
 * the first JSON-LD article that has a headline, `meta` elements, other elements and, for the authors, Readability's `byline`. For the
 * image, `meta` elements come first.
 */
export function plainMetadata(doc: Document, url: string, byline: () => string | null): Found {
  const article = plainArticle(doc);
  const meta = (...keys: string[]): string | null => {
    for (const key of keys)
      for (const element of doc.querySelectorAll('meta[content]')) {
        const names = [element.getAttribute('property'), element.getAttribute('name'), element.getAttribute('itemprop')];
        if (names.some((name) => name?.toLowerCase() === key) && element.getAttribute('content')) return element.getAttribute('content');
      }
    return null;
  };
  const textOf = (selector: string): string | null => doc.querySelector(selector)?.textContent?.trim() || null;
  const names = [article?.author]
    .flat(3)
    .flatMap((one) => (one instanceof Object && 'name' in one ? one.name : one))
    .filter((name) => typeof name === 'string')
    .filter((name) => !/^https?:/.test(name));
  const declared = names.length > 0 ? null : meta('author', 'article:author', 'byl');
  const author = declared && !/^https?:/.test(declared) ? declared : names.length > 0 ? null : byline();
  const image: unknown = [article?.image].flat()[0];
  const ofData = image instanceof Object && 'url' in image ? image.url : image;
  return {
    title: stringOf(article?.headline) ?? meta('og:title') ?? meta('twitter:title') ?? textOf('h1') ?? textOf('title'),
    authors: author ? [author] : names,
    published:
      stringOf(article?.datePublished) ??
      meta('article:published_time', ...DATE_METAS) ??
      doc.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    image: URL.parse(meta('og:image') ?? meta('twitter:image') ?? stringOf(ofData) ?? '', url)?.href ?? null,
  };
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

function plainArticle(doc: Document): Record<string, unknown> | null {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [];
    try {
      queue.push(JSON.parse(script.textContent ?? ''));
    } catch {
      continue; // Invalid JSON is skipped.
    }
    for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
      if (Array.isArray(value)) queue.push(...value);
      else if (isRecord(value)) {
        if (/(?:Article|Posting|Report|Review)"/.test(`${JSON.stringify(value['@type'])}`) && 'headline' in value) return value;
        queue.push(value['@graph'] ?? null, value.mainEntity ?? null);
      }
    }
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
