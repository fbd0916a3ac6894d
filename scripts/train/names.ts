import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packFor } from '../../tests/support/languages';
import { randomFrom } from '../../tests/support/random';
import { namesAmongNouns } from '../../utils/analyse/names/among-nouns/names-among-nouns';
import { makeNameLexicon } from '../../utils/analyse/names/make-name-lexicon';
import { readClusters } from '../../utils/analyse/tagger/word-clusters';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { isCaseless } from '../../utils/languages/caseless-pack';
import type { TaggerData } from '../../utils/taggers/tagger-data';
import { faultsOf } from './names/check-own-texts';
import { describeText } from './names/described-text';
import { encodeTagger } from './names/encode-tagger';
import { fitTagger } from './names/fit-tagger';
import { measureTagger } from './names/measure-tagger';
import { readOpenTexts } from './names/read-open-texts';
import { type OwnText, readOwnTexts } from './names/read-own-texts';
import { stockOf, varyNames } from './names/vary-names';

const TAGGERS = resolve(import.meta.dirname, '../../utils/taggers');
const LICENCE = 'CC BY-SA 4.0';
/** The clusters of a language for which there are none. */
const NO_CLUSTERS: Clusters = { words: '', coarse: '', fine: '', rarity: '' };
const USAGE = 'usage: names FOLDER [--lang L] [--measure FOLDER] [--epochs N] [--rows N] [--own N] [--no-model] | names --check [--lang L]';

type Clusters = Pick<TaggerData, 'words' | 'coarse' | 'fine' | 'rarity'>;

/**
 * Fits the name tagger of a language to our own texts (in `names/texts/LANG/`) and to the open texts in a folder, and writes it into the
 * product. Usage: `names FOLDER [--lang L] [--measure FOLDER] [--epochs N] [--rows N] [--own N] [--no-model]`. For the files in the folders,
 * see `readOpenTexts`. `--measure` prints the scores on the texts in another folder, to which the tagger must not have been fitted. `--own`
 * is the maximum number of words of our own texts, which shows what more of them would gain. `names --check` only prints the faults in our
 * own texts.
 */
export default async function trainNames(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      lang: { type: 'string', default: 'en' },
      measure: { type: 'string' },
      epochs: { type: 'string', default: '4' },
      rows: { type: 'string' },
      'miss-cost': { type: 'string', default: '0' },
      own: { type: 'string', default: '1000000' },
      'no-model': { type: 'boolean' },
    },
  });
  const { lang } = values;
  const pack = packFor(lang);
  if (!pack || isCaseless(pack)) throw new Error(`There is no pack for «${lang}» with capitals.`);
  const own = withinWords(readOwnTexts(lang), Number(values.own));
  const faults = faultsOf(own);
  for (const fault of faults) console.log(fault);
  const names = own.reduce((sum, text) => sum + text.names.length, 0);
  console.log(
    `own: ${own.length} articles, ${own.reduce((sum, { text }) => sum + countWords(text), 0)} words, ${names} names, ${faults.length} faults`,
  );
  if (values.check) {
    process.exitCode = faults.length > 0 ? 1 : 0;
    return;
  }
  const [folder] = positionals;
  const model = join(TAGGERS, `names-${lang}.json`);
  const [epochs, rows] = [Number(values.epochs), Number(values.rows ?? (lang === 'en' ? 130_000 : 100_000))];
  if (!folder || !Number.isInteger(epochs) || !Number.isInteger(rows)) throw new Error(USAGE);

  const clusters: Clusters = existsSync(model) ? JSON.parse(readFileSync(model, 'utf8')) : NO_CLUSTERS;
  const lexicon = makeNameLexicon(pack, gazetteers, { amongNouns: pack.nounCapitals ? namesAmongNouns : null, tagger: null });
  const known = readClusters(clusters);
  const written = [...own, ...readOpenTexts(folder, lang, true)];
  const stock = stockOf(written, pack);
  const random = randomFrom(1);
  const longer = written.filter(({ weight, names }) => weight >= 1 && names.length > 0);
  const others = longer.map((text) => varyNames(text, stock, random));
  const lines = [...written, ...others].flatMap((text) => describeText(text, lexicon, known));
  console.log(`${lines.length} lines, ${lines.reduce((sum, { labels }) => sum + labels.length, 0)} tokens`);
  const fitted = fitTagger(lines, {
    epochs,
    dropout: 0.5,
    rate: 0.08,
    missCost: Number(values['miss-cost']),
    random,
    onEpoch: (epoch) => console.log(`epoch ${epoch + 1} of ${epochs}`),
  });
  const sources = [...new Set(written.map(({ source }) => source))].sort();
  const { words, coarse, fine, rarity } = clusters;
  const data = encodeTagger(fitted, rows, { licence: LICENCE, sources, words, coarse, fine, rarity });
  const json = `${JSON.stringify(data)}\n`;
  if (!values['no-model']) writeFileSync(model, json);
  console.log(`${model}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
  if (values.measure) measureTagger(data, values.measure, lexicon);
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** Returns the first texts, up to a number of words. */
function withinWords(texts: readonly OwnText[], most: number): OwnText[] {
  let words = 0;
  return texts.filter(({ text }) => {
    words += countWords(text);
    return words <= most;
  });
}
