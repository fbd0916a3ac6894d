import { notesIn, withoutNotes } from '../article/editors-notes';
import { noteSigns, withFilled } from '../article/note-signs';
import type { Analysis, Article, Manner, Quote, Span, Speaker } from '../model';
import { finish, type Steps } from '../steps/steps';
import { countWhile } from '../text/count-while';
import { LETTER } from '../text/first-letter';
import { hashText } from '../text/hash-text';
import { weighActors } from './actors/weigh-actors';
import type { ArticleReading, Language } from './language';
import { findParagraphs, findStretches, type Stretch } from './marks/find-stretches';
import { confidenceOf, UNATTRIBUTED } from './quotes/confidence';
import { leaveOutDoubtful } from './quotes/leave-out-doubtful';
import { readMarkup } from './quotes/markup/read-markup';
import type { QuoteDraft } from './quotes/quote-draft';
import { standsWithoutSpeaker } from './quotes/recognise/recognise-quotes';
import { rankSpeakers } from './speakers/ranker/rank-speakers';
import type { ResolvedSpeaker } from './speakers/speaker';

/** The version of the engine. Raise it whenever a change to the engine changes its results. */
export const ANALYSIS_VERSION = 7;

/** The fields of an article that the analysis reads. The body is optional. */
export type AnalysedArticle = Pick<Article, 'text' | 'lang' | 'title'> & Partial<Pick<Article, 'body'>>;

/**
 * Finds the quotations in an article, their speakers, and the article's cast. The function is pure, accepts any text and never throws. Its
 * running time is linear in the length of the text.
 * @param article The article. Its body, if given, identifies block quotes, footnote markers, cited sources and bold questions.
 * @param language The language of the article, or `null` if there is no pack for it. Without a language, only words in quotation marks are
 * found.
 * @param doubtful Whether to include indirect speech that is as likely to be wrong as right. Only measurements need it.
 */
export const analyse = (article: AnalysedArticle, language: Language | null, doubtful = false): Analysis =>
  finish(analyseInSteps(article, language, doubtful));

/** Does the same as `analyse`, but in steps. A step reads one sentence or resolves one quotation, or is a short stage for the whole article. */
export function* analyseInSteps(article: AnalysedArticle, language: Language | null, doubtful = false): Steps<Analysis> {
  const { lang, title } = article;
  const notes = notesIn(article.body ?? []);
  const body = notes.length > 0 ? withoutNotes(article.body ?? []) : (article.body ?? []);
  // The notes of the editors are not part of the story: nobody speaks in them, and a name that occurs only there is not in the cast.
  const story = withFilled(article.text, notes, ' ');
  const signs = noteSigns(story, body);
  // Footnote markers, as in «cracks.² Renn said», are replaced with spaces in the text that is analysed. In the text that is searched for
  // quotation marks, they are replaced with word joiners instead, because a quotation mark after a space cannot close a quotation.
  const unsigned = withFilled(story, signs, WORD_JOINER);
  const text = withFilled(story, signs, ' ');
  yield;
  const paragraphs = findParagraphs(text);
  const marked = outside(findStretches(unsigned, paragraphs, language?.primaryMarks ?? null), readMarkup(body).code);
  yield;
  const textHash = hashText(article.text);
  if (!language) return { textHash, lang, quotes: bareQuotes(marked), actors: [], version: ANALYSIS_VERSION };

  const found = yield* language.read({ text, title, paragraphs, marked, body });
  yield;
  const reading = { ...found, ...(yield* rankSpeakers({ text, title, paragraphs, actors: found.drafts, ...found })) };
  yield;
  const { actors, idOf } = weighActors(text, reading.drafts, countSpeech(reading.drafts.length, reading.speakers));
  const read = reading.quotes.map(toQuote(text, reading, idOf));
  const quotes = read.filter(({ speaker }, at) => speaker !== null || standsWithoutSpeaker(reading.quotes[at] as QuoteDraft));
  return { textHash, lang, quotes: doubtful ? quotes : leaveOutDoubtful(quotes), actors, version: ANALYSIS_VERSION };
}

/** Returns the stretches that are not within any of the given spans. Both lists are sorted. */
const outside = (stretches: readonly Stretch[], spans: readonly Span[]): Stretch[] =>
  stretches.filter(({ start, end }) => (spans[countWhile(spans, (span) => span.start <= start) - 1]?.end ?? 0) < end);

const WORD_JOINER = '\u{2060}';

/** Returns the number of quotations attributed to each actor. */
function countSpeech(actors: number, speakers: readonly ResolvedSpeaker[]): number[] {
  const speech = new Array<number>(actors).fill(0);
  for (const { actor } of speakers) if (actor !== null) speech[actor] = (speech[actor] ?? 0) + 1;
  return speech;
}

/** Returns a function that converts the draft of a quotation into the finished quotation. */
const toQuote =
  (text: string, { speakers, channels, anonymity, relays }: ArticleReading, idOf: readonly string[]) =>
  (draft: QuoteDraft, index: number): Quote => {
    const { parts, kind, mention, cue, rule } = draft;
    const channel = channels[index];
    const manner = mannerOf(text, draft);
    const resolved = speakers[index];
    const confidence = confidenceOf(draft, resolved);
    const relay = relays[index];
    // The source that passed the quotation on, called the relay, is left out if it is the speaker.
    const passedOn = relay && draft.relay && (relay.actor === null || relay.actor !== resolved?.actor);
    const known = confidence !== null && mention !== null && resolved !== undefined;
    return {
      id: `q${index + 1}`,
      parts,
      kind,
      speaker: known ? toSpeaker(mention, resolved, anonymity[index] ?? null, idOf, draft.antecedent) : null,
      ...(known && passedOn && { relay: toSpeaker(draft.relay, relay, null, idOf) }),
      cue,
      ...(manner && { manner }),
      ...(channel && { channel }),
      rule: known ? rule : 'unattributed',
      confidence: confidence ?? UNATTRIBUTED,
    };
  };

/** Makes a speaker. If the article gives a reason for anonymity, the speaker is unnamed, whatever noun describes them. */
function toSpeaker(
  mention: Span,
  resolved: ResolvedSpeaker,
  anonymity: Span | null,
  idOf: readonly string[],
  relative: Span | null = null,
): Speaker {
  const antecedent = resolved.actor === null ? (relative ?? resolved.words) : null;
  return {
    mention,
    ...(antecedent && { antecedent }),
    ...(resolved.actor === null && !antecedent && resolved.reading?.pronoun && { isPronoun: true }),
    actorId: resolved.actor === null ? null : (idOf[resolved.actor] ?? null),
    unnamed: anonymity !== null || isWithheld(resolved),
    ...(anonymity && { anonymity }),
  };
}

/** Returns whether an article withholds the name of a source. It is a person, because «the study» and «the police» have no name to withhold. */
const isWithheld = ({ actor, unnamed, isThing, reading }: ResolvedSpeaker): boolean =>
  actor === null &&
  !isThing &&
  !reading?.document &&
  reading?.head !== 'body' &&
  (unnamed || (reading?.indefinite === true && reading.head === 'person'));

/** The number of UTF-16 units at the beginning of a cue that are searched for letters, which distinguish words from punctuation. */
const CUE_READ = 100;

/**
 * Returns the manner of speaking that a quotation's cue expresses. Returns `null` if the quotation has no cue, or if its cue is only a
 * punctuation mark such as a colon.
 */
const mannerOf = (text: string, { cue, cueClass }: QuoteDraft): Manner | null =>
  cue && LETTER.test(text.slice(cue.start, Math.min(cue.end, cue.start + CUE_READ))) ? cueClass : null;

/** Converts the words in quotation marks into quotations without speakers. A quotation can span several paragraphs. */
function bareQuotes(stretches: readonly Stretch[]): Quote[] {
  const quotes: Quote[] = [];
  let parts: Span[] = [];
  for (const { start, end, continues } of stretches) {
    parts.push({ start, end });
    if (continues) continue;
    quotes.push({
      id: `q${quotes.length + 1}`,
      parts,
      kind: 'direct',
      speaker: null,
      cue: null,
      rule: 'unattributed',
      confidence: UNATTRIBUTED,
    });
    parts = [];
  }
  return quotes;
}
