import { randomFrom } from '../../../tests/support/random';
import { COLUMNS } from '../../../utils/analyse/quotes/recognise/columns';
import type { ForestModel } from '../../../utils/forest/forest-model';
import { binFeatures } from '../forest/bin-features';
import { encodeModel } from '../forest/encode-model';
import { growForest } from '../forest/grow-forest';
import { logisticLoss } from '../forest/losses';
import type { MarkedText } from './marked-text';

/** The training options, chosen by cross-validation over articles. */
const OPTIONS = { trees: 100, leaves: 10, rate: 0.1, lambda: 3, minWeight: 3, featureShare: 0.5, rowShare: 0.7 };
/** The maximum number of bin edges per feature. */
const MOST_BINS = 31;
/** The weight of words on a page. Pages count more than the project's own texts, because they are like what readers open. */
const PAGE_WEIGHT = 3;
/**
 * The weight of words in the project's own texts that are no quotation. The texts have too few of them: of the words that no rule attributes,
 * three in four are quotations there, but only one in three on pages.
 */
const OTHER_WEIGHT = 2;

const weightOf = (set: string, isQuotation: boolean): number => (set !== 'own' ? PAGE_WEIGHT : isQuotation ? 1 : OTHER_WEIGHT);

/** Fits the recogniser of quotations to annotated texts and returns its model. The same texts and `seed` give the same model. */
export function fitRecogniser(texts: readonly MarkedText[], sources: readonly string[], seed: number): ForestModel {
  const known = texts.flatMap(({ gold, right, rows, isJudged }, group) =>
    right.flatMap((isRight, row) =>
      isRight === null || !isJudged[row] ? [] : { isRight, rows, row, group, weight: weightOf(gold.set, isRight) },
    ),
  );
  const all = new Float32Array(known.length * COLUMNS.length);
  for (const [at, { rows, row }] of known.entries())
    all.set(rows.subarray(row * COLUMNS.length, (row + 1) * COLUMNS.length), at * COLUMNS.length);
  const labels = Float32Array.from(known, ({ isRight }) => +isRight);
  const weights = Float32Array.from(known, ({ weight }) => weight);
  const groups = Uint32Array.from(known, ({ group }) => group);
  const binned = binFeatures(all, COLUMNS.length, MOST_BINS);
  return encodeModel(
    growForest(binned, logisticLoss(labels, weights), groups, { ...OPTIONS, random: randomFrom(seed + 1) }),
    binned,
    COLUMNS,
    sources,
  );
}
