import { cueAt } from '../../../grammar/cue-at';
import { isInfinitive, isInfinitiveMarker } from '../../../grammar/infinitive';
import { type CueWord, IS } from '../../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph } from '../../../grammar/paragraph';
import { lacksSubject } from '../../../grammar/relative-clause';

/** The maximum number of tokens between a verb and its complementiser: «said in a statement on Monday that». */
const MAX_COMPLEMENTISER_GAP = 14;

/**
 * Returns the index of the complementiser of a reported clause, or −1 if there is none. It must directly follow the verb, the person spoken
 * to or the occasion («in a statement»).
 * @param from the index after the verb and any expressions of time.
 */
export function complementiserAfter(paragraph: Paragraph, from: number, cue: CueWord, high: number): number {
  if (isMark(paragraph, from, ',—–')) return complementiserAfterAside(paragraph, from, high);
  if (opensTopic(paragraph, from, cue)) return -1;
  const late = cue.hearer || is(paragraph, from, IS.preposition | IS.time | IS.adverb | IS.complementiser | IS.hearer);
  const last = Math.min(high, from + (late ? MAX_COMPLEMENTISER_GAP : 1));
  for (let at = from; at < last; at++) {
    if (is(paragraph, at, IS.complementiser)) return at > from && lacksSubject(paragraph, at) ? -1 : at;
    if (at > from && isMark(paragraph, at, ','))
      return endsAdjunct(paragraph, at - 1) && is(paragraph, at + 1, IS.complementiser) ? at + 1 : -1;
    // The object may be a programme whose title is in quotation marks: «told “The Harbour Hour” that».
    if ((cue.hearer || is(paragraph, at - 1, IS.hearer)) && isQuotation(paragraph, at)) continue;
    if (
      paragraph.tokens[at]?.kind !== 'word' ||
      (is(paragraph, at, IS.auxiliary) && !(isInfinitiveMarker(paragraph, at) && !isInfinitive(paragraph, at))) ||
      is(paragraph, at, IS.conjunction) ||
      (at > from && (cueAt(paragraph, at) || opensObject(paragraph, at)))
    )
      return -1;
  }
  return -1;
}

/**
 * Returns whether a comma after a word must belong to a reported clause, in a language with a comma before every clause: «powiedział
 * dziennikarzom, że» (told journalists that), «powiedział w wywiadzie, że» (said in an interview that), «liczy na to, że» (hopes that).
 * After any other noun, a word such as the Ukrainian «що» may be a relative pronoun.
 */
const endsAdjunct = (paragraph: Paragraph, at: number): boolean =>
  paragraph.lexicon.pack.order.bareNouns === true && (is(paragraph, at, ADJUNCT_ENDS) || isQuotation(paragraph, at));
const ADJUNCT_ENDS = IS.hearer | IS.occasion | IS.time | IS.date | IS.determiner | IS.pronoun;

/**
 * Returns whether the preposition after a verb opens the topic: «falou da balsa que» (spoke of the ferry that). A word such as «que» then
 * begins a relative clause about the topic.
 */
function opensTopic({ tokens, lexicon }: Paragraph, at: number, { base }: CueWord): boolean {
  const { speakingVerbs, speakingPrepositions, genitives } = lexicon;
  const word = tokens[at]?.lower ?? '';
  return speakingVerbs.has(base) && (speakingPrepositions.has(word) || genitives.has(word));
}

/**
 * Returns whether an article opens the object of the verb, because no preposition links it to the words before it: «contó al consejo la
 * historia que oyó» (told the council the story that she heard). A word such as «que» then begins a relative clause about the object.
 */
const opensObject = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.article) &&
  !paragraph.tokens[at]?.capital &&
  !is(paragraph, at - 1, LINKS) &&
  // The Portuguese «a» is a preposition before somebody spoken to: «disse em nota a jornalistas que» (told journalists in a note).
  !is(paragraph, at + 1, PEOPLE | IS.time) &&
  !is(paragraph, at + 2, IS.time);

const LINKS = IS.preposition | IS.coordinator | IS.determiner | IS.possessive;
const PEOPLE = IS.determiner | IS.possessive | IS.hearer | IS.role | IS.source | IS.institution;

/** Returns the index of the complementiser after a comma or an aside, or −1: «said, that …», «cautioned, as others did, that …». */
function complementiserAfterAside(paragraph: Paragraph, comma: number, high: number): number {
  if (is(paragraph, comma + 1, IS.complementiser)) return comma + 1;
  let at = comma + 1;
  while (at < Math.min(high, comma + MAX_COMPLEMENTISER_GAP) && paragraph.tokens[at]?.kind === 'word' && !cueAt(paragraph, at)) at++;
  if (isMark(paragraph, at, ',') && isMark(paragraph, comma, '—–')) return complementiserAfterAside(paragraph, at, high);
  return isMark(paragraph, at, ',—–') && is(paragraph, at + 1, IS.complementiser) ? at + 1 : -1;
}
