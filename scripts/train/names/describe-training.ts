import { packFor } from '../../../tests/support/languages';
import { namesAmongNouns } from '../../../utils/analyse/names/among-nouns/names-among-nouns';
import { makeNameLexicon } from '../../../utils/analyse/names/make-name-lexicon';
import type { NameLexicon } from '../../../utils/analyse/names/name-lexicon';
import { readClusters } from '../../../utils/analyse/tagger/word-clusters';
import gazetteers from '../../../utils/gazetteers/gazetteers';
import { isCaseless } from '../../../utils/languages/caseless-pack';
import type { LanguagePack } from '../../../utils/languages/pack';
import type { TaggerText } from '../../taggers/tagger-text';
import { knownWordsOf } from '../../taggers/write-tagger-file';
import { type DescribedLine, describeText } from './described-text';
import { readOpenTexts } from './read-open-texts';
import { readOwnTexts } from './read-own-texts';
import type { TrainingText } from './training-text';
import { stockOf, varyNames } from './vary-names';

export type Clusters = Pick<TaggerText, 'words' | 'coarse' | 'fine' | 'rarity'>;
/** The clusters of a language for which there are none. */
export const NO_CLUSTERS: Clusters = { words: '', coarse: '', fine: '', rarity: '' };
/** The weight of a text in a related language, as a share of its weight in its own language. */
const RELATIVE_WEIGHT = 0.3;

/** The described texts to which a tagger is fitted. */
interface Training {
  readonly lines: readonly DescribedLine[];
  /** The names of the corpora, sorted. */
  readonly sources: readonly string[];
  /** The lexicon of the language, for measuring. */
  readonly lexicon: NameLexicon;
}

interface Materials {
  readonly lang: string;
  readonly own: readonly TrainingText[];
  /** The folder with the open texts. */
  readonly folder: string;
  readonly relatives: readonly string[];
  readonly clusters: Clusters;
  /** Returns a number from 0 (inclusive) to 1 (exclusive), in the same sequence each time. */
  readonly random: () => number;
}

/**
 * Describes the texts for fitting a tagger: those of the language, copies of them with other names, and those of related languages. Throws
 * an error if there is no pack with capitals for a language.
 */
export function describeTraining({ lang, own, folder, relatives, clusters, random }: Materials): Training {
  const pack = packOf(lang);
  const lexicon = lexiconOf(pack);
  const known = readClusters(knownWordsOf(clusters));
  const written = [...own, ...readOpenTexts(folder, lang, true)];
  const stock = stockOf(written, pack);
  const others = written.filter(({ weight, names }) => weight >= 1 && names.length > 0).map((text) => varyNames(text, stock, random));
  const lines = [...written, ...others].flatMap((text) => describeText(text, lexicon, known));
  const foreign = relatives.map((relative) => describeRelative(relative, folder));
  const sources = [...written.map(({ source }) => source), ...foreign.flatMap((relative) => relative.sources)];
  return { lines: [...lines, ...foreign.flatMap((relative) => relative.lines)], sources: [...new Set(sources)].sort(), lexicon };
}

/**
 * Describes the texts in a related language with its own lexicon. Much of what shows a name is the same there: its form, the forms of its
 * neighbours, the lists that contain it and what the rules find.
 */
function describeRelative(lang: string, folder: string): Pick<Training, 'lines' | 'sources'> {
  const lexicon = lexiconOf(packOf(lang));
  const none = readClusters(knownWordsOf(NO_CLUSTERS));
  const texts = [...readOwnTexts(lang), ...readOpenTexts(folder, lang, true)];
  return {
    lines: texts.flatMap((text) => describeText({ ...text, weight: text.weight * RELATIVE_WEIGHT }, lexicon, none)),
    sources: texts.map(({ source }) => source),
  };
}

function packOf(lang: string): LanguagePack {
  const pack = packFor(lang);
  if (!pack || isCaseless(pack)) throw new Error(`There is no pack for «${lang}» with capitals.`);
  return pack;
}

const lexiconOf = (pack: LanguagePack): NameLexicon =>
  makeNameLexicon(pack, gazetteers, { amongNouns: pack.nounCapitals ? namesAmongNouns : null, tagger: null });
