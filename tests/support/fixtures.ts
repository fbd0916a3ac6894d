import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './facts';
import { veryLongFacts, veryLongPage } from './very-long-page';

const root = join(import.meta.dirname, '../fixtures/');

/** A self-written page and what a person knows of it. */
export interface Fixture {
  readonly slug: string;
  readonly html: string;
  readonly facts: Facts;
  /** Where the marked text of the whole is kept; `null` for pages made at test time, which are held by their facts alone. */
  readonly golden: string | null;
}

/** Every fixture: the folders of `tests/fixtures`, and the page that is made here because nobody wants to keep it. */
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

/** The document of a page as a browser would have it after loading, scripts not run. Needs the jsdom environment. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
