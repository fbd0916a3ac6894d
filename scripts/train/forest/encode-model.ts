import { type ForestModel, LEAF } from '../../../utils/forest/forest-model';
import type { Binned } from './bin-features';
import type { Tree, TreeNode } from './grow-forest';

/** The maximum absolute value of a stored leaf, which is a signed byte. */
const LARGEST = 127;

/** Encodes trees in the model format that the product reads. Includes only the features and edges that at least one tree uses. */
export function encodeModel(forest: readonly Tree[], { edges }: Binned, names: readonly string[], sources: readonly string[]): ForestModel {
  const splits = forest.flatMap((tree) => tree.filter(({ feature }) => feature >= 0));
  const used = [...new Set(splits.map(({ feature }) => feature))].sort((a, b) => a - b);
  const bins = used.map((feature) =>
    [...new Set(splits.filter((split) => split.feature === feature).map(({ bin }) => bin))].sort((a, b) => a - b),
  );
  const largest = forest.flat().reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const unit = Number((largest / LARGEST).toPrecision(4));
  const bytes: number[] = [];
  const write = (tree: Tree, node: TreeNode | undefined): void => {
    if (!node) throw new Error('A tree refers to a node that it does not have.');
    if (node.feature < 0) {
      bytes.push(LEAF, Math.max(-LARGEST, Math.min(LARGEST, Math.round(node.value / unit))) & 255);
      return;
    }
    const feature = used.indexOf(node.feature);
    bytes.push(feature, bins[feature]?.indexOf(node.bin) ?? 0);
    write(tree, tree[node.left]);
    write(tree, tree[node.right]);
  };
  for (const tree of forest) write(tree, tree[0]);
  if (used.length >= LEAF) throw new Error(`The trees use ${used.length} features, but the file can number only ${LEAF - 1}.`);
  return {
    sources,
    features: used.map((feature) => names[feature] ?? ''),
    edges: used.map((feature, at) => (bins[at] ?? []).map((bin) => Number((edges[feature]?.[bin] ?? 0).toPrecision(6)))),
    unit,
    trees: Buffer.from(bytes).toString('base64'),
  };
}
