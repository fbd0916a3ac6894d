import type { Channel, ChannelKind, Span } from '../../model';
import type { Token } from '../../text/tokens';
import { IS, type Lexicon } from '../grammar/lexicon';
import type { QuoteDraft } from '../quotes/quote-draft';
import { type CueContext, readCueContext } from './beside';
import { type ChannelIndex, channelIndexOf, isOf } from './channel-index';
import { type Match, ofCue, ofVerb } from './channel-of-cue';
import { type PhraseIndex, phraseAt } from './phrase-index';

/** The maximum number of tokens between a verb or its subject and a channel after it, such as «in an interview». */
const CHANNEL_REACH = 16;
/** The maximum number of words from a preposition to its noun, as in «in a short written statement». */
const MOST_MODIFIERS = 5;

const NOUN_LEADS = IS.determiner | IS.possessive;
/** The classes of words that begin another clause. */
const CLAUSE = IS.conjunction | IS.relative | IS.complementiser;
/** Word classes that may precede a channel, such as an interview, at the start of a clause: «Later, speaking in an interview, …». */
const OPENERS = IS.aside | IS.adverb | IS.time | IS.conjunction | IS.auxiliary;

/** Finds the channel, such as a letter, through which each quotation reached the article. The value is `null` if none is named. */
export function findChannels(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuoteDraft[],
  lexicon: Lexicon,
): (Channel | null)[] {
  const index = channelIndexOf(lexicon);
  return quotes.map((_, at) => {
    const context = index && readCueContext(text, sentences, quotes, at, lexicon.abbreviations);
    return context && channelIn(context, index);
  });
}

/** Returns the channel of a quotation, or `null` if the text names none. A channel within the reporting words takes precedence. */
function channelIn(context: CueContext, index: ChannelIndex): Channel | null {
  const named = ofCue(context, index) ?? ofMention(context, index) ?? afterCue(context, index) ?? beforeCue(context, index);
  const found = named ?? ofVerb(context, index.weakVerbs);
  if (!found) return null;
  const [first, last] = [context.tokens[found.from], context.tokens[found.to - 1]];
  // The full stop in «on X.» is left out, because the tokeniser mistakes «X.» for an initial.
  return first && last ? { start: first.start, end: last.start + last.lower.length, kind: found.kind } : null;
}

/** The kinds of document that can be the subject of a reporting verb, as in «the letter said». */
const DOCUMENTS: ReadonlySet<ChannelKind> = new Set(['statement', 'post', 'letter', 'filing', 'publication']);

/** Finds a medium that is itself the source: «The statement from the ministry said», «according to Reuters». */
function ofMention({ tokens, cue, mention }: CueContext, index: ChannelIndex): Match | null {
  if (!mention) return null;
  const { from, to } = mention;
  const first = isOf(index, tokens[from], NOUN_LEADS) ? from + 1 : from;
  const name = nameAt(index.names, tokens, first);
  // A broadcaster that is named before the cue speaks for itself. It is the source, not a channel for somebody else's words.
  if (name?.to === to && (name.kind === 'agency' || from >= cue.to)) return { kind: name.kind, from, to };
  let end = first;
  while (end < to && isInside(tokens[end]) && !isOf(index, tokens[end], IS.preposition | NOUN_LEADS)) end++;
  for (let at = first; at < end; at++) {
    const noun = phraseAt(index.nouns, tokens, at);
    // «The Evening Post» is a newspaper, but «the post» is not.
    const isName = tokens[at]?.capital && (!index.capitalNouns || (at > first && tokens[at - 1]?.capital));
    if (noun?.to === end && DOCUMENTS.has(noun.kind) && !isName) return { kind: noun.kind, from, to: end };
  }
  return null;
}

/** Finds the channel after the cue, or between the subject and the cue: «she said in a statement», «Roth, in a statement, said». */
function afterCue({ tokens, cue, mention }: CueContext, index: ChannelIndex): Match | null {
  const start = mention && mention.from >= cue.to ? mention.to : cue.to;
  // The search begins after a speaker who follows the verb: «sagte Roth der dpa» (Roth told dpa).
  const found = firstChannel(tokens, start, Math.min(tokens.length, start + CHANNEL_REACH), index);
  if (found || !mention || mention.to >= cue.from) return found;
  return lastOpeningChannel(tokens, mention.to, cue.from, index);
}

/** Returns the first channel in a range of tokens, such as «in a statement», or `null` if there is none before the next clause. */
function firstChannel(tokens: readonly Token[], start: number, end: number, index: ChannelIndex): Match | null {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && !SKIPPED_MARKS.has(token.lower))) return null;
    const match = matchAt(tokens, start, at, index, true);
    if (match) return match;
    if (startsClause(tokens, at, index)) return null;
  }
  return null;
}
const SKIPPED_MARKS = new Set([',', '(', ')', '-', '/']);

/** Returns whether a token begins another clause. «And» and the German «die», which is also an article, do so only after a comma. */
function startsClause(tokens: readonly Token[], at: number, index: ChannelIndex): boolean {
  const token = tokens[at];
  if (!isOf(index, token, CLAUSE) || isOf(index, token, IS.preposition)) return false;
  return tokens[at - 1]?.lower === ',' || !isOf(index, token, IS.coordinator | IS.determiner);
}

/**
 * Finds a channel at the beginning of the sentence or clause: «In a statement on Monday, the council said», «Speaking to reporters, Roth
 * warned».
 */
function beforeCue({ tokens, cue, mention }: CueContext, index: ChannelIndex): Match | null {
  const end = mention && mention.from < cue.from ? mention.from : cue.from;
  let start = end;
  while (start > 0 && end - start < 2 * CHANNEL_REACH && isInside(tokens[start - 1], ',')) start--;
  return lastOpeningChannel(tokens, start, end, index);
}

/** Returns the last channel («in a letter») that `opensClause` accepts within a range of tokens, or `null` if there is none. */
function lastOpeningChannel(tokens: readonly Token[], start: number, end: number, index: ChannelIndex): Match | null {
  let last: Match | null = null;
  for (let at = start; at < end; at++) {
    const match = matchAt(tokens, start, at, index, false);
    if (!match || match.to > end || !opensClause(tokens, start, match.from, index)) continue;
    last = match;
    at = match.to - 1;
  }
  return last;
}

/**
 * Returns whether a phrase that begins at a token can name the channel of a report, such as «in a letter». It must begin its clause or
 * follow an adverb or a word such as «speaking». After any other word, it would belong to that word.
 */
function opensClause(tokens: readonly Token[], start: number, from: number, index: ChannelIndex): boolean {
  const last = tokens[from - 1];
  return from === start || last?.lower === ',' || isOf(index, last, OPENERS);
}

/**
 * Returns the channel of a report, such as a letter or an interview, if a phrase or noun at a token names it. Otherwise returns `null`.
 * @param bare Whether the person spoken to may be named without a preposition: «told reporters».
 */
function matchAt(tokens: readonly Token[], start: number, at: number, index: ChannelIndex, bare: boolean): Match | null {
  const phrase = phraseAt(index.phrases, tokens, at);
  if (phrase) return { ...phrase, from: at };
  const name = nameAt(index.names, tokens, at);
  if (name) {
    let from = at;
    while (from > start && index.nameWords.has(tokens[from - 1]?.lower ?? '')) from--;
    if (from < at || (bare && at === start)) return { ...name, from };
  }
  const noun = phraseAt(index.nouns, tokens, at);
  const nounFrom = noun ? wordsBeforeSource(tokens, start, at, index.nounPrepositions, index) : -1;
  if (noun && nounFrom >= 0) return { ...noun, from: nounFrom };
  const hearer = phraseAt(index.hearers, tokens, at);
  const hearerFrom = hearer ? wordsBeforeSource(tokens, start, at, index.hearerWords, index, bare) : -1;
  // The name of the news agency may follow, as in «told the news agency Reuters».
  return hearer && hearerFrom >= 0
    ? { kind: hearer.kind, from: hearerFrom, to: nameAt(index.names, tokens, hearer.to)?.to ?? hearer.to }
    : null;
}

/** The maximum length, in UTF-16 units, of names that are recognised only if they are capitalised: «X», «AP». */
const LONGEST_AMBIGUOUS_NAME = 2;

/** Returns the channel whose name begins at a token, such as «Reuters», and the end of the name. Returns `null` if there is none. */
function nameAt(names: PhraseIndex<ChannelKind>, tokens: readonly Token[], at: number): { kind: ChannelKind; to: number } | null {
  const name = phraseAt(names, tokens, at);
  const token = tokens[at];
  return name && token && (token.capital || token.lower.length > LONGEST_AMBIGUOUS_NAME) ? name : null;
}

/** Returns the index of the word in `leads` before a noun («to»). If there is none, returns `start` if `bare` is set, and −1 if not. */
function wordsBeforeSource(
  tokens: readonly Token[],
  start: number,
  noun: number,
  leads: ReadonlySet<string>,
  index: ChannelIndex,
  bare = false,
): number {
  for (let at = noun - 1; at >= Math.max(start, noun - MOST_MODIFIERS); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    // A preposition before a day does not introduce the noun: «on» in «on Friday held a press briefing» does not belong to «briefing».
    if (leads.has(token.lower)) return isOf(index, tokens[at + 1], IS.time) ? -1 : at;
    // A preposition within a noun phrase does not end it: «a small group of reporters».
    if (bare && isOf(index, token, IS.nounPreposition)) continue;
    if (isOf(index, token, IS.preposition | IS.pronoun) || startsClause(tokens, at, index)) return -1;
  }
  return bare && noun - start <= MOST_MODIFIERS ? start : -1;
}

/** Returns whether a token continues its clause, that is, whether it is a word or one of the given marks. */
const isInside = (token: Token | undefined, marks = ''): boolean =>
  token?.kind === 'word' || (token?.kind === 'mark' && marks.includes(token.lower));
