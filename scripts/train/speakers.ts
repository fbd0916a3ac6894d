import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { languageOf, packedLanguages } from '../../tests/support/languages';
import { fitRanker } from './speakers/fit-ranker';
import { readOwnGold } from './speakers/own-gold';
import { readPageGold } from './speakers/page-gold';
import { type RankedText, readText } from './speakers/ranked-text';
import { createReport } from './speakers/speaker-report';

const MODEL = resolve(import.meta.dirname, '../../utils/analyse/speakers/ranker/speaker-model.json');
const USAGE = 'usage: speakers [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]';

/**
 * Fits the ranker of speakers to the project's own marked texts and to the annotated pages DIR/NAME/gold.json, and writes its model. Usage:
 * `speakers [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]`. With `--folds`, prints how often the right speaker is found on
 * articles that a model was not fitted to; `--errors` also prints each quotation with a wrong speaker. With `--train`, the models are fitted
 * to articles in these languages alone.
 */
export default async function trainSpeakers(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folds: { type: 'string', default: '0' },
      train: { type: 'string' },
      errors: { type: 'boolean', default: false },
      'no-model': { type: 'boolean' },
    },
  });
  const folds = Number(values.folds);
  if (!Number.isInteger(folds)) throw new Error(USAGE);
  const gold = [...packedLanguages().flatMap(readOwnGold), ...positionals.flatMap(readPageGold)];
  const texts = gold.flatMap((text) => {
    const language = languageOf(text.lang);
    return language ? readText(text, language) : [];
  });
  const isForTraining = ({ gold: { lang } }: RankedText) => values.train === undefined || values.train.split(',').includes(lang);
  const report = createReport(values.errors);
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_text: RankedText, at: number) => at % folds === fold;
    const fitted = texts.filter((text, at) => !inFold(text, at) && isForTraining(text));
    report.add(texts.filter(inFold), fitRanker(fitted, [], fold));
  }
  if (folds > 0) report.print();
  if (values['no-model']) return;
  const json = `${JSON.stringify(fitRanker(texts.filter(isForTraining), ['own marked texts', 'annotated pages'], 0))}\n`;
  writeFileSync(MODEL, json);
  console.log(`${MODEL}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
}
