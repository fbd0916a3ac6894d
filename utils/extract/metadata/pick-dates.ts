import { selectOne } from '../page/node-access';
import { POST_ATTRIBUTE } from '../posts/mark-posts';
import type { JsonLd } from './find-json-ld';
import type { JsonObject } from './json-object';
import { parseDate } from './parse-date';
import { parseWrittenDate } from './parse-written-date';
import { firstOf, type Meta } from './read-meta';
import type { Opening } from './read-opening';
import { inZoneOf, settleDate, withShownTime } from './settle-date';
import { dateOfAddress, visibleDates } from './visible-dates';
import { visibleTime } from './visible-times';

// biome-ignore format: a table
const PUBLISHED_METAS = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'article.published', 'published-date', 'publish-date', 'publishdate', 'publish_date', 'pubdate', 'pub_date',
  'publication_date', 'publication-date', 'article_date_original', 'og:pubdate', 'og:published_time', 'citation_publication_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date', 'dcterms.created', 'dc.date.created', 'date', 'cxenseparse:recs:publishtime',
];
// biome-ignore format: a table
const UPDATED_METAS = [
  'article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'article.updated', 'last-modified-date', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'updated_time',
];
const HOUR = 3_600_000;

/** The dates on which an article was published and updated. */
export interface Dates {
  /** The date of publication in ISO 8601 format, or `null` if it is unknown. */
  readonly published: string | null;
  /** The date of the update in ISO 8601 format. `null` if there is none, or if it is the same as `published`. */
  readonly updated: string | null;
}

/**
 * Finds the dates on which the article was published and updated. The sources, in order of priority, are JSON-LD, microdata, meta elements,
 * the day in the page's address, a date at the end of `<title>`, the date next to the headline, and the first `<time datetime>`. If the
 * published dates in the data contradict each other, `settleDate` chooses. A time with a named zone next to the headline corrects a date
 * whose zone is missing or doubtful.
 *
 * When an article is republished, the date next to its headline is that of the new edition. This date replaces the published date in the
 * data if it is not labelled as an update, is more than 36 hours later than that published date, and is at most 36 hours later than the
 * updated date in the data. An updated date that the page displays takes precedence over the one in the data, which may be the time of a
 * technical change. It never serves as the published date, unless it follows «Stand:» and is the only date.
 */
export function pickDates(doc: Document, jsonLd: JsonLd, meta: Meta, opening: Opening | null, lang: string | null, url: string): Dates {
  const read = (value: unknown): string | null => parseDate(value, lang);
  // The lines near the headline are searched for dates only if these can change the result, because parsing written dates takes most of the
  // time in this function.
  let found: ReturnType<typeof visibleDates> | undefined;
  const near = () => (found ??= opening ? visibleDates(opening, lang) : NO_DATES);
  const { article, other, page } = jsonLd;
  const stamps = publishedIn(doc, article, meta).flatMap((value) => read(value) ?? []);
  const modified = modifiedIn(doc, article, meta, read) ?? read(other?.dateModified);
  const declared =
    settleDate(stamps, modified, () => dateOfAddress(url) ?? near().published) ??
    read(other?.datePublished) ??
    read(page?.datePublished) ??
    read(article?.dateCreated) ??
    read(article?.uploadDate ?? other?.uploadDate);
  const shown = !declared || (modified !== null && isLater(modified, declared, 36)) ? near() : NO_DATES;
  const isReissued =
    declared !== null &&
    modified !== null &&
    shown.published !== null &&
    isLater(shown.published, declared, 36) &&
    !isLater(shown.published, modified, 36);
  if (isReissued) {
    const edition = isSameDay(shown.published, modified) ? modified : shown.published;
    return { published: edition, updated: differing(modified, edition) };
  }
  const day =
    declared ??
    dateOfAddress(url) ??
    parseWrittenDate(selectOne(doc, 'title')?.textContent.slice(-40) ?? '', lang) ??
    shown.published ??
    read(selectOne(doc, FIRST_TIME)?.getAttribute('datetime')) ??
    shown.stand;
  const published = day && opening ? inShownZone(day, modified, opening, lang) : day;
  const isShown = shown.updated !== null && published !== null && isLater(shown.updated, published, 0);
  const changed = modified && published ? inZoneOf(modified, published) : modified;
  const updated = isShown && !(changed && isSameDay(shown.updated, changed)) ? shown.updated : changed;
  return { published, updated: differing(updated ?? shown.updated, published) };
}

const NO_DATES = { published: null, updated: null, stand: null };
const FIRST_TIME = ['article time', 'main time', 'time']
  .map((time) => `${time}[datetime]:not([itemprop~="dateModified"],blockquote *,[${POST_ATTRIBUTE}] *)`)
  .join();

/** Returns the values that declare when the article was published, in order of priority. */
function publishedIn(doc: Document, article: JsonObject | null, meta: Meta): unknown[] {
  return [
    article?.datePublished,
    selectOne(doc, '[itemprop~="datePublished"][datetime], time[pubdate][datetime]')?.getAttribute('datetime'),
    selectOne(doc, '[itemprop~="datePublished"][content]')?.getAttribute('content'),
    ...PUBLISHED_METAS.map((key) => firstOf(meta, [key])),
  ];
}

const modifiedIn = (doc: Document, article: JsonObject | null, meta: Meta, read: (value: unknown) => string | null): string | null =>
  read(article?.dateModified) ??
  read(selectOne(doc, '[itemprop~="dateModified"][datetime]')?.getAttribute('datetime')) ??
  read(selectOne(doc, '[itemprop~="dateModified"][content]')?.getAttribute('content')) ??
  read(firstOf(meta, UPDATED_METAS));

/** Corrects the published date by a time with a named zone near the headline, unless that is the time of the update. */
function inShownZone(published: string, modified: string | null, opening: Opening, lang: string | null): string {
  const time = visibleTime(opening, lang, published.slice(0, 10));
  return !time || (modified && Math.abs(Date.parse(modified) - Date.parse(time)) < 60_000) ? published : withShownTime(published, time);
}

const isLater = (one: string, other: string, hours: number): boolean => Date.parse(one) - Date.parse(other) > hours * HOUR;
const isSameDay = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) < 36 * HOUR;

/**
 * Returns the date of the update, or `null` if it is not later than the published date. It must be later by at least a minute and, if it
 * has no time of day, fall on a later day.
 */
function differing(updated: string | null, published: string | null): string | null {
  if (!updated || !published) return published ? null : updated;
  const after = Date.parse(updated) - Date.parse(published);
  return after >= 60_000 && !(updated.length === 10 && updated === published.slice(0, 10)) ? updated : null;
}
