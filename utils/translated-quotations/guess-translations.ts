import { type Anchor, anchorsOf } from './anchors';
import { type AnchorMatch, matchAnchors } from './match-anchors';
import { weighMatch } from './weigh-match';

/** The quotations of one person in one article, word for word. */
export interface SaidInArticle {
  readonly lang: string;
  readonly quotations: readonly string[];
}

/** A guess that two quotations in different languages are the same words. */
export interface TranslationGuess {
  /** The places of the quotations in their lists. */
  readonly here: number;
  readonly there: number;
  /** The numbers, names and words that both have, as the quotation here has them. */
  readonly shared: readonly string[];
}

/** The least weight of the anchors of two quotations. */
const LEAST = 2.6;
/** The least share of that weight in all anchors of both quotations. */
const LEAST_SHARE = 0.33;
/** The least number of anchors. One number or name alone is in many sentences of the same person. */
const LEAST_ANCHORS = 2;
/** The weight by which a guess must be above every other that has one of its quotations. */
const LEAD = 0.5;
/** The most that one quotation may be longer than the other, in letters. */
const LONGER = 2.2;
/** A letter of a script without spaces says as much as so many others. */
const DENSE = 2.5;
const DENSE_LETTER = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff]/gu;
/** The quotations of each article that are compared, and the anchors of each. Only articles that are made to take long have more. */
const MOST_QUOTATIONS = 40;
const MOST_ANCHORS = 60;
const NONE: AnchorMatch = { weight: 0, share: 0, shared: [] };

interface Quotation {
  readonly length: number;
  readonly anchors: readonly Anchor[];
}

/**
 * Guesses which of the quotations of one person in two articles in different languages are translations of each other, by what a translation
 * keeps: numbers, names, words that both languages share, their order, and about the length. An anchor counts less if the person has it in
 * several quotations.
 */
export function guessTranslations(here: SaidInArticle, there: SaidInArticle): readonly TranslationGuess[] {
  const [mine, theirs] = [readQuotations(here), readQuotations(there)];
  const [inTheirs, inMine] = [countingIn(theirs), countingIn(mine)];
  const commonness = (one: Anchor, other: Anchor): number => Math.max(inTheirs(one), inMine(other), 1);
  const matches = mine.map((one) =>
    theirs.map((other) => (areAsLong(one, other) ? matchAnchors(one.anchors, other.anchors, commonness) : NONE)),
  );
  return matches.flatMap((row, at) =>
    row.flatMap((match, place) => {
      if (match.weight < LEAST || match.share < LEAST_SHARE || match.shared.length < LEAST_ANCHORS) return [];
      const rivals = [...row.toSpliced(place, 1), ...matches.toSpliced(at, 1).map((other) => other[place] ?? NONE)];
      if (rivals.some(({ weight }) => weight > match.weight - LEAD)) return [];
      return [{ here: at, there: place, shared: match.shared }];
    }),
  );
}

const readQuotations = ({ lang, quotations }: SaidInArticle): readonly Quotation[] =>
  quotations.slice(0, MOST_QUOTATIONS).map((text) => ({ length: lengthOf(text), anchors: anchorsOf(text, lang).slice(0, MOST_ANCHORS) }));

/** Returns a function that counts the quotations with an anchor. It counts each anchor once, because many pairs of quotations ask for it. */
function countingIn(quotations: readonly Quotation[]): (anchor: Anchor) => number {
  const counted = new Map<Anchor, number>();
  return (anchor) => {
    const known = counted.get(anchor);
    if (known !== undefined) return known;
    const count = quotations.filter(({ anchors }) => anchors.some((one) => weighMatch(anchor, one) > 0)).length;
    counted.set(anchor, count);
    return count;
  };
}

const areAsLong = (one: Quotation, other: Quotation): boolean =>
  Math.max(one.length, other.length) <= LONGER * Math.min(one.length, other.length);
const lengthOf = (text: string): number => text.length + (DENSE - 1) * (text.match(DENSE_LETTER)?.length ?? 0);
