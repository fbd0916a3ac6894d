import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';
import { hashTokens } from '../blocks/count-tokens';
import type { Choice } from '../choose/choice';
import { isProse } from '../filter/container-features';
import { closestReader } from '../page/node-access';
import { POST_ATTRIBUTE } from '../posts/mark-posts';
import { coresOf } from './cores-of';
import { findCut, indexWords, type WordIndex } from './match-cut';
import { type Apart, standApart } from './stand-apart';

/** The maximum length of a paragraph of a pull quote, in words, or of one in a script without spaces, in characters. */
const MAX_TOKENS = 60;
const MAX_CHARACTERS = 130;
/** The maximum number of pull quotes that are looked for. */
const MAX_SOUGHT = 24;
/** The minimum length of a pull quote that is recognised only because it looks different, in words. */
const MIN_UNNAMED = 6;
/** The minimum share of a pull quote's words that must occur in its paragraph. If it only looks different, all of them must. */
const MIN_SHARE = 0.85;
/** The minimum length of a block that stands apart and has the words of a pull quote, as a multiple of the pull quote's length. */
const MIN_LONGER = 1.2;
/** The reasons for leaving out blocks that are nevertheless compared, because a pull quote or its source may be among them. */
const COMPARED = new Set<LeftOutReason | null>([null, 'learned', 'repeat']);

interface Sought extends Apart {
  /** The words of the quotation, with and without its speaker, each as hashes. */
  readonly cores: readonly (readonly number[])[];
}

/**
 * Leaves out pull quotes, which repeat words of the text in large letters: blocks that stand apart from the paragraphs and whose words occur
 * again in a paragraph that is kept. If that paragraph was left out as the second copy of the pull quote, it is kept instead. `standfirst`
 * is the article's description, in which nothing is looked for.
 */
export function withoutPullQuotes(choices: readonly Choice[], standfirst: string): Choice[] {
  const postAround = closestReader(`[${POST_ATTRIBUTE}]`);
  const compared = choices.filter(({ block, reason }) => COMPARED.has(reason) && !postAround(block.element));
  const posts = choices.filter(({ block, reason }) => reason === null && postAround(block.element));
  const blocks = compared.map(({ block }) => block);
  const found = seek(compared, blocks, standfirst);
  const settled = new Map<Block, LeftOutReason | null>();
  if (found.length === 0) return [...choices];
  const apart = new Set(found.flatMap(({ from, to }) => blocks.slice(from, to)));
  const sources = compared.filter(
    ({ block, reason }) => reason !== 'learned' && isSource(block) && !apart.has(block) && block.text !== standfirst,
  );
  const wanted = new Set(found.flatMap(({ cores }) => cores.flat()));
  const kept = [...sources.filter(({ reason }) => reason === null), ...posts].map(({ block }) => block.text);
  const index = indexWords(kept, wanted);
  const boxed = compared.filter(({ block, reason }) => reason === null && apart.has(block)).map(({ block }) => block);
  const copies = sources.filter(({ reason }) => reason === 'repeat').map(({ block }) => block);
  for (const one of found) {
    const own = blocks.slice(one.from, one.to);
    const copy = copies.find(({ text }) => own.some((block) => block.text === text));
    if (!copy && !isRepeated(one, index) && !isRepeatedIn(boxed, one, own)) continue;
    for (const block of own) settled.set(block, 'pullQuote');
    if (copy) settled.set(copy, null);
  }
  return choices.map((choice) => {
    const reason = settled.get(choice.block);
    return reason === undefined ? choice : { ...choice, reason };
  });
}

const isRepeated = ({ cores, isQuotation }: Sought, index: WordIndex): boolean =>
  cores.some((core) => findCut(core, index, isQuotation ? MIN_SHARE : 1) >= 0);

/** Returns whether a longer block that stands apart too, such as a letter or an opening paragraph, has the words of a pull quote. */
function isRepeatedIn(boxed: readonly Block[], sought: Sought, own: readonly Block[]): boolean {
  const length = own.reduce((sum, { text }) => sum + text.length, 0);
  const wanted = new Set(sought.cores.flat());
  return boxed.some(
    (block) => !own.includes(block) && block.text.length >= length * MIN_LONGER && isRepeated(sought, indexWords([block.text], wanted)),
  );
}

const isSource = (block: Block): boolean => !block.isHeading;

/** Returns the groups of blocks that stand apart and are short enough for a pull quote. */
function seek(compared: readonly Choice[], blocks: readonly Block[], standfirst: string): Sought[] {
  const found: Sought[] = [];
  const opening = compared.findIndex(({ block, reason }) => reason === null && isProse(block));
  for (let at = 0; at < blocks.length && found.length < MAX_SOUGHT; at++) {
    const block = blocks[at];
    if (!block || !isShort(block) || block.text === standfirst) continue;
    const apart = standApart(blocks, at);
    if (!apart) continue;
    const own = blocks.slice(apart.from, apart.to);
    if (!own.every(isShort) || (!apart.isQuotation && (at <= opening || compared[at]?.reason === 'learned'))) continue;
    const cores = coresOf(own, apart.isQuotation)
      .map(hashTokens)
      .filter(({ length }) => apart.isQuotation || length >= MIN_UNNAMED);
    if (cores.length > 0) found.push({ ...apart, cores });
    at = Math.max(at, apart.to - 1);
  }
  return found;
}

const isShort = ({ text, tokens }: Block): boolean => tokens <= (tokens * 2 > text.length ? MAX_CHARACTERS : MAX_TOKENS);
