import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import { fold } from '../../text/fold';
import type { ActorDraft, Gender } from '../actors/actor-draft';
import { markSubjects } from './mark-subjects';
import type { NamedMention, Surroundings } from './speaker';

/** What is known of the actors when a pronoun is read. */
export interface Discourse {
  readonly actors: readonly ActorDraft[];
  readonly genders: readonly (Gender | null)[];
  readonly spoken: ReadonlySet<number>;
  /** Who spoke last: an actor, or an unnamed source with what its words tell of gender and number; and where, as an offset. */
  readonly last: { readonly actor: number | null; readonly gender: Gender | null; readonly plural: boolean; readonly at: number } | null;
  /** Who cannot be meant: «he told Smith», «she said of Smith». */
  readonly hearer: number | null;
}

/** An actor, `unnamed` for the unnamed source that spoke last, or nobody known; and how far everybody else is behind. */
export interface Referent {
  readonly who: number | 'unnamed' | null;
  readonly lead: 'clear' | 'small' | 'none';
}

export interface RankedMentions {
  /** Whom a pronoun at an offset stands for. Offsets must not fall from call to call. */
  bestBefore(offset: number, pronoun: PronounWord, discourse: Discourse): Referent;
  /** Keeps in mind whom a pronoun stands for that is the subject of the sentence at an offset: «He left at noon.» */
  echo(actor: number, offset: number): void;
  /** Of some actors the one named last before an offset, or null. */
  latestOf(actors: ReadonlySet<number>, offset: number): number | null;
}

/** So many names back a pronoun looks. */
const MEMORY = 30;
/** Below this the nearest candidate is too far away to be meant. */
const FAR = -7;
/** By so much the best candidate must lead for its pronoun to be nearly as good as a name, and for it to be better than a guess. */
const CLEAR = 4;
const SMALL = 2;
/** What speaks for a name, in sentences of distance. */
const WEIGHT = {
  subject: 3, introduced: 4, echo: 4.5, speaks: 3.5, spokeLast: 2, overtaken: -1, spokeBefore: 0.5, gender: 1, hasSpoken: 0.7, person: 0.5, possessive: 1.5,
}; // biome-ignore format: a table
/** So many sentences back a speaker is still in focus. */
const RECENT = 3;

/**
 * The names of a text made ready for pronouns. A sentence of distance counts −1, the rest as in `WEIGHT`, measured on news in English; a
 * name of the other gender or the wrong kind is out.
 */
export function rankMentions(
  text: string,
  names: readonly NamedMention[],
  around: Surroundings,
  quoted: readonly Span[],
  possessiveEnding: string | null,
  isPerson: (actor: number) => boolean,
): RankedMentions {
  const outside = leaveOut(names, quoted);
  const sentenceOf = indexOf(outside, around.sentences);
  const isSubject = markSubjects(text, outside, around.subjects, isPerson);
  const firstOf = new Map<number, number>();
  const subjectOf = new Map<number, number>();
  for (const [at, { actor }] of outside.entries()) {
    if (!firstOf.has(actor)) firstOf.set(actor, at);
    if (isSubject[at]) subjectOf.set(sentenceOf[at] ?? 0, actor);
  }
  /** The person that a pronoun stood for as the subject of a sentence, and which. */
  let echoed: { readonly actor: number; readonly sentence: number } | null = null;
  let high = 0;
  let sentence = 0;

  const advance = (offset: number): void => {
    while ((outside[high]?.start ?? Number.POSITIVE_INFINITY) < offset) high++;
    while ((around.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) sentence++;
  };

  /** Whether a sentence between has somebody else for its subject: then who spoke before is less in focus. */
  const spokenOver = (from: number, to: number, isMeant: (actor: number) => boolean): boolean => {
    for (let at = high - 1; at >= Math.max(0, high - MEMORY) && (outside[at]?.start ?? 0) > from; at--) {
      const mention = outside[at];
      if (!mention || !isSubject[at] || mention.start >= to || !isMeant(mention.actor)) continue;
      if ((around.sentences[sentenceOf[at] ?? 0]?.start ?? 0) > from) return true;
    }
    return false;
  };

  return {
    echo(actor, offset) {
      advance(offset);
      echoed = { actor, sentence };
    },
    bestBefore(offset, pronoun, { actors, genders, spoken, last, hearer }) {
      if (pronoun.stands === 'writer') return nobody;
      advance(offset);
      const gap = last ? sentence - sentenceAt(around.sentences, last.at, sentence) : 0;
      const agrees = (actor: number): boolean => !(pronoun.gender && genders[actor] && pronoun.gender !== genders[actor]);
      /** Whether somebody else may be meant as well. */
      const rivals = (actor: number): boolean =>
        pronoun.stands === 'person' &&
        !pronoun.plural &&
        actor !== hearer &&
        actor !== last?.actor &&
        actors[actor]?.kind === 'person' &&
        agrees(actor);
      const fresh = freshness(gap, (isMeant) => spokenOver(last?.at ?? 0, offset, isMeant), rivals);
      /** «Among them was Ana Roth, a lawyer.»: whoever the sentence before names first of all and describes, unless that is about somebody else. */
      const isIntroduced = (at: number, { actor, end }: NamedMention): boolean => {
        const within = sentenceOf[at] ?? 0;
        const subject = subjectOf.get(within);
        if (sentence - within !== 1 || text[end] !== ',' || firstOf.get(actor) !== at || actors[actor]?.kind !== 'person') return false;
        return echoed?.sentence !== within && (subject === undefined || !rivals(subject));
      };
      const scores = new Map<number, number>();
      for (let at = high - 1; at >= Math.max(0, high - MEMORY); at--) {
        const mention = outside[at];
        const actor = mention && actors[mention.actor];
        if (!actor || mention.actor === hearer) continue;
        const gender = genders[mention.actor] ?? null;
        const isPerson = actor.kind === 'person';
        if (pronoun.stands === 'thing' ? isPerson || actor.kind === 'place' : pronoun.plural ? isPerson : !isPerson) continue;
        if (!agrees(mention.actor)) continue;
        const owns = possessiveEnding !== null && fold(text.slice(mention.end, mention.end + possessiveEnding.length)) === possessiveEnding;
        const score =
          (sentenceOf[at] ?? 0) - sentence + (isSubject[at] ? WEIGHT.subject : isIntroduced(at, mention) ? WEIGHT.introduced : 0) + (last?.actor === mention.actor ? fresh : 0) +
          (pronoun.gender && gender ? WEIGHT.gender : 0) + (spoken.has(mention.actor) ? WEIGHT.hasSpoken : 0) + (isPerson ? WEIGHT.person : 0) - (owns ? WEIGHT.possessive : 0); // biome-ignore format: a sum
        if (score > (scores.get(mention.actor) ?? Number.NEGATIVE_INFINITY)) scores.set(mention.actor, score);
      }
      if (echoed && scores.has(echoed.actor)) {
        const score = echoed.sentence - sentence + WEIGHT.echo + (last?.actor === echoed.actor ? fresh : 0);
        scores.set(echoed.actor, Math.max(scores.get(echoed.actor) ?? 0, score));
      }
      if (
        last?.actor === null &&
        last.plural === pronoun.plural &&
        pronoun.stands === 'person' &&
        gap <= RECENT &&
        (!last.gender || last.gender === pronoun.gender)
      ) {
        const named = Math.max(Number.NEGATIVE_INFINITY, ...scores.values());
        if (4 - gap + (last.gender ? 1 : 0) >= named) return { who: 'unnamed', lead: 'small' };
      }
      const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
      if (!best || best[1] < FAR) return nobody;
      // Who leads from far away has hardly more than a guess for them, unless there is nobody else.
      const ahead = second === undefined ? CLEAR : best[1] < 0 ? 0 : best[1] - second[1];
      return { who: best[0], lead: ahead >= CLEAR ? 'clear' : ahead >= SMALL ? 'small' : 'none' };
    },
    latestOf(actors, offset) {
      if (actors.size === 0) return null;
      if (actors.size === 1) return [...actors][0] ?? null;
      advance(offset);
      for (let at = high - 1; at >= Math.max(0, high - MEMORY); at--) {
        const mention = outside[at];
        if (mention && actors.has(mention.actor)) return mention.actor;
      }
      return null;
    },
  };
}

/** How much who spoke last is in focus, so many sentences later: less where others were the subject since, least where one may be meant. */
function freshness(gap: number, spokenOver: (isMeant: (actor: number) => boolean) => boolean, rivals: (actor: number) => boolean): number {
  if (gap > RECENT) return WEIGHT.spokeBefore;
  if (spokenOver(rivals)) return WEIGHT.overtaken;
  return gap <= 1 && !spokenOver(() => true) ? WEIGHT.speaks : WEIGHT.spokeLast;
}

const nobody: Referent = { who: null, lead: 'none' };

/** The index of the sentence that holds an offset, at most `from`; looks no further back than it matters. */
function sentenceAt(sentences: readonly Span[], offset: number, from: number): number {
  let at = from;
  while (at > 0 && at > from - RECENT - 2 && (sentences[at]?.start ?? 0) > offset) at--;
  return at;
}

/** Names inside quoted words are no candidates: speakers seldom name themselves. */
function leaveOut(names: readonly NamedMention[], quoted: readonly Span[]): NamedMention[] {
  const sorted = [...quoted].sort((a, b) => a.start - b.start);
  let next = 0;
  return names.filter(({ start }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return !(sorted[next] && (sorted[next]?.start ?? 0) <= start);
  });
}

function indexOf(names: readonly Span[], sentences: readonly Span[]): number[] {
  let sentence = 0;
  return names.map(({ start }) => {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) sentence++;
    return sentence;
  });
}
