import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { longStory } from '../../support/long-story';
import { pageFileIn, readPageFile } from './page-file';

/** The minimum size of a measured page, in UTF-16 units. */
const LEAST = 50_000;
/** The maximum size of a page, in UTF-16 units. */
const MOST = 1_000_000;

/** Returns pages of evenly spread sizes from a folder. Pages that are too small or too large are excluded. */
export function pagesOf(folder: string, count: number): string[] {
  const paths = readdirSync(folder)
    .flatMap((name) => pageFileIn(join(folder, name)) ?? [])
    .filter((path) => statSync(path).size > LEAST / 20);
  const pages = paths
    .map(readPageFile)
    .filter(({ length }) => length >= LEAST && length <= MOST)
    .sort((a, b) => a.length - b.length);
  return Array.from({ length: Math.min(count, pages.length) }, (_, at) => pages[Math.floor((at * (pages.length - 1)) / (count - 1))] ?? '');
}

/** Returns generated pages of evenly spread sizes. */
export const madeUpPages = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => longStory({ bytes: Math.round(LEAST * (MOST / LEAST) ** (at / (count - 1))), quotes: 40 }));
