import { ORGANISATION_FOLLOWERS, ORGANISATION_NEIGHBOURS, PLACE_NEIGHBOURS } from '../../gazetteers/organisation-words';
import type { Word } from './find-words';
import type { Lexicon } from './lexicon';

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
export function weighContext(words: readonly Word[], from: number, to: number, lexicon: Lexicon, votes: Votes): void {
  const first = words[from] as Word;
  const before = first.gap === 'space' || first.gap === 'hyphen' ? words[from - 1] : undefined;
  if (before) {
    const { key } = before;
    if (INSIDE.has(key)) votes.place += 1;
    else if (TOWARDS.has(key)) votes.place += 0.5;
    else if (COMPASS.has(key)) votes.place += 2;
    else if (key === 'the') {
      votes.organisation += 1.5;
      votes.person -= 2;
    } else if (ORGANISATION_NEIGHBOURS.has(key)) votes.organisation += 2;
    else if (lexicon.saying.has(key)) votes.person += 0.5;
    else if (key === 'of' && PLACE_NEIGHBOURS.has(words[from - 2]?.key ?? '')) votes.place += 2;
  }
  const next = words[to];
  if (!next) return;
  if (next.gap === 'comma') {
    if (next.form === 'number' && next.raw.length === 2) votes.person += 3;
    else if (REFLEXIVE.has(next.key)) votes.person += 1.5;
    else if (lexicon.roles.has(next.key)) votes.person += 1;
    else if (lexicon.saying.has(next.key)) votes.person += 0.5;
    return;
  }
  if (next.gap !== 'space') return;
  if (REFLEXIVE.has(next.key)) votes.person += 1.5;
  else if (next.form === 'lower' && lexicon.saying.has(next.key)) {
    votes.person += 1;
    votes.organisation += 0.5;
    votes.place -= 0.5;
  } else if (PLACE_NEIGHBOURS.has(next.key)) votes.place += 1.5;
  else if (ORGANISATION_FOLLOWERS.has(next.key)) votes.organisation += 1.5;
}
