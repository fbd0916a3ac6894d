import { choose } from '../../../utils/analyse/speakers/ranker/rank-speakers';
import type { ResolvedSpeaker } from '../../../utils/analyse/speakers/speaker';
import type { ForestModel } from '../../../utils/forest/forest-model';
import { describeText, type RankedText } from './ranked-text';

/** The counts of quotations in a group. */
interface Counts {
  quotes: number;
  byRules: number;
  byRanker: number;
  better: number;
  worse: number;
}

/** A printed report on speakers. */
export interface Report {
  /** Adds the quotations of texts, whose speakers a model chooses. */
  add(texts: readonly RankedText[], model: ForestModel): void;
  print(): void;
}

/** Creates a report of how often the rules and the ranker find the right speaker, by set and language, and of how often a probability is right. */
export function createReport(errors: boolean): Report {
  const groups = new Map<string, Counts>();
  const bins = Array.from({ length: 10 }, () => ({ quotes: 0, right: 0 }));
  const count = (group: string, change: (counts: Counts) => void) => {
    const counts = groups.get(group) ?? { quotes: 0, byRules: 0, byRanker: 0, better: 0, worse: 0 };
    groups.set(group, counts);
    change(counts);
  };
  return {
    add(texts, model) {
      for (const text of texts) {
        const { gold, article } = text;
        const choices = new Map<number, ReturnType<typeof choose>>();
        const quotes = describeText(text, (candidates, index) => {
          const choice = choose(candidates, article.speakers[index] as ResolvedSpeaker, model);
          choices.set(index, choice);
          return choice.actor;
        });
        for (const quote of quotes) {
          const choice = choices.get(quote.index);
          const best = quote.actors.indexOf(choice?.actor ?? null);
          const isRight = best === quote.right;
          const wasRight = quote.answer === quote.right;
          const { rule, kind, parts, mention } = article.quotes[quote.index] ?? {};
          for (const group of [
            gold.set,
            `${gold.set} ${gold.lang}`,
            `${gold.set} ${article.speakers[quote.index]?.by}`,
            ...(gold.lang === 'en' ? [] : [`${gold.set} not en`]),
          ])
            count(group, (counts) => {
              counts.quotes++;
              counts.byRules += +wasRight;
              counts.byRanker += +isRight;
              counts.better += +(isRight && !wasRight);
              counts.worse += +(wasRight && !isRight);
            });
          const bin = bins[Math.min(9, Math.floor((choice?.probability ?? 0) * 10))];
          if (bin && gold.set !== 'names' && gold.set !== 'own') {
            bin.quotes++;
            bin.right += +isRight;
          }
          if (!errors || isRight || gold.set === 'names') continue;
          const nameOf = (row: number) => (row < 0 ? '(not found)' : (article.actors[quote.actors[row] ?? -1]?.name ?? '(none)'));
          const words = (span: { start: number; end: number } | null | undefined, most: number) =>
            span ? article.text.slice(span.start, Math.min(span.end, span.start + most)).replaceAll('\n', ' ') : '';
          console.log(
            `${gold.id} ${rule}/${article.speakers[quote.index]?.by}/${kind} «${words(mention, 50)}» ${words(parts?.[0], 50)} | ranked ${nameOf(best)} ${choice?.probability.toFixed(2)}, rules ${nameOf(quote.answer)}, right ${nameOf(quote.right)}`,
          );
        }
      }
    },
    print() {
      const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(5);
      for (const [group, { quotes, byRules, byRanker, better, worse }] of [...groups].sort())
        console.log(
          `${group.padEnd(20)} ${String(quotes).padStart(5)} quotations  rules ${percent(byRules, quotes)}  ranker ${percent(byRanker, quotes)}  better ${better}  worse ${worse}`,
        );
      console.log(
        `probability on pages  ${bins.map(({ quotes, right }, at) => `${at / 10}: ${quotes ? percent(right, quotes) : '-'} of ${quotes}`).join('  ')}`,
      );
    },
  };
}
