import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';
import type { Choice } from '../choose/choice';
import { SPEAKER_CLASS } from '../phrases/quote-classes';
import { isSpeakerLine } from './stand-apart';

/** The reasons for leaving out a line that may nevertheless name the speaker of a quotation. */
const MAY_NAME = new Set<LeftOutReason>(['learned', 'byline', 'label']);
/** Matches a line that begins with a name, which a dash may precede. */
const NAME = /^[—–-]?\s?\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}/u;
const MAX_LINK_SHARE = 0.5;
/** The maximum number of block quotations inside each other. */
const MAX_DEPTH = 4;

/**
 * Keeps the line with the speaker's name in a block quotation whose words beside it are kept. Without it, the words would read as those of
 * the journalist.
 */
export function keepSpeakers(choices: readonly Choice[]): Choice[] {
  return choices.map((choice, at) => {
    const { block, reason } = choice;
    if (reason === null || !MAY_NAME.has(reason) || block.linkShare > MAX_LINK_SHARE || !isSpeakerLine(block)) return choice;
    const around = quotationAround(block);
    if (!around || !namesSpeaker(block)) return choice;
    const isKept = [choices[at - 1], choices[at + 1]].some((beside) => beside?.reason === null && around.contains(beside.block.element));
    return isKept ? { ...choice, reason: null } : choice;
  });
}

/** Returns the outermost block quotation around a block, or `null`. */
function quotationAround({ element }: Block): Element | null {
  let around = element.closest('blockquote');
  for (let depth = 0; around && depth < MAX_DEPTH; depth++) {
    const outer: HTMLQuoteElement | null = around.parentElement?.closest('blockquote') ?? null;
    if (!outer) break;
    around = outer;
  }
  return around;
}

function namesSpeaker({ nodes, text }: Block): boolean {
  const line = nodes[0]?.parentElement;
  if (!line) return false;
  return line.closest('cite') !== null || (NAME.test(text) && (line.localName === 'p' || SPEAKER_CLASS.test(line.className)));
}
