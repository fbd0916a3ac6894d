import { phraseFrom } from '../find-phrase';
import { IS } from '../lexicon';
import { is, isMark, type Range, type Scene } from '../scene';
import type { Attribution, Place } from './frame';

/** «According to Smith, …» and «…, according to Smith». */
export function findAccordingTo(scene: Scene, place: Place): Attribution | null {
  for (let at = place.at + 1; at < Math.min(place.to, place.at + 40); at++) {
    const phrase = sourcePhraseAt(scene, at);
    if (!phrase) continue;
    const dash = isMark(scene, at - 1, '—–-') ? at - 1 : at;
    const end = isMark(scene, dash - 1, ',') ? dash - 1 : dash;
    const speaker = sourceOf(scene, phrase, place.to);
    return speaker && shape(speaker, phrase, end - 1 === place.at && place.from === place.at ? null : { from: place.from, to: end });
  }
  for (let at = place.at - 2; at >= Math.max(place.from, place.at - 40); at--) {
    const phrase = sourcePhraseAt(scene, at);
    if (!phrase) continue;
    const speaker = sourceOf(scene, phrase, place.at);
    if (!speaker) return null;
    const to = Math.max(speaker.to, phrase.to);
    const start = isMark(scene, to, ',:') ? to + 1 : to;
    return shape(speaker, phrase, start >= place.at ? null : { from: start, to: place.at + 1 });
  }
  return null;
}

/** The source that follows the phrase, or the possessive in it: «по его словам». */
export function sourceOf(scene: Scene, phrase: Range, to: number): Range | null {
  for (let at = phrase.from; at < phrase.to; at++) if (is(scene, at, IS.possessive)) return { from: at, to: at + 1 };
  return phraseFrom(scene, phrase.to, to);
}

const shape = (speaker: Range, cue: Range, content: Range | null): Attribution => ({
  rule: 'accordingTo',
  speaker,
  cue,
  cueClass: 'said',
  content,
});

/** The phrase for «according to» that begins at a token. */
export function sourcePhraseAt({ tokens, lexicon }: Scene, at: number): Range | null {
  const first = tokens[at];
  const phrases = first && lexicon.sourcePhrases.get(first.lower);
  const found = phrases?.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return found ? { from: at, to: at + found.length } : null;
}
