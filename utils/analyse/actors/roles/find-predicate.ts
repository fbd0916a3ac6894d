import type { Span } from '../../../model';
import { wordSet } from '../../../text/split-words';
import { foldWord } from '../../names/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';
import { opensRole } from './find-apposition';
import { linkWordsOf } from './link-words';
import { roleEnd } from './role-end';
import { roleTokens } from './role-tokens';
import { descriptionWordsOf } from './role-words';

/** The length of the text after a verb that is searched for a description, in UTF-16 units. */
const READ = 140;
const NEXT_WORD = /^ (\p{L}+) /u;
const LAST_WORD = /(?<!\p{L})(\p{L}{1,15}) $/u;

/**
 * Returns the description that a form of «to be» connects with a name («Ana Berg is the mayor of Ulm»), or `null` if there is none.
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
  if (!verb || !copulas.has(foldWord(verb))) return null;
  // In «the sister of Ana Berg is a nurse», the name is not the subject.
  const last = LAST_WORD.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  if (last && before.some((words) => words.has(foldWord(last)))) return null;
  const start = end + verb.length + 2;
  const tokens = roleTokens(text, start, Math.min(text.length, start + READ), lexicon);
  if (tokens[0]?.start !== start || negations.has(tokens[0].spelling) || !opensRole(tokens, true, false, lexicon, isPersonAt)) return null;
  const to = roleEnd(text, start, lexicon, isPersonAt);
  return to === null || to <= start ? null : { start, end: to };
}

function wordsOf(lexicon: NameLexicon) {
  const { of, and } = linkWordsOf(lexicon);
  const negations = wordSet(`${(lexicon.pack.denials ?? []).join(' ')} ${lexicon.pack.descriptions?.noneWords ?? ''}`);
  return { copulas: lexicon.copulas, negations, before: [descriptionWordsOf(lexicon).prepositions, of, and] };
}
