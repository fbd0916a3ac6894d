import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import { fold } from '../../text/fold';
import { MentionIndex } from './mention-index';
import { agrees, type Discourse, fitsKind, isRival, type PronounContext } from './pronoun-context';
import { CLEAR_LEAD, FOCUS_SENTENCES, LOWEST_SCORE, SMALL_LEAD, WEIGHT } from './pronoun-weights';
import type { NamedMention, SentenceSubjects } from './speaker';

/** The referent of a pronoun, and its lead over the other candidates. */
export interface Referent {
  /** The actor, `unnamed` for the latest unnamed source, `thing` for the latest source that is neither, or `null` if there is no referent. */
  readonly referent: number | 'unnamed' | 'thing' | null;
  readonly lead: 'clear' | 'small' | 'none';
}

/**
 * The mentions in a text, prepared for resolving pronouns and descriptions. The offsets that are passed to the functions of this interface
 * must not decrease from one call to the next.
 */
export interface RankedMentions {
  /** Returns the referent of the pronoun at an offset. */
  resolvePronoun(offset: number, pronoun: PronounWord, discourse: Discourse): Referent;
  /** Records that a pronoun at an offset refers to an actor, if the pronoun is the subject of its sentence: «He left at noon.» */
  notePronounSubject(actor: number, offset: number): void;
  /** Returns whichever of the given actors was named last before an offset, or `null`. A single actor is returned without a search. */
  latestOf(actors: ReadonlySet<number>, offset: number): number | null;
}

const NO_REFERENT: Referent = { referent: null, lead: 'none' };

/**
 * Prepares the mentions in a text for finding the actors to which pronouns and descriptions refer. Actors of the wrong gender or kind are
 * not candidates. The weights by which the candidates are ranked were measured on English news.
 */
export function rankMentions(
  text: string,
  names: readonly NamedMention[],
  structure: SentenceSubjects,
  quoted: readonly Span[],
  possessiveEnding: string | null,
  isPerson: (actor: number) => boolean,
): RankedMentions {
  return new PronounResolver(text, new MentionIndex(text, names, structure, quoted, isPerson), possessiveEnding);
}

class PronounResolver implements RankedMentions {
  readonly #text: string;
  readonly #mentions: MentionIndex;
  readonly #possessiveEnding: string | null;
  /** The latest pronoun that was the subject of a sentence. */
  #pronounSubject: { readonly actor: number; readonly sentence: number } | null = null;

  constructor(text: string, mentions: MentionIndex, possessiveEnding: string | null) {
    this.#text = text;
    this.#mentions = mentions;
    this.#possessiveEnding = possessiveEnding;
  }

  notePronounSubject(actor: number, offset: number): void {
    this.#mentions.advance(offset);
    this.#pronounSubject = { actor, sentence: this.#mentions.sentence };
  }

  latestOf(actors: ReadonlySet<number>, offset: number): number | null {
    if (actors.size <= 1) return [...actors][0] ?? null;
    this.#mentions.advance(offset);
    for (const [, { actor }] of this.#mentions.recent()) if (actors.has(actor)) return actor;
    return null;
  }

  resolvePronoun(offset: number, pronoun: PronounWord, discourse: Discourse): Referent {
    if (pronoun.stands === 'writer') return NO_REFERENT;
    this.#mentions.advance(offset);
    const { last } = discourse;
    const gap = last ? this.#mentions.sentencesSince(last.words.start, FOCUS_SENTENCES) : 0;
    const context: PronounContext = { ...discourse, pronoun, offset, gap };
    const scores = this.#scoreCandidates(context);
    const { lastThing } = discourse;
    const thingGap = lastThing === null ? Number.POSITIVE_INFINITY : this.#mentions.sentencesSince(lastThing, FOCUS_SENTENCES);
    if (isUnnamedSource(context, scores)) return { referent: 'unnamed', lead: 'small' };
    return isUnnamedThing(context, thingGap, scores) ? { referent: 'thing', lead: 'small' } : bestOf(scores);
  }

  /** Returns the score of every actor that a pronoun may refer to. */
  #scoreCandidates(context: PronounContext): Map<number, number> {
    const { actors, hearer, last } = context;
    const focus = this.#focusOfLastSpeaker(context);
    const scores = new Map<number, number>();
    for (const [at, mention] of this.#mentions.recent()) {
      const actor = actors[mention.actor];
      if (!actor || mention.actor === hearer || !fitsKind(actor, context.pronoun) || !agrees(mention.actor, context)) continue;
      const score = this.#scoreOf(at, mention, context, focus);
      if (score > (scores.get(mention.actor) ?? Number.NEGATIVE_INFINITY)) scores.set(mention.actor, score);
    }
    const subject = this.#pronounSubject;
    if (subject && scores.has(subject.actor)) {
      const score = subject.sentence - this.#mentions.sentence + WEIGHT.pronounSubject + (last?.actor === subject.actor ? focus : 0);
      scores.set(subject.actor, Math.max(scores.get(subject.actor) ?? 0, score));
    }
    return scores;
  }

  #scoreOf(at: number, mention: NamedMention, context: PronounContext, focus: number): number {
    const { actors, genders, pronoun, speakers, last } = context;
    const { actor } = mention;
    let score = this.#mentions.sentenceOf(at) - this.#mentions.sentence;
    if (this.#mentions.isSubject(at)) score += WEIGHT.subject;
    else if (this.#isIntroduced(at, mention, context)) score += WEIGHT.introduced;
    if (last?.actor === actor) score += focus;
    if (pronoun.gender && genders[actor]) score += WEIGHT.gender;
    if (speakers.has(actor)) score += WEIGHT.hasSpoken;
    if (actors[actor]?.kind === 'person') score += WEIGHT.person;
    if (this.#isPossessive(mention)) score -= WEIGHT.possessive;
    return score;
  }

  /**
   * Returns the weight that the last speaker gets for having spoken. It depends on the number of sentences since then and on their
   * subjects.
   */
  #focusOfLastSpeaker(context: PronounContext): number {
    const { gap, offset, last } = context;
    const since = last?.words.start ?? 0;
    if (gap > FOCUS_SENTENCES) return WEIGHT.spokeLongAgo;
    if (this.#mentions.hasSubjectSince(since, offset, (actor) => isRival(actor, context))) return WEIGHT.spokeBeforeRival;
    return gap <= 1 && !this.#mentions.hasSubjectSince(since, offset, () => true) ? WEIGHT.justSpoke : WEIGHT.spokeLast;
  }

  /**
   * Returns whether the previous sentence introduces a person, that is, mentions the person for the first time and adds a description:
   * «Among them was Ana Roth, a lawyer.» Returns `false` if the subject of that sentence is a pronoun or a rival (see `isRival`).
   */
  #isIntroduced(at: number, mention: NamedMention, context: PronounContext): boolean {
    const sentence = this.#mentions.sentenceOf(at);
    const subject = this.#mentions.subjectOf(sentence);
    if (this.#mentions.sentence - sentence !== 1 || this.#text[mention.end] !== ',') return false;
    if (!this.#mentions.isFirst(at, mention) || context.actors[mention.actor]?.kind !== 'person') return false;
    return this.#pronounSubject?.sentence !== sentence && (subject === undefined || !isRival(subject, context));
  }

  #isPossessive({ end }: Span): boolean {
    const ending = this.#possessiveEnding;
    return ending !== null && fold(this.#text.slice(end, end + ending.length)) === ending;
  }
}

/** Returns whether a pronoun refers to the latest unnamed source, rather than to any of the actors. */
function isUnnamedSource({ last, pronoun, gap }: PronounContext, scores: ReadonlyMap<number, number>): boolean {
  if (last?.actor !== null || last.plural !== pronoun.plural || pronoun.stands !== 'person' || gap > FOCUS_SENTENCES) return false;
  if (last.gender && last.gender !== pronoun.gender) return false;
  const best = Math.max(Number.NEGATIVE_INFINITY, ...scores.values());
  return (last.isStranger ? WEIGHT.stranger : WEIGHT.unnamed) - gap + (last.gender ? WEIGHT.unnamedGender : 0) >= best;
}

/**
 * Returns whether a pronoun refers to the last thing that was a source, `gap` sentences ago, rather than to an actor: «it» to a study, and «they»
 * to a band.
 */
const isUnnamedThing = ({ pronoun, isGroup }: PronounContext, gap: number, scores: ReadonlyMap<number, number>): boolean =>
  (pronoun.stands === 'thing' || (pronoun.plural && isGroup)) &&
  gap <= FOCUS_SENTENCES &&
  WEIGHT.unnamed - gap >= Math.max(Number.NEGATIVE_INFINITY, ...scores.values());

/** Returns the actor with the highest score, and its lead over the second. */
function bestOf(scores: ReadonlyMap<number, number>): Referent {
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LOWEST_SCORE) return NO_REFERENT;
  // If even the best of several scores is negative, the distance from the pronoun outweighs all that speaks for the candidate. The choice
  // is then little more than a guess, so the lead counts as 0.
  const ahead = second === undefined ? CLEAR_LEAD : best[1] < 0 ? 0 : best[1] - second[1];
  return { referent: best[0], lead: ahead >= CLEAR_LEAD ? 'clear' : ahead >= SMALL_LEAD ? 'small' : 'none' };
}
