import { cleanLine } from '../../bylines/clean-line';
import { foldWords } from '../../bylines/fold-words';
import type { Headline } from './find-headline';
import { textWithin } from './text-within';

/** Matches class names for a kicker, which is the small line above a headline, in English, German, French and Spanish. */
const KICKER = /kicker|overline|topline|eyebrow|overtitle|supertitle|pre-?title|dachzeile|spitzmarke|sur-?titre|antetitulo/i;
const MAX_DEPTH = 3;
const MIN_TITLE = 8;

/**
 * Returns the headline without its kicker, that is, without a first part whose class marks it as a kicker. Returns `null` if there is no
 * kicker. Also returns `null` if a title in the page's data begins with the kicker, as in «Harbour tax: board votes again», because the
 * kicker then belongs to the headline.
 */
export function withoutKicker({ element, text }: Headline, declared: readonly string[]): string | null {
  let first = element.firstElementChild;
  for (let depth = 0; first && depth < MAX_DEPTH; depth++, first = first.firstElementChild) {
    const kicker = KICKER.test(first.getAttribute('class') ?? '') ? cleanLine(textWithin(first)) : null;
    if (!kicker || !text.startsWith(kicker)) continue;
    const rest = text.slice(kicker.length).replace(/^[\s:|•·/-]+/, '');
    const folded = foldWords(kicker);
    return rest.length >= MIN_TITLE && !declared.some((line) => foldWords(line).startsWith(folded)) ? rest : null;
  }
  return null;
}
