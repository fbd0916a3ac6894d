import type { Block } from '../blocks/collect-blocks';
import { AUTHOR_NOUNS, AUTHOR_ROLES } from '../phrases/author-roles';
import { foldLine } from './fold-line';
import { lastBlocks } from './last-blocks';
import { matchPhrases, phraseLine } from './match-phrases';
import type { Context, IsLeftOut, Rule } from './rule';
import { namedBoxReader } from './small-box';

/** The maximum length of a note about an author, in words. */
const MAX_TOKENS = 110;
/** The maximum length of a note that does not give the author's name, in words. */
const MAX_UNNAMED = 45;
/** The minimum length of a paragraph, in words. */
const PARAGRAPH = 8;
/** The maximum number of words, such as «about» or «contact», before the name with which a note begins. */
const MAX_LEAD = 14;
const AUTHOR_BOX = /(?:^|[\s_-])(?:author|autor|auteur|autore|bio|biography|contributor)(?:s|box|bio|info|card|-|_|\s|$)/i;
/** Matches an email address, or the name of an account. */
const CONTACT = /(?:^|[\s(:])@[\w.]{3}|[\w.-]@[\w-]{1,40}\.[a-z]{2}/i;
const QUOTE_MARK = /^["“„«「]/;
const IS_COLON = /[:：]/;

/**
 * The rule against notes about the author at the end of an article or in a box of its own. Such a note begins with the author's name, and
 * says what the author does or how to reach the author. Its words count only together with the name or the box.
 */
export const authorNote: Rule = { name: 'authorNote', prepare: findNotes };

function findNotes(blocks: readonly Block[], { names, lang }: Context): IsLeftOut {
  const roles = matchPhrases(AUTHOR_ROLES, lang);
  const nouns = matchPhrases(AUTHOR_NOUNS, lang);
  const last = lastBlocks(blocks);
  const veryLast = blocks.findLast(({ tokens }) => tokens >= PARAGRAPH);
  const authors = names.slice(1).filter((name) => name.includes(' ') || (name.length > 1 && !/[a-z]/.test(name)));
  const isInAuthorBox = namedBoxReader(AUTHOR_BOX);
  return (block) => {
    if (block.linkShare > 0.8 || block.isHeading || block.tokens > MAX_TOKENS || block.tokens < 4 || QUOTE_MARK.test(block.text))
      return false;
    const isLast = last.has(block);
    const isBoxed = isInAuthorBox(block.element);
    if (!isLast && !isBoxed) return false;
    const line = phraseLine(block);
    const isContact = CONTACT.test(line);
    if (!isContact && !roles.holds(line)) return false;
    // A text may be about another author, for example that of a book. The last paragraph and one in italics are probably notes.
    if (nouns.opening(line) > 0 && block.tokens <= MAX_UNNAMED && (isBoxed || block === veryLast || block.boldShare > 0.9)) return true;
    const folded = foldLine(block.text);
    return authors.some((name) => {
      const at = folded.indexOf(name);
      // After a name and a colon follows what the author says, as in an interview.
      if (at < 0 || IS_COLON.test(block.text.slice(at + name.length, at + name.length + 2))) return false;
      return isBoxed || at === 0 || (isContact && at <= MAX_LEAD * 2);
    });
  };
}
