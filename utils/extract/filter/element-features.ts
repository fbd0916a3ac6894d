import { CLASS_GROUPS } from './class-groups';
import { elementFactsReader, FAR, LANDMARKS } from './element-facts';
import type { FeatureGroup, PageView } from './page-view';

const TAGS = ['p', 'div', 'li', 'td', 'figcaption'] as const;
const NAMES = [
  ...TAGS.map((tag) => `is:${tag}`),
  'headingLevel',
  'isWhole',
  'depth',
  'hidden',
  'marked',
  'pictureFigure',
  ...LANDMARKS.map((name) => `above:${name}`),
  ...CLASS_GROUPS.map((name) => `named:${name}`),
];

const FIGURE = LANDMARKS.indexOf('figure');
/** The maximum number of levels between a block and the figure that it belongs to. */
const NEAR = 5;

/** Returns the features of a block's position: its element, its ancestors and their class names. */
export function elementFeatures({ root, blocks }: PageView): FeatureGroup {
  const factsOf = elementFactsReader(root);
  const describe = (index: number, row: Float32Array, start: number): void => {
    const block = blocks[index];
    if (!block) return;
    let at = start;
    const name = block.element.localName;
    for (const tag of TAGS) row[at++] = name === tag ? 1 : 0;
    row[at++] = block.isHeading ? Number(name[1]) : 0;
    row[at++] = block.isWhole ? 1 : 0;
    // The features are taken from the innermost element around the text and not from the block, because an inline element inside the block
    // may have the class name that matters, as in `<div><span class=credit>`.
    const parent = block.nodes[0]?.parentElement ?? block.element;
    const facts = factsOf(parent);
    const stepsTo = (depth: number): number => Math.min(FAR, facts.depth - depth);
    row[at++] = facts.depth;
    row[at++] = facts.isHidden ? 1 : 0;
    row[at++] = stepsTo(facts.marked);
    const figure = stepsTo(facts.landmarks[FIGURE] ?? 0) <= NEAR ? parent.closest('figure') : null;
    row[at++] = figure ? (figure.querySelector('table,pre') ? 1 : 2) : 0;
    for (const depth of facts.landmarks) row[at++] = stepsTo(depth);
    for (const depth of facts.groups) row[at++] = stepsTo(depth);
  };
  return { names: NAMES, describe };
}
