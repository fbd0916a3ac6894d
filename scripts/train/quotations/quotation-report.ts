import { COLUMNS } from '../../../utils/analyse/quotes/recognise/columns';
import type { Forest } from '../../../utils/forest/read-forest';
import type { MarkedText } from './marked-text';

/** The probabilities at which the report cuts. */
const CUTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** A printed report on words in quotation marks. */
export interface Report {
  add(texts: readonly MarkedText[], forest: Forest): void;
  print(): void;
}

/** Creates a report of how many words in quotation marks are quotations, by set, language and probability. */
export function createReport(errors: boolean): Report {
  const groups = new Map<string, { quotes: number; others: number }[]>();
  return {
    add(texts, forest) {
      for (const { gold, stretches, right, rows, isJudged } of texts) {
        for (const [row, isRight] of right.entries()) {
          if (isRight === null || !isJudged[row]) continue;
          const probability = 1 / (1 + Math.exp(-forest(rows, row * COLUMNS.length)));
          const bin = CUTS.filter((cut) => probability >= cut).length;
          for (const group of [gold.set, `${gold.set} ${gold.lang === 'en' ? 'en' : 'not en'}`]) {
            const bins = groups.get(group) ?? Array.from({ length: 10 }, () => ({ quotes: 0, others: 0 }));
            groups.set(group, bins);
            const counts = bins[bin];
            if (counts) counts[isRight ? 'quotes' : 'others']++;
          }
          if (!errors || probability >= 0.5 === isRight || gold.set === 'own') continue;
          const { start = 0, end = 0 } = stretches[row] ?? {};
          const words = (from: number, to: number) => gold.text.slice(from, to).replaceAll('\n', '|');
          console.log(
            `${gold.id} ${isRight ? 'quotation' : 'other'} ${probability.toFixed(2)} ${words(Math.max(0, start - 50), start)}[[${words(start, Math.min(end, start + 60))}]]${words(end, end + 30)}`,
          );
        }
      }
    },
    print() {
      console.log(`quotations/others by probability, cut at ${CUTS.join(' ')}`);
      for (const [group, bins] of [...groups].sort())
        console.log(`${group.padEnd(22)} ${bins.map(({ quotes, others }) => `${quotes}/${others}`.padStart(9)).join('')}`);
    },
  };
}
