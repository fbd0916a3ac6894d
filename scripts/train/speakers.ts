import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languageOf, packedLanguages } from '../../tests/support/languages';
import { readFitOptions } from './speakers/fit-options';
import { fitRanker } from './speakers/fit-ranker';
import { readOwnGold } from './speakers/own-gold';
import { readPageGold } from './speakers/page-gold';
import { type RankedText, readText } from './speakers/ranked-text';
import { createReport } from './speakers/speaker-report';

const MODEL = resolve(import.meta.dirname, '../../utils/analyse/speakers/ranker/speaker-model.json');

/**
 * Fits the ranker of speakers to the project's own marked texts and to the annotated pages DIR/NAME/gold.json, and writes its model. Usage:
 * `speakers [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]`. With `--folds`, prints how often the right speaker is found on
 * articles that a model was not fitted to; `--errors` also prints each quotation with a wrong speaker. With `--train`, the models are fitted
 * to articles in these languages alone.
 */
export default async function trainSpeakers(args: readonly string[]): Promise<void> {
  const { folders, folds, printsErrors, writesModel, isForTraining } = readFitOptions(args, 'speakers');
  const gold = [...packedLanguages().flatMap(readOwnGold), ...folders.flatMap(readPageGold)];
  const texts = gold.flatMap((text) => {
    const language = languageOf(text.lang);
    return language ? readText(text, language) : [];
  });
  const fitted = texts.filter(({ gold: { lang } }) => isForTraining(lang));
  const report = createReport(printsErrors);
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_text: RankedText, at: number) => at % folds === fold;
    const others = texts.filter((text, at) => !inFold(text, at) && isForTraining(text.gold.lang));
    report.add(texts.filter(inFold), fitRanker(others, [], fold));
  }
  if (folds > 0) report.print();
  if (!writesModel) return;
  const json = `${JSON.stringify(fitRanker(fitted, ['own marked texts', 'annotated pages'], 0))}\n`;
  writeFileSync(MODEL, json);
  console.log(`${MODEL}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
}
