import { describe, expect, test } from 'vitest';
import { decodeReading } from '../../utils/decode/decode-reading';
import { appendPage } from '../../utils/edit/append-page';
import { putBack } from '../../utils/edit/put-back';
import { removeBlock } from '../../utils/edit/remove-block';
import type { Article } from '../../utils/model';
import { isLeaf, leavesOf } from '../support/body-text';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { articleOf, type Outline } from './support/storied-article';

/** These tests check properties that every article must have after any sequence of edits. */

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function randomOutline(random: Random, depth = 0): Outline[] {
  let line = 0;
  const words = (): string => `${depth}.${line++} ${'word '.repeat(1 + below(random, 4))}“said”`;
  return Array.from({ length: 1 + below(random, 5) }, (): Outline => {
    const chance = depth > 2 ? 0 : below(random, 9);
    if (chance === 1) return ['figure'];
    if (chance === 2) return ['ul', ['li', words()], ['li', ...randomOutline(random, depth + 1)], ['li', words()]];
    if (chance === 3) return ['blockquote', ...randomOutline(random, depth + 1)];
    if (chance === 4) return ['table', ['tbody', ['tr', ['td', words()], ['td']], ['tr', ['td', words()]]]];
    if (chance === 5) return ['dl', ['dt', words()], ['dd', ...randomOutline(random, depth + 1)]];
    if (chance === 6) return ['h2', words()];
    return words();
  });
}

/** Returns the offsets of the blocks, each of which starts on a line of its own. */
function blockStarts({ text }: Article): number[] {
  return [...text.matchAll(/^./gmu)].map(({ index }) => index);
}

function randomArticle(random: Random): Article {
  const article = articleOf(randomOutline(random));
  const places = [...blockStarts(article), article.text.length];
  const at = Array.from({ length: below(random, 6) }, () => places[below(random, places.length)] ?? 0).sort((a, b) => a - b);
  const lost = at.map((offset, number) => ({ text: `Lost ${number}, “she said”.`, at: offset, reason: 'learned' as const }));
  return { ...article, integrity: { ...article.integrity, lost } };
}

function randomPath(random: Random, article: Article): number[] {
  const path: number[] = [];
  for (let nodes = article.body; nodes.length > 0; ) {
    const index = below(random, nodes.length);
    const node = nodes[index];
    path.push(index);
    if (!node || isLeaf(node) || below(random, 2) === 0) break;
    nodes = node.children;
  }
  return path;
}

function edit(random: Random, article: Article): Article {
  const chance = below(random, 4);
  if (chance === 0) return putBack(article, new Set([below(random, article.integrity.lost.length)]));
  if (chance === 1) {
    const joined = appendPage(article, randomArticle(random));
    return joined.ok ? joined.value : article;
  }
  return removeBlock(article, randomPath(random, article));
}

const seeds = Array.from({ length: 150 }, (_, at) => at + 1);
const edited = seeds.map((seed) => {
  const random = randomFrom(seed);
  const versions = [randomArticle(random)];
  for (let step = 0; step < 6; step++) versions.push(edit(random, versions.at(-1) as Article));
  return { seed, versions };
});

const wordsOf = ({ body, text }: Article): string[] => leavesOf(body).map(({ start, end }) => text.slice(start, end));
/** Returns whether `part` can be obtained from `whole` by removing elements. */
const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
};

describe.each(edited)('a randomly edited article (seed $seed)', ({ versions }) => {
  test('keeps the words and the order of all text spans that an edit neither adds nor removes', () => {
    versions.slice(1).forEach((article, at) => {
      const before = wordsOf(versions[at] as Article);
      const after = wordsOf(article);
      expect(isSubsequence(after, before) || isSubsequence(before, after)).toBe(true);
    });
  });

  test('has at most one line break between any two text spans', () => {
    for (const { text, body } of versions) {
      const leaves = leavesOf(body);
      const gaps = leaves.map(({ start }, at) => text.slice(leaves[at - 1]?.end ?? 0, start));
      expect(gaps.filter((gap, at) => gap !== '' && (gap !== '\n' || at === 0))).toEqual([]);
      expect(leaves.at(-1)?.end ?? 0).toBe(text.length);
    }
  });

  test('lists lost paragraphs in page order, each with a position at the start of a block or at the end of the text', () => {
    for (const article of versions) {
      const places = new Set([...blockStarts(article), article.text.length]);
      const ats = article.integrity.lost.map(({ at }) => at);
      expect(ats.filter((at) => !places.has(at))).toEqual([]);
      expect(ats).toEqual([...ats].sort((a, b) => a - b));
    }
  });

  test('is accepted by the decoder of saved articles', () => {
    for (const article of versions)
      expect(decodeReading({ article, analysis: analyse(article) })).toMatchObject({ ok: true, value: { article } });
  });

  test('is not changed in place when blocks are removed, put back or appended', () => {
    const [first] = versions as [Article];
    const copy = structuredClone(first);
    removeBlock(first, [0]);
    putBack(first);
    appendPage(first, first);
    expect(first).toEqual(copy);
  });
});

test('editing can put back 40,000 lost paragraphs at once and then remove a block', () => {
  const lines = Array.from({ length: 40_000 }, (_, at) => `Line ${at} “said”`);
  const article = articleOf(lines);
  const lost = blockStarts(article).map((at) => ({ text: 'Lost “words”', at, reason: 'learned' as const }));
  const large = { ...article, integrity: { ...article.integrity, lost } };
  const whole = putBack(large);
  expect(whole.text.split('\n')).toHaveLength(80_000);
  expect(removeBlock(whole, [40_000]).body).toHaveLength(79_999);
});
