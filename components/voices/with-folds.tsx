import type { ComponentChild } from 'preact';
import type { Fold } from '../../utils/voices/folds';
import { FoldLine } from './FoldLine';

/** A rendered block of the body, and its index there. */
export interface RenderedBlock {
  readonly at: number;
  readonly block: ComponentChild;
}

/** Inserts the line of each fold before its first rendered block. The blocks stay the same objects, so they are not rendered again. */
export function withFolds(blocks: readonly RenderedBlock[], folds: readonly Fold[]): ComponentChild[] {
  let next = 0;
  return blocks.flatMap(({ at, block }) => {
    while ((folds[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const fold = folds[next];
    if (!fold || at < fold.first) return [block];
    next++;
    return [<FoldLine key={`fold ${fold.first}`} fold={fold} />, block];
  });
}
