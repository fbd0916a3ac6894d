import { randomFrom } from '../../../tests/support/random';
import type { ForestModel } from '../../../utils/forest/forest-model';
import { binFeatures } from '../forest/bin-features';
import { encodeModel } from '../forest/encode-model';
import { growForest } from '../forest/grow-forest';
import { logisticLoss } from '../forest/losses';
import type { LearnedPage } from './describe-corpus';

/** The training options, chosen by cross-validation over sites. */
const OPTIONS = { trees: 200, leaves: 24, rate: 0.09, lambda: 5, minWeight: 1, featureShare: 0.35, rowShare: 0.6 };
/** The maximum number of bin edges per feature. */
const MOST_BINS = 63;
/** The minimum length to assume for a gold text, in words. Otherwise, very short texts would outweigh the others. */
const LEAST_GOLD = 100;

/** Fits the block filter to pages and returns its model. The same pages and `seed` give the same model. */
export function fitModel(pages: readonly LearnedPage[], names: readonly string[], sources: readonly string[], seed: number): ForestModel {
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const rows = new Float32Array(count * names.length);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  const groups = new Uint32Array(count);
  let at = 0;
  for (const [group, page] of pages.entries()) {
    rows.set(page.rows, at * names.length);
    labels.set(page.labels, at);
    groups.fill(group, at, at + page.labels.length);
    for (const [block, size] of page.sizes.entries()) weights[at + block] = page.weight * weightOf(size, page.goldSize);
    at += page.labels.length;
  }
  const binned = binFeatures(rows, names.length, MOST_BINS);
  return encodeModel(
    growForest(binned, logisticLoss(labels, weights), groups, { ...OPTIONS, random: randomFrom(seed) }),
    binned,
    names,
    sources,
  );
}

/**
 * Returns the weight of a block. It is relative to the length of the gold text, so that long pages do not outweigh short ones, and it grows
 * more slowly than the length of the block.
 */
const weightOf = (size: number, goldSize: number): number => 3 * Math.sqrt((size + 2) / Math.max(LEAST_GOLD, goldSize));
