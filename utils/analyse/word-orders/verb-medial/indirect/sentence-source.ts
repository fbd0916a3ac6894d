import type { CueClass } from '../../../../languages/pack';
import { NUMBER_FIRST } from '../../../../text/first-letter';
import { cueAt } from '../../../grammar/cue-at';
import { canBeginPhrase, phraseFrom } from '../../../grammar/find-phrase';
import { isDocument } from '../../../grammar/is-document';
import { IS, type Lexicon } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../../grammar/paragraph';
import { type SourcePhrase, sourceOf, sourcePhraseAt } from '../according-to';
import { closingSource } from '../after';
import { isClause } from './clause-opening';
import { complementOfVerb, reportAt } from './find-report';
import { indirectCueAt } from './indirect-cue';

/** The minimum number of tokens in a statement without a verb. */
const MIN_STATEMENT_TOKENS = 4;

/** A source and the statement that a sentence attributes to it, as token ranges. */
export interface SentenceSource {
  readonly speaker: Range;
  readonly cue: Range;
  readonly cueClass: CueClass;
  readonly contents: readonly Range[];
}

/** Finds the source that a sentence names for its own statement: «according to Smith, …», «as Smith noted, …», «…, Smith said». */
export function sentenceSource(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  const found = paragraph.hasSourcePhrase ? sourceByPhrase(paragraph, from, end) : null;
  return found ?? (paragraph.hasCue ? (sourceByComparison(paragraph, from, end) ?? sourceByReportingClause(paragraph, from, end)) : null);
}

/**
 * Finds a source after a phrase such as «according to»: «According to Smith, the bridge is closed», «the bridge is closed, according to
 * Smith».
 */
function sourceByPhrase(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  for (let at = from; at < end; at++) {
    const phrase = sourcePhraseAt(paragraph, at);
    // In the middle of a sentence, «in her view» may be part of what another verb reports: «Roth said that the ferry – in her view – was old».
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
 * Returns whether words report what somebody said. A comparison after them says only that it had been reported before: «Roth negó que la obra
 * estuviera parada, como había informado la radio» (Roth denied that the work had stopped, as the radio had reported).
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

/**
 * Returns the start of the last clause before a source. The source covers only this clause: «the bridge is open» in «…: the bridge is open,
 * according to Roth» and in «…, and the bridge is open, according to Roth».
 */
function lastClause(paragraph: Paragraph, from: number, to: number): number {
  let closed = false;
  for (let at = to - 1; at > from; at--) {
    if (isMark(paragraph, at, ')')) closed = true;
    if (isMark(paragraph, at, '(') && !closed) return at + 1;
    if (isMark(paragraph, at, '(')) closed = false;
    if (isMark(paragraph, at, ';:')) return at + 1;
    if (
      isMark(paragraph, at, ',') &&
      is(paragraph, at + 1, IS.coordinator) &&
      isClause(paragraph, at + 2, to) &&
      canBeginPhrase(paragraph, at + 2)
    )
      return at + 2;
  }
  return from;
}

/** Returns the source after a phrase such as «according to». Words after a comma belong to the source only if they are an apposition. */
function sourceFrom(paragraph: Paragraph, cue: SourcePhrase, low: number, end: number): Range | null {
  const phrase = sourceOf(paragraph, cue, end);
  if (!phrase || phrase.from < cue.to) return phrase;
  const { from } = phrase;
  let comma = from;
  while (comma < phrase.to && !isMark(paragraph, comma, ',')) comma++;
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

/** Finds the source in a clause of comparison: «As Smith noted, the bridge would open in May», «As reported by the Post, the bridge …». */
function sourceByComparison(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  if (!paragraph.lexicon.complements.comparing.has(paragraph.tokens[from]?.lower ?? '')) return null;
  let comma = from + 2;
  while (comma < end && !isMark(paragraph, comma, ',:')) comma++;
  const cue = cueAt(paragraph, from + 1);
  const by = cue?.form === 'past' && paragraph.lexicon.agentWords.has(paragraph.tokens[from + 2]?.lower ?? '');
  const agent = by ? phraseFrom(paragraph, from + 3, comma) : null;
  const found =
    cue && agent
      ? { speaker: agent, cue: { from: from + 1, to: from + 2 }, cueClass: cue.class }
      : closingSource(paragraph, from + 1, comma);
  const takesClause = found?.cue && paragraph.lexicon.complements.clause.has(cueAt(paragraph, found.cue.from)?.base ?? '');
  // A verb that takes no content clause reports nothing: «As Smith spoke, the crowd left the hall».
  if (!takesClause || !found.speaker || !found.cue || end - comma <= MIN_STATEMENT_TOKENS) return null;
  return { speaker: found.speaker, cue: found.cue, cueClass: found.cueClass, contents: [{ from: comma + 1, to: end }] };
}

/** Finds the source in a reporting clause: «The bridge would open in May, Smith said», «The bridge, Smith said, would open in May». */
function sourceByReportingClause(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  for (let at = from + 1; at < end - 1; at++) {
    if (!isMark(paragraph, at, ',')) continue;
    const found = closingSource(paragraph, at + 1, end);
    if (!found?.speaker || !found.cue) continue;
    const inverted = found.cue.from < found.speaker.from;
    // Words before a comma may be the subject of the verb if they are not a clause: «Roth, a sailor, recalled the storm».
    const plain =
      paragraph.tokens[found.speaker.from]?.capital && !takesObject(paragraph, found.cue.from) && at - from >= MIN_STATEMENT_TOKENS;
    if (inverted && !plain && !isClause(paragraph, from, at)) continue;
    if (inverted && endsRelativeClause(paragraph, from, at)) continue;
    // An infinitive does not report the words before the comma: in «Through a spokesman, she declined to comment», «Through a spokesman» is
    // not a statement.
    if (paragraph.lexicon.infinitives.has(paragraph.tokens[found.cue.from - 1]?.lower ?? '')) continue;
    if (
      (indirectCueAt(paragraph, found.cue.from)?.tight && !isDocument(paragraph, found.speaker)) ||
      (!inverted && complementOfVerb(paragraph, found.cue.from, end) !== null)
    )
      continue;
    const after = Math.max(found.speaker.to, found.cue.to);
    const hearer = cueAt(paragraph, found.cue.from)?.hearer && !inverted ? phraseFrom(paragraph, after, end) : null;
    const rest = restFrom(paragraph, hearer?.to ?? after, end);
    if (rest === null) continue;
    // A few words without a verb are the subject, not a statement: «Her son, Otto Lumley, a welder, disagreed».
    if (rest >= end && at - from < MIN_STATEMENT_TOKENS && !isClause(paragraph, from, at)) continue;
    const contents = [{ from: lastClause(paragraph, from, at), to: at }, ...(rest < end ? [{ from: rest, to: end }] : [])];
    return { speaker: found.speaker, cue: found.cue, cueClass: found.cueClass, contents };
  }
  return null;
}

const takesObject = (paragraph: Paragraph, at: number): boolean => {
  const { object, clause } = paragraph.lexicon.complements;
  const base = cueAt(paragraph, at)?.base ?? '';
  return object.has(base) || !clause.has(base);
};

/** Returns whether a relative clause about the speaker ends at a comma: «Roth, who is tired, said the ferry». */
function endsRelativeClause(paragraph: Paragraph, from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && !isMark(paragraph, at, ',')) at--;
  return at > from && is(paragraph, at + 1, IS.relative) && !is(paragraph, at + 1, IS.complementiser);
}

/**
 * Returns the index at which the reported words continue after a source, or `end` if they do not continue. Returns `null` if the words
 * before `after` turn out not to be a source.
 */
function restFrom(paragraph: Paragraph, after: number, end: number): number | null {
  let at = after;
  // An expression of time can have two words: «said late Saturday».
  const isTimed = is(paragraph, at, IS.time | IS.preposition | IS.adverb | IS.date) || is(paragraph, at + 1, IS.time);
  if (at < end && paragraph.tokens[at]?.kind === 'word' && !isTimed) return null;
  while (at < Math.min(end, after + 8) && paragraph.tokens[at]?.kind === 'word') at++;
  if (at >= end) return end;
  if (!isMark(paragraph, at, ',')) return null;
  const aside = is(paragraph, at + 1, IS.relative) || cueAt(paragraph, at + 1)?.form === 'ing';
  return aside ? end : at + 1;
}
