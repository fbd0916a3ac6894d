import type { JsonLd } from './find-json-ld';
import { isObject } from './json-object';
import { firstOf, type Meta } from './read-meta';

const MAX_PARTS = 10;
/** The maximum length of a selector, in UTF-16 units. */
const MAX_SELECTOR = 200;
/** The smallest and largest plausible number of words of an article. */
const WORDS = { min: 40, max: 200_000 } as const;

/** The page's data about who may read the whole article. */
export interface Access {
  /** Whether the page declares that a part of the article is only for subscribers. */
  readonly isClosed: boolean;
  /** The selectors of the parts that are only for subscribers. */
  readonly closedParts: readonly string[];
  /** The number of words in the whole article, or `null` if the page does not give it. */
  readonly words: number | null;
}

/** Reads who may read the whole article: from JSON-LD (`isAccessibleForFree`, `hasPart`, `wordCount`) or from the content tier. */
export function pickAccess({ article, page }: JsonLd, meta: Meta): Access {
  const objects = [article, page].filter((one) => one !== null);
  const parts = objects
    .flatMap(({ hasPart }) => (Array.isArray(hasPart) ? (hasPart as readonly unknown[]) : [hasPart]))
    .slice(0, MAX_PARTS);
  const closed = parts.filter(isObject).filter((part) => isNo(part.isAccessibleForFree));
  const tier = firstOf(meta, ['article:content_tier'])?.toLowerCase();
  return {
    isClosed: closed.length > 0 || objects.some((one) => isNo(one.isAccessibleForFree)) || tier === 'locked',
    closedParts: closed.flatMap(({ cssSelector: selector }) =>
      typeof selector === 'string' && selector !== '' && selector.length <= MAX_SELECTOR ? [selector] : [],
    ),
    words: wordsIn(article?.wordCount),
  };
}

const isNo = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:false|no)$/i.test(value.replace(/^.*\//, '')));

function wordsIn(count: unknown): number | null {
  const words = typeof count === 'string' && /^\d{1,6}$/.test(count) ? Number(count) : count;
  return typeof words === 'number' && Number.isInteger(words) && words >= WORDS.min && words <= WORDS.max ? words : null;
}
