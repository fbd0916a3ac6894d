import { AGENCIES } from '../../bylines/author-words';
import type { Block } from '../blocks/collect-blocks';
import { isSentence } from '../choose/can-be-wrong';
import { AGENCY_NOTES, CONTRIBUTIONS } from '../phrases/agency-notes';
import { foldLine } from './fold-line';
import { lastBlocks } from './last-blocks';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';

/** The maximum length of a note about the origin of an article, in words, and of a line with nothing but agencies. */
const MAX_TOKENS = 70;
const AGENCY_TOKENS = 6;
/** The length, in words, from which a block is a paragraph. */
const PARAGRAPH = 25;
const QUOTE_MARK = /^["“„«「]/;
/** Match the initials of editors and agencies, joined by slashes, and a line that is entirely in brackets and no sentence. */
const INITIALS = /^\(?[a-zäöüß]{2,5}(?: ?\/ ?[a-zäöüß]{2,5}){1,3}\)?$/i;
const BRACKETED = /^[(（[][^()（）.!?。！？]{2,60}[)）\]]$/;
const LISTED = new Set(['li', 'td', 'th', 'dd']);
const JOINING = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'och', 'og', 'i', 'и', 'та', 've', 'mit', 'with', 'avec']);

/**
 * The rule against notes at the end of an article that say where it comes from, who else worked on it or which agencies helped. In the
 * middle of the text, the sentences with the same words stay.
 */
export const agencyNote: Rule = { name: 'agencyNote', prepare: findNotes };

function findNotes(blocks: readonly Block[], { lang }: Context): IsLeftOut {
  const openings = matchPhrases(AGENCY_NOTES, lang);
  const contributions = matchPhrases(CONTRIBUTIONS, lang);
  const last = lastBlocks(blocks);
  const end = new Set(blocks.slice(blocks.findLastIndex(({ tokens }) => tokens >= PARAGRAPH) + 1));
  return (block) => {
    if (!last.has(block) || block.isHeading || block.tokens > MAX_TOKENS || LISTED.has(block.element.localName)) return false;
    if (
      block.tokens <= AGENCY_TOKENS &&
      (namesAgencies(block.text) || INITIALS.test(block.text) || (end.has(block) && BRACKETED.test(block.text)))
    )
      return true;
    if (QUOTE_MARK.test(block.text)) return false;
    const line = phraseLine(block);
    if (contributions.holds(line)) return true;
    const opening = openings.opening(line);
    // A label such as «Sources:» with nothing after it is the heading of a list.
    if (opening === 0 || /[:：]$/.test(line)) return false;
    if (!isSentence(block) || block.boldShare > 0.9) return true;
    // A sentence may begin with a single word of the list.
    return block.tokens < PARAGRAPH && line.slice(0, opening).trim().includes(' ');
  };
}

/** The agencies as `foldLine` folds them. They are listed in lower case and without signs other than hyphens. */
let agencyNames: ReadonlySet<string> | undefined;

/** Returns whether a line names news agencies and nothing else. */
function namesAgencies(text: string): boolean {
  agencyNames ??= new Set(AGENCIES.map((name) => name.replaceAll('-', ' ')));
  const names = agencyNames;
  const line = foldLine(text);
  const words = line.split(' ');
  return names.has(line) || words.every((word) => names.has(word) || (words.length > 1 && JOINING.has(word)));
}
