import type { Span } from '../../../model';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { wordSet } from '../../../text/split-words';
import type { NameLexicon } from '../../names/name-lexicon';
import { opensRole } from './find-apposition';
import { linkWordsOf } from './link-words';
import { roleEnd } from './role-end';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf } from './role-words';

/** The length of the text after a verb that is searched for a description, in UTF-16 units. */
const READ = 140;
const NEXT_WORD = letterPattern(({ letters }) => `^ ([${letters}]+) `);
const LAST_WORD = letterPattern(({ letters }) => `(?<![${letters}])([${letters}]{1,15}) $`);

/**
 * Returns the description that a form of «to be» or a phrase such as «works as» connects with a name («Ana Berg is the mayor of Ulm»), or
 * `null` if there is none.
 * @param from The offset at which the name begins, with its title.
 * @param end The offset at which the name ends.
 * @param isPersonAt Returns whether a person's name begins at an offset.
 */
export function findPredicate(
  text: string,
  { start: from, end }: Span,
  lexicon: NameLexicon,
  isPersonAt: (offset: number) => boolean,
): Span | null {
  const { copulas, negations, before } = wordsOf(lexicon);
  const verb = NEXT_WORD.exec(text.slice(end, end + 12))?.[1];
  const phrase = becomingPhrase(text, end, lexicon);
  if (phrase === 0 && (!verb || !copulas.has(foldWord(verb)))) return null;
  // In «the sister of Ana Berg is a nurse», the name is not the subject.
  const last = LAST_WORD.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  if (last && before.some((words) => words.has(foldWord(last)))) return null;
  const start = end + (phrase || (verb ?? '').length + 2);
  const tokens = roleTokens(text, start, Math.min(text.length, start + READ), lexicon);
  if (tokens[0]?.start !== start || negations.has(tokens[0].spelling) || !opensRole(tokens, phrase === 0, phrase > 0, lexicon, isPersonAt))
    return null;
  const to = roleEnd(text, start, lexicon, isPersonAt);
  if (to === null || to <= start) return null;
  return { start, end: lexicon.pack.nounCapitals && phrase > 0 ? withoutVerb(tokens, to) : to };
}

/** The length of the text after a name that is searched for a phrase such as «was elected», in UTF-16 units. */
const PHRASE_READ = 48;

/** Returns the length of a phrase such as « works as » and « was appointed » after a name, or 0 if there is none. */
function becomingPhrase(text: string, end: number, lexicon: NameLexicon): number {
  const after = text.slice(end, end + PHRASE_READ);
  const words = after.split(' ');
  for (const phrase of lexicon.becomingPhrases) {
    const found = words.slice(1, phrase.length + 1);
    if (words[0] === '' && phrase.every((word, at) => word === foldWord(found[at] ?? ''))) return found.join(' ').length + 2;
  }
  return 0;
}

/** Returns where a description ends without the verb behind it, as in «wurde zur Leiterin des Amtes ernannt». */
function withoutVerb(tokens: readonly RoleToken[], to: number): number {
  const words = tokens.filter(({ end }) => end <= to);
  return words.findLast(({ small }) => !small)?.end ?? to;
}

function wordsOf(lexicon: NameLexicon) {
  const { of, and } = linkWordsOf(lexicon);
  const negations = wordSet(`${(lexicon.pack.denials ?? []).join(' ')} ${lexicon.pack.descriptions?.noneWords ?? ''}`);
  return { copulas: lexicon.copulas, negations, before: [descriptionWordsOf(lexicon).prepositions, of, and] };
}
