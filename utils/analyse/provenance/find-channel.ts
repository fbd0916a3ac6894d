import type { Channel, ChannelKind, Span } from '../../model';
import type { Token } from '../../text/tokens';
import { IS, type Lexicon } from '../grammar/lexicon';
import type { QuoteDraft } from '../quotes/quote-draft';
import { type Beside, besideCue } from './beside';
import { type ChannelIndex, channelIndexOf, isOf } from './channel-index';
import { type PhraseIndex, phraseAt } from './phrase-index';

/** A channel's words, by tokens. */
interface Match {
  readonly kind: ChannelKind;
  readonly from: number;
  readonly to: number;
}

/** So many words behind the verb or its subject a channel may begin. */
const REACH = 16;
/** So many words may stand between a preposition and its noun: «in a short written statement». */
const MODIFIERS = 5;

const NOUN_LEADS = IS.determiner | IS.possessive;
/** What begins another clause. */
const CLAUSE = IS.conjunction | IS.relative | IS.complementiser;
/** What may stand before an opening «in a statement»: «Later, speaking in an interview, …». */
const OPENERS = IS.aside | IS.adverb | IS.time | IS.conjunction | IS.auxiliary;

/** By what way each quotation came to the article; null where it does not tell. */
export function findChannels(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuoteDraft[],
  lexicon: Lexicon,
): (Channel | null)[] {
  const index = channelIndexOf(lexicon);
  return quotes.map((_, at) => {
    const beside = index && besideCue(text, sentences, quotes, at, lexicon.abbreviations);
    return beside && channelBeside(beside, index);
  });
}

/** By what way reported words came to the article: by the verb, its source, what follows it, or what opens its sentence. */
function channelBeside(beside: Beside, index: ChannelIndex): Channel | null {
  const found = ofCue(beside, index) ?? ofMention(beside, index) ?? behind(beside, index) ?? before(beside, index);
  if (!found) return null;
  const [first, last] = [beside.tokens[found.from], beside.tokens[found.to - 1]];
  // Without the full stop of «on X.», which reads as an initial.
  return first && last ? { start: first.start, end: last.start + last.lower.length, kind: found.kind } : null;
}

/** «tweeted»; «in their statement that …», where the noun is what reports. */
function ofCue({ tokens, cue }: Beside, index: ChannelIndex): Match | null {
  for (let at = cue.from; at < cue.to; at++) {
    const noun = isOf(index, tokens[at], IS.cueNoun) && !isOf(index, tokens[at], IS.cue) ? phraseAt(index.nouns, tokens, at) : null;
    const kind = index.verbs.get(tokens[at]?.lower ?? '') ?? noun?.kind;
    if (kind) return { kind, from: at, to: at + 1 };
  }
  return null;
}

/** What can be said to say something itself. */
const DOCUMENTS: ReadonlySet<ChannelKind> = new Set(['statement', 'post', 'letter', 'filing', 'publication']);

/** «The statement from the ministry said», «according to Reuters»: what says it is the channel. */
function ofMention({ tokens, cue, mention }: Beside, index: ChannelIndex): Match | null {
  if (!mention) return null;
  const { from, to } = mention;
  const first = isOf(index, tokens[from], NOUN_LEADS) ? from + 1 : from;
  const name = nameAt(index.names, tokens, first);
  // A broadcaster that speaks for itself is no channel.
  if (name?.to === to && (name.kind === 'agency' || from >= cue.to)) return { kind: name.kind, from, to };
  let end = first;
  while (end < to && isInside(tokens[end]) && !isOf(index, tokens[end], IS.preposition | NOUN_LEADS)) end++;
  for (let at = first; at < end; at++) {
    const noun = phraseAt(index.nouns, tokens, at);
    // «The Evening Post» is a newspaper, «the post» none.
    const isName = tokens[at]?.capital && (!index.capitalNouns || (at > first && tokens[at - 1]?.capital));
    if (noun?.to === end && DOCUMENTS.has(noun.kind) && !isName) return { kind: noun.kind, from, to: end };
  }
  return null;
}

/** «she said in a statement», «said Ana Roth on Monday, in a letter to her party», «Roth, in a statement, said». */
function behind({ tokens, cue, mention }: Beside, index: ChannelIndex): Match | null {
  const start = mention && mention.from >= cue.to ? mention.to : cue.to;
  // «told Reuters» also where the speaker stands between: «sagte Roth der dpa».
  const found = scan(tokens, start, Math.min(tokens.length, start + REACH), index);
  if (found || !mention || mention.to >= cue.from) return found;
  return opening(tokens, mention.to, cue.from, index);
}

function scan(tokens: readonly Token[], start: number, end: number, index: ChannelIndex): Match | null {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && !PASSED.has(token.lower))) return null;
    const match = matchAt(tokens, start, at, index, true);
    if (match) return match;
    if (startsClause(tokens, at, index)) return null;
  }
  return null;
}
const PASSED = new Set([',', '(', ')', '-', '/']);

/** «and» within a list, and an article that could be a relative pronoun, begin none. */
function startsClause(tokens: readonly Token[], at: number, index: ChannelIndex): boolean {
  const token = tokens[at];
  if (!isOf(index, token, CLAUSE) || isOf(index, token, IS.preposition)) return false;
  return tokens[at - 1]?.lower === ',' || !isOf(index, token, IS.coordinator | IS.determiner);
}

/** What opens the sentence or clause: «In a statement on Monday, the council said», «Speaking to reporters, Roth warned». */
function before({ tokens, cue, mention }: Beside, index: ChannelIndex): Match | null {
  const end = mention && mention.from < cue.from ? mention.from : cue.from;
  let start = end;
  while (start > 0 && end - start < 2 * REACH && isInside(tokens[start - 1], ',')) start--;
  return opening(tokens, start, end, index);
}

/** The last channel between two places that begins a clause there. */
function opening(tokens: readonly Token[], start: number, end: number, index: ChannelIndex): Match | null {
  let last: Match | null = null;
  for (let at = start; at < end; at++) {
    const match = matchAt(tokens, start, at, index, false);
    if (!match || match.to > end || !opens(tokens, start, match.from, index)) continue;
    last = match;
    at = match.to - 1;
  }
  return last;
}

/** Whether a place begins its clause, but for adverbs and «speaking»: what stands deeper belongs to something else. */
function opens(tokens: readonly Token[], start: number, from: number, index: ChannelIndex): boolean {
  const last = tokens[from - 1];
  return from === start || last?.lower === ',' || isOf(index, last, OPENERS);
}

/** @param bare a hearer may follow without a preposition. */
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
  const nounFrom = noun ? leadOf(tokens, start, at, index.nounPrepositions, index) : -1;
  if (noun && nounFrom >= 0) return { ...noun, from: nounFrom };
  const hearer = phraseAt(index.hearers, tokens, at);
  const hearerFrom = hearer ? leadOf(tokens, start, at, index.hearerWords, index, bare) : -1;
  // «the news agency Reuters»
  return hearer && hearerFrom >= 0
    ? { kind: hearer.kind, from: hearerFrom, to: nameAt(index.names, tokens, hearer.to)?.to ?? hearer.to }
    : null;
}

/** Names so short are words too, where they have no capital: «x», «ap». */
const SHORT = 2;

function nameAt(names: PhraseIndex<ChannelKind>, tokens: readonly Token[], at: number): { kind: ChannelKind; to: number } | null {
  const name = phraseAt(names, tokens, at);
  const token = tokens[at];
  return name && token && (token.capital || token.lower.length > SHORT) ? name : null;
}

/** Where the phrase of a noun begins: at one of `leads` shortly before it, or at the verb itself where `bare` allows it; −1 for nowhere. */
function leadOf(
  tokens: readonly Token[],
  start: number,
  noun: number,
  leads: ReadonlySet<string>,
  index: ChannelIndex,
  bare = false,
): number {
  for (let at = noun - 1; at >= Math.max(start, noun - MODIFIERS); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    // «on Friday held a press briefing»
    if (leads.has(token.lower)) return isOf(index, tokens[at + 1], IS.time) ? -1 : at;
    // «a small group of reporters»
    if (bare && isOf(index, token, IS.nounPreposition)) continue;
    if (isOf(index, token, IS.preposition | IS.pronoun) || startsClause(tokens, at, index)) return -1;
  }
  return bare && noun - start <= MODIFIERS ? start : -1;
}

/** Whether a token stands within a clause: a word, or one of the marks. */
const isInside = (token: Token | undefined, marks = ''): boolean =>
  token?.kind === 'word' || (token?.kind === 'mark' && marks.includes(token.lower));
