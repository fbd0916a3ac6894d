import type { Actor, Reading, SubjectReason } from '../model';
import { fold } from '../text/fold';

/** An actor whom an article is about, and why it is taken for that. */
export interface Subject {
  readonly actorId: string;
  readonly reason: SubjectReason;
}

/** The least number of mentions of an actor that makes it the subject of an article whose title names nobody. */
const LEAST_MENTIONS = 3;
/** The shortest name that is looked for in a title, in UTF-16 units. Shorter ones would be found in other words. */
const SHORTEST = { spaced: 3, unspaced: 2 } as const;

/**
 * Returns whom or what an article is about: the person in its title, or, if there are several, the one whom the article mentions most.
 * If the title names no person, it is the actor that the article mentions most, unless that is a place, has less than three mentions, or
 * another actor has as many. Returns `null` if there is no such actor. Whoever an article is about is often quoted in it for that reason
 * alone.
 */
export function subjectOf({ article, analysis }: Reading): Subject | null {
  const [inTitle] = byMentions(analysis.actors.filter((actor) => actor.kind === 'person' && isNamedIn(article.title, actor)));
  if (inTitle) return { actorId: inTitle.id, reason: 'title' };
  const [most, second] = byMentions(analysis.actors);
  if (!most || most.kind === 'place' || most.mentions.length < LEAST_MENTIONS) return null;
  return second?.mentions.length === most.mentions.length ? null : { actorId: most.id, reason: 'mentions' };
}

const byMentions = (actors: readonly Actor[]): readonly Actor[] => actors.toSorted((a, b) => b.mentions.length - a.mentions.length);

/**
 * Returns whether a title has one of a person's names as whole words, or the last of its words, which is the surname in most languages. A
 * surname must be written in the same way, because others are words too: «Day».
 */
function isNamedIn(title: string, { name, aliases }: Actor): boolean {
  const folded = fold(title);
  const [surname] = name.split(' ').slice(1).slice(-1);
  return [name, ...aliases].some((one) => hasName(folded, fold(one))) || (surname !== undefined && hasName(title, surname));
}

function hasName(title: string, name: string): boolean {
  const isUnspaced = UNSPACED.test(name);
  if (name.length < (isUnspaced ? SHORTEST.unspaced : SHORTEST.spaced)) return false;
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + name.length)) {
    if (isUnspaced || (!isLetter(title[at - 1]) && !isLetter(title[at + name.length]))) return true;
  }
  return false;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
