import type { Actor, CorrectedSource, Quote, Speaker } from '../model';
import { findActor, freeId } from './find-actor';

/**
 * A resolved speaker together with the article's actors. The actors include a new one if the reader named somebody who is not in the cast.
 */
export interface NamedSource {
  readonly speaker: Speaker | null;
  readonly actors: readonly Actor[];
}

/**
 * Turns the source that the reader chose for a quotation into a speaker and, if necessary, a new actor. The last parameter is the quotation
 * as it was before the correction.
 */
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
    // If the source is given as a description, its mention is that description in the text. If the text does not contain it, the source is
    // treated as unnamed.
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

/** Returns the occurrence of `words` closest to the offset `at`, or `null` if there is none. */
function nearest(text: string, words: string, at: number) {
  if (words === '') return null;
  const [before, after] = [text.lastIndexOf(words, at), text.indexOf(words, at)];
  const isBefore = before >= 0 && (after < 0 || at - before <= after - at);
  const start = isBefore ? before : after;
  return start < 0 ? null : { start, end: start + words.length };
}
