import type { Block } from '../collect-blocks';
import type { FeatureGroup, PageView } from './page-view';

/** A block of prose: this many words, not mostly links. */
const PROSE_TOKENS = 10;
const LEVELS = 3;

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

export const isProse = (block: Block): boolean => block.tokens >= PROSE_TOKENS && block.linkShare < 0.5;
export const sizeOf = (block: Block): number => Math.min(block.text.length, 2_000);

/** What the containers around a block hold, and the blocks that are built alike: paragraphs of an article share their parent and their names. */
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
    const key = kinOf(block);
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
    // How far up the container is that holds a good part of the page's prose.
    let level = 0;
    let share = 0;
    for (around = holderOf(block); around; around = around === root ? null : around.parentElement, level++) {
      share = (containers.get(around)?.proseSize ?? 0) / total;
      if (share > 0.4) break;
    }
    row[at++] = Math.min(level, 12);
    row[at++] = share;
    const kin = alike.get(keys[index] ?? '') ?? emptyContainer();
    row[at++] = Math.min(kin.blocks, 60);
    row[at++] = kin.votedSize / (kin.size + 1);
    row[at++] = kin.prose / kin.blocks;
    row[at++] = kin.linked / (kin.size + 1);
    row[at++] = kin.proseSize / total;
  };
  return { names: NAMES, describe };
}

/** The element whose other children are a block's neighbours. */
export const holderOf = (block: Block): Element => (block.isWhole ? (block.element.parentElement ?? block.element) : block.element);

/** The same for blocks that a page's template makes in one place: names of the element and of the two around it. */
function kinOf({ element }: Block): string {
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
