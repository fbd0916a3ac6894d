import type { LeftOutReason } from '../model';
import { KEEP_ATTRIBUTE } from './apply-site-rules';
import { canBeWrong, isSentence } from './can-be-wrong';
import type { Block } from './collect-blocks';
import type { BlockModel } from './filter/block-model';
import { describeBlocks } from './filter/describe-blocks';
import { HIDDEN_STYLE } from './filter/element-facts';
import { isOpen } from './filter/is-open';
import type { PageView } from './filter/page-view';
import { readForest } from './filter/read-forest';
import { figureOf } from './rules/figure-text';
import { RULES } from './rules/rules';

/**
 * What the learned filter must say, in log odds, for a block to stay; chosen by cross-validation over sites. What Readability kept and no rule
 * speaks against leaves only if the filter is sure, for a lost paragraph is worse than one too many: a sentence hardly, and the lines of
 * tables, lists and posts, which never look like prose, hardly ever.
 */
const LEAST = { voted: -1.2, votedSentence: -1.7, votedWhole: -4, other: -0.3, againstLinks: 0, againstRule: 1 } as const;
/** What is read as a whole: half of its lines would say something else. */
const WHOLE = 'table,ul,ol,dl,blockquote,pre';

/** Elements whose style may hide them; `HIDDEN_STYLE` tells «visibility» from «backface-visibility». */
const MAY_HIDE = '[hidden],[style*="none" i],[style*="hidden" i]';
/** From this share of the words on, what is hidden is the article, which waits for a click or for a script; less is hidden for good. */
const HIDDEN_SHARE = 0.25;

export interface Choice {
  readonly block: Block;
  /** Why it is left out; `null` where it stays. */
  readonly reason: LeftOutReason | null;
}
/** Log odds of what nothing has to be asked about. Not infinite: one empty label must not take a whole table with it. */
const CLOSED = -8;

interface Opinion {
  readonly block: Block;
  readonly rule: LeftOutReason | null;
  readonly isVoted: boolean;
  /** The learned filter's log odds that the block is part of the article. */
  readonly score: number;
}

/**
 * Decides about every block of a page: Readability proposes, the rules object, the learned filter weighs both with what else it sees. The
 * lines of a table, a list or a quoted post stay or go together, but those that a rule speaks against. What a site rule keeps stays; the words of a
 * figure with a picture belong to the picture.
 */
export function chooseBlocks(page: PageView, model: BlockModel): Choice[] {
  const { names, rows } = describeBlocks(page);
  const scoreOf = readForest(model, names);
  const opinions = page.blocks.map((block, index): Opinion => {
    const verdict = page.verdicts[index] ?? 0;
    const rule = verdict === 0 ? null : (RULES.find((_, bit) => (verdict >>> bit) & 1)?.name ?? null);
    return {
      block,
      rule,
      isVoted: (page.votes[index] ?? 0) >= 0.5,
      score: isOpen(page, index) ? scoreOf(rows, index * names.length) : CLOSED,
    };
  });
  const wholes = decideWholes(opinions);
  const choices = opinions.map((opinion): Choice => {
    const { block, rule } = opinion;
    if (rule === 'figureText' && figureOf(block)?.querySelector('img')) return { block, reason: rule };
    if (isOfSiteRule(block)) return { block, reason: null };
    const isKept = rule === null ? (wholes.get(block) ?? isArticleText(opinion)) : isArticleText(opinion);
    return { block, reason: isKept ? null : (rule ?? (isHidden(block.element) ? 'hidden' : 'learned')) };
  });
  return withHeadings(withoutHidden(choices, opinions), opinions);
}

const isOfSiteRule = ({ element }: Block): boolean => element.closest(`[${KEEP_ATTRIBUTE}]`) !== null;

/** A heading that Readability kept stays over what stays, if no rule speaks against it: «Notes» alone says too little to the filter. */
function withHeadings(choices: readonly Choice[], opinions: readonly Opinion[]): Choice[] {
  const settled = [...choices];
  // From the end: a heading may stand over a heading.
  for (let at = settled.length - 2; at >= 0; at--) {
    const choice = settled[at];
    const opinion = opinions[at];
    if (!choice || !opinion || !choice.block.isHeading || !opinion.isVoted || opinion.rule !== null) continue;
    if (settled[at + 1]?.reason === null && opinion.score > LEAST.votedWhole) settled[at] = { ...choice, reason: null };
  }
  return settled;
}

/** Leaves out what only the filter would keep and the page does not show, unless it is a good part of the whole. */
function withoutHidden(choices: Choice[], opinions: readonly Opinion[]): Choice[] {
  const kept = choices.filter(({ reason }) => reason === null).map(({ block }) => block);
  const hidden = new Set(
    opinions
      .filter(({ block, isVoted }, at) => choices[at]?.reason === null && !isVoted && !isOfSiteRule(block) && isHidden(block.element))
      .map(({ block }) => block),
  );
  const sizeOf = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0);
  if (hidden.size === 0 || sizeOf(hidden) >= sizeOf(kept) * HIDDEN_SHARE) return choices;
  return choices.map((choice) => (hidden.has(choice.block) ? { ...choice, reason: 'hidden' } : choice));
}

function isHidden(element: Element): boolean {
  for (let at = element.closest(MAY_HIDE); at; at = at.parentElement?.closest(MAY_HIDE) ?? null)
    if (at.hasAttribute('hidden') || HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

function isArticleText({ block, rule, isVoted, score }: Opinion): boolean {
  if (rule !== null) return canBeWrong(rule, block) && score > (rule === 'linkOnly' ? LEAST.againstLinks : LEAST.againstRule);
  if (!isVoted) return score > LEAST.other;
  return score > (isSentence(block) ? LEAST.votedSentence : LEAST.voted);
}

/** For the lines of tables and lists against which no rule speaks: whether all of them stay. */
function decideWholes(opinions: readonly Opinion[]): ReadonlyMap<Block, boolean> {
  const wholes = new Map<Element, Opinion[]>();
  for (const opinion of opinions) {
    const whole = opinion.rule === null ? opinion.block.element.closest(WHOLE) : null;
    if (!whole) continue;
    const lines = wholes.get(whole);
    if (lines) lines.push(opinion);
    else wholes.set(whole, [opinion]);
  }
  const decided = new Map<Block, boolean>();
  for (const lines of wholes.values()) {
    const weights = lines.map(({ block }) => Math.sqrt(block.text.length));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (figureIn: (line: Opinion) => number): number =>
      lines.reduce((sum, line, at) => sum + figureIn(line) * (weights[at] ?? 0), 0) / all;
    const isVoted = mean((line) => Number(line.isVoted)) >= 0.5;
    const isKept = mean(({ score }) => score) > (isVoted ? LEAST.votedWhole : LEAST.other);
    for (const { block } of lines) decided.set(block, isKept);
  }
  return decided;
}
