import { join } from 'node:path';
import { type GoldPage, readPages } from '../../../tests/measure/support/read-pages';
import { bundleForTab } from '../../browsers/bundle-for-tab';
import { openMeasuringTab } from '../../browsers/measuring-tab';
import { labelBlocks } from './label-blocks';
import type { Described } from './tab-describer';

/** The data that the model learns from one page. It covers only the open blocks, about which the filter has to decide. */
export interface LearnedPage {
  /** The collection that the page comes from, with its licence. */
  readonly source: string;
  /** The registered domain of the site. Cross-validation puts all pages of one site into the same fold. */
  readonly site: string;
  /** The features of the blocks that the filter has to judge, block by block, with one number per feature. */
  readonly rows: Float32Array;
  /** The share of each block that the gold text contains, from 0 to 1. */
  readonly labels: Float32Array;
  /** The number of words in each block. */
  readonly sizes: Float32Array;
  /** The number of words in the gold text. */
  readonly goldSize: number;
  /** The weight of the page, where 1 is that of an ordinary page. */
  readonly weight: number;
}
/** The pages to learn from, and the names of the features. */
export interface Corpus {
  readonly names: readonly string[];
  readonly pages: LearnedPage[];
}

const LIMIT_MS = 60_000;
/** The minimum size of a long block, in words. */
const LONG = 20;
/** The minimum share of the long blocks that Readability kept, by words, that a gold text must contain. */
const LEAST_SHARE = 0.8;

/**
 * Computes the features of the blocks on the pages in a folder. Skips pages without independent gold data, and pages whose gold text is cut
 * short, because they teach that prose is no part of the article. Runs the product's own code in a real Chromium. `weight` is the weight of
 * each page.
 */
export async function describeCorpus(folder: string, weight = 1): Promise<Corpus> {
  const tab = await openMeasuringTab(await bundleForTab(join(import.meta.dirname, 'tab-describer.ts')));
  const pages: LearnedPage[] = [];
  let names: readonly string[] = [];
  for (const page of readPages(folder).filter(({ isIndependent }) => isIndependent)) {
    const described = await tab.run(
      (open) => open.evaluate((html, url) => globalThis.describePage(html, url), page.html, page.url),
      LIMIT_MS,
    );
    if (!described) continue;
    names = described.names;
    const learned = learnedPage(page, described, weight);
    if (learned) pages.push(learned);
  }
  await tab.close();
  return { names, pages };
}

/** Returns what is learned from a page, or `null` if its gold text is cut short. */
function learnedPage({ gold, source, site }: GoldPage, { names, rows, texts, isOpen }: Described, weight: number): LearnedPage | null {
  const bytes = Buffer.from(rows, 'base64');
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const rowOf = (index: number): Float32Array => numbers.subarray(index * names.length, (index + 1) * names.length);
  const votes = texts.map((_, index) => rowOf(index)[names.indexOf('vote')] ?? 0);
  const { labels, sizes, goldSize } = labelBlocks(texts, votes, gold);
  if (isCutShort(votes, labels, sizes)) return null;
  const open = [...texts.keys()].filter((index) => isOpen[index]);
  const openRows = new Float32Array(open.length * names.length);
  for (const [at, index] of open.entries()) openRows.set(rowOf(index), at * names.length);
  return {
    source,
    site,
    rows: openRows,
    labels: Float32Array.from(open, (index) => labels[index] ?? 0),
    sizes: Float32Array.from(open, (index) => sizes[index] ?? 0),
    goldSize,
    weight,
  };
}

/** Returns whether the gold text lacks most of the long blocks that Readability kept. */
function isCutShort(votes: readonly number[], labels: Float32Array, sizes: Float32Array): boolean {
  let all = 0;
  let inGold = 0;
  for (const [index, vote] of votes.entries()) {
    const size = sizes[index] ?? 0;
    if (vote < 0.5 || size < LONG) continue;
    all += size;
    inGold += size * (labels[index] ?? 0);
  }
  return inGold < all * LEAST_SHARE;
}
