import type { ForestModel } from '../../forest/forest-model';
import { readForest } from '../../forest/read-forest';
import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';
import { KEEP_ATTRIBUTE } from '../clean/apply-site-rules';
import { TIME_ATTRIBUTE } from '../entries/join-entry-times';
import { keepEntries } from '../entries/keep-entries';
import { describeBlocks } from '../filter/describe-blocks';
import { isOpen } from '../filter/is-open';
import type { PageView } from '../filter/page-view';
import { hiddenReader } from '../page/hidden-reader';
import { closestReader } from '../page/node-access';
import { figureOf } from '../rules/figure-text';
import { RULES } from '../rules/rules';
import { canBeWrong } from './can-be-wrong';
import type { Choice } from './choice';
import { decideWholes } from './decide-wholes';
import { keepAlike } from './keep-alike';
import { LEAST, type Opinion } from './opinion';

/**
 * The minimum share of an article's text that must be hidden for the hidden text to be kept. If that much is hidden, it is probably the
 * article itself, which the page reveals after a click or once a script has run.
 */
const HIDDEN_SHARE = 0.25;

/**
 * The score, in log odds, of a block that is left out without the use of the learned filter (see `isOpen`). It is finite, because the
 * average score of a table's lines decides whether the table is kept. With −∞, a single such line would exclude the whole table.
 */
const CLOSED = -8;

/**
 * Decides for every block of a page whether it is part of the article. The learned filter weighs Readability's choice, the rules'
 * objections and other features. The lines of a table, list or quoted post are kept or left out together, except for lines that a rule
 * objects to. Any block that a site rule says to keep is kept, except for the caption of a picture, which is shown with the picture.
 */
export function chooseBlocks(page: PageView, model: ForestModel): Choice[] {
  const { names, rows } = describeBlocks(page);
  const scoreOf = readForest(model, names);
  const opinions = page.blocks.map((block, index): Opinion => {
    const verdict = page.verdicts[index] ?? 0;
    const rule = verdict === 0 ? null : ruleOf(verdict);
    return {
      block,
      rule,
      isVoted: (page.votes[index] ?? 0) >= 0.5,
      score: isOpen(page, index) ? scoreOf(rows, index * names.length) : CLOSED,
    };
  });
  const wholes = decideWholes(opinions);
  const toKeep = closestReader(`[${KEEP_ATTRIBUTE}]`);
  const isOfSiteRule = ({ element }: Block): boolean => toKeep(element) !== null;
  const isHidden = hiddenReader();
  const choices = opinions.map((opinion): Choice => {
    const { block, rule, score } = opinion;
    if (rule === 'figureText' && figureOf(block)?.querySelector('img')) return { block, reason: rule, score };
    if (isOfSiteRule(block)) return { block, reason: null, score };
    const isKept = rule === null ? (wholes.get(block) ?? isArticleText(opinion)) : isArticleText(opinion);
    return { block, reason: isKept ? null : (rule ?? (isHidden(block.element) ? 'hidden' : 'learned')), score };
  });
  return withHeadings(
    keepEntries(
      page.root,
      withoutHidden(keepAlike(choices, opinions), opinions, (block) => !isOfSiteRule(block) && isHidden(block.element)),
    ),
    opinions,
  );
}

/** Returns the first rule in a verdict. The line of an author with a date is a byline, although the rule for dates comes first. */
function ruleOf(verdict: number): LeftOutReason | null {
  const names = RULES.filter((_, bit) => (verdict >>> bit) & 1).map(({ name }) => name);
  return names[0] === 'dateLine' && names.includes('byline') ? 'byline' : (names[0] ?? null);
}

/**
 * Keeps a heading that Readability kept and no rule objects to, if the next block is kept. On its own, a heading such as «Notes» gives the
 * filter too little to judge by. The time of a live blog entry is kept together with the entry.
 */
function withHeadings(choices: readonly Choice[], opinions: readonly Opinion[]): Choice[] {
  const settled = [...choices];
  // The loop runs backwards, because a heading is kept if the next block is kept, and that block may be a heading too.
  for (let at = settled.length - 2; at >= 0; at--) {
    const choice = settled[at];
    const opinion = opinions[at];
    if (!choice?.block.isHeading || !opinion) continue;
    const next = settled[at + 1]?.reason === 'byline' ? settled[at + 2] : settled[at + 1];
    if (next?.reason !== null) continue;
    const isLikely = opinion.isVoted && opinion.rule === null && opinion.score > LEAST.votedWhole;
    if (isLikely || choice.block.element.hasAttribute(TIME_ATTRIBUTE)) settled[at] = { ...choice, reason: null };
  }
  return settled;
}

/** Leaves out hidden blocks that only the filter would keep, unless they make up a large part of the text. */
function withoutHidden(choices: Choice[], opinions: readonly Opinion[], isHidden: (block: Block) => boolean): Choice[] {
  const kept = choices.filter(({ reason }) => reason === null).map(({ block }) => block);
  const hidden = new Set(
    opinions.filter(({ block, isVoted }, at) => choices[at]?.reason === null && !isVoted && isHidden(block)).map(({ block }) => block),
  );
  const sizeOf = (blocks: Iterable<Block>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0);
  if (hidden.size === 0 || sizeOf(hidden) >= sizeOf(kept) * HIDDEN_SHARE) return choices;
  return choices.map((choice) => (hidden.has(choice.block) ? { ...choice, reason: 'hidden' } : choice));
}

function isArticleText({ block, rule, isVoted, score }: Opinion): boolean {
  if (rule !== null) return canBeWrong(rule, block) && score > (rule === 'linkOnly' ? LEAST.againstLinks : LEAST.againstRule);
  return score > (isVoted ? LEAST.voted : LEAST.other);
}
