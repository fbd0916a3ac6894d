import type { PronounWord } from '../../../languages/pack';
import type { Span } from '../../../model';
import { fold } from '../../../text/fold';
import type { Gender } from '../../actors/actor-draft';
import type { QuoteDraft } from '../../quotes/quote-draft';
import { hearerOf } from '../hearer-of';
import type { NamedMention, ResolvedSpeaker } from '../speaker';
import { wordsOf } from './actor-words';
import type { ArticleIndex, OutsideMention } from './article-index';

/** A quotation and its surroundings, as the features of its candidates need them. */
export interface QuoteView {
  readonly index: number;
  readonly quote: QuoteDraft;
  /** The speaker according to the rules. */
  readonly answer: ResolvedSpeaker;
  readonly start: number;
  /** The end of the first part. The name of the source may follow it, as in «“…,” said Roth. “…”». */
  readonly end: number;
  /** The place of the words that name the source or, without them, of the quotation. */
  readonly anchor: number;
  readonly sentence: number;
  /** The index of the sentence in which the quotation begins. */
  readonly quoteSentence: number;
  readonly paragraph: Span;
  readonly previous: Span | null;
  /** The names in the next paragraph, in the quotation itself, and in the words that name the source. */
  readonly namesNext: readonly NamedMention[];
  readonly namesInside: readonly NamedMention[];
  readonly namesInMention: readonly NamedMention[];
  /** The mentions before the anchor that are near enough to matter, and those within the words that name the source. */
  readonly before: readonly OutsideMention[];
  /** The first mentions after the quotation in its paragraph. */
  readonly after: readonly OutsideMention[];
  /** The actors mentioned before the anchor, the latest first. */
  readonly recent: readonly number[];
  readonly recentPersons: readonly number[];
  /** The only person mentioned in the paragraph, or `null`. */
  readonly onlyPerson: number | null;
  /** The end of the previous quotation. */
  readonly previousEnd: number;
  /** The words that name the source, folded and without an article. */
  readonly mention: string;
  readonly mentionWords: readonly string[];
  readonly pronoun: PronounWord | null;
  readonly gender: Gender | null;
  /** The actor to whom the words are said, and the one who passed them on, if the sentence names them. */
  readonly hearer: number | null;
  readonly relay: number | null;
}

/** The maximum number of mentions before a quotation, and the maximum number of different actors among them. */
const MENTIONS_READ = 80;
const ACTORS_READ = 10;
/** The maximum number of UTF-16 units read from the words that name the source. */
const MENTION_READ = 200;
const ARTICLE = /^(?:the|der|die|das|den|dem|des|el|la|los|las|le|les|il|lo|gli|de|het|o|a|os|as) |^l'/u;
const NOBODY: ResolvedSpeaker = { actor: null, unnamed: false, by: 'nothing' };

export function viewQuote(index: number, found: ArticleIndex): QuoteView {
  const { text, paragraphs, quotes, speakers } = found.article;
  const quote = quotes[index] as QuoteDraft;
  const answer = speakers[index] ?? NOBODY;
  const start = quote.parts[0]?.start ?? 0;
  const end = quote.parts[0]?.end ?? start;
  const anchor = quote.mention?.start ?? start;
  const paragraphAt = found.paragraphAt(start);
  const paragraph = paragraphs[paragraphAt] ?? { start: 0, end: text.length };
  const before = found.mentionsBefore(Math.max(anchor + 1, quote.mention?.end ?? 0), MENTIONS_READ);
  const recent: number[] = [];
  for (let at = before.length - 1; at >= 0 && recent.length < ACTORS_READ; at--) {
    const actor = before[at]?.actor ?? 0;
    if (!recent.includes(actor)) recent.push(actor);
  }
  const persons = new Set(found.mentionsIn(paragraph.start, paragraph.end).flatMap(({ actor }) => (found.isPerson(actor) ? actor : [])));
  const mention = quote.antecedent ?? quote.mention;
  const { relay } = quote;
  const following = paragraphs[paragraphAt + 1];
  const words = mention ? text.slice(mention.start, Math.min(mention.end, mention.start + MENTION_READ)) : '';
  const pronoun = answer.reading?.pronoun ?? null;
  return {
    index,
    quote,
    answer,
    start,
    end,
    anchor,
    sentence: found.sentenceAt(anchor),
    quoteSentence: found.sentenceAt(start),
    paragraph,
    previous: paragraphs[paragraphAt - 1] ?? null,
    namesNext: following ? found.namesIn(following) : [],
    namesInside: quote.parts.flatMap((part) => found.namesIn(part)),
    namesInMention: mention ? found.namesIn(mention).filter(({ end }) => end <= mention.end) : [],
    before,
    after: found.mentionsIn(end, paragraph.end).slice(0, MENTIONS_READ),
    recent,
    recentPersons: recent.filter(found.isPerson),
    onlyPerson: persons.size === 1 ? ([...persons][0] ?? null) : null,
    previousEnd: quotes[index - 1]?.parts.at(-1)?.end ?? 0,
    mention: fold(words).replace(ARTICLE, ''),
    mentionWords: wordsOf(words),
    pronoun,
    hearer: hearerOf(text, quote, found.names),
    relay: relay ? (found.namesIn(relay).find(({ end }) => end <= relay.end)?.actor ?? null) : null,
    gender: (pronoun?.gender === 'female' || pronoun?.gender === 'male' ? pronoun.gender : null) ?? answer.reading?.gender ?? null,
  };
}
