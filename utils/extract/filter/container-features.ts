import type { Block } from '../blocks/collect-blocks';
import type { FeatureGroup, PageView } from './page-view';

/** The minimum number of words in a block of prose. */
const PROSE_TOKENS = 10;
/** The number of nested containers around a block for which features are computed. */
const LEVELS = 3;

/** Totals for the blocks in a container, or for all blocks with the same structure. Sizes are in UTF-16 units. */
interface Container {
  blocks: number;
  prose: number;
  proseSize: number;
  size: number;
  linked: number;
  votedSize: number;
}

const PER_LEVEL = ['prose', 'proseShare', 'linked', 'voted', 'blocks', 'averageSize'] as const;
const NAMES = [
  ...Array.from({ length: LEVELS }, (_, level) => PER_LEVEL.map((name) => `container${level}:${name}`)).flat(),
  'columnLevel',
  'columnShare',
  'alikeCount',
  'alikeVoted',
  'alikeProse',
  'alikeLinked',
  'alikeSize',
];

/** Returns whether a block is prose: it has at least ten words, and less than half of its text is inside links. */
export const isProse = (block: Block): boolean => block.tokens >= PROSE_TOKENS && block.linkShare < 0.5;
/** Returns the length of a block in UTF-16 units, capped at 2,000. */
export const sizeOf = (block: Block): number => Math.min(block.text.length, 2_000);

/**
 * Returns the features of the containers around a block, and of all blocks with the same structure. These are useful because the paragraphs
 * of an article usually share their parent and their class names.
 */
export function containerFeatures({ root, blocks, votes }: PageView): FeatureGroup {
  const containers = new Map<Element, Container>();
  const alike = new Map<string, Container>();
  const keys: string[] = [];
  let total = 1;
  for (const [index, block] of blocks.entries()) {
    const vote = votes[index] ?? 0;
    const add = (to: Container): void => addTo(to, block, vote);
    if (isProse(block)) total += sizeOf(block);
    for (let around: Element | null = holderOf(block); around; around = around === root ? null : around.parentElement) {
      add(containerOf(containers, around));
    }
    const key = structureKeyOf(block);
    keys.push(key);
    add(containerOf(alike, key));
  }
  const describe = (index: number, row: Float32Array, start: number): void => {
    const block = blocks[index];
    if (!block) return;
    let at = start;
    let around: Element | null = holderOf(block);
    for (let level = 0; level < LEVELS; level++) {
      const container = (around && containers.get(around)) ?? null;
      row[at++] = container ? Math.min(40, container.prose) : -1;
      row[at++] = container ? container.proseSize / total : -1;
      row[at++] = container ? container.linked / (container.size + 1) : -1;
      row[at++] = container ? container.votedSize / (container.size + 1) : -1;
      row[at++] = container ? Math.min(99, container.blocks) : -1;
      row[at++] = container ? Math.log2(1 + container.size / container.blocks) : -1;
      around = !around || around === root ? null : around.parentElement;
    }
    // Finds the level of the nearest container that holds more than 40 per cent of the page's prose.
    let level = 0;
    let share = 0;
    for (around = holderOf(block); around; around = around === root ? null : around.parentElement, level++) {
      share = (containers.get(around)?.proseSize ?? 0) / total;
      if (share > 0.4) break;
    }
    row[at++] = Math.min(level, 12);
    row[at++] = share;
    const similar = alike.get(keys[index] ?? '') ?? emptyContainer();
    row[at++] = Math.min(similar.blocks, 60);
    row[at++] = similar.votedSize / (similar.size + 1);
    row[at++] = similar.prose / similar.blocks;
    row[at++] = similar.linked / (similar.size + 1);
    row[at++] = similar.proseSize / total;
  };
  return { names: NAMES, describe };
}

/** Returns the element whose children include a block and its neighbours. */
export const holderOf = (block: Block): Element => (block.isWhole ? (block.element.parentElement ?? block.element) : block.element);

/**
 * Returns a key that is the same for all blocks from the same place in a page template. It consists of the tags and classes of the element
 * and its two nearest ancestors.
 */
function structureKeyOf({ element }: Block): string {
  const parent = element.parentElement;
  return [element, parent, parent?.parentElement].map((one) => `${one?.localName}.${one?.getAttribute('class') ?? ''}`).join('>');
}

const emptyContainer = (): Container => ({ blocks: 0, prose: 0, proseSize: 0, size: 0, linked: 0, votedSize: 0 });

function containerOf<Key>(containers: Map<Key, Container>, key: Key): Container {
  const known = containers.get(key);
  if (known) return known;
  const made = emptyContainer();
  containers.set(key, made);
  return made;
}

function addTo(container: Container, block: Block, vote: number): void {
  const size = sizeOf(block);
  container.blocks += 1;
  container.size += size;
  container.linked += size * block.linkShare;
  container.votedSize += size * vote;
  if (!isProse(block)) return;
  container.prose += 1;
  container.proseSize += size;
}
