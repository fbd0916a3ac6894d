import type { Cast } from '../article/cast';
import { withFilled } from '../article/note-signs';
import type { Quote, Reading, Span } from '../model';
import { opensWith } from '../text/opens-with';
import { type Layer, layersOf, spansWithin } from '../text/segments';
import { type Announcement, createAnnouncer } from './announced';
import { cutLong } from './cut-long';
import { type SpokenLeaf, spokenLeaves } from './spoken-body';
import { spokenParts } from './spoken-parts';
import { spokenSentences, trimmed } from './spoken-sentences';
import type { SpokenSource, Utterance, UtteranceRole } from './utterance';

export interface SpeechOptions {
  /** The maximum length of an utterance, in letters. A Chinese character counts as three letters. */
  readonly limit: number;
  /** The wording of announcements and its language; `null` if speakers are not announced. */
  readonly announce: { readonly words: (announcement: Announcement) => string; readonly lang: string } | null;
  /** Returns whether a separate voice reads quoted words in a language. If so, sentences are split where quoted words begin and end. */
  readonly hasQuoteVoice: (lang: string) => boolean;
}

/**
 * Returns the utterances for an article in order: the headline, the standfirst, and then each sentence of the body. The function is pure,
 * and takes time linear in the length of the text and the number of quotations.
 */
export function planSpeech({ article, analysis }: Reading, cast: Cast, options: SpeechOptions): readonly Utterance[] {
  const { title, standfirst, text, body, lang } = article;
  const plan: Utterance[] = [];
  const count = { paragraph: 0, sentence: 0 };

  const addLines = (source: SpokenSource, words: string, leaves: readonly SpokenLeaf[], quotes: readonly Quote[]): void => {
    const announcerOf = createAnnouncer(words, quotes, cast);
    const silent = leaves.filter(({ isSilent }) => isSilent);
    const [quoted = []] = layersOf(quotes.flatMap(({ kind, parts }) => (kind === 'indirect' ? [] : parts)));
    const langOf = createLanguages(leaves, lang);
    // A footnote marker after a full stop would hide the end of the sentence, so footnote markers are replaced with spaces.
    const heard = withFilled(words, silent, ' ');
    for (const line of linesOf(words)) {
      let before: Span | null = null;
      const { sentence: first } = count;
      for (const span of spokenSentences(heard, line, lang)) {
        const own = langOf(span);
        const announcement = options.announce && announcerOf({ ...span, paragraph: count.paragraph, before });
        before = span;
        const cuts = options.hasQuoteVoice(own) ? cutAtQuotes(words, span, quoted) : [{ ...span, role: 'text' as const }];
        const pieces = cuts.flatMap(({ role, ...part }) =>
          cutLong(words, part, options.limit).flatMap((piece) => utteranceOf(words, piece, silent, role)),
        );
        if (pieces.length === 0) continue;
        const common = { source, ...count, span };
        if (options.announce && announcement)
          plan.push({
            ...common,
            parts: [],
            words: options.announce.words(announcement),
            lang: options.announce.lang,
            role: 'announcement',
          });
        plan.push(...pieces.map((piece) => ({ ...common, ...piece, lang: own })));
        count.sentence++;
      }
      if (count.sentence > first) count.paragraph++;
    }
  };

  addLines('title', title, [], []);
  if (standfirst && !opensWith(text, standfirst)) addLines('standfirst', standfirst, [], []);
  addLines('body', text, spokenLeaves(text, body), analysis.quotes);
  return plan;
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
}

/**
 * Returns a function that determines the language of a span. This is the language of the leaves in the span if they all have the same one,
 * otherwise the language of the article. The function must be called for spans in the order of the text.
 */
function createLanguages(leaves: readonly SpokenLeaf[], common: string): (span: Span) => string {
  let next = 0;
  return ({ start, end }) => {
    while ((leaves[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const langs = new Set<string | null>();
    for (let at = next; (leaves[at]?.start ?? end) < end; at++) langs.add(leaves[at]?.lang ?? null);
    const [only = null] = langs;
    return langs.size === 1 && only !== null ? only : common;
  };
}

interface VoicedSpan extends Span {
  readonly role: UtteranceRole;
}

/** Splits a sentence where quoted words begin and end. */
function cutAtQuotes(text: string, sentence: Span, quoted: Layer<Span>): VoicedSpan[] {
  const pieces: VoicedSpan[] = [];
  let from = sentence.start;
  for (const part of spansWithin(quoted, sentence)) {
    const start = Math.max(from, part.start);
    const end = Math.min(part.end, sentence.end);
    if (start > from) pieces.push({ start: from, end: start, role: 'text' });
    pieces.push({ start, end, role: 'quote' });
    from = end;
  }
  if (from < sentence.end) pieces.push({ start: from, end: sentence.end, role: 'text' });
  return pieces.flatMap((piece) => {
    const span = trimmed(text, piece);
    return span ? [{ ...span, role: piece.role }] : [];
  });
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Returns an array with the utterance for a span of text. The array is empty if the span contains no words, as with «* * *» or a dash
 * between two quotations.
 */
function utteranceOf(
  text: string,
  piece: Span,
  silent: readonly Span[],
  role: UtteranceRole,
): Pick<Utterance, 'parts' | 'words' | 'role'>[] {
  const parts = spokenParts(text, piece, silent);
  const words = parts.map(({ start, end }) => text.slice(start, end)).join('');
  return HAS_WORDS.test(words) ? [{ parts, words, role }] : [];
}
