import type { PageView } from '../filter/page-view';
import { type Votes, watchReadability } from '../filter/watch-readability';
import { authorsOf, type Metadata } from '../metadata/read-metadata';
import { siteNames } from '../metadata/site-names';
import { copyDocument } from '../page/clone-page';
import { removeElement, selectAll, selectOne } from '../page/node-access';
import { foldLine } from '../rules/fold-line';
import { RULES } from '../rules/rules';
import { collectBlocks } from './collect-blocks';
import { runReadability } from './run-readability';

/** The number of UTF-16 units of a heading that are compared with the title. */
const MAX_HEADING = 1_000;
const NO_VOTES = (blocks: number): Votes => ({ shares: new Float32Array(blocks), pictures: new Set() });

/**
 * The blocks of a page, from which the article is chosen, together with the authors, the text direction and the pictures that were found.
 */
export interface PreparedPage {
  readonly page: PageView;
  readonly authors: readonly string[];
  readonly dir: string | null;
  /** The pictures that Readability kept. */
  readonly pictures: ReadonlySet<Element>;
}

/**
 * Collects the blocks of a cleaned clone, and for each block, what Readability and every rule decided about it. Readability works on a copy
 * of the clone. `url` is the page's address. Call this function after the metadata has been read, because it removes the structured data from the clone.
 */
export function viewPage(clone: Document, metadata: Metadata, url: string): PreparedPage {
  const root = selectOne(clone, 'body') ?? clone.documentElement;
  for (const data of selectAll(clone, 'script')) removeElement(data);
  const blocks = collectBlocks(root);
  const headings = selectAll(clone, 'h1').map((heading) => foldLine(heading.textContent.slice(0, MAX_HEADING)));
  const copy = copyDocument(clone);
  const count = watchReadability(root, selectOne(copy, 'body') ?? copy.documentElement);
  const grabbed = runReadability(copy, metadata.title);
  const { shares: votes, pictures } = grabbed ? count(grabbed.content, blocks) : NO_VOTES(blocks.length);
  const title = metadata.title ?? grabbed?.title ?? '';
  const authors = authorsOf(metadata, grabbed?.byline);
  const names = authors.length > 0 ? [authors.join(', '), ...authors].map(foldLine) : [];
  const voted = blocks.filter((_, index) => (votes[index] ?? 0) >= 0.5);
  const lang = metadata.lang;
  const context = { title: foldLine(title), headings, names, lang };
  const tests = RULES.map((rule) => rule.prepare(voted, context));
  const verdicts = Uint32Array.from(blocks, (block) => tests.reduce((bits, test, bit) => (test(block) ? bits | (1 << bit) : bits), 0));
  const { description, articleBody } = metadata;
  const sites = siteNames(metadata.site, url);
  const page = { root, blocks, votes, verdicts, title, description, articleBody, url, sites, authors };
  return { page, authors, dir: grabbed?.dir ?? null, pictures };
}
