import type { Anchor, CorrectedSource, Correction, Verdict } from '../model';
import { checked, type Decode, flag, list, Mismatch, object, oneOf, record, text, wholeNumber } from './decode';

/** More than anybody makes of one article; each is looked for in its text. */
const MAX_CORRECTIONS = 2_000;
const MAX_PARTS = 1_000;
const MAX_WORDS = 1_000_000;
const MAX_CONTEXT = 200;
const NAME = 1_000;

const anchor = object<Anchor>({
  exact: text(MAX_WORDS),
  prefix: text(MAX_CONTEXT),
  suffix: text(MAX_CONTEXT),
  start: wholeNumber(0, Number.MAX_SAFE_INTEGER),
});
const kind = oneOf(['direct', 'mixed', 'indirect']);
const SOURCES: { readonly [By in CorrectedSource['by']]: Decode<CorrectedSource> } = {
  name: object<Extract<CorrectedSource, { by: 'name' }>>({
    by: oneOf(['name']),
    name: checked(NAME, (name) => name.trim() !== ''),
    kind: oneOf(['person', 'organisation', 'state', 'place']),
  }),
  words: object<Extract<CorrectedSource, { by: 'words' }>>({ by: oneOf(['words']), words: text(NAME), unnamed: flag }),
  nobody: object<Extract<CorrectedSource, { by: 'nobody' }>>({ by: oneOf(['nobody']) }),
};
const source: Decode<CorrectedSource> = (value) => SOURCES[oneOf(['name', 'words', 'nobody'])(record(value).by)](value);
const VERDICTS: { readonly [Is in Verdict['is']]: Decode<Verdict> } = {
  speaker: object<Extract<Verdict, { is: 'speaker' }>>({ is: oneOf(['speaker']), kind, source }),
  quote: object<Extract<Verdict, { is: 'quote' }>>({ is: oneOf(['quote']), kind, source }),
  notQuote: object<Extract<Verdict, { is: 'notQuote' }>>({ is: oneOf(['notQuote']) }),
};
const correction = object<Correction>({
  parts: list(MAX_PARTS, anchor),
  verdict: (value) => VERDICTS[oneOf(['speaker', 'quote', 'notQuote'])(record(value).is)](value),
});

/** Decodes the reader's corrections of an article. Whether their words are in it is not asked: they may come back. Throws `Mismatch`. */
export function decodeCorrections(value: unknown): readonly Correction[] {
  const corrections = list(MAX_CORRECTIONS, correction)(value);
  if (corrections.some(({ parts }) => parts.length === 0)) throw new Mismatch('a correction of no words');
  return corrections;
}
