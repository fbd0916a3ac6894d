import { containerFeatures } from './container-features';
import { elementFeatures } from './element-features';
import { isOpen } from './is-open';
import { linkFeatures } from './link-features';
import { neighbourFeatures } from './neighbour-features';
import { pageFeatures } from './page-features';
import type { FeatureGroup, PageView } from './page-view';
import { textFeatures } from './text-features';
import { wordingFeatures } from './wording-features';

/**
 * Computes the features of a page's open blocks, which are the blocks that the filter has to decide about. `rows` has one row of
 * `names.length` numbers for every block. The rows of blocks that are not open contain zeros.
 */
export function describeBlocks(page: PageView): { readonly names: readonly string[]; readonly rows: Float32Array } {
  const groups: readonly FeatureGroup[] = [
    textFeatures(page),
    elementFeatures(page),
    containerFeatures(page),
    neighbourFeatures(page),
    pageFeatures(page),
    wordingFeatures(page),
    linkFeatures(page),
  ];
  const names = groups.flatMap((group) => group.names);
  const rows = new Float32Array(names.length * page.blocks.length);
  for (let index = 0; index < page.blocks.length; index++) {
    if (!isOpen(page, index)) continue;
    let at = index * names.length;
    for (const group of groups) {
      group.describe(index, rows, at);
      at += group.names.length;
    }
  }
  return { names, rows };
}
