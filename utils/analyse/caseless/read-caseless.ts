import type { CaselessPack } from '../../languages/caseless-pack';
import type { Span } from '../../model';
import type { ActorDraft } from '../drafts';
import type { Stretch } from '../find-stretches';
import type { QuoteDraft } from '../quote-draft';
import { type ResolvedSpeaker, resolveSpeakers } from '../resolve-speakers';
import type { Family } from './frame';
import { groupNames, type SharesName } from './group-names';
import { type Seed, sourceSeed, suffixSeeds, surnameSeeds } from './name-seeds';
import { readQuotes } from './read-quotes';
import { sourceReader } from './read-source';
import { type Scene, setScene } from './scene';
import { sov } from './sov';
import { svo } from './svo';
import { vocabularyOf } from './vocabulary';
import { vso } from './vso';
import { givenNameSeeds, phraseSeed } from './vso-names';

/** How a family of languages reports, and how it names people. */
interface Customs {
  readonly family: Family;
  readonly seeds: (scene: Scene) => Seed[];
  /** What the words of a source tell beyond that. */
  readonly sourceSeed: (scene: Scene) => Seed | null;
  readonly shares: SharesName;
}

const bySurname: SharesName = (full, base) => full.length > base.length && full.startsWith(base);

const byWord: SharesName = (full, base) => full.endsWith(` ${base}`) || full.startsWith(`${base} `);

const customs: Readonly<Record<CaselessPack['family'], Customs>> = {
  svo: { family: svo, seeds: surnameSeeds, sourceSeed, shares: bySurname },
  vso: { family: vso, seeds: givenNameSeeds, sourceSeed: phraseSeed, shares: byWord },
  sov: { family: sov, seeds: suffixSeeds, sourceSeed, shares: bySurname },
};

/**
 * Quotations, cast and speakers of a text in a script without capitals. Frames come first: who speaks, and which offices stand beside
 * them, is what shows the names.
 */
export function readCaseless(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  pack: CaselessPack,
): { quotes: readonly QuoteDraft[]; drafts: readonly ActorDraft[]; speakers: readonly ResolvedSpeaker[] } {
  const vocabulary = vocabularyOf(pack);
  const { family, seeds, sourceSeed: fromSource, shares } = customs[pack.family];
  const known: Seed[] = [];
  const told = readQuotes(text, paragraphs, stretches, vocabulary, family, (scene) => {
    for (const seed of seeds(scene)) known.push(seed);
  });
  for (const { mention } of told.quotes) {
    const seed = mention && fromSource(setScene(text, mention, [], 0, vocabulary));
    if (seed) known.push(seed);
  }
  const drafts = groupNames(text, known, shares);
  const reader = { read: sourceReader(text, drafts, vocabulary), possessiveEnding: null };
  return { quotes: told.quotes, drafts, speakers: resolveSpeakers(text, told.quotes, drafts, told, reader) };
}
