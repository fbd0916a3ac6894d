import { bundleForTab } from '../../../tests/measure/support/bundle-for-tab';
import { openMeasuringTab } from '../../../tests/measure/support/measuring-tab';
import { type GoldPage, readPages } from '../../../tests/measure/support/read-pages';
import { labelBlocks } from './label-blocks';
import type { Described } from './tab-describer';

/** The open blocks of a page with what the model learns from. */
export interface LearnedPage {
  /** The collection that the page is from, with its licence. */
  readonly source: string;
  /** The registered domain: pages of one site are never in different folds. */
  readonly site: string;
  /** `names.length` numbers a block. */
  readonly rows: Float32Array;
  /** The share of each block that the gold text has, 0 to 1. */
  readonly labels: Float32Array;
  /** Words of each block and of the gold text. */
  readonly sizes: Float32Array;
  readonly goldSize: number;
}
export interface Corpus {
  readonly names: readonly string[];
  readonly pages: readonly LearnedPage[];
}

const LIMIT_MS = 60_000;

/** Reads every page of a folder in a real Chromium and describes its blocks as the product does. */
export async function describeCorpus(folder: string): Promise<Corpus> {
  const tab = await openMeasuringTab(await bundleForTab('../../../scripts/train/blocks/tab-describer.ts'));
  const pages: LearnedPage[] = [];
  let names: readonly string[] = [];
  for (const page of readPages(folder).filter(({ isIndependent }) => isIndependent)) {
    const described = await tab.run(
      (open) => open.evaluate((html, url) => globalThis.describePage(html, url), page.html, page.url),
      LIMIT_MS,
    );
    if (!described) continue;
    names = described.names;
    pages.push(learnedPage(page, described));
  }
  await tab.close();
  return { names, pages };
}

function learnedPage({ gold, source, site }: GoldPage, { names, rows, texts, isOpen }: Described): LearnedPage {
  const bytes = Buffer.from(rows, 'base64');
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const rowOf = (index: number): Float32Array => numbers.subarray(index * names.length, (index + 1) * names.length);
  const votes = texts.map((_, index) => rowOf(index)[names.indexOf('vote')] ?? 0);
  const { labels, sizes, goldSize } = labelBlocks(texts, votes, gold);
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
  };
}
