import type { Analysis, Article, Manner, Quote, Span, Speaker } from '../model';
import { hashText } from '../text/hash-text';
import { noteSigns, withFilled } from '../text/note-signs';
import { weighActors } from './actors/weigh-actors';
import type { Language, Told } from './language';
import { findParagraphs, findStretches, type Stretch } from './marks/find-stretches';
import { confidenceOf, UNATTRIBUTED } from './quotes/confidence';
import { leaveOutDoubtful } from './quotes/leave-out-doubtful';
import type { QuoteDraft } from './quotes/quote-draft';
import type { ResolvedSpeaker } from './speakers/speaker';

/** Raised when the engine changes what it finds. */
export const ANALYSIS_VERSION = 2;

/** What of an article is read; the body where there is one. */
export type AnalysedArticle = Pick<Article, 'text' | 'lang' | 'title'> & Partial<Pick<Article, 'body'>>;

/**
 * The quotations of an article, tied to who said them, and its cast. Pure and linear in the text; any text is taken, none throws.
 * @param article its body tells of block quotes, of the signs of notes, of cited sources and of bold questions.
 * @param language the article's, ready to be read; `null` where there is no pack of it: then only the quotation marks are found.
 * @param doubtful also what is retold and as likely wrong as right, which readers are spared: for measuring.
 */
export function analyse(article: AnalysedArticle, language: Language | null, doubtful = false): Analysis {
  const { lang, title, body = [] } = article;
  const signs = noteSigns(article.text, body);
  // The sign of a note is no blank beside quotation marks, or they would not close, and nothing else anywhere: «cracks.² Renn said».
  const unsigned = withFilled(article.text, signs, WORD_JOINER);
  const text = withFilled(article.text, signs, ' ');
  const paragraphs = findParagraphs(text);
  const marked = findStretches(unsigned, paragraphs, language?.primaryMarks ?? null);
  const textHash = hashText(article.text);
  if (!language) return { textHash, lang, quotes: bareQuotes(marked), actors: [], version: ANALYSIS_VERSION };

  const told = language.read({ text, title, paragraphs, marked, body });
  const { actors, idOf } = weighActors(text, told.drafts, countSpeech(told.drafts.length, told.speakers));
  const quotes = told.quotes.map(toQuote(text, told, idOf));
  return { textHash, lang, quotes: doubtful ? quotes : leaveOutDoubtful(quotes), actors, version: ANALYSIS_VERSION };
}

const WORD_JOINER = '\u{2060}';

/** How many quotations each actor speaks. */
function countSpeech(actors: number, speakers: readonly ResolvedSpeaker[]): number[] {
  const speech = new Array<number>(actors).fill(0);
  for (const { actor } of speakers) if (actor !== null) speech[actor] = (speech[actor] ?? 0) + 1;
  return speech;
}

const toQuote =
  (text: string, { speakers, channels, anonymity, relays }: Told, idOf: readonly string[]) =>
  (draft: QuoteDraft, index: number): Quote => {
    const { parts, kind, mention, cue, rule } = draft;
    const channel = channels[index];
    const manner = mannerOf(text, draft);
    const resolved = speakers[index];
    const confidence = confidenceOf(draft, resolved);
    const relay = relays[index];
    // Who quotes their own words passes nothing on.
    const passedOn = relay && draft.relay && (relay.actor === null || relay.actor !== resolved?.actor);
    const known = confidence !== null && mention !== null && resolved !== undefined;
    return {
      id: `q${index + 1}`,
      parts,
      kind,
      speaker: known ? toSpeaker(mention, resolved, anonymity[index] ?? null, idOf) : null,
      ...(known && passedOn && { relay: toSpeaker(draft.relay, relay, null, idOf) }),
      cue,
      ...(manner && { manner }),
      ...(channel && { channel }),
      rule: known ? rule : 'unattributed',
      confidence: confidence ?? UNATTRIBUTED,
    };
  };

/** Who asks not to be named is unnamed, whatever the noun. */
const toSpeaker = (mention: Span, { actor, unnamed }: ResolvedSpeaker, anonymity: Span | null, idOf: readonly string[]): Speaker => ({
  mention,
  actorId: actor === null ? null : (idOf[actor] ?? null),
  unnamed: unnamed || anonymity !== null,
  ...(anonymity && { anonymity }),
});

/** What the words that report make of it; null where there is but a colon or a dash. */
const mannerOf = (text: string, { cue, cueClass }: QuoteDraft): Manner | null =>
  cue && /\p{L}/u.test(text.slice(cue.start, Math.min(cue.end, cue.start + 100))) ? cueClass : null;

/** Marks alone: stretches of a quotation over several paragraphs are one quotation. */
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
