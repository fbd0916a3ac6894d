import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packedLanguages, packFor } from '../../tests/support/languages';
import { COLUMNS } from '../../utils/analyse/quotes/recognise/columns';
import { readForest } from '../../utils/forest/read-forest';
import { isCaseless } from '../../utils/languages/caseless-pack';
import { fitRecogniser } from './quotations/fit-recogniser';
import { type MarkedText, readMarked } from './quotations/marked-text';
import { createReport } from './quotations/quotation-report';
import { readFitOptions } from './speakers/fit-options';
import { readOwnGold } from './speakers/own-gold';
import { readPageGold } from './speakers/page-gold';

const MODEL = resolve(import.meta.dirname, '../../utils/analyse/quotes/recognise/quotation-model.json');

/**
 * Fits the recogniser of quotations to the project's own marked texts and to the annotated pages DIR/NAME/gold.json, and writes its model.
 * Usage: `quotations [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]`. With `--folds`, prints how well it tells quotations from
 * other words in quotation marks on articles that it was not fitted to; `--errors` also prints the words that it gets wrong. With `--train`,
 * it is fitted to articles in these languages alone.
 */
export default async function trainQuotations(args: readonly string[]): Promise<void> {
  const { folders, folds, printsErrors, writesModel, isForTraining } = readFitOptions(args, 'quotations');
  const gold = [...packedLanguages().flatMap(readOwnGold), ...folders.flatMap(readPageGold)].filter(({ set }) => set !== 'names');
  const texts = gold.flatMap((text) => {
    const pack = packFor(text.lang);
    return pack && !isCaseless(pack) ? readMarked(text, pack) : [];
  });
  const fitted = texts.filter(({ gold: { lang } }) => isForTraining(lang));
  const report = createReport(printsErrors);
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_text: MarkedText, at: number) => at % folds === fold;
    const model = fitRecogniser(
      texts.filter((text, at) => !inFold(text, at) && isForTraining(text.gold.lang)),
      [],
      fold,
    );
    report.add(texts.filter(inFold), readForest(model, [...COLUMNS]));
  }
  if (folds > 0) report.print();
  if (!writesModel) return;
  const json = `${JSON.stringify(fitRecogniser(fitted, ['own marked texts', 'annotated pages'], 0))}\n`;
  writeFileSync(MODEL, json);
  console.log(`${MODEL}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
}
