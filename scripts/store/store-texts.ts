import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Answers } from './answers.ts';
import type { Listing } from './listing.ts';
import type { Reasons } from './permissions.ts';
import type { StorePicture } from './pictures.ts';

/** Everything that is written for the stores in docs/store/, and the languages of the interface. */
export interface StoreTexts {
  readonly listings: Readonly<Record<string, Listing>>;
  readonly reasons: Reasons;
  readonly answers: Answers;
  readonly pictures: readonly StorePicture[];
  /** The languages of the interface, in which the stores should have a listing too. */
  readonly languages: readonly string[];
  /** The pages for readers and reviewers that are missing. */
  readonly missingPages: readonly string[];
}

const PAGES = ['privacy.md', 'support.md', 'reviewers.md'];

/** Reads docs/store/ in the project's folder. Throws an error if a file is missing or is not YAML. */
export function readStoreTexts(root: string): StoreTexts {
  const folder = join(root, 'docs/store');
  const read = (path: string) => parse(readFileSync(join(folder, path), 'utf8'));
  const listings = globSync('*.yml', { cwd: join(folder, 'listing') }).sort();
  return {
    listings: Object.fromEntries(listings.map((file) => [basename(file, '.yml'), read(join('listing', file))])),
    reasons: read('permissions.yml'),
    answers: read('answers.yml'),
    pictures: readdirSync(join(folder, 'pictures')).map((name) => ({ name, bytes: readFileSync(join(folder, 'pictures', name)) })),
    languages: globSync('*.yml', { cwd: join(root, 'utils/locales') })
      .map((file) => basename(file, '.yml'))
      .sort(),
    missingPages: PAGES.filter((page) => !existsSync(join(folder, page))),
  };
}
