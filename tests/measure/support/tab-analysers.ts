// Bundled and run inside a tab of a real browser.
import nlp from 'compromise';
import { analyse } from '../../../utils/analyse/analyse';
import { findNames } from '../../../utils/analyse/names/find-names';
import { makeLexicon } from '../../../utils/analyse/names/make-lexicon';
import { languageWithCapitals } from '../../../utils/analyse/read-by-capitals';
import { taggerOf } from '../../../utils/analyse/tagger/tagger';
import { verbMedial } from '../../../utils/analyse/word-orders/verb-medial/verb-medial';
import gazetteers from '../../../utils/gazetteers/gazetteers';
import english from '../../../utils/languages/en';
import type { TaggerData } from '../../../utils/taggers/tagger-data';

/** Milliseconds, best of the rounds. */
export interface AnalysisTimes {
  readonly dramatis: number;
  readonly compromise: number;
  /** What of ours goes into finding the names. */
  readonly names: number;
}

declare global {
  /** Milliseconds from the file of the trained tagger, as text, to the tagger that is ready. To be called first. */
  var readTagger: (file: string) => number;
  var analyseIn: (text: string, lang: string, title: string, rounds: number) => AnalysisTimes;
}

let language = languageWithCapitals(english, gazetteers, verbMedial, { amongNouns: null, tagger: null });
let lexicon = makeLexicon(english, gazetteers, { amongNouns: null, tagger: null });

globalThis.readTagger = (file) => {
  const start = performance.now();
  const tagger = taggerOf(JSON.parse(file) as TaggerData);
  const time = performance.now() - start;
  const parts = { amongNouns: null, tagger };
  language = languageWithCapitals(english, gazetteers, verbMedial, parts);
  lexicon = makeLexicon(english, gazetteers, parts);
  return time;
};

/** The same job for both: quotations, and who and what is named. */
const RUNS = {
  dramatis: (text: string, lang: string, title: string) => analyse({ text, lang, title }, language),
  names: (text: string) => findNames(text, lexicon),
  compromise: (text: string) => {
    const doc = nlp(text);
    return [doc.quotations().out('array'), doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')];
  },
};

globalThis.analyseIn = (text, lang, title, rounds) => {
  const best = { dramatis: Number.POSITIVE_INFINITY, compromise: Number.POSITIVE_INFINITY, names: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    for (const name of ['dramatis', 'compromise', 'names'] as const) {
      const start = performance.now();
      RUNS[name](text, lang, title);
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
};
