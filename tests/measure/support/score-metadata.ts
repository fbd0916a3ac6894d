import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './found-metadata';

/** The gold metadata of a page. Missing fields are not scored. */
export interface MetadataGold {
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly published?: string;
  readonly image?: string;
}
export const FIELDS = ['title', 'authors', 'date', 'image'] as const;
export type Field = (typeof FIELDS)[number];

/** Reads the gold metadata of a page in a folder. */
export const readGold = (folder: string, name: string): MetadataGold =>
  JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as MetadataGold;

/**
 * Functions that return whether a field matches the gold data, or `null` if the gold data lacks the field. Titles may differ in case,
 * punctuation and spaces. Authors must consist of the same set of words. Dates may differ by up to 36 hours, because the gold data often
 * contains only a day, in an unknown time zone. Images must have the same file name.
 */
export const RIGHT: Record<Field, (found: Found, gold: MetadataGold) => boolean | null> = {
  title: (found, { title }) => (title ? wordsOf(found.title ?? '').join('') === wordsOf(title).join('') : null),
  authors: (found, { byline }) => (byline && byline.length > 0 ? setOf(found.authors).join(' ') === setOf(byline).join(' ') : null),
  date: (found, { published }) =>
    published && published !== 'NaT' ? Math.abs(timeOf(found.published ?? '') - timeOf(published)) <= DAY_AND_HALF : null,
  image: (found, { image }) => (image ? fileOf(found.image ?? '') === fileOf(image) : null),
};
const DAY_AND_HALF = 36 * 3_600_000;

const wordsOf = (line: string): string[] =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Returns the unique words in the names, sorted, without words that only introduce or join names, such as «by» and «and». */
const setOf = (names: readonly string[]): string[] => [...new Set(names.flatMap(wordsOf).filter((word) => !JOINING.has(word)))].sort();
const JOINING = new Set(['by', 'and', 'von', 'und', 'par', 'et', 'por', 'y', 'di', 'e']);

/**
 * Parses a date and returns it in milliseconds since 1970. In the gold data and on some pages, dates have a space before the time, or
 * six-digit fractions of a second.
 */
function timeOf(line: string): number {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?/.exec(line.trim());
  return Date.parse(iso ? `${iso[1]}T${iso[2]}${iso[3] ?? ''}` : line.trim());
}

const fileOf = (address: string): string => URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1) ?? address;
