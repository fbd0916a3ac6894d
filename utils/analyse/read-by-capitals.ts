import type { Gazetteers } from '../gazetteers/gazetteers';
import type { LanguagePack } from '../languages/pack';
import type { Span } from '../model';
import type { Steps } from '../steps/steps';
import { fold } from '../text/fold';
import { splitWords } from '../text/split-words';
import { groupActors } from './actors/group-actors';
import type { Lexicon } from './grammar/lexicon';
import { makeLexicon } from './grammar/make-lexicon';
import type { ArticleReading, Language, MarkedArticle } from './language';
import { findNamesInSteps } from './names/find-names';
import { makeNameLexicon } from './names/make-name-lexicon';
import type { LanguageNameParts, NameLexicon } from './names/name-lexicon';
import { numberOfDemonym, originsIn } from './names/origins-in';
import { findAnonymity } from './provenance/find-anonymity';
import { findChannels } from './provenance/find-channel';
import { attributeQuotes } from './quotes/attribute-quotes';
import { cutInsertions } from './quotes/find-insertions';
import { readInterview } from './quotes/interview/read-interview';
import { addBlockQuotes } from './quotes/markup/block-quotes';
import { paragraphsWithin, readMarkup } from './quotes/markup/read-markup';
import { readHeadings } from './quotes/read-headings';
import { recogniseQuotes } from './quotes/recognise/recognise-quotes';
import { takeTurns } from './quotes/take-turns';
import { dropListed, dropListedSpeech } from './rosters/drop-listed';
import { findRosters } from './rosters/find-rosters';
import { nounsBeside } from './speakers/nouns-beside';
import { readMention } from './speakers/read-mention';
import { resolveRelays } from './speakers/resolve-relays';
import { resolveSpeakers } from './speakers/resolve-speakers';
import type { NamedMention } from './speakers/speaker';
import type { WordOrder } from './word-orders/word-order';

/** Creates the `Language` for a script with capitals. Its look-up tables are built here once, and not again for each article. */
export function languageWithCapitals(pack: LanguagePack, gazetteers: Gazetteers, order: WordOrder, parts: LanguageNameParts): Language {
  const lexicon = makeLexicon(pack);
  const names = makeNameLexicon(pack, gazetteers, parts);
  return { primaryMarks: pack.marks.primary, read: (article) => readByCapitals(article, lexicon, names, order) };
}

/** Reads an article in a script with capitals. Names are found first because the capitals reveal them. */
function* readByCapitals(
  { text, title, paragraphs, marked, body }: MarkedArticle,
  lexicon: Lexicon,
  names: NameLexicon,
  order: WordOrder,
): Steps<ArticleReading> {
  const named = yield* findNamesInSteps(text, names, { title });
  yield;
  const rosters = findRosters({ text, paragraphs, body }, true);
  const drafts = dropListed(groupActors(text, named, names), rosters);
  yield;
  const { pack } = lexicon;
  const markup = readMarkup(body);
  const cited = paragraphsWithin(text, paragraphs, markup.cited);
  const stretches = addBlockQuotes(text, paragraphs, cutInsertions(text, paragraphs, marked, lexicon), markup, cited, lexicon);
  yield;
  const attributed = yield* attributeQuotes({ text, paragraphs, stretches, cited }, lexicon, order);
  yield;
  const recognised = recogniseQuotes(text, paragraphs, stretches, attributed);
  const strong = paragraphsWithin(text, paragraphs, markup.strong);
  const answered = readInterview({ text, title, paragraphs, strong, actors: drafts }, recognised, pack);
  // Headings that name a speaker are read only outside interviews, because the turns of an interview look like such headings.
  const told = answered === recognised ? readHeadings(text, paragraphs, answered, drafts, pack) : answered;
  const found = dropListedSpeech(told, rosters);
  const read = (mention: Span, named: readonly NamedMention[]) => readMention(text, mention, named, lexicon);
  yield;
  const resolved = yield* resolveSpeakers(text, found, drafts, attributed, {
    read,
    possessiveEnding: pack.possessiveEnding,
    indefinites: new Set(splitWords(pack.indefinites).map(fold)),
    titleNouns: pack.titleNouns ?? {},
    nounsBeside: (name) => nounsBeside(text, name, lexicon),
    hasCompounds: pack.verbSecond !== undefined,
    originsIn: (description) => originsIn(description, names),
    numberOfDemonym: (phrase) => numberOfDemonym(phrase, names),
  });
  yield;
  const { quotes, speakers } = takeTurns(text, paragraphs, { quotes: found, speakers: resolved.speakers });
  const channels = findChannels(text, attributed.sentences, quotes, lexicon);
  yield;
  const anonymity = findAnonymity(text, attributed.sentences, quotes, speakers, lexicon);
  return {
    quotes,
    drafts,
    speakers,
    structure: attributed,
    subjects: resolved.subjects,
    channels,
    anonymity,
    relays: resolveRelays(quotes, drafts, read),
  };
}
