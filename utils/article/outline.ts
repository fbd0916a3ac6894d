import type { BodyElement, BodyNode } from '../model';
import { rangeOf } from '../text/range-of';
import { sliceOf } from '../text/span';

/** A heading in an article, together with its subheadings. */
export interface OutlineEntry {
  /** The index of the heading among all headings in the body, in text order. */
  readonly index: number;
  readonly title: string;
  readonly below: readonly OutlineEntry[];
}

const HEADING = /^h[2-6]$/;

/**
 * Returns the headings in a body as a tree. Each heading is placed under the nearest preceding heading of a higher level. Levels that a
 * page skips do not appear in the outline. Headings without text are counted in `index` but not listed.
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

/** Returns all headings in a body, at any depth, in text order. */
export function headingsIn(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (!('tag' in node) ? [] : HEADING.test(node.tag) ? [node] : headingsIn(node.children)));
}
