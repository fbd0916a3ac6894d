import { certaintyOf } from '../../utils/article/cast';
import type { Analysis, Quote } from '../../utils/model';

/** A quotation that explains a sort of marks. */
export interface LegendExample {
  readonly name: 'verbatim' | 'indirect' | 'unsure';
  readonly quote: Quote;
}

/** Returns a quotation of each sort that the article has: word for word, in other words, and with an uncertain speaker. */
export function legendExamples({ quotes }: Pick<Analysis, 'quotes'>): LegendExample[] {
  const isSure = (quote: Quote): boolean => certaintyOf(quote) === 'certain';
  const verbatim = quotes.filter(({ kind }) => kind !== 'indirect');
  const indirect = quotes.filter(({ kind }) => kind === 'indirect');
  const shown = [verbatim.find(isSure) ?? verbatim[0], indirect.find(isSure) ?? indirect[0]];
  const found = {
    verbatim: shown[0],
    indirect: shown[1],
    unsure: [...verbatim, ...indirect].find((quote) => !isSure(quote) && !shown.includes(quote)),
  };
  return (['verbatim', 'indirect', 'unsure'] as const).flatMap((name) => {
    const quote = found[name];
    return quote ? [{ name, quote }] : [];
  });
}
