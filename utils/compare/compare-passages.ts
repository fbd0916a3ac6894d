import { isNamed } from './compare-speakers';
import { type ComparedPassage, type ComparedQuotation, type Comparison, DIFFERENCES, type Difference, wordsIn } from './comparison';
import { markDifference } from './mark-difference';
import type { PairedActor } from './pair-actors';
import { pairQuotations } from './pair-quotations';
import { wordTokens } from './word-tokens';

/** Finds the quotations that several articles have, with their differences, and those that only one has. */
export function comparePassages(
  quotations: readonly (readonly ComparedQuotation[])[],
  actors: readonly PairedActor[],
): Pick<Comparison, 'passages' | 'alone'> {
  const all = quotations.flatMap((own, article) =>
    own.map((quotation) => ({ article, quotation, words: wordTokens(wordsIn(quotation)).map(({ key }) => key) })),
  );
  const groups = pairQuotations(all);
  const shared = new Set(groups.flat());
  const passages = groups.map((group) => {
    const members = group.flatMap((at) => all[at] ?? []);
    return passageOf(
      quotations.map((_, article) => members.filter((one) => one.article === article).map(({ quotation }) => quotation)),
      actors,
    );
  });
  const countOf = ({ quotations: own }: ComparedPassage) => own.filter(({ length }) => length > 0).length;
  return {
    // The order is stable, so passages of as many articles are in the order of the first article that has them.
    passages: passages.sort((a, b) => countOf(b) - countOf(a)),
    alone: quotations.map((_, article) =>
      all.flatMap(({ article: own, quotation }, at) => (own === article && !shared.has(at) ? [quotation] : [])),
    ),
  };
}

function passageOf(quotations: readonly (readonly ComparedQuotation[])[], actors: readonly PairedActor[]): ComparedPassage {
  const texts = quotations.map((own) => own.map(wordsIn).join(' '));
  const counts = texts.map((text) => wordTokens(text).length);
  const fullest = counts.indexOf(Math.max(...counts));
  const marked = quotations.map((own, article) =>
    article === fullest ? own : own.map((one) => ({ ...one, pieces: markDifference(wordsIn(one), texts[fullest] ?? '') })),
  );
  return { quotations: marked, fullest, differences: differencesOf(marked, counts, actors) };
}

/** Returns in what the articles differ that quote the same words. What an article does not say is no difference, except for the name. */
function differencesOf(
  quotations: readonly (readonly ComparedQuotation[])[],
  counts: readonly number[],
  actors: readonly PairedActor[],
): readonly Difference[] {
  const each = quotations.flatMap((own, article) => own.map((one) => ({ one, article })));
  const differ = (readFrom: (entry: (typeof each)[number]) => unknown): boolean =>
    new Set(each.map(readFrom).filter((value) => value !== null)).size > 1;
  const lengths = new Set(counts.filter((count) => count > 0));
  const found: Record<Difference, boolean> = {
    speaker: differ(({ one: { member }, article }) =>
      member && isNamed(member) ? actors.findIndex((actor) => actor.get(article)?.id === member.id) : null,
    ),
    named: differ(({ one: { member } }) => member !== null && isNamed(member)),
    kind: differ(({ one: { kind } }) => kind),
    manner: differ(({ one: { manner } }) => manner),
    channel: differ(({ one: { channel } }) => channel),
    words: lengths.size > 1 || each.some(({ one: { pieces } }) => pieces.some(({ is }) => is !== 'same')),
  };
  return DIFFERENCES.filter((difference) => found[difference]);
}
