import { isRoleNoun } from '../actors/roles/is-role-noun';
import type { Word } from './find-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/** The total of the votes for each kind that a name can have. The words beside the name cast the votes. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

/** Weighs the words beside the name `[from, to)` as evidence of its kind, and adds the results to `votes`. */
export function weighContext(words: readonly Word[], from: number, to: number, lexicon: NameLexicon, votes: Votes): void {
  const first = words[from] as Word;
  const before = first.gap === 'space' || first.gap === 'hyphen' ? words[from - 1] : undefined;
  const { placePrepositions, directionWords, compassWords, personPronouns } = lexicon.nameWords;
  if (before) {
    const { key } = before;
    if (placePrepositions.has(key)) votes.place += 1.5;
    else if (directionWords.has(key)) votes.place += 1;
    else if (compassWords.has(key)) votes.place += 2;
    else if (key === 'the') {
      votes.organisation += 1.5;
      votes.person -= 2;
    } else if (lexicon.kindWords.organisationNeighbours.has(key)) votes.organisation += 2;
    else if (lexicon.saying.has(key)) votes.person += 0.5;
    else if (key === 'of' && lexicon.kindWords.placeNeighbours.has(words[from - 2]?.key ?? '')) votes.place += 2;
  }
  const next = words[to];
  if (!next) return;
  if (isApposed(words, from, next, lexicon)) votes.person += 2;
  // A known state or place beside the name suggests a place, as in «Elmwick, Norway» and «Norway and Elmwick».
  if (next.gap === 'comma' && isKnownPlace(words, to, lexicon)) votes.place += 1;
  if (before?.key === 'and' && from > 1 && before.gap === 'space' && isKnownPlace(words, from - 2, lexicon)) votes.place += 1;
  if (next.key === 'and' && next.gap === 'space' && words[to + 1]?.gap === 'space' && isKnownPlace(words, to + 1, lexicon))
    votes.place += 1;
  if (next.gap === 'comma') {
    if (isAged(next)) votes.person += 3;
    else if (personPronouns.has(next.key)) votes.person += 1.5;
    else if (lexicon.roles.has(next.key)) votes.person += 1;
    else if (lexicon.saying.has(next.key)) votes.person += 0.5;
    else {
      const kind = describedAs(words, to, lexicon);
      if (kind) votes[kind] += 2;
    }
    return;
  }
  if (next.gap !== 'space') return;
  if (personPronouns.has(next.key)) votes.person += 1.5;
  else if (next.form === 'lower' && lexicon.saying.has(next.key)) {
    votes.person += 1;
    votes.organisation += 0.5;
    votes.place -= 0.5;
  } else if (lexicon.kindWords.placeNeighbours.has(next.key)) votes.place += 2;
  else if (lexicon.kindWords.organisationFollowers.has(next.key)) votes.organisation += 1.5;
}

/** Returns whether a known state or place begins at the given word. */
function isKnownPlace(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const kind = knownAt(words, at, lexicon)?.kind;
  return kind === 'state' || kind === 'place';
}

/**
 * Returns whether a name between commas is an apposition to a noun for a person, as in «A nurse, Tilda, had waited» and «her husband, Emil,
 * 40».
 */
function isApposed(words: readonly Word[], from: number, next: Word, lexicon: NameLexicon): boolean {
  if (words[from]?.gap !== 'comma' || next.gap !== 'comma') return false;
  const noun = words[from - 1];
  if (noun?.form !== 'lower' || noun.key.endsWith('s') || !isRoleNoun(noun.key, lexicon)) return false;
  for (let at = from - 1; at > from - LONGEST_DESCRIPTION && at > 0; at--) {
    const { key, raw } = words[at - 1] as Word;
    if (lexicon.determiners.has(key) || lexicon.possessives.has(key) || /[’']s$/u.test(raw)) return true;
    if (words[at]?.gap !== 'space') return false;
  }
  return false;
}

/** The maximum length of a description beside a name, in words. For example, «the state railway company» has four words. */
const LONGEST_DESCRIPTION = 5;

/**
 * Returns the kind of name indicated by a description after the name, as in «Vennarbahn, the railway company,», or `null` if there is none.
 */
function describedAs(words: readonly Word[], to: number, lexicon: NameLexicon): keyof Votes | null {
  if (words[to]?.gap !== 'comma' || !lexicon.determiners.has((words[to] as Word).key)) return null;
  let kind: keyof Votes | null = null;
  for (let at = to + 1; at <= to + LONGEST_DESCRIPTION; at++) {
    const word = words[at];
    if (word?.gap !== 'space' && word?.gap !== 'hyphen') break;
    if (lexicon.kindWords.organisationNeighbours.has(word.key)) kind = 'organisation';
    else if (lexicon.kindWords.placeNeighbours.has(word.key)) kind = 'place';
    else if (lexicon.roles.has(word.key)) kind = 'person';
    else if (lexicon.common.has(word.key)) break;
  }
  return kind;
}

/** Returns whether the word after a name is an age that follows a comma, as in «Yoon Day, 60,». Only people have ages. */
export const isAged = (next: Word | undefined): boolean => next?.gap === 'comma' && next.form === 'number' && next.raw.length === 2;

/** Returns whether the words after a possible name describe it, which proves that it is a name. */
export const isDescribed = (words: readonly Word[], to: number, lexicon: NameLexicon): boolean => describedAs(words, to, lexicon) !== null;
