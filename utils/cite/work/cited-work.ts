import { addressOf, hostOf } from '../../article/article-address';
import { splitAuthors } from '../../bylines/split-authors';
import type { Article } from '../../model';
import { type CitedName, citedName } from './cited-name';

/** A calendar date. `month` and `day` start at 1 and are absent if the page does not give them. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The data needed to cite an article. No string contains a line break. */
export interface CitedWork {
  /** The authors, except for the site itself, which every style names anyway. Empty if there are none. */
  readonly authors: readonly CitedName[];
  /** The title. Empty if the article has none. */
  readonly title: string;
  /** The language as a BCP 47 tag, or `und` if it is unknown. */
  readonly lang: string;
  /** The name of the publication, or the host name in the address if the page gives no name. */
  readonly site: string;
  readonly published: Day | null;
  /** The day on which the article was accessed. */
  readonly accessed: Day;
  readonly address: string;
}

/** Returns the data needed to cite an article. `accessed` is the day of access in the reader's time zone, in ISO 8601 format. */
export function citedWork(article: Article, accessed: string): CitedWork {
  const address = addressOf(article);
  const lang = article.lang;
  // Articles saved by an earlier release have only a byline.
  const names = article.authors.length > 0 ? article.authors : splitAuthors(article.byline, article.site);
  const site = oneLine(article.site ?? '') || hostOf(address) || address;
  return {
    authors: names.filter((name) => !isSame(name, site)).map((name) => citedName(oneLine(name), article.site, lang)),
    title: oneLine(article.title),
    lang,
    site,
    published: article.published === null ? null : dayIn(article.published),
    accessed: dayIn(accessed) ?? { year: 0 },
    address,
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const isSame = (one: string, other: string): boolean => oneLine(one).toLowerCase() === other.toLowerCase();

const WRITTEN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=T|$)/;

/** Returns the day exactly as written in the date. The time zone is ignored, because this is the day that the page shows. */
function dayIn(iso: string): Day | null {
  const [whole, year, month, day] = WRITTEN.exec(iso) ?? [];
  if (whole === undefined) return null;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}
