import { Document, isScalar, Scalar, visit } from 'yaml';
import type { ExportedReading } from '../../model';
import { stateOf } from '../story/state-of';
import type { Story } from '../story/story';

/** The properties that programs shall read as dates and not as texts. */
const DATES: ReadonlySet<string> = new Set(['published', 'created', 'updated']);

/**
 * Returns the properties of an article in YAML, between two lines of dashes. The first seven have the names that Obsidian's Web Clipper
 * gives them. All texts are in quotation marks, because programs for YAML 1.1 read «no» and «12:30» as something else.
 */
export function frontMatter({ summary, shelf }: ExportedReading, { article, address, title, members }: Story): string {
  const { authors, byline, standfirst, published, updated, site, lang, partial } = article;
  const named = members.members.filter(({ kind, name }) => name !== '' && kind !== 'unattributed');
  const namesOf = (some: typeof named) => some.map(({ name }) => name);
  const properties = {
    title,
    source: address,
    author: authors.length > 0 ? authors : byline ? [byline] : [],
    published: dayOf(published),
    created: localDayOf(summary.savedAt),
    description: standfirst ?? '',
    tags: shelf?.tags.map(tagOf),
    site,
    language: lang === 'und' ? null : lang,
    updated: dayOf(updated),
    partial: partial ? true : null,
    speakers: namesOf(named.filter(({ quotes }) => quotes.length > 0)),
    actors: namesOf(named.filter(({ quotes, role, places }) => quotes.length === 0 && (role !== null || places.length > 0))),
    ...(shelf && { state: stateOf(shelf), starred: shelf.starredAt !== null }),
  };
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && !isEmpty(value));
  const document = new Document(wellFormed(Object.fromEntries(known)));
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && DATES.has(String(key.value))) value.type = Scalar.PLAIN;
    },
  });
  return `---\n${document.toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Replaces what UTF-8 cannot represent, and removes what YAML forbids even in an escape sequence of some programs. */
const wellFormed = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.toWellFormed().replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ')
    : Array.isArray(value)
      ? value.map(wellFormed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)]))
        : value;

/** Returns a tag as Obsidian writes it: without spaces. */
const tagOf = (name: string): string => name.trim().replace(/\s+/g, '-');

/** Returns the day of a date as the page gives it. */
const dayOf = (iso: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0] ?? null;

/** Returns the day of a point in time in the reader's time zone. */
function localDayOf(iso: string): string | null {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return null;
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
