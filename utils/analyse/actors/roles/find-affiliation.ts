import type { Span } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { splitWords } from '../../../text/split-words';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { isGroupNoun } from './is-group-noun';
import { linkWordsOf } from './link-words';
import { type RoleToken, roleTokens } from './role-tokens';

/** The length of the text after a person's name that is read, in UTF-16 units. */
const READ = 120;
/** The maximum number of words between the preposition and the organisation's name. */
const MOST_WORDS = 4;
/** The maximum number of words after a group noun that belong to it. */
const MOST_COMPLEMENTS = 5;
/** Matches the last word before a person's name, and the first word after an organisation's name. */
const WORD_BEFORE = letterPattern(({ letters }) => `([${letters}]{2,20}) $`);
const WORD_AFTER = letterPattern(({ letters }) => `^,? ([${letters}]{2,20})(?![${letters}])`);

const GAP = casePattern(({ smalls }) => `^,? (?=[${smalls}])`);

/**
 * Returns the organisation for which a person speaks or works, with the preposition before it: «of Fellwatch» in «said Ana Roth of Fellwatch».
 * Returns `null` if there is none. Most prepositions also have other meanings, as in «wurde Roth von der Polizei befragt» (Roth was questioned
 * by the police), so they count only between commas or beside a reporting verb.
 * @param nameAt Returns the organisation whose name begins at an offset.
 */
export function findAffiliation(
  text: string,
  { start, end }: Span,
  lexicon: NameLexicon,
  nameAt: (offset: number) => Name | undefined,
): Span | null {
  const { owners, sources } = prepositionsOf(lexicon);
  const gap = GAP.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  if (gap === 0) return null;
  const tokens = roleTokens(text, end + gap, Math.min(text.length, end + READ), lexicon);
  const [preposition, next] = tokens;
  if (preposition?.start !== end + gap || !next?.joined) return null;
  const spelling = preposition.spelling.replace('’', "'");
  const isOwner = owners.has(spelling);
  if (!isOwner && !sources.has(spelling)) return null;
  const to = organisationEnd(tokens, lexicon, nameAt);
  if (to === null) return null;
  const between = gap > 1 && /^[,.;:)”"»]/u.test(text.slice(to, to + 1));
  return isOwner || between || isReported(text, start, to, lexicon) ? { start: preposition.start, end: to } : null;
}

/** Returns where the organisation ends that the words after a preposition name, or `null` if they name none. */
function organisationEnd(tokens: readonly RoleToken[], lexicon: NameLexicon, nameAt: (offset: number) => Name | undefined): number | null {
  const { of } = linkWordsOf(lexicon);
  for (let at = 1; at <= Math.min(MOST_WORDS, tokens.length - 1); at++) {
    const token = tokens[at] as RoleToken;
    if (!token.joined) return null;
    const name = nameAt(token.start);
    if (name) return name.end;
    if (isGroupNoun(token, lexicon)) {
      let last = at;
      for (let next = at + 1; next < tokens.length && next <= at + MOST_COMPLEMENTS && tokens[next]?.joined; next++) {
        const word = tokens[next] as RoleToken;
        const found = nameAt(word.start);
        if (found) return found.end;
        if (!word.small) last = next;
        else if (!of.has(word.key) && !lexicon.determiners.has(word.key)) break;
      }
      return (tokens[last] as RoleToken).end;
    }
    const article = lexicon.determiners.has(token.key) || lexicon.possessives.has(token.key);
    // Adjectives follow their noun in Romance languages, so any other word before it is a noun: «de retour à la banque» (back at the bank).
    if (!article && (!token.small || lexicon.pack.genitives !== undefined)) return null;
  }
  return null;
}

/** Returns whether a reporting verb or a phrase such as «according to» stands before a person, or a reporting verb after the organisation. */
function isReported(text: string, start: number, end: number, lexicon: NameLexicon): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const { speech } = linkWordsOf(lexicon);
  const after = foldWord(WORD_AFTER.exec(text.slice(end, end + 24))?.[1] ?? '');
  if (speech.has(foldWord(WORD_BEFORE.exec(before)?.[1] ?? '')) || lexicon.saying.has(after)) return true;
  const folded = foldWord(before.trimEnd());
  return lexicon.pack.sourcePhrases.some((phrase) => folded.endsWith(foldWord(phrase)));
}

const tables = new WeakMap<NameLexicon, { readonly owners: ReadonlySet<string>; readonly sources: ReadonlySet<string> }>();

function prepositionsOf(lexicon: NameLexicon) {
  const { ownerPrepositions, sourcePrepositions } = lexicon.pack.descriptions ?? {};
  const known = tables.get(lexicon) ?? { owners: new Set(splitWords(ownerPrepositions)), sources: new Set(splitWords(sourcePrepositions)) };
  tables.set(lexicon, known);
  return known;
}
