import { phraseFrom } from '../../grammar/find-phrase';
import { IS, type Lexicon } from '../../grammar/lexicon';
import { is, isMark, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { placeSourceAfter } from '../../grammar/place-source';
import { namesNobody } from '../../grammar/speaker-span';
import { subjectAfterVerb, verbGroupAt } from '../../grammar/verb-group';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** Finds a source phrase in the sentence that contains a quotation: «According to Smith, …» or «…, according to Smith». */
export function findAccordingTo(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + 40); at++) {
    const phrase = sourcePhraseAt(paragraph, at);
    if (!phrase) continue;
    const dash = isMark(paragraph, at - 1, '—–-') ? at - 1 : at;
    const end = isMark(paragraph, dash - 1, ',') ? dash - 1 : dash;
    const speaker = sourceOf(paragraph, phrase, position.to);
    return (
      speaker &&
      makeAttribution(speaker, phrase, end - 1 === position.at && position.from === position.at ? null : { from: position.from, to: end })
    );
  }
  for (let at = position.at - 2; at >= Math.max(position.from, position.at - 40); at--) {
    const phrase = sourcePhraseAt(paragraph, at);
    if (!phrase) continue;
    const speaker = withoutClause(paragraph, sourceOf(paragraph, phrase, position.at), position.at);
    if (!speaker || namesNobody(paragraph, speaker)) return null;
    const to = Math.max(speaker.to, phrase.to);
    const start = isMark(paragraph, to, ',:') ? to + 1 : to;
    return makeAttribution(speaker, phrase, start >= position.at ? null : { from: start, to: position.at + 1 });
  }
  return null;
}

/**
 * Shortens a source that extends up to the quotation by cutting it off at the first comma that no apposition follows, because the words
 * after the comma are already reported words: «Selon la préfecture, la ligne perd « … »» (according to the prefecture, the line is losing
 * “…”).
 */
function withoutClause(paragraph: Paragraph, source: Range | null, quotation: number): Range | null {
  if (source?.to !== quotation) return source;
  for (let at = source.from + 1; at < source.to; at++) {
    if (!isMark(paragraph, at, ',')) continue;
    const close = appositionEnd(paragraph, at + 1, source.to);
    if (close < 0) return { from: source.from, to: at };
    at = close - 1;
  }
  return source;
}

/** Returns the index of the comma that ends an apposition («…, a lawyer, …»), or −1 if the tokens from `from` are no apposition. */
function appositionEnd(paragraph: Paragraph, from: number, to: number): number {
  if (!is(paragraph, from, IS.determiner)) return -1;
  let describes = false;
  for (let at = from + 1; at < to; at++) {
    if (isMark(paragraph, at, ',')) return describes ? at : -1;
    if (is(paragraph, at, IS.auxiliary | IS.pronoun)) return -1;
    describes ||= is(paragraph, at, IS.role);
  }
  return -1;
}

/**
 * Returns the source named by a phrase: the possessive within the phrase, as in «по его словам» (in his words), or the noun phrase after
 * it, as in «по словам министра» (in the words of the minister). Returns `null` if there is none.
 */
export function sourceOf(paragraph: Paragraph, phrase: SourcePhrase, to: number): Range | null {
  if (phrase.reports) return reporterAfter(paragraph, phrase.to, to);
  for (let at = phrase.from; at < phrase.to; at++) if (is(paragraph, at, IS.possessive)) return { from: at, to: at + 1 };
  return phraseFrom(paragraph, phrase.to, to);
}

const makeAttribution = (speaker: Range, cue: Range, content: Range | null): Attribution => ({
  rule: 'accordingTo',
  speaker,
  cue,
  cueClass: 'said',
  content,
});

/**
 * Returns whether the verb at a token is the end of a source phrase: «según explicó» (as she explained), «як повідомили» (as they
 * reported).
 */
export function closesSourcePhrase(paragraph: Paragraph, verb: number, low: number): boolean {
  for (let at = verb - 1; at >= Math.max(low, verb - MAX_SOURCE_PHRASE_TOKENS); at--) {
    const phrase = sourcePhraseAt(paragraph, at);
    if (phrase) return phrase.reports && phrase.to === verb + 1;
  }
  return false;
}
/** The maximum number of tokens from the beginning of a source phrase to its verb. */
const MAX_SOURCE_PHRASE_TOKENS = 5;

/** A phrase that introduces a source. It either means «according to» or contains a reporting verb: «comme l'a dit». */
export interface SourcePhrase extends Range {
  /** Whether the phrase contains a reporting verb. */
  readonly reports: boolean;
}

/** Returns the source phrase that begins at a token, or `null`. */
export function sourcePhraseAt(paragraph: Paragraph, at: number): SourcePhrase | null {
  const { sourcePhrases, reportPhrases } = paragraph.lexicon;
  const reporting = phraseAt(paragraph, at, reportPhrases);
  const group = reporting && verbGroupAt(paragraph, reporting.to, reporting.to + MAX_SEARCH_TOKENS);
  if (group) return { from: at, to: group.at + 1, reports: true };
  // The phrase ends with a participle and the preposition before the agent, as in «secondo quanto riferito da» (according to what was
  // reported by).
  if (reporting && isAgentive(paragraph, reporting.to)) return { from: at, to: reporting.to + 1, reports: true };
  const plain = phraseAt(paragraph, at, sourcePhrases);
  // In Portuguese and Italian, the word for «according to» can also mean «second»: «no segundo turno» (in the second round), «nel secondo
  // caso» (in the second case).
  if (!plain || (plain.to === at + 1 && is(paragraph, at - 1, IS.determiner | IS.possessive | IS.preposition))) return null;
  return { ...plain, reports: false };
}

const isAgentive = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  lexicon.cues.get(tokens[at]?.lower ?? '')?.form === 'participle' && lexicon.agentWords.has(tokens[at + 1]?.lower ?? '');

function phraseAt({ tokens }: Paragraph, at: number, phrases: Lexicon['sourcePhrases']): Range | null {
  const first = tokens[at];
  const found = first && phrases.get(first.lower)?.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return found ? { from: at, to: at + found.length } : null;
}

/**
 * Returns the agent or the subject after the verb of a source phrase: «secondo quanto riferito da Ana Roth» (as reported by Ana Roth),
 * «comme l'a dit Ana Roth» (as Ana Roth said).
 */
function reporterAfter(paragraph: Paragraph, verb: number, to: number): Range | null {
  const by = paragraph.lexicon.agentWords.has(paragraph.tokens[verb]?.lower ?? '');
  return by
    ? phraseFrom(paragraph, verb + 1, to)
    : (subjectAfterVerb(paragraph, verb - 1, to) ?? placeSourceAfter(paragraph, verb - 1, to));
}
