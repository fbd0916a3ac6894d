import { type CastMember, SOURCE_KINDS } from '../article/cast';
import type { Voice } from '../voices/voice-share';
import type { ComparedArticle, ComparedSpeaker, SpeakerPlace } from './comparison';
import type { PairedActor } from './pair-actors';

const NAMELESS: ReadonlySet<string> = new Set(SOURCE_KINDS);

/** Returns whether an article gives the name of a member of its cast. */
export const isNamed = ({ kind }: CastMember): boolean => !NAMELESS.has(kind);

/** Returns what an article has of one or several members of its cast that are one speaker. */
export function placeOf(members: readonly [CastMember, ...CastMember[]], voices: readonly Voice[]): SpeakerPlace {
  const [first] = members;
  const ids = new Set(members.map(({ id }) => id));
  const quotes = members.flatMap((one) => one.quotes);
  return {
    member: { ...first, role: members.find(({ role }) => role !== null)?.role ?? null, quotes },
    quotations: quotes.length,
    indirect: quotes.filter(({ kind }) => kind === 'indirect').length,
    percent: voices.reduce((sum, { member, percent }) => sum + (ids.has(member.id) ? percent : 0), 0),
  };
}

/** Returns the actors whom at least one article quotes, those whom the most articles quote first, and then those with the largest shares. */
export function compareSpeakers(articles: readonly ComparedArticle[], actors: readonly PairedActor[]): readonly ComparedSpeaker[] {
  const speakers = actors.map((actor) => {
    const places = articles.map(({ voices }, at) => {
      const [first, ...rest] = actor.members.get(at) ?? [];
      return first ? placeOf([first, ...rest], voices) : null;
    });
    return { actor, places, quotedIn: places.filter((place) => (place?.quotations ?? 0) > 0).length };
  });
  const shareOf = ({ places }: Placed) => places.reduce((sum, place) => sum + (place?.percent ?? 0), 0);
  const countOf = ({ places }: Placed) => places.reduce((sum, place) => sum + (place?.quotations ?? 0), 0);
  const rows = speakers
    .filter(({ quotedIn }) => quotedIn > 0)
    .sort((a, b) => b.quotedIn - a.quotedIn || shareOf(b) - shareOf(a) || countOf(b) - countOf(a));
  return rows.map(({ actor, ...row }) => ({
    ...row,
    name: actor.name,
    identity: actor.identity,
    identities: actor.identities,
    similar: rows.flatMap((other, at) => (other.actor !== actor && haveOneKey(other.actor, actor) ? [at] : [])),
    perhaps: [],
  }));
}
type Placed = Pick<ComparedSpeaker, 'places'>;

const haveOneKey = (one: PairedActor, other: PairedActor): boolean => [...one.keys].some((key) => other.keys.has(key));
