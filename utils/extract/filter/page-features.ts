import type { Block } from '../collect-blocks';
import { tokensOf } from '../count-tokens';
import { RULES } from '../rules/rules';
import { isProse, sizeOf } from './container-features';
import type { FeatureGroup, PageView } from './page-view';

const NAMES = [
  ...RULES.map(({ name }) => `rule:${name}`),
  'inTitle',
  'inDescription',
  'inBody',
  'seenBefore',
  'seenAfter',
  'page:blocks',
  'page:size',
  'page:prose',
  'page:votedSize',
  'page:votedShare',
  'page:votedProse',
  'page:hasBody',
  'page:bodyShare',
  'page:isDeclared',
] as const;
const SHINGLE = 3;
const MAX_FOLDED = 600;

/** What the rules say of a block, how it relates to what the page says of itself, and what kind of page this is. */
export function pageFeatures({ blocks, votes, verdicts, title, description, articleBody, isDeclared }: PageView): FeatureGroup {
  const titleWords = new Set(tokensOf(title.slice(0, MAX_FOLDED)));
  const describedWords = new Set(tokensOf(description.slice(0, MAX_FOLDED)));
  const body = shinglesOf(tokensOf(articleBody));
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  const before = new Uint8Array(blocks.length);
  const seenSoFar = new Map<string, number>();
  let size = 1;
  let prose = 1;
  let voted = 0;
  let votedProse = 0;
  const inBody = new Float32Array(blocks.length).fill(-1);
  let bodyHits = 0;
  for (const [index, block] of blocks.entries()) {
    const vote = votes[index] ?? 0;
    const times = seenSoFar.get(block.text) ?? 0;
    before[index] = Math.min(times, 100);
    seenSoFar.set(block.text, times + 1);
    size += sizeOf(block);
    voted += sizeOf(block) * vote;
    if (isProse(block)) {
      prose += sizeOf(block);
      votedProse += sizeOf(block) * vote;
    }
    if (body.size === 0) continue;
    inBody[index] = shareIn(block, body);
    if (vote >= 0.5) bodyHits += sizeOf(block) * (inBody[index] ?? 0);
  }
  const pageRow = [
    Math.log2(1 + blocks.length),
    Math.log2(size),
    Math.log2(prose),
    Math.log2(1 + voted),
    voted / size,
    votedProse / prose,
    body.size > 0 ? 1 : 0,
    body.size > 0 ? bodyHits / (voted + 1) : -1,
    isDeclared ? 1 : 0,
  ];
  const describe = (index: number, row: Float32Array, start: number): void => {
    const block = blocks[index];
    if (!block) return;
    let at = start;
    const verdict = verdicts[index] ?? 0;
    for (let bit = 0; bit < RULES.length; bit++) row[at++] = (verdict >>> bit) & 1;
    const line = block.text.length <= MAX_FOLDED ? tokensOf(block.text) : [];
    row[at++] = overlap(line, titleWords);
    row[at++] = overlap(line, describedWords);
    row[at++] = inBody[index] ?? -1;
    const earlier = before[index] ?? 0;
    row[at++] = Math.min(earlier, 3);
    row[at++] = Math.min((seen.get(block.text) ?? 1) - earlier - 1, 3);
    for (const value of pageRow) row[at++] = value;
  };
  return { names: NAMES, describe };
}

/** The share of a line's words that are in a set; 0 for lines of one word. */
function overlap(line: readonly string[], set: ReadonlySet<string>): number {
  if (line.length < 2 || set.size === 0) return 0;
  return line.filter((word) => set.has(word)).length / line.length;
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

function shareIn(block: Block, body: ReadonlySet<string>): number {
  const words = tokensOf(block.text.slice(0, MAX_FOLDED));
  if (words.length < SHINGLE) return -1;
  let hits = 0;
  const count = words.length - SHINGLE + 1;
  for (let at = 0; at < count; at++) if (body.has(words.slice(at, at + SHINGLE).join(' '))) hits += 1;
  return hits / count;
}
