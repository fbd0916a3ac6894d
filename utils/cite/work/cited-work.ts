import { splitAuthors } from '../../extract/metadata/split-authors';
import type { Article } from '../../model';
import { type CitedName, citedName } from './cited-name';

/** A day of the calendar; `month` and `day`, from 1, are absent where the page tells the year or the month alone. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a citation of an article is made of. Every string is one line. */
export interface CitedWork {
  /** Without the site itself where that signs: the styles name it anyway. Empty where nobody signs. */
  readonly authors: readonly CitedName[];
  /** Empty where the article has none. */
  readonly title: string;
  /** BCP 47, `und` where unknown. */
  readonly lang: string;
  /** The publication; the host of the address where the page gives none. */
  readonly site: string;
  readonly published: Day | null;
  /** The day on which the reader had it before them. */
  readonly accessed: Day;
  readonly address: string;
}

/** An article as a work to cite. `accessed` is ISO 8601, a day where the reader is. */
export function citedWork(article: Article, accessed: string): CitedWork {
  const address = article.canonicalUrl ?? article.url;
  const lang = article.lang;
  // What was saved by an earlier release has the byline alone.
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

/** The day as it is written, whatever the time zone behind it: it is the one that the page shows. */
function dayIn(iso: string): Day | null {
  const [whole, year, month, day] = WRITTEN.exec(iso) ?? [];
  if (whole === undefined) return null;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}

/** Of an http address; the address itself where it has no host. */
function hostOf(address: string): string {
  const [, host] = /^[a-z]+:\/\/(?:www\.)?([^/?#:]+)/i.exec(address) ?? [];
  return host ?? address;
}
