// This module is bundled and runs inside a tab of a real browser.
import nlp from 'compromise';
import { analyse } from '../../../utils/analyse/analyse';
import { findNames } from '../../../utils/analyse/names/find-names';
import { makeNameLexicon } from '../../../utils/analyse/names/make-name-lexicon';
import { languageWithCapitals } from '../../../utils/analyse/read-by-capitals';
import { taggerOf } from '../../../utils/analyse/tagger/tagger';
import { verbMedial } from '../../../utils/analyse/word-orders/verb-medial/verb-medial';
import gazetteers from '../../../utils/gazetteers/gazetteers';
import english from '../../../utils/languages/en';
import { readTaggerFile } from '../../../utils/taggers/read-tagger-file';

/** The shortest time of each task over all rounds, in milliseconds. */
export interface AnalysisTimes {
  readonly dramatis: number;
  readonly compromise: number;
  /** The part of the time in `dramatis` that is spent on finding names. */
  readonly names: number;
}

declare global {
  /** Reads the trained tagger's file, encoded in base64, and returns how many milliseconds this took. Must be called before `analyseIn`. */
  var readTagger: (encoded: string) => number;
  /** Analyses a text in the given number of rounds, and returns the times. */
  var analyseIn: (text: string, lang: string, title: string, rounds: number) => AnalysisTimes;
}

let language = languageWithCapitals(english, gazetteers, verbMedial, { amongNouns: null, tagger: null });
let lexicon = makeNameLexicon(english, gazetteers, { amongNouns: null, tagger: null });

globalThis.readTagger = (encoded) => {
  const file = Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0)).buffer;
  const start = performance.now();
  const tagger = taggerOf(readTaggerFile(file));
  const time = performance.now() - start;
  const parts = { amongNouns: null, tagger };
  language = languageWithCapitals(english, gazetteers, verbMedial, parts);
  lexicon = makeNameLexicon(english, gazetteers, parts);
  return time;
};

/** The tasks to time. `dramatis` and `compromise` are comparable, because both find quotations, people, organisations and places. */
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
