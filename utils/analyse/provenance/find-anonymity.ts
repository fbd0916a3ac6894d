import type { Span } from '../../model';
import type { Token } from '../../text/tokens';
import { findTokens } from '../../text/tokens';
import type { Lexicon } from '../grammar/lexicon';
import type { QuoteDraft } from '../quotes/quote-draft';
import type { ResolvedSpeaker } from '../speakers/speaker';
import { holesIn, rangeAround, sentencePlace } from './beside';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrase-index';

interface AnonymityIndex {
  readonly phrases: PhraseIndex<null>;
  readonly leads: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
}

const indexes = new WeakMap<Lexicon, AnonymityIndex>();

/** The words that say why the source of each quotation is not named; null where it is named or they do not say. */
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
    const number = sentencePlace(sentences, mention.start);
    const sentence = rangeAround(sentences, mention);
    // What is told in other words is told by the same sentence: «who declined to be named».
    const holes = quotes.slice(Math.max(0, at - 2), at + 3).flatMap(({ parts, kind }) => (kind === 'indirect' ? [] : parts));
    const stops = new Set([...own.map(({ start }) => start), ...(cue ? [cue.start] : [])]);
    const read = (range: Span | undefined): Span | null => {
      if (!range || !isNear(text, sentence, range)) return null;
      return reasonIn(findTokens(text, range, holesIn(range, holes), 0, lexicon.abbreviations), stops, index);
    };
    return read(sentence) ?? read(clipped(sentences[number + 1])) ?? read(clipped(sentences[number - 1]));
  });
}

function indexOf(lexicon: Lexicon): AnonymityIndex | null {
  const { anonymity } = lexicon.pack;
  if (!anonymity) return null;
  const known = indexes.get(lexicon) ?? {
    phrases: indexPhrases(anonymity.phrases.map((phrase) => [phrase, null] as const)),
    leads: new Set(anonymity.leads.split(' ')),
    reasons: new Set(anonymity.reasons.split(' ')),
  };
  indexes.set(lexicon, known);
  return known;
}

/** UTF-16 units of a sentence beside that are read. */
const LONGEST = 400;
const clipped = (sentence: Span | undefined): Span | undefined =>
  sentence && { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) };

/** Whether a sentence stands in the same paragraph, beside this one. */
function isNear(text: string, own: Span, other: Span): boolean {
  const [start, end] = own.start <= other.start ? [own.end, other.start] : [other.end, own.start];
  return end - start <= LONGEST && !text.slice(start, end).includes('\n');
}

/** @param stops where what is reported begins, and its verb: there a reason ends. */
function reasonIn(tokens: readonly Token[], stops: ReadonlySet<number>, { phrases, leads, reasons }: AnonymityIndex): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(phrases, tokens, at);
    if (!found) continue;
    let from = at;
    while (from > 0 && leads.has(tokens[from - 1]?.lower ?? '')) from--;
    let to = found.to;
    while (goesOn(tokens, to, reasons) && (!stops.has(tokens[to]?.start ?? 0) || reasons.has(tokens[to]?.lower ?? ''))) to++;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }
  return null;
}

/** Whether the reason has not ended yet: it goes on to the next mark, and over a comma before «because». */
function goesOn(tokens: readonly Token[], at: number, reasons: ReadonlySet<string>): boolean {
  const { kind, lower } = tokens[at] ?? { kind: 'quotation', lower: '' };
  return kind === 'word' || (kind === 'mark' && (JOINING.has(lower) || (lower === ',' && reasons.has(tokens[at + 1]?.lower ?? ''))));
}
const JOINING = new Set(['-', '/', '&', '%', '$']);
