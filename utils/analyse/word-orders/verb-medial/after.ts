import { canBegin } from '../../grammar/find-phrase';
import { subjectBefore, withHost } from '../../grammar/find-subject';
import { isWritten } from '../../grammar/is-written';
import { IS } from '../../grammar/lexicon';
import { cueAt, endsLikeClause, is, isMark, isQuotation, type Range, REACH, type Scene } from '../../grammar/paragraph';
import { placeBehind } from '../../grammar/place-source';
import { subjectBehind, verbGroupAt } from '../../grammar/verb-group';
import type { Attribution, Place } from '../../quotes/attribution';
import { passiveBefore } from './before';

/** The token behind what parts a quotation from its reporting clause: a comma, a dash, or «, —». */
function afterJoint(scene: Scene, at: number): number {
  const dash = isMark(scene, at, ',') ? at + 1 : at;
  return isMark(scene, dash, '—–―-') ? dash + 1 : dash;
}

/** «“…,” Smith said»: subject and reporting verb right after the quotation. */
export function findAfter(scene: Scene, place: Place): Attribution | null {
  const from = afterJoint(scene, place.at + 1);
  const closed = from > place.at + 1 || endsLikeClause(scene, place.at);
  const crosses = place.reach > place.to;
  // «the “interim” role of the council was agreed»: marked words without a comma belong to the noun that follows.
  if (!closed && !scene.tokens[from]?.capital && !is(scene, from, IS.pronoun | IS.determiner | IS.possessive)) return null;
  const inMiddle = place.at > place.from && !is(scene, place.at - 1, IS.coordinator);
  const found = subjectThenCue(scene, from, place.reach, !closed || crosses || inMiddle, 'after');
  return found?.cue && crosses && reportsNext(scene, place, found.cue.to) ? null : found;
}

/**
 * «“….” Smith also said: “…”»: a sentence after a full stop reports what follows where it has a quotation of its own; after a question or
 * an exclamation mark only where the quotation follows the verb.
 */
function reportsNext(scene: Scene, place: Place, cueEnd: number): boolean {
  if (isMark(scene, cueEnd, ':')) return true;
  if (!endsWithStop(scene, place.at)) return isQuotation(scene, isMark(scene, cueEnd, ',') ? cueEnd + 1 : cueEnd);
  return place.at > place.from || quotes(scene, cueEnd, place.reach);
}

/** «“…,” said Smith». */
export function findInverted(scene: Scene, place: Place): Attribution | null {
  const from = afterJoint(scene, place.at + 1);
  const found = cueThenSubject(scene, from, place.reach, 'inverted');
  // «El programa “Buenos días” empieza»: a subject can be left out only where the quotation is closed.
  return found?.dropped && from === place.at + 1 && !endsLikeClause(scene, place.at) ? null : found;
}

/** «“…” of the island's debt, said Ana Roth» and «… “…” for the poor, Smith said»: the source closes the sentence. */
export function findTail(scene: Scene, place: Place): Attribution | null {
  for (let at = place.at + 1; at < Math.min(place.to, place.at + 45); at++) {
    if (isMark(scene, at, ';')) return null;
    const afterQuotation = isQuotation(scene, at) && endsLikeClause(scene, at);
    if (!isMark(scene, at, ',') && !afterQuotation) continue;
    const found = closingSource(scene, at + 1, place.to);
    if (found && !opensNext(scene, found)) return { ...found, content: { from: place.from, to: afterQuotation ? at + 1 : at } };
  }
  return null;
}

/** «In his “fog plan,” a paper of last year, he wrote, “We must talk.”»: the verb reports what follows. */
function opensNext(scene: Scene, { cue }: Attribution): boolean {
  const at = cue && isMark(scene, cue.to, ',:') ? cue.to + 1 : (cue?.to ?? 0);
  return isQuotation(scene, at) && /^\P{L}{1,3}\p{Lu}/u.test(scene.text.slice(scene.tokens[at]?.start, scene.tokens[at]?.end));
}

/** The source that closes a sentence from token `from` on: «said Ana Roth» or «Ana Roth said on Monday». */
export function closingSource(scene: Scene, from: number, to: number): Attribution | null {
  return cueThenSubject(scene, from, to, 'tail') ?? subjectThenCue(scene, from, to, true, 'tail');
}

function subjectThenCue(scene: Scene, from: number, to: number, strict: boolean, rule: 'after' | 'tail'): Attribution | null {
  if (!canBegin(scene, from) && !is(scene, from, IS.adverb)) return null;
  let tries = 0;
  for (let at = from + 1; at < Math.min(to, from + 45) && tries < 3; at++) {
    if (isQuotation(scene, at) || isMark(scene, at, ';:?!')) return null;
    const cue = cueAt(scene, at);
    if (!cue || is(scene, at, IS.preposition)) continue;
    tries++;
    // «is quoted as saying», «can be heard asking»
    const heard = cue.form === 'ing' ? passiveBefore(scene, at, from) : -1;
    if (heard < 0 && cue.form === 'ing' && !is(scene, at - 1, IS.auxiliary)) continue;
    if (is(scene, at - 1, IS.passive) && cue.form !== 'ing') continue;
    const { phrase: nearest } = subjectBefore(scene, heard < 0 ? at : heard, from);
    // «Otto Lumley, the chemist who founded the spa said»
    const phrase = nearest && nearest.from > from ? (listed(scene, from, nearest) ?? withHost(scene, nearest, from)) : nearest;
    if (!phrase || phrase.from > leadingAdverbs(scene, from)) continue;
    const reads = scene.lexicon.complements.showing.has(cue.base) && isWritten(scene, phrase);
    if (rule === 'tail' && !reads && (cue.class === 'believed' || cue.class === 'judged' || cue.class === 'called')) continue;
    if ((cue.class === 'believed' || cue.class === 'judged' || strict) && !endsClause(scene, at, to, cue.hearer)) continue;
    return { rule, speaker: phrase, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
  }
  return null;
}

/** «Otto Lumley, 30, of Ulm, N.Y., who rows, said»: a name with all that stands between it and the verb, none of which is a clause. */
function listed(scene: Scene, from: number, { from: last, to }: Range): Range | null {
  if (!scene.tokens[from]?.capital || is(scene, from, IS.pronoun) || !isMark(scene, last - 1, ',')) return null;
  for (let at = from; at < last; at++)
    if (cueAt(scene, at) || is(scene, at, IS.auxiliary | IS.complementiser) || isQuotation(scene, at)) return null;
  return { from, to };
}

const quotes = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + REACH); at++) if (isQuotation(scene, at)) return true;
  return false;
};

const leadingAdverbs = (scene: Scene, from: number): number => {
  let at = from;
  while (is(scene, at, IS.adverb)) at++;
  return at;
};

function cueThenSubject(scene: Scene, from: number, to: number, rule: 'inverted' | 'tail'): Attribution | null {
  const { order } = scene.lexicon.pack;
  if (!order.verbFirstAfterQuote) return null;
  const group = verbGroupAt(scene, from, to);
  if (!group) return null;
  const { at, cue, pronoun } = group;
  if (is(scene, at + 1, IS.complementiser)) return null;
  const found = { rule, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: null };
  const speaker = pronoun ?? subjectBehind(scene, at, to) ?? placeBehind(scene, at, to);
  if (speaker) return { ...found, speaker: withRelative(scene, speaker, to) };
  return order.dropsSubject && endsClause(scene, at, to, cue.hearer) ? { ...found, speaker: null, dropped: true } : null;
}

/** «una vecina que prefiere no dar su nombre»: behind the words said, the word for «that» can only describe the noun before it. */
function withRelative(scene: Scene, speaker: Range, to: number): Range {
  const describes = is(scene, speaker.to, IS.relative | IS.complementiser) && is(scene, speaker.from, IS.indefinite);
  let end = speaker.to;
  while (describes && end < Math.min(to, speaker.to + REACH) && scene.tokens[end]?.kind === 'word') end++;
  return { from: speaker.from, to: end };
}

/** Whether nothing that could be reported follows the verb: the sentence ends or goes on with time, place or hearer. */
export function endsClause(scene: Scene, cue: number, to: number, hearer: boolean): boolean {
  const at = cue + 1;
  if (at >= to || hearer) return true;
  if (is(scene, at, IS.complementiser)) return false;
  const { kind } = scene.tokens[at] ?? { kind: 'mark' };
  if (kind === 'mark' || kind === 'quotation' || is(scene, at, IS.time | IS.preposition | IS.adverb | IS.conjunction)) return true;
  // «said last week»
  return at + 1 < to && is(scene, at + 1, IS.time) && !scene.tokens[at]?.capital;
}

/** Whether a quotation closes with a full stop, as a sentence that stands for itself. */
function endsWithStop(scene: Scene, at: number): boolean {
  const end = scene.tokens[at]?.end ?? 0;
  return /[.…]\s?["“”‘’'«»」』]{0,3}$/u.test(scene.text.slice(Math.max(0, end - 4), end));
}
