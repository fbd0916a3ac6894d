import type { CaselessPack } from '../../languages/caseless-pack';
import type { Language, MarkedArticle, Told } from '../language';
import { findSpelledChannels } from '../provenance/find-spelled-channel';
import { resolveSpeakers } from '../speakers/resolve-speakers';
import type { Family } from './frame';
import { groupNames, type SharesName } from './group-names';
import { type Seed, sourceSeed, suffixSeeds, surnameSeeds } from './name-seeds';
import { type Paragraph, tokeniseParagraph } from './paragraph';
import { readQuotes } from './read-quotes';
import { sourceReader } from './read-source';
import { sov } from './sov';
import { svo } from './svo';
import { vocabularyOf } from './vocabulary';
import { vso } from './vso';
import { givenNameSeeds, phraseSeed } from './vso-names';

/** How a family of languages reports, and how it names people. */
interface Customs {
  readonly family: Family;
  readonly seeds: (paragraph: Paragraph) => Seed[];
  /** What the words of a source tell beyond that. */
  readonly sourceSeed: (paragraph: Paragraph) => Seed | null;
  readonly shares: SharesName;
}

const bySurname: SharesName = (full, base) => full.length > base.length && full.startsWith(base);

const byWord: SharesName = (full, base) => full.endsWith(` ${base}`) || full.startsWith(`${base} `);

const customs: Readonly<Record<CaselessPack['family'], Customs>> = {
  svo: { family: svo, seeds: surnameSeeds, sourceSeed, shares: bySurname },
  vso: { family: vso, seeds: givenNameSeeds, sourceSeed: phraseSeed, shares: byWord },
  sov: { family: sov, seeds: suffixSeeds, sourceSeed, shares: bySurname },
};

/** A language whose script has no capitals. */
export const languageWithoutCapitals = (pack: CaselessPack): Language => ({
  primaryMarks: pack.marks.primary,
  read: (article) => readCaseless(article, pack),
});

/** Frames come first: who speaks, and which offices stand beside them, is what shows the names. */
function readCaseless({ text, paragraphs, marked }: MarkedArticle, pack: CaselessPack): Told {
  const vocabulary = vocabularyOf(pack);
  const { family, seeds, sourceSeed: fromSource, shares } = customs[pack.family];
  const known: Seed[] = [];
  const told = readQuotes(text, paragraphs, marked, vocabulary, family, (paragraph) => {
    for (const seed of seeds(paragraph)) known.push(seed);
  });
  for (const { mention } of told.quotes) {
    const seed = mention && fromSource(tokeniseParagraph(text, mention, [], 0, vocabulary));
    if (seed) known.push(seed);
  }
  const drafts = groupNames(text, known, shares);
  const reader = { read: sourceReader(text, drafts, vocabulary), possessiveEnding: null };
  const channels = findSpelledChannels(text, told, pack.channels ?? {});
  return {
    quotes: told.quotes,
    drafts,
    speakers: resolveSpeakers(text, told.quotes, drafts, told, reader),
    channels,
    anonymity: [],
    relays: [],
  };
}
