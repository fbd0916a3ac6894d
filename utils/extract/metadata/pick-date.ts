import { selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import type { JsonObject } from './find-json-ld';
import { firstOf, type Meta } from './read-meta';

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publish-date',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
  'cxenseparse:recs:publishtime',
];

/** When the article was published: JSON-LD, meta, the first `<time datetime>`; ISO 8601, `null` where nothing parses. */
export function pickDate(doc: Document, jsonLd: JsonObject | null, meta: Meta): string | null {
  return (
    toIso(jsonLd?.datePublished) ??
    toIso(firstOf(meta, DATE_METAS)) ??
    toIso(selectOne(doc, 'time[itemprop~="datePublished"][datetime], time[pubdate][datetime]')?.getAttribute('datetime')) ??
    toIso(selectOne(doc, '[itemprop~="datePublished"][content]')?.getAttribute('content')) ??
    toIso(jsonLd?.dateCreated) ??
    toIso(jsonLd?.uploadDate) ??
    toIso(selectOne(doc, 'article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime'))
  );
}

/**
 * ISO 8601 as the page gives it (the offset tells the reader more than UTC would), else by `Date.parse` in UTC.
 * A day without an hour stays a day.
 */
function toIso(value: unknown): string | null {
  const line = cleanLine(value, 60);
  if (!line) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(line);
  if (iso) {
    const [, day, time, zone] = iso;
    const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase() ?? '';
    const text = time ? `${day}T${time}${offset}` : `${day}`;
    return Number.isNaN(Date.parse(text)) || rollsOver(`${day}`) ? null : text;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(line);
  const parsed = Date.parse(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : /\d{4}/.test(line) ? line : 'none');
  if (Number.isNaN(parsed) || rollsOver(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : line)) return null;
  const date = new Date(parsed);
  const year = date.getUTCFullYear();
  if (year < 1600 || year > 2200) return null;
  return compact ? date.toISOString().slice(0, 10) : date.toISOString();
}

/**
 * Whether the line names a day that its month does not have: `Date.parse` takes 30 February for 2 March. Read in UTC without the hour,
 * a day stays itself; only days above 12, which no month can be mistaken for, are compared.
 */
function rollsOver(line: string): boolean {
  const date = line.replace(/[T ]{0,2}\d{1,2}:\d{2}.*$/i, '');
  const day = date
    .match(/(?<!\d)\d{1,2}(?!\d)/g)
    ?.map(Number)
    .find((number) => number > 12);
  const parsed = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : `${date} UTC`);
  return day !== undefined && !Number.isNaN(parsed) && new Date(parsed).getUTCDate() !== day;
}
