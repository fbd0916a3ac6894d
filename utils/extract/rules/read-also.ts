import type { Block } from '../blocks/collect-blocks';
import { countTokens } from '../blocks/count-tokens';
import { isSentence } from '../choose/can-be-wrong';
import { selectAll } from '../page/node-access';
import { READ_ALSO } from '../phrases/read-also';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';
import { blocksInBoxes } from './small-box';

/** The maximum length of a line that leads to other stories, in words. */
const MAX_TOKENS = 45;
/** The length, in words, from which a block is a paragraph that needs more signs than its opening. */
const PARAGRAPH = 25;
/** The length, in words, up to which a line in the box of a link belongs to the link. */
const LABEL = 12;
/** The maximum length of the label before a link, in words, and the minimum length of the linked headline. */
const LABEL_BEFORE = 4;
const HEADLINE = 4;
/** The cells of a table, whose words may be those of a label. */
const CELLS = new Set(['td', 'th']);
const QUOTE_MARK = /["“”„«»「」]/;

/**
 * The rule against lines and boxes within the text that lead to other stories. They are recognised by their opening, such as «Read also», or
 * in any language by a short label with a colon before a link to a page of the same site. A sentence needs its link as a second sign.
 */
export const readAlso: Rule = { name: 'readAlso', prepare: findLeads };

function findLeads(blocks: readonly Block[], { lang }: Context): IsLeftOut {
  const labels = matchPhrases(READ_ALSO, lang);
  const leads = (block: Block): boolean => {
    if (block.tokens >= MAX_TOKENS || CELLS.has(block.element.localName)) return false;
    const line = phraseLine(block);
    const opening = labels.opening(line);
    if (opening === 0) return isLabelWithLink(block);
    const isLabel = LABEL_END.test(line.slice(opening - 1));
    // A linked heading without a colon may be the heading of a section that begins with the same words.
    if (isLabel || (block.isHeading && block.linkShare > 0)) return isLabel;
    return (block.tokens < PARAGRAPH && !isSentence(block)) || block.linkShare > 0.3 || block.boldShare > 0.9;
  };
  const mayBelong = ({ tokens, linkShare }: Block): boolean => tokens < LABEL || linkShare > 0.5;
  const judged = new Map<Block, boolean>(blocks.map((block) => [block, leads(block)]));
  const boxed = blocksInBoxes(blocks, (block) => judged.get(block) ?? false, mayBelong, true);
  // The other lines that are only links are left out by another rule.
  return (block) => boxed.has(block) || (judged.get(block) ?? (block.linkShare <= 0.8 && leads(block)));
}
const COLON = /[:：]/;
const LABEL_END = /^[^.!?:：]{0,30}[:：]/;

/** Returns whether a block consists of a short label with a colon and of a link to a page of the same site. */
function isLabelWithLink({ element, text, linkShare }: Block): boolean {
  if (linkShare < 0.5 || (element.localName !== 'p' && element.localName !== 'div')) return false;
  const [link, ...others] = selectAll(element, 'a[href]');
  if (!link || others.length > 0 || !/^(?:\/(?!\/)|\.)/.test(link.getAttribute('href') ?? '')) return false;
  const headline = link.textContent.replace(/\s+/g, ' ').trim();
  if (!text.endsWith(headline) || QUOTE_MARK.test(headline) || /[.!]$/.test(headline) || countTokens(headline) < HEADLINE) return false;
  const label = text.slice(0, text.length - headline.length).trim();
  return COLON.test(label.slice(-1)) && countTokens(label) <= LABEL_BEFORE;
}
