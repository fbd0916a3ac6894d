import type { CaselessPack } from '../../languages/caseless-pack';
import type { Steps } from '../../steps/steps';
import type { TaggerData } from '../../taggers/tagger-data';
import type { ArticleReading, Language, MarkedArticle } from '../language';
import { findSpelledChannels } from '../provenance/find-spelled-channel';
import { dropListed, dropListedSpeech } from '../rosters/drop-listed';
import { findRosters } from '../rosters/find-rosters';
import { resolveSpeakers } from '../speakers/resolve-speakers';
import { dropCredited } from './drop-credited';
import type { Family } from './family';
import { foldLetters } from './fold-letters';
import { groupNames, type SharesName } from './group-names';
import { statesOf } from './known-states';
import { type Seed, sourceSeed, suffixSeeds, surnameSeeds } from './name-seeds';
import { type Paragraph, tokeniseParagraph } from './paragraph';
import { readQuotes } from './read-quotes';
import { sourceReader } from './read-source';
import { sov } from './subject-object-verb/family';
import { svo } from './subject-verb-object/family';
import { type CaselessTagger, caselessTaggerOf } from './tagger/tagger';
import { joinSeeds, stateSeeds, surnamesOf, taggerSeeds } from './tagger-seeds';
import { tidyTagged } from './tidy-tagged';
import { vso } from './verb-subject-object/family';
import { givenNameSeeds, phraseSeed } from './verb-subject-object/names';
import { HAS, type Vocabulary, vocabularyOf } from './vocabulary';

/** The rules for finding speech and names in a family of languages. */
interface FamilyRules {
  readonly family: Family;
  /** Finds the names in a paragraph. */
  readonly seeds: (paragraph: Paragraph) => Seed[];
  /** Finds the name in the source of a quotation, in case `seeds`, which searches the whole paragraph, has missed it. */
  readonly sourceSeed: (paragraph: Paragraph) => Seed | null;
  readonly shares: SharesName;
}

/**
 * Returns whether a full name begins with the base of another name (see `Seed.base`). In some languages, the base is a surname and comes
 * first.
 */
const bySurname: SharesName = (full, base) => full.length > base.length && full.startsWith(base);

/** Returns whether the base of another name (see `Seed.base`) is the first or the last word of a full name. */
const byWord: SharesName = (full, base) => full.endsWith(` ${base}`) || full.startsWith(`${base} `);

const familyRules: Readonly<Record<CaselessPack['family'], FamilyRules>> = {
  svo: { family: svo, seeds: surnameSeeds, sourceSeed, shares: bySurname },
  vso: { family: vso, seeds: givenNameSeeds, sourceSeed: phraseSeed, shares: byWord },
  sov: { family: sov, seeds: suffixSeeds, sourceSeed, shares: bySurname },
};

/** Makes a language from a pack whose script has no capitals, and from the data of its name tagger, if there is one. */
export const languageWithoutCapitals = (pack: CaselessPack, trained: TaggerData | null): Language => {
  const tagger = trained && caselessTaggerOf(trained, vocabularyOf(pack));
  return { primaryMarks: pack.marks.primary, read: (article) => readCaseless(article, pack, tagger) };
};

/** Returns whether the language pack knows a word as something else than a name. */
const isOrdinary = (word: string, { entries }: Vocabulary): boolean => ((entries.get(foldLetters(word))?.bits ?? 0) & ~HAS.firstName) !== 0;

/** Reads an article. Quotations are found first, because their sources and the titles beside the sources reveal the names. */
function* readCaseless(
  { text, paragraphs, marked, body }: MarkedArticle,
  pack: CaselessPack,
  tagger: CaselessTagger | null,
): Steps<ArticleReading> {
  const vocabulary = vocabularyOf(pack);
  const { family, seeds, sourceSeed: fromSource, shares } = familyRules[pack.family];
  const known: Seed[] = [];
  const attributed = yield* readQuotes(text, paragraphs, marked, vocabulary, family, (paragraph) => {
    for (const seed of seeds(paragraph)) known.push(seed);
  });
  for (const { mention } of attributed.quotes) {
    const seed = mention && fromSource(tokeniseParagraph(text, mention, [], 0, vocabulary));
    if (seed) known.push(seed);
  }
  yield;
  const states = statesOf(pack);
  const found = tagger ? taggerSeeds(text, tagger.tag(text), states) : [];
  const tagged = pack.family === 'svo' ? tidyTagged(found, known, vocabulary) : found;
  yield;
  const joined = [...dropCredited(text, joinSeeds(known, tagged), pack.credits), ...stateSeeds(text, states)];
  const named = groupNames(text, [...joined, ...surnamesOf(tagged, (word) => isOrdinary(word, vocabulary))], shares, tagged, states);
  const rosters = findRosters({ text, paragraphs, body }, false);
  const drafts = dropListed(named, rosters);
  const structure = { ...attributed, quotes: dropListedSpeech(attributed.quotes, rosters) };
  const reader = { read: sourceReader(text, drafts, vocabulary), possessiveEnding: null, indefinites: new Set<string>() };
  yield;
  const channels = findSpelledChannels(text, structure, pack.channels ?? {});
  return {
    quotes: structure.quotes,
    drafts,
    ...(yield* resolveSpeakers(text, structure.quotes, drafts, structure, reader)),
    structure,
    channels,
    anonymity: [],
    relays: [],
  };
}
