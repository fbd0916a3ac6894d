import type { Actor, CorrectedSource, Quote, Speaker } from '../model';
import { findActor, freeId } from './find-actor';

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
  const known = findActor(source, actors, text);
  const actor = known ?? newActor(source, freeId(actors));
  const isSame = before !== null && before.actorId === actor.id;
  return {
    speaker: { mention: isSame ? before.mention : nowhere, actorId: actor.id, unnamed: false },
    actors: known ? actors : [...actors, actor],
  };
}

const newActor = ({ name, kind }: Extract<CorrectedSource, { by: 'name' }>, id: string): Actor => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  mentions: [],
  salience: 0,
});

/** Where the words stand that are nearest to an offset. */
function nearest(text: string, words: string, at: number) {
  if (words === '') return null;
  const [before, behind] = [text.lastIndexOf(words, at), text.indexOf(words, at)];
  const isBefore = before >= 0 && (behind < 0 || at - before <= behind - at);
  const start = isBefore ? before : behind;
  return start < 0 ? null : { start, end: start + words.length };
}
