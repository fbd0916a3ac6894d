// Bundled and run inside a tab of a real browser.
import nlp from 'compromise';
import { analyse } from '../../support/languages';

/** Milliseconds, best of the rounds. */
export interface AnalysisTimes {
  readonly dramatis: number;
  readonly compromise: number;
}

declare global {
  var analyseIn: (text: string, lang: string, title: string, rounds: number) => AnalysisTimes;
}

/** The same job for both: quotations, and who and what is named. */
const RUNS = {
  dramatis: (text: string, lang: string, title: string) => analyse({ text, lang, title }),
  compromise: (text: string) => {
    const doc = nlp(text);
    return [doc.quotations().out('array'), doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')];
  },
};

globalThis.analyseIn = (text, lang, title, rounds) => {
  const best = { dramatis: Number.POSITIVE_INFINITY, compromise: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    for (const name of ['dramatis', 'compromise'] as const) {
      const start = performance.now();
      RUNS[name](text, lang, title);
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
};
