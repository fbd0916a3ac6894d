import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './facts';
import { veryLongFacts, veryLongPage } from './very-long-page';

const root = join(import.meta.dirname, '../fixtures/');

/** A page written for the tests, with the facts that a person has written about it. */
export interface Fixture {
  readonly slug: string;
  readonly html: string;
  readonly facts: Facts;
  /**
   * The path of the file with the expected, marked-up text of the page, or `null` if the page is generated and only its listed facts are
   * checked.
   */
  readonly golden: string | null;
}

/** Returns all fixtures: one for each folder in `tests/fixtures`, and a page that is generated because it is too long to store. */
export function loadFixtures(): Fixture[] {
  const stored = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      html: readFileSync(`${root}${slug}/page.html`, 'utf8'),
      facts: JSON.parse(readFileSync(`${root}${slug}/facts.json`, 'utf8')) as Facts,
      golden: `${root}${slug}/expected.txt`,
    }));
  return [...stored, { slug: 'very-long', html: veryLongPage(), facts: veryLongFacts(), golden: null }];
}

/** Parses a page as a browser does, but without running its scripts. Requires the jsdom environment. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
