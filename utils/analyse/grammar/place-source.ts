import { phraseFrom } from './find-phrase';
import { IS } from './lexicon';
import { is, type Paragraph, type Range } from './paragraph';

/** Most words between the start of a clause and its verb. */
const FURTHEST = 10;

/** «В министерстве сообщили»: the institution that stands as a place where a verb in the plural has no subject; null where none does. */
export function placeSource(paragraph: Paragraph, verb: number, low: number): Range | null {
  if (!hasPlace(paragraph, verb)) return null;
  let from = low;
  while (is(paragraph, from, IS.conjunction | IS.adverb) && !is(paragraph, from, IS.preposition)) from++;
  if (verb - from > FURTHEST || !leadsTo(paragraph, from)) return null;
  let to = verb;
  while (to > from + 1 && is(paragraph, to - 1, IS.adverb | IS.time | IS.auxiliary)) to--;
  for (let at = from + 1; at < to; at++) if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, IS.occasion | IS.time)) return null;
  return to > from + 1 ? { from: from + 1, to } : null;
}

/** «сообщили в министерстве», «explican desde la plataforma»: the same behind such a verb. */
export function placeBehind(paragraph: Paragraph, verb: number, to: number): Range | null {
  if (!hasPlace(paragraph, verb)) return null;
  const from = behindTimes(paragraph, verb + 1);
  const phrase = leadsTo(paragraph, from) && !is(paragraph, from + 1, IS.occasion | IS.time) ? placeFrom(paragraph, from + 1, to) : null;
  return phrase && phrase.to > phrase.from ? phrase : null;
}

const behindTimes = (paragraph: Paragraph, from: number): number => {
  let at = from;
  while (is(paragraph, at, IS.adverb | IS.time) && !is(paragraph, at, IS.preposition)) at++;
  return at;
};

/** An institution up to the next mark; a noun without an article is read up to there, as no word shows its end. */
function placeFrom(paragraph: Paragraph, from: number, to: number): Range | null {
  if (!paragraph.lexicon.pack.order.bareNouns) return phraseFrom(paragraph, from, to);
  let at = from;
  while (
    at < Math.min(to, from + FURTHEST) &&
    paragraph.tokens[at]?.kind === 'word' &&
    !is(paragraph, at, IS.time | IS.adverb | IS.complementiser)
  )
    at++;
  return { from, to: at };
}

const hasPlace = ({ tokens, lexicon }: Paragraph, verb: number): boolean =>
  lexicon.pack.placeSources?.pluralEndings.split(' ').some((ending) => tokens[verb]?.lower.endsWith(ending)) === true;

const leadsTo = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  lexicon.pack.placeSources?.prepositions.split(' ').includes(tokens[at]?.lower ?? '') === true;
