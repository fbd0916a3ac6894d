import { type Cast, type CastMember, castOf } from '../article/cast';
import { wordsOf } from '../article/cite-quote';
import { cuePhraseOf } from '../article/cue-phrase';
import { readFacts } from '../identity/read-facts';
import type { Quote, Reading } from '../model';
import { countWords } from '../text/count-words';
import { voiceShareOf } from '../voices/voice-share';
import type { ArticleActor } from './actor-group';
import { findCommonGround } from './common-ground';
import { comparePassages, findSharedWords } from './compare-passages';
import { compareSpeakers, isNamed, placeOf } from './compare-speakers';
import type { CastIdentities, ComparedArticle, ComparedQuotation, Comparison } from './comparison';
import { findCopies } from './find-copies';
import { guessPairs } from './guess-pairs';
import { joinTranslations } from './join-translations';
import { pairActors } from './pair-actors';

/** An article that has been read for a comparison. */
export interface ReadForComparison {
  readonly article: Omit<ComparedArticle, 'identities'>;
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
      nameless: nameless.map((member) => placeOf([member], share.voices)),
    },
    quotations: analysis.quotes.map((quote) => quotationOf(article.text, quote, cast.ofQuote.get(quote.id))),
  };
}

function quotationOf(text: string, quote: Quote, member: CastMember | undefined): ComparedQuotation {
  const phrase = cuePhraseOf(text, quote);
  return {
    id: quote.id,
    pieces: [{ kind: 'same', text: oneLine(wordsOf(text, quote)) }],
    kind: quote.kind,
    member: member && member.kind !== 'unattributed' ? member : null,
    reported: phrase && oneLine(`${phrase.before}${phrase.cue}${phrase.after}`),
    manner: quote.manner ?? null,
    channel: quote.channel?.kind ?? null,
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Compares articles that have been read. `identities` are those of the actors of each article that is saved. */
export function compareReadings(read: readonly ReadForComparison[], identities: readonly CastIdentities[] = []): Comparison {
  const articles = read.map(({ article }, at): ComparedArticle => ({ ...article, identities: identities[at] ?? {} }));
  const quotations = read.map((one) => one.quotations);
  const shared = findSharedWords(quotations);
  const copies = findCopies(articles.map(({ reading }) => reading.article.text));
  const actors = pairActors(
    read.flatMap((one, at) => actorsOf(one, at, identities[at] ?? {})),
    findCommonGround(shared, copies),
  );
  const guessed = guessPairs(
    articles.map(({ reading }) => reading.article),
    quotations,
    actors,
  );
  const { passages, alone } = comparePassages(quotations, joinTranslations(shared, guessed, read.length), actors);
  return {
    articles,
    copies,
    speakers: compareSpeakers(articles, actors),
    passages,
    alone,
  };
}

/** Returns the actors of an article, with what helps to recognise them in the other articles. */
function actorsOf({ cast, article: { reading } }: ReadForComparison, article: number, identities: CastIdentities): readonly ArticleActor[] {
  return readFacts(reading).flatMap((facts): readonly ArticleActor[] => {
    const member = cast.byId.get(facts.number);
    if (!member) return [];
    // A place that is quoted is a person whose name is also one of a place.
    const kind = facts.kind === 'place' && facts.quotes > 0 ? 'person' : facts.kind;
    return [{ article, member, facts: { ...facts, kind }, identity: identities[member.id] ?? null }];
  });
}
