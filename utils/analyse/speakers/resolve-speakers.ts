import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import type { ActorDraft } from '../actors/actor-draft';
import type { QuoteDraft } from '../quotes/quote-draft';
import { type Describer, describeActors } from './describe-actors';
import { type Discourse, rankMentions } from './rank-mentions';
import type { MentionReading } from './read-mention';
import type { NamedMention, ResolvedSpeaker, Surroundings } from './speaker';

/** How the words that name a speaker are read in the language of the text. */
export interface MentionReader extends Describer {
  readonly read: (mention: Span, names: readonly NamedMention[]) => MentionReading;
  /** What makes a possessive of a name. */
  readonly possessiveEnding: string | null;
}

const nobody: ResolvedSpeaker = { actor: null, unnamed: false, by: 'nothing' };

const PRONOUN_LEADS = { clear: 'clearPronoun', small: 'pronoun', none: 'vaguePronoun' } as const;

/**
 * The speaker of every quotation, in the order given (that of the text). Names by overlap with the actors' names, pronouns by the salience
 * of the latest thirty names, descriptions («the president») by titles and roles. Gender is learned on the way.
 */
export function resolveSpeakers(
  text: string,
  quotes: readonly QuoteDraft[],
  actors: readonly ActorDraft[],
  around: Surroundings,
  { read, possessiveEnding, ...describer }: MentionReader,
): ResolvedSpeaker[] {
  const names = namesInOrder(actors);
  const descriptions = describeActors(text, actors, describer);
  const genders = actors.map(({ gender }) => gender);
  const spoken = new Set<number>();
  // Whoever is named in the answer of an interview may be meant by «she» in the same answer.
  const quoted = quotes.flatMap(({ kind, parts, rule }) => (kind === 'direct' && rule !== 'turn' && rule !== 'answer' ? parts : []));
  const ranked = rankMentions(text, names, around, quoted, possessiveEnding, (actor) => actors[actor]?.kind === 'person');
  let last: Discourse['last'] = null;
  const mentions = new Set(quotes.map(({ mention }) => mention?.start));
  let next = 0;
  /** Pronouns that are the subject of a sentence up to an offset: «He left at noon.» */
  const follow = (to: number): void => {
    for (; (around.subjects[next]?.start ?? Number.POSITIVE_INFINITY) < to; next++) {
      const subject = around.subjects[next];
      if (!subject || subject.end - subject.start > PRONOUN || mentions.has(subject.start)) continue;
      const { pronoun } = read(subject, names);
      if (pronoun?.stands !== 'person' || pronoun.plural) continue;
      const { who } = ranked.bestBefore(subject.start, pronoun, { actors, genders, spoken, last, hearer: null });
      if (typeof who === 'number') ranked.echo(who, subject.start);
    }
  };
  return quotes.map((quote) => {
    if (!quote.mention) return nobody;
    follow(quote.mention.start);
    const reading = read(quote.antecedent ?? quote.mention, names);
    let speaker: ResolvedSpeaker = { actor: null, unnamed: reading.unnamed, by: 'nothing' };
    if (reading.name !== null) speaker = { actor: reading.name, unnamed: false, by: 'name' };
    else if (reading.pronoun) {
      const { who: best, lead } = ranked.bestBefore(quote.mention.start, reading.pronoun, {
        actors,
        genders,
        spoken,
        last,
        // Who passes on what «she» said is not she.
        hearer: hearerOf(text, quote, names) ?? (quote.relay ? read(quote.relay, names).name : null),
      });
      const actor = best === 'unnamed' ? null : best;
      if (actor !== null && reading.pronoun.gender && actors[actor]?.kind === 'person') genders[actor] ??= reading.pronoun.gender;
      speaker = { actor, unnamed: best === 'unnamed', by: PRONOUN_LEADS[lead] };
    } else if (reading.description || reading.noun) {
      // What is told in other words may be no speech: «the debate revealed …».
      const noun = quote.kind === 'indirect' ? null : reading.noun;
      const named = descriptions.nouns.get(noun ?? '') ?? descriptions.nouns.get((noun && reading.description) ?? '');
      const actor =
        ranked.latestOf(descriptions.roles.get(reading.description ?? '') ?? none, quote.mention.start) ??
        (named?.size === 1 ? ranked.latestOf(named, quote.mention.start) : null);
      if (actor !== null) speaker = { actor, unnamed: false, by: 'description' };
    }
    if (speaker.actor !== null) {
      spoken.add(speaker.actor);
    }
    if (speaker.actor !== null || (speaker.unnamed && !isPassing(quote)))
      last = { actor: speaker.actor, gender: reading.gender, plural: reading.plural, at: quote.mention.start };
    return speaker;
  });
}

/** No pronoun is longer, in UTF-16 units. */
const PRONOUN = 12;

/** «he told Smith», «she said of Smith»: whoever is named right behind the verb is not who speaks. */
function hearerOf(text: string, { cue, mention }: QuoteDraft, names: readonly NamedMention[]): number | null {
  if (!cue || !mention || cue.start < mention.start) return null;
  const name = names[countWhile(names, ({ start }) => start < cue.end)];
  if (!name || name.start - cue.end > HEARER) return null;
  return /[.,;:!?—–"“”«»„]/u.test(text.slice(cue.end, name.start)) ? null : name.actor;
}
/** So far behind the verb a hearer may be named: «told the Bavarian minister Ana Roth». */
const HEARER = 40;

const none: ReadonlySet<number> = new Set();

/** «A woman asked for a form»: what somebody unnamed wants, holds or asks brings nobody into focus. */
const isPassing = ({ rule, kind, cueClass }: QuoteDraft): boolean =>
  rule === 'intent' || rule === 'stance' || (kind === 'indirect' && cueClass === 'asked');

/** Every name of the actors, in the order of the text. */
export function namesInOrder(actors: readonly ActorDraft[]): NamedMention[] {
  return actors
    .flatMap(({ names }, actor) => names.map(({ start, end }) => ({ start, end, actor })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
