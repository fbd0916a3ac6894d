import type { BodyElement, BodyNode } from '../model';
import { rangeOf } from '../text/range-of';
import { sliceOf } from '../text/span';

/** A heading of an article with its subheadings. */
export interface OutlineEntry {
  /** The index of the heading among all headings of the body, in the order of the text. */
  readonly index: number;
  readonly title: string;
  readonly below: readonly OutlineEntry[];
}

const HEADING = /^h[2-6]$/;

/**
 * Returns the headings of a body, nested by level. Each heading is placed under the last one before it that has a higher rank. Levels that
 * a page skips do not appear in the outline. Headings without text are counted in `index` but not listed.
 */
export function outlineOf(body: readonly BodyNode[], text: string): OutlineEntry[] {
  const root: Draft = { level: 1, index: -1, title: '', below: [] };
  const path: Draft[] = [root];
  for (const [index, heading] of headingsIn(body).entries()) {
    const range = rangeOf([heading]);
    const title = range ? sliceOf(text, range).replaceAll('\n', ' ').trim() : '';
    if (title === '') continue;
    const level = Number(heading.tag[1]);
    while (path.length > 1 && (path.at(-1)?.level ?? 0) >= level) path.pop();
    const entry: Draft = { level, index, title, below: [] };
    path.at(-1)?.below.push(entry);
    path.push(entry);
  }
  return root.below;
}

interface Draft extends OutlineEntry {
  readonly level: number;
  readonly below: Draft[];
}

/** Returns all headings of a body at any depth, in the order of the text. */
export function headingsIn(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (!('tag' in node) ? [] : HEADING.test(node.tag) ? [node] : headingsIn(node.children)));
}
