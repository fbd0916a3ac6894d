import { randomFrom } from '../../../tests/support/random';
import { COLUMNS } from '../../../utils/analyse/speakers/ranker/columns';
import type { ForestModel } from '../../../utils/forest/forest-model';
import { binFeatures } from '../forest/bin-features';
import { encodeModel } from '../forest/encode-model';
import { growForest } from '../forest/grow-forest';
import { choiceLoss } from '../forest/losses';
import { describeText, type RankedText } from './ranked-text';

/** The training options, chosen by cross-validation over articles. */
const OPTIONS = { trees: 200, leaves: 16, rate: 0.08, lambda: 3, minWeight: 2, featureShare: 0.2, rowShare: 0.35 };
/** The maximum number of bin edges per feature. */
const MOST_BINS = 31;
/** The weight of a quotation by the set of its text. Those on real pages count more, because they are like what readers open. */
const WEIGHTS: Readonly<Record<string, number>> = { names: 1, own: 1.5 };
const PAGE_WEIGHT = 3;

/**
 * Fits the ranker to annotated texts and returns its model. Earlier quotations have the speakers that the rules found. The same texts and
 * `seed` give the same model.
 */
export function fitRanker(texts: readonly RankedText[], sources: readonly string[], seed: number): ForestModel {
  const quotes = texts.flatMap((text, group) =>
    describeText(text, (_candidates, index) => text.article.speakers[index]?.actor ?? null).flatMap((quote) =>
      quote.right < 0 ? [] : { quote, group, weight: WEIGHTS[text.gold.set] ?? PAGE_WEIGHT },
    ),
  );
  const count = quotes.reduce((sum, { quote }) => sum + quote.actors.length, 0);
  const rows = new Float32Array(count * COLUMNS.length);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  const groups = new Uint32Array(count);
  const starts: number[] = [];
  let at = 0;
  for (const { quote, group, weight } of quotes) {
    rows.set(quote.rows, at * COLUMNS.length);
    labels[at + quote.right] = 1;
    weights.fill(weight, at, at + quote.actors.length);
    groups.fill(group, at, at + quote.actors.length);
    starts.push(at);
    at += quote.actors.length;
  }
  const binned = binFeatures(rows, COLUMNS.length, MOST_BINS);
  return encodeModel(
    growForest(binned, choiceLoss(labels, weights, starts), groups, { ...OPTIONS, random: randomFrom(seed + 1) }),
    binned,
    COLUMNS,
    sources,
  );
}
