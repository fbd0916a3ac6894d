import { phraseEndingAt } from '../../grammar/find-subject';
import { IS } from '../../grammar/lexicon';
import { cueAt, is, isMark, type Scene } from '../../grammar/paragraph';
import type { Place } from '../attribution';

/**
 * Whether the verb at a token reports what nobody said: «never said», «should have said», «neither Roth nor Maas would say», «every time
 * somebody says», «ask yourself». A view that somebody does not hold is still theirs to tell: «did not think so».
 * @param low where its sentence begins.
 */
export function isUnsaid(scene: Scene, verb: number, low: number): boolean {
  const cue = cueAt(scene, verb);
  if (!scene.lexicon.unsaid.size || cue?.class === 'believed') return false;
  let at = verb;
  for (; at > low; at--) {
    if (endsAt(scene, at, low)) return true;
    const before = scene.tokens[at - 1]?.lower ?? '';
    // What somebody decides not to do is their decision, and who does not only say something says it.
    if (scene.lexicon.infinitives.has(before) || scene.lexicon.limiters.has(before)) break;
    if (!is(scene, at - 1, IS.auxiliary | IS.adverb | IS.clitic)) break;
  }
  // A bare form that opens its sentence tells the reader what to do.
  if (at === low) return cue?.form === 'base' && !cue.past && !cue.nounLike && scene.lexicon.infinitives.size > 0;
  const subject = phraseEndingAt(scene, at, low);
  if (!subject) return false;
  // «Nor did Roth say»
  const edge = is(scene, subject.from - 1, IS.auxiliary) ? subject.from - 1 : subject.from;
  return endsAt(scene, edge, low) || startsAt(scene, subject.from);
}

/** The same for the words of a quotation behind the verb: «did not explain herself: “…”» has them behind its colon. */
export function deniesQuotation(scene: Scene, verb: number, { at, from }: Place): boolean {
  const explains = isMark(scene, at - 1, ':') && verb + 1 < at - 1 && cueAt(scene, verb)?.hearer === false;
  return !explains && isUnsaid(scene, verb, from);
}

/** Whether words that deny what follows end right before a token. */
function endsAt(scene: Scene, end: number, low: number): boolean {
  for (let from = Math.max(low, end - LONGEST); from < end; from++) if (startsAt(scene, from, end)) return true;
  return false;
}
/** Most words of such a phrase. */
const LONGEST = 2;

function startsAt({ tokens, lexicon }: Scene, from: number, end?: number): boolean {
  const phrases = lexicon.unsaid.get(tokens[from]?.lower ?? '') ?? [];
  return phrases.some(
    (words) => (end === undefined || from + words.length === end) && words.every((word, offset) => tokens[from + offset]?.lower === word),
  );
}
