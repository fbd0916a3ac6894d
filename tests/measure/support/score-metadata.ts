import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './tab-metadata';

/** What a page's gold says; a field that is not there is not scored. */
export interface MetadataGold {
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly published?: string;
  readonly image?: string;
}
export const FIELDS = ['title', 'authors', 'date', 'image'] as const;
export type Field = (typeof FIELDS)[number];

export const readGold = (folder: string, name: string): MetadataGold =>
  JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as MetadataGold;

/**
 * Whether what was found is what gold says; `null` where gold says nothing. Title: equal but for case, marks and blanks. Authors: the same
 * set of words over all names. Date: within 36 hours (gold often has the day alone, of some time zone). Image: the same file name.
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

/** The words of names; those that only join or introduce them do not count, in gold or elsewhere. */
const setOf = (names: readonly string[]): string[] => [...new Set(names.flatMap(wordsOf).filter((word) => !JOINING.has(word)))].sort();
const JOINING = new Set(['by', 'and', 'von', 'und', 'par', 'et', 'por', 'y', 'di', 'e']);

/** Milliseconds; gold and some pages have a space before the time or fractions of six digits. */
function timeOf(line: string): number {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?/.exec(line.trim());
  return Date.parse(iso ? `${iso[1]}T${iso[2]}${iso[3] ?? ''}` : line.trim());
}

const fileOf = (address: string): string => URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1) ?? address;
