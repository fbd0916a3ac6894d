import { IS } from '../../grammar/lexicon';
import { is, isQuotation, type Paragraph } from '../../grammar/paragraph';
import { clauseStart } from './clause';
import { nounPhrase } from './noun-phrase';
import type { Report } from './report';
import { wordsOf } from './words';

/** The maximum number of tokens between the holder of an opinion and the quotation that expresses it. */
const MAX_QUOTATION_DISTANCE = 20;

/**
 * Returns the source and the quoted words of an opinion that is attributed with a word such as «für» (for), or `null` if there is none.
 * Examples are «Für die Verbände ist der Plan „…“» (for the associations, the plan is “…”) and «Was für die Verbände ein „…“ ist» (what is
 * a “…” for the associations).
 */
export function viewpointReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  if (paragraph.tokens[at]?.lower !== wordsOf(paragraph.lexicon.pack).viewpointWord) return null;
  const phrase = nounPhrase(paragraph, at + 1, high);
  if (!phrase) return null;
  // Words in quotation marks after the source of an opinion are the opinion, not part of a name: «war für die Verbände „Wortbruch“» (was,
  // for the associations, a “breach of promise”).
  const speaker =
    is(paragraph, at - 1, IS.auxiliary) && isQuotation(paragraph, phrase.to - 1) ? { from: phrase.from, to: phrase.to - 1 } : phrase;
  const opens = clauseStart(paragraph, at, low) === at && is(paragraph, speaker.to, IS.auxiliary);
  const quotation = opens
    ? predicate(paragraph, speaker.to + 1, high)
    : is(paragraph, speaker.to, IS.indefinite)
      ? speaker.to + 1
      : speaker.to;
  if (quotation < 0 || quotation >= high || !isQuotation(paragraph, quotation)) return null;
  const ends = is(paragraph, quotation + 1, IS.auxiliary);
  if (!opens && !ends && !(is(paragraph, at - 1, IS.auxiliary) && paragraph.tokens[quotation + 1]?.kind !== 'word')) return null;
  const own = { from: quotation, to: quotation + 1 };
  const shape = { by: 'verb', cueClass: 'called', stands: 'before', left: null, right: null, weak: true } as const;
  return { ...shape, speaker, cue: { from: at, to: at + 1 }, own };
}

/** Returns the index of the next quotation if no preposition precedes it and no word follows it, otherwise −1. */
function predicate(paragraph: Paragraph, from: number, high: number): number {
  for (let at = from; at < Math.min(high, from + MAX_QUOTATION_DISTANCE); at++) {
    const { kind } = paragraph.tokens[at] ?? {};
    if (kind === 'quotation') return paragraph.tokens[at + 1]?.kind === 'word' || is(paragraph, at - 1, IS.preposition) ? -1 : at;
    if (kind !== 'word') return -1;
  }
  return -1;
}
