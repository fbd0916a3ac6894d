import type { QuoteKind, Span } from '../model';
import { endsLikeClause } from './frames/after';
import type { Attribution, Place } from './frames/frame';
import { IS } from './lexicon';
import { cueAt, is, isMark, isQuotation, type Range, type Scene, spanOf } from './scene';

/** What an attributed quotation covers: the marks alone, or the whole reported clause where words of it stand outside them. */
export interface Extent {
  readonly kind: QuoteKind;
  readonly range: Range;
  readonly span: Span;
}

/**
 * The extent of a quotation: «that he will “meet probably in May,”» is mixed and begins with «that».
 * @param floor token before which other quotations have taken the words.
 */
export function extentOf(scene: Scene, place: Place, found: Attribution, floor: number): Extent {
  const wanted = contentRange(scene, place, found);
  const range = { from: Math.max(wanted.from, Math.min(floor, place.at)), to: wanted.to };
  const alone = range.from === place.at && range.to === place.at + 1;
  return { kind: alone ? 'direct' : 'mixed', range, span: spanOf(scene, range) };
}

function contentRange(scene: Scene, place: Place, { rule, content }: Attribution): Range {
  const alone = { from: place.at, to: place.at + 1 };
  if (scene.lexicon.pack.verbSecond) return content ? { from: content.from, to: Math.max(content.to, clauseEnd(scene, place)) } : alone;
  if (rule === 'after' || rule === 'inverted') return { from: contentStart(scene, place), to: place.at + 1 };
  if (rule === 'tail' || rule === 'accordingTo') {
    if (!content) return alone;
    return content.to > place.at + 1 || rule === 'accordingTo'
      ? { from: content.from, to: Math.max(content.to, clauseEnd(scene, place)) }
      : content;
  }
  if (rule === 'colon' || rule === 'signed' || rule === 'nominal') return alone;
  return { from: content?.from ?? place.at, to: clauseEnd(scene, place) };
}

/** Words that stand before the quotation in its sentence and are reported too: «The plan is “dead,” she said». */
function contentStart(scene: Scene, place: Place): number {
  let at = place.at;
  while (at > place.from && !isMark(scene, at - 1, ':;—–(') && !isLooseHyphen(scene, at - 1) && !isQuotation(scene, at - 1)) {
    if (at - 1 > place.from && isMark(scene, at - 1, ',') && place.at === at) return place.at;
    if (cueAt(scene, at - 1) && !is(scene, at - 1, IS.role | IS.source)) return place.at;
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
