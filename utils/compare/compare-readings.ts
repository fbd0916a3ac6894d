import { type Cast, type CastMember, castOf } from '../article/cast';
import { wordsOf } from '../article/cite-quote';
import { cuePhraseOf } from '../article/cue-phrase';
import type { Quote, Reading } from '../model';
import { countWords } from '../text/count-words';
import { voiceShareOf } from '../voices/voice-share';
import { comparePassages } from './compare-passages';
import { compareSpeakers, isNamed, placeOf } from './compare-speakers';
import type { ComparedArticle, ComparedQuotation, Comparison } from './comparison';
import { copiedTexts } from './copied-text';
import { pairActors } from './pair-actors';

/** An article that has been read for a comparison. */
export interface ReadForComparison {
  readonly article: ComparedArticle;
  readonly cast: Cast;
  readonly quotations: readonly ComparedQuotation[];
}

/** Reads what a comparison needs of an article, to which the reader's corrections have been applied. */
export function readForComparison(reading: Reading): ReadForComparison {
  const { article, analysis } = reading;
  const cast = castOf(reading);
  const share = voiceShareOf(reading, cast);
  const heard = cast.members.filter(({ quotes, kind }) => quotes.length > 0 && kind !== 'unattributed');
  const nameless = heard.filter((member) => !isNamed(member));
  return {
    cast,
    article: {
      reading,
      words: countWords(article.text, article.lang),
      quotations: analysis.quotes.length,
      indirect: share.indirect,
      named: heard.length - nameless.length,
      unnamed: nameless.length,
      voices: share.voices,
      nameless: nameless.map((member) => placeOf(member, share.voices)),
    },
    quotations: analysis.quotes.map((quote) => quotationOf(article.text, quote, cast.ofQuote.get(quote.id))),
  };
}

function quotationOf(text: string, quote: Quote, member: CastMember | undefined): ComparedQuotation {
  const phrase = cuePhraseOf(text, quote);
  return {
    id: quote.id,
    pieces: [{ is: 'same', text: oneLine(wordsOf(text, quote)) }],
    kind: quote.kind,
    member: member && member.kind !== 'unattributed' ? member : null,
    reported: phrase && oneLine(`${phrase.before}${phrase.cue}${phrase.after}`),
    manner: quote.manner ?? null,
    channel: quote.channel?.kind ?? null,
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Compares articles that have been read. */
export function compareReadings(read: readonly ReadForComparison[]): Comparison {
  const articles = read.map(({ article }) => article);
  const actors = pairActors(read.map(({ cast }, article) => ({ article, members: cast.members.filter(isNamed) })));
  const { passages, alone } = comparePassages(
    read.map(({ quotations }) => quotations),
    actors,
  );
  return {
    articles,
    copies: copiedTexts(articles.map(({ reading }) => reading.article.text)),
    speakers: compareSpeakers(articles, actors),
    passages,
    alone,
  };
}
