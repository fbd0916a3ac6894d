import type { Actor, CorrectedSource, Quote, Speaker } from '../model';
import { sliceOf } from '../text/span';
import { alike } from './anchor';

/** A speaker as the analysis has speakers, and the actors, with one more where the reader named somebody new. */
export interface NamedSource {
  readonly speaker: Speaker | null;
  readonly actors: readonly Actor[];
}

/** Finds whom the reader means among the actors of a text. `before` is who was found to speak, `at` where the quote begins. */
export function nameSource(
  text: string,
  source: CorrectedSource,
  actors: readonly Actor[],
  { speaker: before, parts }: Pick<Quote, 'speaker' | 'parts'>,
): NamedSource {
  const at = parts[0]?.start ?? 0;
  const nowhere = { start: at, end: at };
  if (source.by === 'nobody') return { speaker: null, actors };
  if (source.by === 'words') {
    const mention = nearest(text, source.words, at);
    // Words that are gone leave a source without any; «described» it can no longer be.
    return { speaker: { mention: mention ?? nowhere, actorId: null, unnamed: source.unnamed || !mention }, actors };
  }
  const known = findActor(source.name, source.kind, actors, text);
  const actor = known ?? newActor(source, actors);
  const isSame = before !== null && before.actorId === actor.id;
  return {
    speaker: { mention: isSame ? before.mention : nowhere, actorId: actor.id, unnamed: false },
    actors: known ? actors : [...actors, actor],
  };
}

/** By name and kind, else by any of the names of any kind: another analysis may call the same actor more fully, or take it for something else. */
function findActor(name: string, kind: Actor['kind'], actors: readonly Actor[], text: string): Actor | undefined {
  const wanted = alike(name);
  const ways: readonly ((actor: Actor) => boolean)[] = [
    (actor) => actor.kind === kind && actor.name === name,
    (actor) => alike(actor.name) === wanted,
    (actor) => actor.aliases.some((alias) => alike(alias) === wanted),
    (actor) => actor.mentions.some((mention) => mention.kind === 'name' && alike(sliceOf(text, mention)) === wanted),
  ];
  for (const fits of ways) {
    const found = actors.find(fits);
    if (found) return found;
  }
  return undefined;
}

function newActor({ name, kind }: Extract<CorrectedSource, { by: 'name' }>, actors: readonly Actor[]): Actor {
  const ids = new Set(actors.map(({ id }) => id));
  let number = 1;
  while (ids.has(`r${number}`)) number++;
  return { id: `r${number}`, kind, name, aliases: [], roles: [], mentions: [], salience: 0 };
}

/** Where the words stand that are nearest to an offset. */
function nearest(text: string, words: string, at: number) {
  if (words === '') return null;
  const [before, behind] = [text.lastIndexOf(words, at), text.indexOf(words, at)];
  const isBefore = before >= 0 && (behind < 0 || at - before <= behind - at);
  const start = isBefore ? before : behind;
  return start < 0 ? null : { start, end: start + words.length };
}
