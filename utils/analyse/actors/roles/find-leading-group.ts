import type { Span } from '../../../model';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { isBeside } from './is-beside';
import { isNounOfOrganisations } from './is-group-noun';
import { leadingComplement } from './leading-complement';
import { linkWordsOf } from './link-words';
import { phraseStart } from './phrase-start';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, premodifies } from './role-words';

/** The maximum distance from a name back to the beginning of its description, in UTF-16 units. */
const DESCRIPTION_REACH = 110;

/** Returns the description directly before an organisation's name, as in «the nonprofit called “Fell Forward”», or `null` if there is none. */
export function findLeadingGroup(text: string, name: Name, nameBefore: Span | undefined, lexicon: NameLexicon): Span | null {
  const before = text[name.start - 1] ?? '';
  // The short form of an organisation may follow its description in brackets, as in «la asociación de vecinos (AVQ)».
  const isBracketed = before === '(' && text[name.end] === ')' && !/\p{Ll}/u.test(text.slice(name.start, name.end));
  const start = isBracketed || OPENING.test(before) ? name.start - 1 : name.start;
  const tokens = roleTokens(text, Math.max(0, start - DESCRIPTION_REACH), start, lexicon);
  let to = tokens.length;
  let at = start;
  const { calling } = linkWordsOf(lexicon);
  for (let last = tokens[to - 1]; last && isBeside(text, last, at) && calling.has(last.key); last = tokens[to - 1]) {
    at = last.start;
    to--;
  }
  const last = tokens[to - 1];
  if (!last || !isBeside(text, last, at) || (isBracketed && (nameBefore?.end ?? 0) >= last.end)) return null;
  const found = premodifies(lexicon)
    ? groupBefore(tokens.slice(0, to), lexicon)
    : leadingComplement(tokens.slice(0, to), '', 'organisation', lexicon);
  const first = found && tokens[found.from];
  // A capitalised noun is part of a name, unless all nouns are capitalised.
  if (!found || !first || (!tokens[found.head]?.small && !lexicon.pack.nounCapitals && !tokens[found.head]?.acronym)) return null;
  // Without an article, a single word may be a verb, as in «they fund Fell Forward».
  return found.opened || found.from < found.head ? { start: first.start, end: last.end } : null;
}
const OPENING = /["“„«‘'‚»]/u;

/** Returns the range of the English description that ends with the last token if its noun denotes a group. Otherwise, returns `null`. */
function groupBefore(tokens: readonly RoleToken[], lexicon: NameLexicon): { from: number; head: number; opened: boolean } | null {
  const head = tokens.length - 1;
  if (!isNounOfOrganisations(tokens[head] as RoleToken, lexicon)) return null;
  const from = phraseStart(tokens, head, lexicon);
  const before = tokens[from]?.joined ? tokens[from - 1] : undefined;
  const opened =
    tokens.slice(from, head).some(({ owner }) => owner) ||
    (before !== undefined &&
      (lexicon.determiners.has(before.key) ||
        lexicon.possessives.has(before.key) ||
        descriptionWordsOf(lexicon).prepositions.has(before.key)));
  // A description without an article may open a sentence, as in «Budget airline Fell Air cut fares».
  const opensSentence = from < head && tokens[from]?.small === false && !before;
  return opened || opensSentence ? { from, head, opened: true } : null;
}
