import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { randomFrom } from '../../tests/support/random';
import { makeNameLexicon } from '../../utils/analyse/names/make-name-lexicon';
import { readClusters } from '../../utils/analyse/tagger/word-clusters';
import gazetteers from '../../utils/gazetteers/gazetteers';
import english from '../../utils/languages/en';
import type { TaggerData } from '../../utils/taggers/tagger-data';
import { faultsOf } from './names/check-own-texts';
import { describeText } from './names/described-text';
import { encodeTagger } from './names/encode-tagger';
import { fitTagger } from './names/fit-tagger';
import { measureTagger } from './names/measure-tagger';
import { readOpenTexts } from './names/read-open-texts';
import { readOwnTexts } from './names/read-own-texts';
import { stockOf, varyNames } from './names/vary-names';

const MODEL = resolve(import.meta.dirname, '../../utils/taggers/names-en.json');
const LICENCE = 'CC BY-SA 4.0';
const USAGE = 'usage: names FOLDER [--measure FOLDER] [--epochs N] [--rows N] [--no-model] | names --check';

/**
 * Fits the English name tagger to our own texts (in `names/texts/`) and to the open texts in a folder, and writes it into the product.
 * Usage: `names FOLDER [--measure FOLDER] [--epochs N] [--rows N] [--no-model]`. Each folder contains files `NAME.jsonl` with one text per
 * line: `{text, names: [{start, end, type}]}`. `--measure` prints the scores on the texts in another folder, to which the tagger must not
 * have been fitted. `names --check` only prints the faults in our own texts.
 */
export default async function trainNames(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      measure: { type: 'string' },
      epochs: { type: 'string', default: '4' },
      rows: { type: 'string', default: '130000' },
      'no-model': { type: 'boolean' },
    },
  });
  const own = readOwnTexts();
  const faults = faultsOf(own);
  for (const fault of faults) console.log(fault);
  const words = own.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(
    `own: ${own.length} articles, ${words} words, ${own.reduce((sum, { names }) => sum + names.length, 0)} names, ${faults.length} faults`,
  );
  if (values.check) {
    process.exitCode = faults.length > 0 ? 1 : 0;
    return;
  }
  const [folder] = positionals;
  const [epochs, rows] = [Number(values.epochs), Number(values.rows)];
  if (!folder || !Number.isInteger(epochs) || !Number.isInteger(rows)) throw new Error(USAGE);

  const clusters = JSON.parse(readFileSync(MODEL, 'utf8')) as TaggerData;
  const lexicon = makeNameLexicon(english, gazetteers, { amongNouns: null, tagger: null });
  const known = readClusters(clusters);
  const written = [...own, ...readOpenTexts(folder)];
  const stock = stockOf(written, english);
  const random = randomFrom(1);
  const longer = written.filter(({ weight, names }) => weight >= 1 && names.length > 0);
  const others = longer.map((text) => varyNames(text, stock, random));
  const lines = [...written, ...others].flatMap((text) => describeText(text, lexicon, known));
  console.log(`${lines.length} lines, ${lines.reduce((sum, { labels }) => sum + labels.length, 0)} tokens`);
  const fitted = fitTagger(lines, {
    epochs,
    dropout: 0.5,
    rate: 0.08,
    random,
    onEpoch: (epoch) => console.log(`epoch ${epoch + 1} of ${epochs}`),
  });
  const sources = [...new Set(written.map(({ source }) => source))].sort();
  const { words: vocabulary, coarse, fine, rarity } = clusters;
  const data = encodeTagger(fitted, rows, { licence: LICENCE, sources, words: vocabulary, coarse, fine, rarity });
  const json = `${JSON.stringify(data)}\n`;
  if (!values['no-model']) writeFileSync(MODEL, json);
  console.log(`${MODEL}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
  if (values.measure) measureTagger(data, values.measure, lexicon);
}
