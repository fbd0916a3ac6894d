import { clonePage, mountClone } from './clone-page';
import { collectBlocks } from './collect-blocks';
import type { PageView } from './filter/page-view';
import { watchCopy } from './filter/readability-votes';
import { authorsOf, type Metadata } from './metadata/read-metadata';
import { selectAll, selectOne } from './node-access';
import { foldLine } from './rules/fold-line';
import { RULES } from './rules/rules';
import { type Grabbed, runReadability } from './run-readability';

const MAX_HEADING = 1_000;

/** What there is to choose from, and what Readability found beside the text. */
export interface Viewed {
  readonly page: PageView;
  readonly grabbed: Omit<Grabbed, 'content'> | null;
}

/** Reads the blocks of a cleaned clone, asks Readability, which works on a copy, and every rule about each. The clone is not changed. */
export function viewPage(clone: Document, metadata: Metadata): Viewed {
  const root = selectOne(clone, 'body') ?? clone.documentElement;
  const blocks = collectBlocks(root);
  const headings = selectAll(clone, 'h1').map((heading) => foldLine(heading.textContent.slice(0, MAX_HEADING)));
  const copy = mountClone(clonePage(clone.documentElement, clone));
  const counter = watchCopy(root, selectOne(copy, 'body') ?? copy.documentElement);
  const grabbed = runReadability(copy, metadata.title);
  const votes = grabbed ? counter.count(grabbed.content, blocks) : new Float32Array(blocks.length);
  const title = metadata.title ?? grabbed?.title ?? '';
  const authors = authorsOf(metadata, grabbed?.byline);
  const names = authors.length > 0 ? [authors.join(', '), ...authors].map(foldLine) : [];
  const voted = blocks.filter((_, index) => (votes[index] ?? 0) >= 0.5);
  const tests = RULES.map((rule) => rule.prepare(voted, { title: foldLine(title), headings, names }));
  const verdicts = Uint32Array.from(blocks, (block) => tests.reduce((bits, test, bit) => (test(block) ? bits | (1 << bit) : bits), 0));
  const { description, articleBody, isArticle } = metadata;
  return { page: { root, blocks, votes, verdicts, title, description, articleBody, isDeclared: isArticle }, grabbed };
}
