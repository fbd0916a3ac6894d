import type { CueClass } from '../../../languages/pack';
import { canBegin, phraseFrom } from '../../grammar/find-phrase';
import { isWritten } from '../../grammar/is-written';
import { IS } from '../../grammar/lexicon';
import { cueAt, is, isMark, type Range, type Scene } from '../../grammar/paragraph';
import { type SourcePhrase, sourceOf, sourcePhraseAt } from '../../word-orders/verb-medial/according-to';
import { closingSource } from '../../word-orders/verb-medial/after';
import { reportedBy } from './find-report';
import { isClause } from './report-complement';
import { retellingAt } from './retelling';

/** Fewer words say nothing unless one is a verb. */
const FEWEST = 4;

/** What a source tells whose clause stands beside the sentence and not over it, in tokens. */
export interface Told {
  readonly speaker: Range;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly contents: readonly Range[];
}

/** The source that a sentence names beside what it tells: «according to Smith, …», «as Smith noted, …», «…, Smith said». */
export function sentenceSource(scene: Scene, from: number, end: number): Told | null {
  const found = scene.hasSourcePhrase ? sourced(scene, from, end) : null;
  return found ?? (scene.reports ? (opened(scene, from, end) ?? closed(scene, from, end)) : null);
}

/** «According to Smith, the bridge is closed» and «the bridge is closed, according to Smith». */
function sourced(scene: Scene, from: number, end: number): Told | null {
  for (let at = from; at < end; at++) {
    const phrase = sourcePhraseAt(scene, at);
    if (!phrase) continue;
    const speaker = sourceFrom(scene, phrase, from, end);
    if (!speaker) continue;
    const to = isMark(scene, at - 1, ',') ? at - 1 : at;
    const first = { from: lastClause(scene, from, to), to };
    const after = Math.max(speaker.to, phrase.to);
    const rest = isMark(scene, after, ',') ? restFrom(scene, after, end) : end;
    const last = { from: rest ?? end, to: end };
    const contents = [first, last].filter((content) => content.to - content.from > (content === first ? 1 : 0));
    return contents.length > 0 ? { speaker, cue: phrase, cueClass: 'said', contents } : null;
  }
  return null;
}

/** Where the clause begins that a source behind it covers: «…: the bridge is open», «…, and the bridge is open». */
function lastClause(scene: Scene, from: number, to: number): number {
  let closed = false;
  for (let at = to - 1; at > from; at--) {
    if (isMark(scene, at, ')')) closed = true;
    if (isMark(scene, at, '(') && !closed) return at + 1;
    if (isMark(scene, at, '(')) closed = false;
    if (isMark(scene, at, ';:')) return at + 1;
    if (isMark(scene, at, ',') && is(scene, at + 1, IS.coordinator) && isClause(scene, at + 2, to) && canBegin(scene, at + 2))
      return at + 2;
  }
  return from;
}

/** The source behind «according to», without the clause behind its comma that only looks like an apposition. */
function sourceFrom(scene: Scene, cue: SourcePhrase, low: number, end: number): Range | null {
  const phrase = sourceOf(scene, cue, end);
  if (!phrase || phrase.from < cue.to) return phrase;
  const { from } = phrase;
  let comma = from;
  while (comma < phrase.to && !isMark(scene, comma, ',')) comma++;
  if (comma === phrase.to) return phrase;
  for (let at = comma + 1; at <= phrase.to && at < end; at++) {
    if (is(scene, at, IS.auxiliary) || cueAt(scene, at)) return { from, to: comma };
  }
  // «According to the company, the bridge closes»: something must be left that is reported.
  const closes = phrase.to >= end && cue.from - low > 1;
  return isMark(scene, phrase.to, ',') || closes ? phrase : { from, to: comma };
}

/** «As Smith noted, the bridge would open in May», «As reported by the Post, the bridge …». */
function opened(scene: Scene, from: number, end: number): Told | null {
  if (!scene.lexicon.complements.comparing.has(scene.tokens[from]?.lower ?? '')) return null;
  let comma = from + 2;
  while (comma < end && !isMark(scene, comma, ',:')) comma++;
  const cue = cueAt(scene, from + 1);
  const by = cue?.form === 'past' && scene.lexicon.agentWords.has(scene.tokens[from + 2]?.lower ?? '');
  const agent = by ? phraseFrom(scene, from + 3, comma) : null;
  const found =
    cue && agent ? { speaker: agent, cue: { from: from + 1, to: from + 2 }, cueClass: cue.class } : closingSource(scene, from + 1, comma);
  const told = found?.cue && scene.lexicon.complements.clause.has(cueAt(scene, found.cue.from)?.base ?? '');
  // «As Smith spoke, the crowd left the hall»
  if (!told || !found.speaker || !found.cue || end - comma <= FEWEST) return null;
  return { speaker: found.speaker, cue: found.cue, cueClass: found.cueClass, contents: [{ from: comma + 1, to: end }] };
}

/** «The bridge would open in May, Smith said» and «The bridge, Smith said, would open in May». */
function closed(scene: Scene, from: number, end: number): Told | null {
  for (let at = from + 1; at < end - 1; at++) {
    if (!isMark(scene, at, ',')) continue;
    const found = closingSource(scene, at + 1, end);
    if (!found?.speaker || !found.cue) continue;
    const inverted = found.cue.from < found.speaker.from;
    // «Roth, a sailor, recalled the storm»: what stands before is no clause, and the verb may have an object.
    const plain = scene.tokens[found.speaker.from]?.capital && !takesObject(scene, found.cue.from) && at - from >= FEWEST;
    if (inverted && !plain && !isClause(scene, from, at)) continue;
    if (inverted && isRelative(scene, from, at)) continue;
    // «Through a spokesman, she declined to comment»
    if (scene.lexicon.infinitives.has(scene.tokens[found.cue.from - 1]?.lower ?? '')) continue;
    if (
      (retellingAt(scene, found.cue.from)?.tight && !isWritten(scene, found.speaker)) ||
      (!inverted && reportedBy(scene, found.cue.from, end) !== null)
    )
      continue;
    const after = Math.max(found.speaker.to, found.cue.to);
    const rest = restFrom(scene, after, end);
    if (rest === null) continue;
    // «Her son, Otto Lumley, a welder, disagreed»: a few words without a verb are the subject.
    if (rest >= end && at - from < FEWEST && !isClause(scene, from, at)) continue;
    const contents = [{ from: lastClause(scene, from, at), to: at }, ...(rest < end ? [{ from: rest, to: end }] : [])];
    return { speaker: found.speaker, cue: found.cue, cueClass: found.cueClass, contents };
  }
  return null;
}

const takesObject = (scene: Scene, at: number): boolean => {
  const { object, clause } = scene.lexicon.complements;
  const base = cueAt(scene, at)?.base ?? '';
  return object.has(base) || !clause.has(base);
};

/** «Roth, who is tired, said the ferry»: what ends at the comma only describes who says it. */
function isRelative(scene: Scene, from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && !isMark(scene, at, ',')) at--;
  return at > from && is(scene, at + 1, IS.relative) && !is(scene, at + 1, IS.complementiser);
}

/** Where the reported words go on behind the source, `end` where they do not; null where the source is none. */
function restFrom(scene: Scene, after: number, end: number): number | null {
  let at = after;
  if (at < end && scene.tokens[at]?.kind === 'word' && !is(scene, at, IS.time | IS.preposition | IS.adverb | IS.date)) return null;
  while (at < Math.min(end, after + 8) && scene.tokens[at]?.kind === 'word') at++;
  if (at >= end) return end;
  if (!isMark(scene, at, ',')) return null;
  const aside = is(scene, at + 1, IS.relative) || cueAt(scene, at + 1)?.form === 'ing';
  return aside ? end : at + 1;
}
