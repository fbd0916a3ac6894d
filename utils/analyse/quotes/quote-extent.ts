import type { QuoteKind, Span } from '../../model';
import { IS } from '../grammar/lexicon';
import { cueAt, is, isMark, isQuotation, type Range, type Scene, spanOf } from '../grammar/paragraph';
import { endsLikeClause } from '../word-orders/verb-medial/after';
import type { Attribution, Place } from '../word-orders/verb-medial/frame';
import { reportedBy } from './indirect/find-report';
import { isClause } from './indirect/report-complement';
import { openingComma, REPORTED, type Reach, reportEnd } from './indirect/report-end';
import { isDependent } from './indirect/report-source';

/** What an attributed quotation covers: the marks alone, or the whole reported clause where words of it stand outside them. */
export interface Extent {
  readonly kind: QuoteKind;
  /** In the order of the text. */
  readonly ranges: readonly Range[];
  readonly parts: Span[];
}

/**
 * The extent of a quotation: «that he will “meet probably in May,”» is mixed and begins with «that».
 * @param floor token before which other quotations have taken the words.
 */
export function extentOf(scene: Scene, place: Place, found: Attribution, floor: number): Extent {
  const wanted = contentRange(scene, place, found);
  const range = { from: Math.max(wanted.from, Math.min(floor, place.at)), to: wanted.to };
  const lead = scene.lexicon.pack.verbFinal ? null : leadOf(scene, place, found, floor);
  const ranges = lead ? [lead, range] : [range];
  const alone = !lead && range.from === place.at && range.to === place.at + 1;
  return { kind: alone ? 'direct' : 'mixed', ranges, parts: ranges.map((part) => spanOf(scene, part)) };
}

/**
 * «No change of name, Smith said, “hides what it really is”», «The boats, Smith said, are “old”»: the sentence that a source parts from its
 * quoted end.
 */
function leadOf(scene: Scene, place: Place, { rule, content, speaker, cue }: Attribution, floor: number): Range | null {
  if ((rule !== 'before' && rule !== 'beforeClause') || !speaker || !cue) return null;
  const comma = Math.min(speaker.from, cue.from) - 1;
  const from = Math.max(place.from, floor);
  if (comma <= from || !isMark(scene, comma, ',') || is(scene, comma - 1, IS.conjunction)) return null;
  if (content ? !isMark(scene, content.from - 1, ',') : rule !== 'before' || !goesOn(scene, place.at)) return null;
  return isSetting(scene, from, comma) ? null : { from, to: comma };
}

/** «At the end of the day, Smith said, “…”», «As for the cost, “…,” Smith said»: words that only say when or on what. */
const isSetting = (scene: Scene, from: number, to: number): boolean =>
  is(scene, from, IS.preposition | IS.conjunction | IS.adverb | IS.time) && !isClause(scene, from, to);

/** Whether quoted words begin with a small letter, in the middle of a sentence. */
const goesOn = ({ tokens, text }: Scene, at: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return /^\P{L}{0,4}\p{Ll}/u.test(text.slice(start, start + 6));
};

function contentRange(scene: Scene, place: Place, { rule, content, cue, cueClass, speaker, antecedent }: Attribution): Range {
  const alone = { from: place.at, to: place.at + 1 };
  if (scene.lexicon.pack.verbSecond) return content ? { from: content.from, to: Math.max(content.to, clauseEnd(scene, place)) } : alone;
  if (scene.lexicon.pack.verbFinal) return content ?? alone;
  if (rule === 'after' || rule === 'inverted') return { from: contentStart(scene, place), to: place.at + 1 };
  if (rule === 'tail' || rule === 'accordingTo') {
    if (!content) return alone;
    return content.to > place.at + 1 || rule === 'accordingTo'
      ? { from: content.from, to: Math.max(content.to, clauseEnd(scene, place)) }
      : content;
  }
  if (rule === 'nominal') return content ? { from: content.from, to: clauseEnd(scene, place) } : alone;
  if (rule === 'colon' || rule === 'signed') return alone;
  const led = content || !cue ? null : ledBy(scene, place, cue);
  if (led) return led;
  if (!content || !cue) return { from: place.at, to: clauseEnd(scene, place) };
  const reported = reportedBy(scene, cue.from, place.at + 1);
  const named = cueClass === 'called' || cueClass === 'judged';
  const of = named ? 'thing' : REPORTED[reported?.rule ?? 'indirect'];
  const from = Math.min(reported?.from ?? content.from, place.at);
  const opens = of === 'clause' && openingComma(scene, from, place.to, false) === place.at;
  const end = wholeEnd(scene, place, speaker, antecedent, of, opens);
  return { from, to: named ? Math.min(end, clauseEnd(scene, place)) : end };
}

/** «said they would go, “come what may”», «told the Post, his plan was “to stay”»: the clause that the verb reports and that the quotation closes. */
function ledBy(scene: Scene, place: Place, cue: Range): Range | null {
  const { at } = place;
  const joint = isMark(scene, at - 1, ':,');
  const led = reportedBy(scene, cue.from, joint ? at - 1 : at);
  if (led?.rule !== 'indirect' || at - led.from <= 2) return null;
  if (joint) return goesOn(scene, at) ? { from: led.from, to: at + 1 } : null;
  return isClause(scene, led.from, at) ? { from: led.from, to: clauseEnd(scene, place) } : null;
}

/** Where a reported clause ends that is quoted in part, further quoted parts of it included. */
function wholeEnd(
  scene: Scene,
  place: Place,
  speaker: Range | null,
  antecedent: Range | undefined,
  of: Reach['of'],
  opens: boolean,
): number {
  if (endsLikeClause(scene, place.at) && !opens && !continues(scene, place.at)) return place.at + 1;
  const high = isMark(scene, place.to - 1, '.!?') ? place.to - 1 : place.to;
  const dependent = speaker !== null && isDependent(scene, place.at, speaker, antecedent ?? null, place.from);
  const end = reportEnd(scene, place.at, high, { of, dependent });
  let reports = false;
  for (let at = place.at + 1; at < end; at++) {
    reports ||= cueAt(scene, at) !== null;
    if (isQuotation(scene, at) && reports) return clauseEnd(scene, place);
  }
  return end;
}

/** «that it was “old,” because …», «“old,” and that …»: behind a comma within the marks the clause goes on. */
function continues(scene: Scene, at: number): boolean {
  const end = scene.tokens[at]?.end ?? 0;
  if (!/,["“”‘’'«»」』\s]{0,3}$/u.test(scene.text.slice(Math.max(0, end - 4), end))) return false;
  const next = is(scene, at + 1, IS.coordinator | IS.article) ? at + 2 : at + 1;
  if (isQuotation(scene, next)) return true;
  if (next > at + 1) return is(scene, next, IS.complementiser);
  if (scene.lexicon.complements.openers.has(scene.tokens[at + 1]?.lower ?? '')) return true;
  return is(scene, at + 1, IS.preposition) && !is(scene, at + 1, IS.conjunction | IS.cue);
}

/** Words that stand before the quotation in its sentence and are reported too: «The plan is “dead,” she said». */
function contentStart(scene: Scene, place: Place): number {
  let at = place.at;
  while (at > place.from && !isMark(scene, at - 1, ':;—–(') && !isLooseHyphen(scene, at - 1) && !isQuotation(scene, at - 1)) {
    if (
      at - 1 > place.from &&
      isMark(scene, at - 1, ',') &&
      place.at === at &&
      (!goesOn(scene, at) || isSetting(scene, place.from, at - 1))
    )
      return place.at;
    if (at === place.at && cueAt(scene, at - 1) && !is(scene, at - 1, IS.role | IS.source)) return place.at;
    at--;
  }
  // A hyphen that stands for the dash before what is said.
  if (at === place.from && isMark(scene, at, '-')) at++;
  while (at < place.at && is(scene, at, IS.coordinator)) at++;
  return at;
}

/** Where the reported clause ends that a quotation begins or belongs to. */
function clauseEnd(scene: Scene, place: Place): number {
  let at = place.at + 1;
  if (endsLikeClause(scene, place.at) || standsAlone(scene, place)) return at;
  for (; at < Math.min(place.to, place.at + 40); at++) {
    if (isQuotation(scene, at)) {
      if (endsLikeClause(scene, at)) return at + 1;
      continue;
    }
    if (isMark(scene, at, ',;:—–.!?()') || scene.tokens[at]?.lower === '--' || isLooseHyphen(scene, at)) return at;
    if (is(scene, at, IS.aside) && !is(scene, at, IS.preposition | IS.coordinator)) return at;
  }
  return at;
}

/** A hyphen with a blank on both sides, typed for a dash. */
function isLooseHyphen({ tokens, text }: Scene, at: number): boolean {
  const token = tokens[at];
  return token?.lower === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ';
}

/** «He wrote, “Thank you” at noon»: behind a comma or a colon, and with a capital, a quotation is whole. */
function standsAlone(scene: Scene, { at }: Place): boolean {
  const start = scene.tokens[at]?.start ?? 0;
  return isMark(scene, at - 1, ':,') && /^\P{L}{1,3}\p{Lu}/u.test(scene.text.slice(start, start + 5));
}
