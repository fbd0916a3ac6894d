import { splitAuthors } from '../../bylines/split-authors';
import type { Article } from '../../model';
import { type CitedName, citedName } from './cited-name';

/** A calendar day. `month` and `day` count from 1 and are absent if the page gives only the year or the month. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The data for the citation of an article. Every string is one line. */
export interface CitedWork {
  /** The authors, except for the site itself, which every style names anyway. Empty if there is no author. */
  readonly authors: readonly CitedName[];
  /** Empty if the article has no title. */
  readonly title: string;
  /** A BCP 47 tag, or `und` if the language is unknown. */
  readonly lang: string;
  /** The name of the publication, or the host of the address if the page gives no name. */
  readonly site: string;
  readonly published: Day | null;
  /** The day of access. */
  readonly accessed: Day;
  readonly address: string;
}

/** Returns the data for the citation of an article. `accessed` is the day of access in the reader's time zone, as ISO 8601. */
export function citedWork(article: Article, accessed: string): CitedWork {
  const address = article.canonicalUrl ?? article.url;
  const lang = article.lang;
  // Articles saved by an earlier release have only the byline.
  const names = article.authors.length > 0 ? article.authors : splitAuthors(article.byline, article.site);
  const site = oneLine(article.site ?? '') || hostOf(address);
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

/** Returns the day as it is written in the date, regardless of its time zone, because the page shows that day. */
function dayIn(iso: string): Day | null {
  const [whole, year, month, day] = WRITTEN.exec(iso) ?? [];
  if (whole === undefined) return null;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}

/** Returns the host of an address without «www.», or the address itself if it has no host. */
function hostOf(address: string): string {
  const [, host] = /^[a-z]+:\/\/(?:www\.)?([^/?#:]+)/i.exec(address) ?? [];
  return host ?? address;
}
