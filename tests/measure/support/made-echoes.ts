import type { Reading, Span } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { madeNews } from './made-news';
import { paragraphsArticle } from './paragraphs';

/** The number of articles on one story. The last of them is a copy of the first, the others have a quotation of it, cut. */
const STORY = 10;
/** The length of the cut quotation, in words. */
const CUT = 10;

/** Returns an article as `madeNews` does, which has a quotation or the whole text of another article on the same story. */
export function echoedNews(number: number): Reading {
  const own = madeNews(number);
  const first = number - (number % STORY);
  if (number === first) return own;
  const leader = madeNews(first);
  const { url, title, site, published } = own.article;
  if (number === first + STORY - 1) return { ...leader, article: { ...leader.article, url, title, site, published } };
  const [quoted] = leader.analysis.quotes;
  const words = leader.article.text.slice(quoted?.parts[0]?.start, quoted?.parts[0]?.end).split(' ').slice(0, CUT).join(' ');
  return withFirstQuotation(own, `${words}”`);
}

/** Replaces the words of the first quotation of an article. */
function withFirstQuotation({ article, analysis }: Reading, words: string): Reading {
  const { start, end } = analysis.quotes[0]?.parts[0] ?? { start: 0, end: 0 };
  const moved = (at: number): number => (at >= end ? at + words.length - (end - start) : at);
  const movedSpan = <T extends Span>(span: T): T => ({ ...span, start: moved(span.start), end: moved(span.end) });
  const text = `${article.text.slice(0, start)}${words}${article.text.slice(end)}`;
  return {
    article: { ...article, text, body: paragraphsArticle(text.split('\n')).body },
    analysis: {
      ...analysis,
      textHash: hashText(text),
      quotes: analysis.quotes.map((quote) => ({
        ...quote,
        parts: quote.parts.map(movedSpan),
        speaker: quote.speaker && { ...quote.speaker, mention: movedSpan(quote.speaker.mention) },
      })),
      actors: analysis.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(movedSpan) })),
    },
  };
}
