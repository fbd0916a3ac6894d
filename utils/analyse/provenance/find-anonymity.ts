import type { Span } from '../../model';
import { wordSet } from '../../text/split-words';
import type { Token } from '../../text/tokens';
import { findTokens } from '../../text/tokens';
import type { Lexicon } from '../grammar/lexicon';
import type { QuoteDraft } from '../quotes/quote-draft';
import type { ResolvedSpeaker } from '../speakers/speaker';
import { quotedSpans, quotesNear, rangeAround, sentenceIndex } from './beside';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrase-index';

/** The lookup tables for a language pack's `AnonymityWords`. */
interface AnonymityIndex {
  readonly phrases: PhraseIndex<null>;
  readonly leads: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
}

const indexes = new WeakMap<Lexicon, AnonymityIndex>();

/**
 * Finds, for each quotation, the words that explain why its source is not named. The entry is `null` if the source is named or the text
 * gives no reason.
 */
export function findAnonymity(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuoteDraft[],
  speakers: readonly ResolvedSpeaker[],
  lexicon: Lexicon,
): (Span | null)[] {
  const index = indexOf(lexicon);
  return quotes.map(({ mention, cue, parts: own }, at) => {
    if (!index || !mention || speakers[at]?.actor !== null) return null;
    const number = sentenceIndex(sentences, mention.start);
    const sentence = rangeAround(sentences, mention);
    // Skips quoted words, but not indirect speech, because the reason for anonymity can itself be indirect speech: «who declined to be
    // named».
    const quoted = quotesNear(quotes, at).flatMap(({ parts, kind }) => (kind === 'indirect' ? [] : parts));
    const stops = new Set([...own.map(({ start }) => start), ...(cue ? [cue.start] : [])]);
    const read = (range: Span | undefined): Span | null => {
      if (!range || !isNear(text, sentence, range)) return null;
      return reasonIn(findTokens(text, range, quotedSpans(range, quoted), 0, lexicon.abbreviations), stops, index);
    };
    return read(sentence) ?? read(clipped(sentences[number + 1])) ?? read(clipped(sentences[number - 1]));
  });
}

function indexOf(lexicon: Lexicon): AnonymityIndex | null {
  const { anonymity } = lexicon.pack;
  if (!anonymity) return null;
  const known = indexes.get(lexicon) ?? {
    phrases: indexPhrases(anonymity.phrases.map((phrase) => [phrase, null] as const)),
    leads: wordSet(anonymity.leads),
    reasons: wordSet(anonymity.reasons),
  };
  indexes.set(lexicon, known);
  return known;
}

/**
 * The maximum number of UTF-16 units that are read at the beginning of the sentence before or after the one that mentions the source. Also
 * the maximum distance between the two sentences: a neighbouring sentence that is further away is not read.
 */
const NEIGHBOUR_REACH = 400;

/** Returns the beginning of a neighbouring sentence, no longer than `NEIGHBOUR_REACH`. */
const clipped = (sentence: Span | undefined): Span | undefined =>
  sentence && { start: sentence.start, end: Math.min(sentence.end, sentence.start + NEIGHBOUR_REACH) };

/** Returns whether two sentences are in the same paragraph and at most `NEIGHBOUR_REACH` apart. */
function isNear(text: string, own: Span, other: Span): boolean {
  const [start, end] = own.start <= other.start ? [own.end, other.start] : [other.end, own.start];
  return end - start <= NEIGHBOUR_REACH && !text.slice(start, end).includes('\n');
}

/**
 * Returns the span of the words that give a reason for anonymity, or `null` if there are none.
 * @param stops The offsets at which the reported words and their cue begin. The reason ends before them.
 */
function reasonIn(tokens: readonly Token[], stops: ReadonlySet<number>, { phrases, leads, reasons }: AnonymityIndex): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(phrases, tokens, at);
    if (!found) continue;
    let from = at;
    while (from > 0 && leads.has(tokens[from - 1]?.lower ?? '')) from--;
    let to = found.to;
    while (continuesReason(tokens, to, reasons) && (!stops.has(tokens[to]?.start ?? 0) || reasons.has(tokens[to]?.lower ?? ''))) to++;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }
  return null;
}

/**
 * Returns whether a token still belongs to a reason for anonymity. A punctuation mark ends the reason, except for a sign such as «&» and a
 * comma before a word such as «because».
 */
function continuesReason(tokens: readonly Token[], at: number, reasons: ReadonlySet<string>): boolean {
  const { kind, lower } = tokens[at] ?? { kind: 'quotation', lower: '' };
  return kind === 'word' || (kind === 'mark' && (JOINING_MARKS.has(lower) || (lower === ',' && reasons.has(tokens[at + 1]?.lower ?? ''))));
}
const JOINING_MARKS = new Set(['-', '/', '&', '%', '$']);
