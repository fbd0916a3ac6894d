import { cleanLine } from './clean-line';
import type { Headline } from './find-headline';
import { foldWords } from './fold-words';
import { textWithin } from './text-within';

/** What designers call the small line above a headline, in English, German, French and Spanish. */
const KICKER = /kicker|overline|topline|eyebrow|overtitle|supertitle|pre-?title|dachzeile|spitzmarke|sur-?titre|antetitulo/i;
const MAX_DEPTH = 3;
const MIN_TITLE = 8;

/**
 * The headline without a first part whose class calls it a kicker; `null` where there is none, or where one of the data's titles begins
 * with it: then it belongs to the headline («Harbour tax: board votes again»).
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
