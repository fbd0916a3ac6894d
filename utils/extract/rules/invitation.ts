import type { Block } from '../blocks/collect-blocks';
import { isSentence } from '../choose/can-be-wrong';
import { selectAll } from '../page/node-access';
import { INVITATIONS, INVITING_ADDRESS, OFFERS } from '../phrases/invitations';
import { matchPhrases, type PhraseMatcher, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';
import { blocksInBoxes, namedBoxReader } from './small-box';

/** The maximum length of an invitation, in words. */
const MAX_TOKENS = 70;
/** The length, in words, from which a block is a paragraph that needs more signs than its opening. */
const PARAGRAPH = 25;
/** The length, in words, up to which a sentence needs no sign besides its opening. */
const SHORT = 4;
/** The length, in words, from which a sentence without a link may report what somebody says to others. */
const RUNNING = 12;
/** The length, in words, up to which a line in the box of an invitation belongs to the invitation. */
const LABEL = 12;
/** Matches the names of boxes in which websites ask for something. A longer text around the block does not count as such a box. */
const ASKING_CLASS =
  /newsletter|subscri(?!ber)|sign-?up|paywall|regwall|donat|membership|promo|call-?to|\bcta\b|follow-?us|social|share|whatsapp/i;

/**
 * The rule against lines and boxes that ask readers to subscribe, sign in, donate, follow, share, comment or write. An invitation is
 * recognised by its opening, by the words for what is offered, by the addresses of its links, and by the name of its box. A sentence, or a
 * paragraph that begins like an invitation, must have two of these signs, and any other paragraph three.
 */
export const invitation: Rule = { name: 'invitation', prepare: findInvitations };

function findInvitations(blocks: readonly Block[], { lang }: Context): IsLeftOut {
  const openings = matchPhrases(INVITATIONS, lang);
  const offers = matchPhrases(OFFERS, lang);
  const isInAskingBox = namedBoxReader(ASKING_CLASS);
  const judge = (block: Block): boolean => {
    if (block.tokens > MAX_TOKENS) return false;
    const line = phraseLine(block);
    const opening = openings.opening(line);
    const isParagraph = block.tokens >= PARAGRAPH;
    const isPlain = block.linkShare === 0 && block.boldShare <= 0.9;
    // Without a link, bold type or a box, a paragraph cannot have three signs.
    if (isParagraph && opening === 0 && isPlain && !isInAskingBox(block.element)) return false;
    const request = opening > 0 ? line.slice(opening) : laterRequest(line, openings);
    const asks = request !== null;
    const isItem = block.element.localName === 'li';
    if (opening > 0 && !isItem && ((block.tokens <= SHORT && !block.isHeading) || (!isParagraph && !isSentence(block)))) return true;
    const isInBox = isInAskingBox(block.element);
    // Such a paragraph cannot have three signs.
    if (isParagraph && !asks && !isInBox) return false;
    const leads = block.linkShare > 0 && leadsToInvitation(block.element);
    if (!asks && !leads && (isParagraph || !isInBox)) return false;
    const isOffer = !isItem && offers.holds(request ?? line);
    const signs = Number(asks) + Number(leads) + Number(isOffer) + Number(isInBox);
    // A question in bold type is probably one of an interview.
    const isStyled = asks && block.boldShare > 0.9 && !/[?？؟]$/.test(line);
    const isRunning = isPlain && !isInBox && opening > 0 && !isParagraph && block.tokens >= RUNNING && block.element.localName === 'p';
    return signs + Number(isStyled) >= ((isParagraph && opening === 0) || isRunning ? 3 : 2);
  };
  const mayBelong = (block: Block): boolean => block.tokens < LABEL || (block.tokens < PARAGRAPH && offers.holds(phraseLine(block)));
  const judged = new Map<Block, boolean>(blocks.map((block) => [block, judge(block)]));
  const boxed = blocksInBoxes(blocks, (block) => judged.get(block) ?? false, mayBelong);
  // The other lines that are only links are left out by another rule.
  return (block) => boxed.has(block) || (judged.get(block) ?? (block.linkShare <= 0.8 && judge(block)));
}

/**
 * Returns the text after the opening of an invitation in a line's second or a later sentence, or `null` if there is none. A line with
 * quotation marks may report what somebody else asks for.
 */
function laterRequest(line: string, openings: PhraseMatcher): string | null {
  if (QUOTE_MARK.test(line)) return null;
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    const sentence = line.slice(index + end.length);
    const opening = openings.opening(sentence);
    if (opening > 0) return sentence.slice(opening);
  }
  return null;
}
const QUOTE_MARK = /["“”„«»「」]/;
const SENTENCE_END = /[.!?。！？]\s*/g;

const leadsToInvitation = (element: Element): boolean =>
  selectAll(element, 'a[href]').some((link) => INVITING_ADDRESS.test((link.getAttribute('href') ?? '').slice(0, 300).toLowerCase()));
