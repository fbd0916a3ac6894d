import { isRoleNoun } from '../actors/roles/is-role-noun';
import type { Word } from './find-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/** Votes for what a name is. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

const INSIDE = new Set('in at near across outside around throughout within'.split(' '));
const TOWARDS = new Set('from to into toward towards visit visited visiting via'.split(' '));
const COMPASS = new Set(
  'northern southern eastern western central north south east west downtown nearby northwestern northeastern southwestern southeastern rural'.split(
    ' ',
  ),
);
const REFLEXIVE = new Set('who whose whom himself herself'.split(' '));

/** Adds what the words beside a name `[from, to)` tell of its kind. */
export function weighContext(words: readonly Word[], from: number, to: number, lexicon: NameLexicon, votes: Votes): void {
  const first = words[from] as Word;
  const before = first.gap === 'space' || first.gap === 'hyphen' ? words[from - 1] : undefined;
  if (before) {
    const { key } = before;
    if (INSIDE.has(key)) votes.place += 1.5;
    else if (TOWARDS.has(key)) votes.place += 1;
    else if (COMPASS.has(key)) votes.place += 2;
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
  // «Elmwick, Norway», «Norway and Elmwick»
  if (next.gap === 'comma' && isLand(words, to, lexicon)) votes.place += 1;
  if (before?.key === 'and' && from > 1 && before.gap === 'space' && isLand(words, from - 2, lexicon)) votes.place += 1;
  if (next.key === 'and' && next.gap === 'space' && words[to + 1]?.gap === 'space' && isLand(words, to + 1, lexicon)) votes.place += 1;
  if (next.gap === 'comma') {
    if (isAged(next)) votes.person += 3;
    else if (REFLEXIVE.has(next.key)) votes.person += 1.5;
    else if (lexicon.roles.has(next.key)) votes.person += 1;
    else if (lexicon.saying.has(next.key)) votes.person += 0.5;
    else {
      const kind = describedAs(words, to, lexicon);
      if (kind) votes[kind] += 2;
    }
    return;
  }
  if (next.gap !== 'space') return;
  if (REFLEXIVE.has(next.key)) votes.person += 1.5;
  else if (next.form === 'lower' && lexicon.saying.has(next.key)) {
    votes.person += 1;
    votes.organisation += 0.5;
    votes.place -= 0.5;
  } else if (lexicon.kindWords.placeNeighbours.has(next.key)) votes.place += 2;
  else if (lexicon.kindWords.organisationFollowers.has(next.key)) votes.organisation += 1.5;
}

/** Whether a known state or place begins at a word. */
function isLand(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const kind = knownAt(words, at, lexicon)?.kind;
  return kind === 'state' || kind === 'place';
}

/** «A nurse, Tilda, had waited», «her husband, Emil, 40»: between commas behind what somebody is. */
function isApposed(words: readonly Word[], from: number, next: Word, lexicon: NameLexicon): boolean {
  if (words[from]?.gap !== 'comma' || next.gap !== 'comma') return false;
  const noun = words[from - 1];
  if (noun?.form !== 'lower' || noun.key.endsWith('s') || !isRoleNoun(noun.key, lexicon)) return false;
  for (let at = from - 1; at > from - READ && at > 0; at--) {
    const { key, raw } = words[at - 1] as Word;
    if (lexicon.determiners.has(key) || lexicon.possessives.has(key) || /[’']s$/u.test(raw)) return true;
    if (words[at]?.gap !== 'space') return false;
  }
  return false;
}

/** Words of a description read: «the state railway company». */
const READ = 5;

/** «Vennarbahn, the railway company,»: what the noun of a description behind a comma makes of a name. */
function describedAs(words: readonly Word[], to: number, lexicon: NameLexicon): keyof Votes | null {
  if (words[to]?.gap !== 'comma' || !lexicon.determiners.has((words[to] as Word).key)) return null;
  let kind: keyof Votes | null = null;
  for (let at = to + 1; at <= to + READ; at++) {
    const word = words[at];
    if (word?.gap !== 'space' && word?.gap !== 'hyphen') break;
    if (lexicon.kindWords.organisationNeighbours.has(word.key)) kind = 'organisation';
    else if (lexicon.kindWords.placeNeighbours.has(word.key)) kind = 'place';
    else if (lexicon.roles.has(word.key)) kind = 'person';
    else if (lexicon.common.has(word.key)) break;
  }
  return kind;
}

/** «Yoon Day, 60,»: only people have an age behind a comma. */
export const isAged = (next: Word | undefined): boolean => next?.gap === 'comma' && next.form === 'number' && next.raw.length === 2;

/** Whether a description behind a comma proves that a word is a name. */
export const isDescribed = (words: readonly Word[], to: number, lexicon: NameLexicon): boolean => describedAs(words, to, lexicon) !== null;
