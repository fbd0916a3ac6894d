import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { randomFrom } from '../../tests/support/random';
import { faultsOf } from './names/check-own-texts';
import { type Clusters, describeTraining, NO_CLUSTERS } from './names/describe-training';
import { encodeTagger } from './names/encode-tagger';
import { FIT_SETTINGS, USUAL_SETTINGS } from './names/fit-settings';
import { fitTagger } from './names/fit-tagger';
import { measureTagger } from './names/measure-tagger';
import { type OwnText, readOwnTexts } from './names/read-own-texts';

const TAGGERS = resolve(import.meta.dirname, '../../utils/taggers');
const LICENCE = 'CC BY-SA 4.0';
const USAGE = 'usage: names FOLDER [--lang L] [--measure FOLDER] [--epochs N] [--rows N] [--own N] [--no-model] | names --check [--lang L]';

/**
 * Fits the name tagger of a language to our own texts (in `names/texts/LANG/`) and to the open texts in a folder, and writes it into the
 * product. Usage: `names FOLDER [--lang L] [--measure FOLDER] [--epochs N] [--rows N] [--miss-cost C] [--with LANGS] [--own N]
 * [--no-model]`. For the files in the folders, see `readOpenTexts`; for the usual values of the options, see `FIT_SETTINGS`. `--measure`
 * prints the scores on the texts in another folder, to which the tagger must not have been fitted. `--with` is a list of related languages
 * whose texts are added, such as `es,fr`. `--own` is the maximum number of words of our own texts, which shows what more of them would gain.
 * `names --check` only prints the faults in our own texts.
 */
export default async function trainNames(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      lang: { type: 'string', default: 'en' },
      measure: { type: 'string' },
      epochs: { type: 'string' },
      rows: { type: 'string' },
      'miss-cost': { type: 'string' },
      with: { type: 'string' },
      own: { type: 'string', default: '1000000' },
      'no-model': { type: 'boolean' },
    },
  });
  const { lang } = values;
  const own = withinWords(readOwnTexts(lang), Number(values.own));
  const faults = faultsOf(own);
  for (const fault of faults) console.log(fault);
  console.log(
    `own: ${own.length} articles, ${sum(own, ({ text }) => countWords(text))} words, ${sum(own, ({ names }) => names.length)} names`,
  );
  if (values.check) {
    process.exitCode = faults.length > 0 ? 1 : 0;
    return;
  }
  const usual = FIT_SETTINGS[lang] ?? USUAL_SETTINGS;
  const [epochs, rows, missCost] = [values.epochs ?? usual.epochs, values.rows ?? usual.rows, values['miss-cost'] ?? usual.missCost].map(
    Number,
  );
  const [folder] = positionals;
  if (!folder || !epochs || !rows || missCost === undefined || Number.isNaN(missCost)) throw new Error(USAGE);

  const model = join(TAGGERS, `names-${lang}.json`);
  const clusters = existsSync(model) ? (JSON.parse(readFileSync(model, 'utf8')) as Clusters) : NO_CLUSTERS;
  const relatives = values.with?.split(',').filter(Boolean) ?? usual.relatives;
  const random = randomFrom(1);
  const { lines, sources, lexicon } = describeTraining({ lang, own, folder, relatives, clusters, random });
  console.log(`${lines.length} lines, ${sum(lines, ({ labels }) => labels.length)} tokens`);
  const onEpoch = (epoch: number): void => console.log(`epoch ${epoch + 1} of ${epochs}`);
  const fitted = fitTagger(lines, { epochs, dropout: 0.5, rate: 0.08, missCost, random, onEpoch });
  const { words, coarse, fine, rarity } = clusters;
  const data = encodeTagger(fitted, rows, { licence: LICENCE, sources, words, coarse, fine, rarity });
  const json = `${JSON.stringify(data)}\n`;
  if (!values['no-model']) writeFileSync(model, json);
  console.log(`${model}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
  if (values.measure) measureTagger(data, values.measure, lexicon);
}

const countWords = (text: string): number => text.split(/\s+/).length;
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0);

/** Returns the first texts, up to a number of words. */
function withinWords(texts: readonly OwnText[], most: number): OwnText[] {
  let words = 0;
  return texts.filter(({ text }) => {
    words += countWords(text);
    return words <= most;
  });
}
