import { type CastMember, SOURCE_KINDS } from '../article/cast';
import type { Voice } from '../voices/voice-share';
import type { ComparedArticle, ComparedSpeaker, SpeakerPlace } from './comparison';
import type { PairedActor } from './pair-actors';

const NAMELESS: ReadonlySet<string> = new Set(SOURCE_KINDS);

/** Returns whether an article gives the name of a member of its cast. */
export const isNamed = ({ kind }: CastMember): boolean => !NAMELESS.has(kind);

/** Returns what an article has of a member of its cast. */
export function placeOf(member: CastMember, voices: readonly Voice[]): SpeakerPlace {
  const indirect = member.quotes.filter(({ kind }) => kind === 'indirect').length;
  const percent = voices.find((voice) => voice.member.id === member.id)?.percent ?? 0;
  return { member, quotations: member.quotes.length, indirect, percent };
}

/** Returns the actors whom at least one article quotes, those whom the most articles quote first, and then those with the largest shares. */
export function compareSpeakers(articles: readonly ComparedArticle[], actors: readonly PairedActor[]): readonly ComparedSpeaker[] {
  const speakers = actors.map((actor): ComparedSpeaker => {
    const places = articles.map(({ voices }, at) => {
      const member = actor.get(at);
      return member ? placeOf(member, voices) : null;
    });
    return { name: fullestName([...actor.values()]), places, quotedIn: places.filter((place) => (place?.quotations ?? 0) > 0).length };
  });
  const shareOf = ({ places }: ComparedSpeaker) => places.reduce((sum, place) => sum + (place?.percent ?? 0), 0);
  const countOf = ({ places }: ComparedSpeaker) => places.reduce((sum, place) => sum + (place?.quotations ?? 0), 0);
  return speakers
    .filter(({ quotedIn }) => quotedIn > 0)
    .sort((a, b) => b.quotedIn - a.quotedIn || shareOf(b) - shareOf(a) || countOf(b) - countOf(a));
}

/** Returns the name with the most words; of several, the first. */
const fullestName = (members: readonly CastMember[]): string =>
  members.map(({ name }) => name).reduce((best, name) => (wordsIn(name) > wordsIn(best) ? name : best), members[0]?.name ?? '');
const wordsIn = (name: string): number => name.split(/\s+/).length;
