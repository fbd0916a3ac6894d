import { type Block, collectBlocks } from '../../../utils/extract/blocks/collect-blocks';
import { type PreparedPage, viewPage } from '../../../utils/extract/blocks/view-page';
import { cleanClone } from '../../../utils/extract/clean/clean-clone';
import { describeBlocks } from '../../../utils/extract/filter/describe-blocks';
import type { PageView } from '../../../utils/extract/filter/page-view';
import { readMetadata } from '../../../utils/extract/metadata/read-metadata';
import { clonePage, mountClone } from '../../../utils/extract/page/clone-page';
import { normaliseImages } from '../../../utils/extract/pictures/normalise-images';
import { RULES } from '../../../utils/extract/rules/rules';
import type { LeftOutReason } from '../../../utils/model';
import { parse, URL_OF_PAGE } from './pages';

/**
 * The properties of a page that a test can choose: the share of each block that Readability kept, the rules that object to each block, and
 * the page's metadata.
 */
export interface BlockFacts {
  /** Returns Readability's vote on a block: how much of its text Readability kept, from 0 to 1. The default is 1 for every block. */
  readonly vote?: (block: Block) => number;
  /** Returns the rules that object to a block. By default, there are none. */
  readonly rules?: (block: Block) => readonly LeftOutReason[];
  readonly title?: string;
  readonly description?: string;
  readonly articleBody?: string;
  readonly sites?: readonly string[];
  readonly authors?: readonly string[];
}

/**
 * Returns a page view of the given markup for the filter. Runs neither Readability nor any rule, but takes their results from `facts`.
 */
export function viewOf(markup: string, facts: BlockFacts = {}): PageView {
  const { vote = () => 1, rules = () => [], title = '', description = '', articleBody = '', sites = [], authors = [] } = facts;
  const root = parse(`<!DOCTYPE html><body>${markup}</body>`).body;
  const blocks = collectBlocks(root);
  const verdicts = Uint32Array.from(blocks, (block) => rules(block).reduce((bits, name) => bits | bitOf(name), 0));
  const votes = Float32Array.from(blocks, vote);
  return { root, blocks, votes, verdicts, title, description, articleBody, url: URL_OF_PAGE, sites, authors };
}

/** Returns the bit that represents a rule in a verdict. Throws if there is no such rule. */
export function bitOf(name: LeftOutReason): number {
  const bit = RULES.findIndex((rule) => rule.name === name);
  if (bit < 0) throw new Error(`There is no rule called ${name}.`);
  return 1 << bit;
}

/**
 * Prepares a whole page up to the point at which extraction would run the block filter. By then, Readability and the rules have judged
 * every block.
 */
export function viewedPage(html: string, url = URL_OF_PAGE): PreparedPage {
  const doc = parse(html);
  const root = clonePage(doc.documentElement, doc);
  cleanClone(root);
  normaliseImages(root, url);
  const clone = mountClone(root);
  return viewPage(clone, readMetadata(clone, url), url);
}

/** Returns the features, keyed by name, of the first block that contains the given words. Throws if there is no such block. */
export function numbersOf(view: PageView, words: string): Readonly<Record<string, number>> {
  const { names, rows } = describeBlocks(view);
  const index = view.blocks.findIndex(({ text }) => text.includes(words));
  if (index < 0) throw new Error(`No block contains «${words}».`);
  return Object.fromEntries(names.map((name, at) => [name, rows[index * names.length + at] ?? Number.NaN]));
}
