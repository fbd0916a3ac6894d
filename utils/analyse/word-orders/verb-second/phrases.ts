import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { sourcePhraseAt } from '../verb-medial/according-to';
import { clauseStart, verbAt } from './clause';
import { clauseSubject, impersonalSource } from './clause-subject';
import { startsReport } from './content';
import { withApposition } from './first-phrase';
import { nounPhrase, nounPhraseBefore } from './noun-phrase';
import type { Report } from './report';
import { viewpointReport } from './viewpoint';
import { wordsOf } from './words';

const isAgentWord = ({ tokens, lexicon }: Paragraph, at: number): boolean => lexicon.agentWords.has(tokens[at]?.lower ?? '');

/** Returns the end of the words before token `at`, leaving out a punctuation mark right before it. */
export const beforeMark = (paragraph: Paragraph, at: number, low: number): number =>
  at - 1 > low && isMark(paragraph, at - 1, ',—–:') ? at - 1 : at;

/**
 * Returns the report marked by a source phrase, as in «laut Roth» (according to Roth), «dem Bericht zufolge» (according to the report) and
 * «…, so Roth» (…, according to Roth). Returns `null` if there is none.
 */
export function phraseReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const { trailingSources, degreeWords, sourcePostpositions } = wordsOf(paragraph.lexicon.pack);
  const word = paragraph.tokens[at]?.lower ?? '';
  const shape = { by: 'phrase', cueClass: 'said', own: null } as const;
  if (sourcePostpositions.has(word)) {
    const speaker = nounPhraseBefore(paragraph, at, clauseStart(paragraph, at, low));
    return (
      speaker && {
        ...shape,
        speaker,
        cue: { from: at, to: at + 1 },
        stands: 'before',
        ...sides(paragraph, speaker.from, at + 1, low, high),
      }
    );
  }
  if (trailingSources.has(word) && at > low && (isMark(paragraph, at - 1, ',—–') || isQuotation(paragraph, at - 1))) {
    const phrase = degreeWords.has(paragraph.tokens[at + 1]?.lower ?? '') ? null : nounPhrase(paragraph, at + 1, high);
    if (!phrase || is(paragraph, phrase.to, IS.auxiliary) || verbAt(paragraph, phrase.to, low, high)) return null;
    const speaker = withApposition(paragraph, phrase, high);
    return { ...shape, speaker, cue: { from: at, to: at + 1 }, stands: 'after', ...sides(paragraph, at, speaker.to, low, high) };
  }
  const other =
    viewReport(paragraph, at, low, high) ??
    nounReport(paragraph, at, low, high) ??
    mentionReport(paragraph, at, low, high) ??
    viewpointReport(paragraph, at, low, high);
  if (other) return other;
  const phrase = sourcePhraseAt(paragraph, at);
  if (!phrase) return null;
  const from = isAgentWord(paragraph, phrase.to) ? phrase.to + 1 : phrase.to;
  // Right after a phrase such as «laut» (according to), words in quotation marks can only be the name of the source: «laut
  // „nordblick.example“».
  const named = isQuotation(paragraph, from) ? { from, to: from + 1 } : nounPhrase(paragraph, from, high);
  const speaker = named ?? clauseSubject(paragraph, at === low ? at : low, high);
  return speaker && { ...shape, speaker, cue: phrase, stands: 'before', ...sides(paragraph, at, named?.to ?? phrase.to, low, high) };
}

/** Returns the reported words before and after a phrase that attributes the whole sentence to a source, such as «laut Roth». */
function sides(paragraph: Paragraph, start: number, end: number, low: number, high: number): Pick<Report, 'left' | 'right'> {
  const left = start > low ? { from: low, to: beforeMark(paragraph, start, low) } : null;
  const from = isMark(paragraph, end, ',:') ? end + 1 : end;
  return { left, right: from < high ? { from, to: high } : null };
}

/**
 * Returns the report introduced by a noun for a statement or an opinion, as in «nach Angaben der Polizei» (according to the police), «nach
 * ihrer Ansicht» (in her view), «seiner Meinung nach» (in his opinion) and «nach eigenen Angaben» (by their own account). Returns `null` if
 * there is none.
 */
function viewReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const { viewNouns, viewPrepositions, ownWords } = wordsOf(paragraph.lexicon.pack);
  const compound = viewPrepositions.has(paragraph.tokens[at]?.lower ?? '')
    ? [at + 1, at + 2].find((next) => isCompoundView(paragraph, next))
    : undefined;
  if (compound !== undefined && compound < high && allWords(paragraph, at, compound)) {
    const speaker = { from: at + 1, to: compound + 1 };
    return { ...VIEW, speaker, cue: { from: at, to: at + 1 }, ...sides(paragraph, at, speaker.to, low, high) };
  }
  const noun = [at + 1, at + 2, at + 3].find((next) => viewNouns.has(paragraph.tokens[next]?.lower ?? ''));
  if (noun === undefined || noun >= high || !paragraph.tokens[noun]?.capital) return null;
  const owner = is(paragraph, noun - 1, IS.possessive) ? { from: noun - 1, to: noun } : null;
  if (viewPrepositions.has(paragraph.tokens[at]?.lower ?? '') && allWords(paragraph, at, noun)) {
    const from = isAgentWord(paragraph, noun + 1) ? noun + 2 : noun + 1;
    const named =
      owner ??
      possessor(paragraph, at + 1, noun) ??
      (from > noun + 1 || isGenitive(paragraph, from) ? nounPhrase(paragraph, from, high) : null);
    // «Nach eigenen Angaben» (by its own account) refers to the subject. «Nach bisherigen Erkenntnissen» (as far as is known) has no source.
    const isOwn = ownWords.has(paragraph.tokens[noun - 1]?.lower ?? '');
    const speaker = named ?? (isOwn ? clauseSubject(paragraph, low, high) : null);
    return (
      speaker && {
        ...VIEW,
        speaker,
        cue: { from: at, to: noun + 1 },
        ...sides(paragraph, at, Math.max(noun + 1, named?.to ?? 0), low, high),
      }
    );
  }
  if (!owner || at !== noun - 1 || !viewPrepositions.has(paragraph.tokens[noun + 1]?.lower ?? '')) return null;
  return { ...VIEW, speaker: owner, cue: { from: noun, to: noun + 2 }, ...sides(paragraph, at, noun + 2, low, high) };
}

const VIEW = { by: 'phrase', cueClass: 'said', own: null, stands: 'before' } as const;

/** Returns whether a compound noun names both a statement and its source: «Polizeiangaben» (police statements). */
const isCompoundView = ({ tokens, lexicon }: Paragraph, at: number): boolean => {
  const token = tokens[at];
  if (!token?.capital) return false;
  const { viewNouns } = wordsOf(lexicon.pack);
  for (let from = 3; from <= token.lower.length - MIN_VIEW_UNITS; from++) if (viewNouns.has(token.lower.slice(from))) return true;
  return false;
};
/**
 * The minimum length, in UTF-16 units, at which a noun for an opinion, such as «Meinung», is recognised at the end of a compound. Shorter
 * nouns, such as «Ideen» (ideas), also end compounds that do not denote an opinion, such as «Urlaubsideen» (holiday ideas).
 */
const MIN_VIEW_UNITS = 7;

const allWords = ({ tokens }: Paragraph, from: number, to: number): boolean => tokens.slice(from, to).every(({ kind }) => kind === 'word');

const isGenitive = (paragraph: Paragraph, at: number): boolean =>
  wordsOf(paragraph.lexicon.pack).genitiveDeterminers.has(paragraph.tokens[at]?.lower ?? '');

/** Returns the possessor right before a noun, such as «Roths» in «nach Roths Angaben», or `null` if there is none. */
const possessor = ({ tokens }: Paragraph, from: number, noun: number): Range | null =>
  tokens[noun - 1]?.capital && noun - 1 >= from && /[sxzß’']$/u.test(tokens[noun - 1]?.lower ?? '') ? { from, to: noun } : null;

/** Returns whether a token is a reporting noun. The lexicon is consulted because capitalised tokens do not have the class `IS.cueNoun`. */
export const isCueNoun = ({ tokens, lexicon }: Paragraph, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && token.capital && ((lexicon.classes.get(token.lower) ?? 0) & IS.cueNoun) !== 0;
};

/**
 * Returns the report made by a noun with a content clause, as in «der Vorwurf der Opposition, es handele sich um …» (the opposition's
 * accusation that it was …) and «ihre Warnung, dass …» (her warning that …). Returns `null` if there is none.
 */
function nounReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  if (!isCueNoun(paragraph, at)) return null;
  const from = isAgentWord(paragraph, at + 1) ? at + 2 : at + 1;
  const following = from > at + 1 || isGenitive(paragraph, from) ? nounPhrase(paragraph, from, high) : null;
  const comma = following?.to ?? at + 1;
  if (!isMark(paragraph, comma, ',') || !startsReport(paragraph, comma + 1, high, 'called')) return null;
  if (is(paragraph, comma + 1, IS.relative) && !is(paragraph, comma + 1, IS.determiner | IS.complementiser)) return null;
  const owner = is(paragraph, at - 1, IS.possessive) ? { from: at - 1, to: at } : possessor(paragraph, low, at);
  const speaker =
    following ??
    owner ??
    (is(paragraph, comma + 1, IS.complementiser) && is(paragraph, at - 1, IS.determiner)
      ? subjectIn(paragraph, clauseStart(paragraph, at, low), at)
      : null);
  if (!speaker || (speaker.from <= at && at < speaker.to)) return null;
  return {
    by: 'phrase',
    speaker,
    cue: { from: at, to: at + 1 },
    cueClass: 'claimed',
    stands: 'before',
    left: null,
    right: { from: comma + 1, to: high },
    own: null,
  };
}

/** Returns the subject among the words before a reporting noun, or `null`: «er» in «seit Mai vertritt er die These» (he holds the view). */
function subjectIn(paragraph: Paragraph, from: number, to: number): Range | null {
  for (let at = from; at < to; at++)
    if (paragraph.lexicon.pack.pronouns.some(({ word, stands }) => stands === 'person' && word === paragraph.tokens[at]?.lower))
      return { from: at, to: at + 1 };
  return clauseSubject(paragraph, from, to);
}

/**
 * Returns the report made by a noun together with a form of «to be», as in «in dem Schreiben ist von einem „…“ die Rede» (the letter speaks
 * of a “…”). Returns `null` if there is none.
 */
function mentionReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const words = wordsOf(paragraph.lexicon.pack);
  if (!words.mentionNouns.has(paragraph.tokens[at]?.lower ?? '') || !is(paragraph, at - 1, IS.determiner)) return null;
  const governs = words.objectPrepositions.get(paragraph.tokens[at]?.lower ?? '');
  const start = clauseStart(paragraph, at, low);
  let finite = is(paragraph, at + 1, IS.auxiliary) ? at + 1 : at - 1;
  while (finite > start && !is(paragraph, finite, IS.auxiliary)) finite--;
  if (!is(paragraph, finite, IS.auxiliary)) return null;
  return {
    by: 'verb',
    speaker: impersonalSource(paragraph, { finite }, low, at + 1, governs),
    cue: { from: at, to: at + 1 },
    cueClass: 'called',
    stands: 'before',
    left: null,
    right: null,
    own: { from: start, to: Math.min(high, at + 1) },
    governs,
  };
}
