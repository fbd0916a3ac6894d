import { NUMBER_FIRST } from '../../../../text/first-letter';
import { cueAt } from '../../../grammar/cue-at';
import { IS, type Lexicon } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../../grammar/paragraph';
import { type SourcePhrase, sourceOf, sourcePhraseAt } from '../according-to';
import { reportAt } from './find-report';
import type { SentenceSource } from './report';
import { lastClause, restFrom } from './statement-bounds';

/**
 * Finds a source after a phrase such as «according to»: «According to Smith, the bridge is closed», «the bridge is closed, according to
 * Smith».
 */
export function sourceByPhrase(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  for (let at = from; at < end; at++) {
    const phrase = sourcePhraseAt(paragraph, at);
    // In the middle of a sentence, «in her view» may be part of what another verb reports: «Roth said that the ferry – in her view – was
    // old».
    if (!phrase || (at > from && paragraph.hasCue && holdsPossessive(paragraph, phrase))) continue;
    const speaker = sourceFrom(paragraph, phrase, from, end);
    if (!speaker) continue;
    const to = isMark(paragraph, at - 1, ',') ? at - 1 : at;
    if (compares(paragraph, phrase) && reportsWithin(paragraph, from, to)) continue;
    const first = { from: lastClause(paragraph, from, to), to };
    const after = Math.max(speaker.to, phrase.to);
    const rest = isMark(paragraph, after, ',') ? restFrom(paragraph, after, end) : end;
    const last = { from: rest ?? end, to: end };
    const contents = [first, last].filter((content) => content.to - content.from > (content === first ? 1 : 0));
    return contents.length > 0 ? { speaker, cue: phrase, cueClass: 'said', contents } : null;
  }
  return null;
}

/** Returns whether a phrase compares («como informó», as … reported; «tal como») and does not mean «according to» («según informó»). */
function compares({ tokens, lexicon }: Paragraph, { from, to }: Range): boolean {
  const isListed = (phrases: Lexicon['sourcePhrases'], word: string): boolean =>
    phrases.get(word)?.some(({ length }) => length === 1) === true;
  return tokens.slice(from, to).some(({ lower }) => isListed(lexicon.reportPhrases, lower) && !isListed(lexicon.sourcePhrases, lower));
}

/**
 * Returns whether words report what somebody said. A comparison after them says only that it had been reported before: «Roth negó que la
 * obra estuviera parada, como había informado la radio» (Roth denied that the work had stopped, as the radio had reported).
 */
function reportsWithin(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reportAt(paragraph, at, from, to)) return true;
  return false;
}

/** Returns whether a phrase names its source by a possessive within it. Where nouns have no articles, such a phrase reports: «по его словам». */
function holdsPossessive(paragraph: Paragraph, { from, to }: Range): boolean {
  if (paragraph.lexicon.pack.order.bareNouns) return false;
  for (let at = from; at < to; at++) if (is(paragraph, at, IS.possessive)) return true;
  return false;
}

/** Returns the source after a phrase such as «according to». Words after a comma belong to the source only if they are an apposition. */
function sourceFrom(paragraph: Paragraph, cue: SourcePhrase, low: number, end: number): Range | null {
  const phrase = sourceOf(paragraph, cue, end);
  if (!phrase || phrase.from < cue.to) return phrase;
  const { from } = phrase;
  let comma = from;
  while (comma < phrase.to && !isMark(paragraph, comma, ',')) comma++;
  const close = cue.from <= low + 1 && isMark(paragraph, comma, ',') ? closingComma(paragraph, comma, end) : -1;
  if (close > 0) return { from, to: close };
  if (comma === phrase.to) return phrase;
  // An apposition begins like a noun phrase: «according to Roth, a guide, …», but not «is, according to Roth, weighing …».
  const opens = is(paragraph, comma + 1, IS.determiner | IS.possessive | IS.role | IS.source) || paragraph.tokens[comma + 1]?.capital;
  if (comma + 1 < phrase.to && !opens && !NUMBER_FIRST.test(paragraph.tokens[comma + 1]?.lower ?? '')) return { from, to: comma };
  for (let at = comma + 1; at <= phrase.to && at < end; at++) {
    if (is(paragraph, at, IS.auxiliary) || cueAt(paragraph, at)) return { from, to: comma };
  }
  // Reported words must not be mistaken for an apposition: «According to the company, the bridge closes».
  const closes = phrase.to >= end && cue.from - low > 1;
  return isMark(paragraph, phrase.to, ',') || closes ? phrase : { from, to: comma };
}

/**
 * Returns the index of the comma that ends a relative clause or the office of the source, or −1: «selon un marin, qui préfère rester
 * anonyme, …» (according to a sailor, who prefers to stay anonymous), «selon Ana Roth, maire de Fell, …» (according to Ana Roth, mayor of
 * Fell).
 */
function closingComma(paragraph: Paragraph, comma: number, end: number): number {
  const { looseInversion, bareNouns } = paragraph.lexicon.pack.order;
  const next = comma + 1;
  const isRelative = is(paragraph, next, IS.relative) && !is(paragraph, next, IS.coordinator);
  // A noun for an office can also be the subject of the reported words, in languages whose nouns need no article.
  const isOffice = looseInversion && !bareNouns && is(paragraph, next, IS.role) && is(paragraph, next + 1, IS.nounPreposition);
  if (!isRelative && !isOffice) return -1;
  let at = comma + 2;
  while (at < end && paragraph.tokens[at]?.kind === 'word') at++;
  // For the same reason, the clause belongs to the reported words if a verb follows it.
  if (bareNouns && (is(paragraph, at + 1, IS.auxiliary) || cueAt(paragraph, at + 1))) return -1;
  return isMark(paragraph, at, ',') && at + 1 < end ? at : -1;
}
