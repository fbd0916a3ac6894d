import type { Anchor, CastChange, CastCorrection, CorrectedSource, Correction, NamedActor, QuoteCorrection, Verdict } from '../model';
import { attempt, checked, type Decode, flag, list, Mismatch, object, oneOf, optional, record, text, wholeNumber } from './decode';

/**
 * The maximum number of corrections in one article, which is more than any reader makes. The limit is needed because each correction is
 * searched for in the text.
 */
const MAX_CORRECTIONS = 2_000;
const MAX_PARTS = 1_000;
const MAX_WORDS = 1_000_000;
const MAX_CONTEXT = 200;
const MAX_NAME = 1_000;
/**
 * The maximum number of corrections kept for later articles, which is more than any reader makes. Beyond it, the oldest are dropped first.
 */
export const MAX_RULES = 1_000;

/** Decodes an anchor, which is a passage with enough context to be found again. */
export const anchor = object<Anchor>({
  exact: text(MAX_WORDS),
  prefix: text(MAX_CONTEXT),
  suffix: text(MAX_CONTEXT),
  start: wholeNumber(0, Number.MAX_SAFE_INTEGER),
});
const kind = oneOf(['direct', 'mixed', 'indirect']);
const actorName = checked(MAX_NAME, (name) => name.trim() !== '');
const actorKind = oneOf(['person', 'organisation', 'state', 'place']);
const SOURCES: { readonly [By in CorrectedSource['by']]: Decode<CorrectedSource> } = {
  name: object<Extract<CorrectedSource, { by: 'name' }>>({
    by: oneOf(['name']),
    name: actorName,
    kind: actorKind,
  }),
  words: object<Extract<CorrectedSource, { by: 'words' }>>({ by: oneOf(['words']), words: text(MAX_NAME), unnamed: flag }),
  nobody: object<Extract<CorrectedSource, { by: 'nobody' }>>({ by: oneOf(['nobody']) }),
};
const source: Decode<CorrectedSource> = (value) => SOURCES[oneOf(['name', 'words', 'nobody'])(record(value).by)](value);
const VERDICTS: { readonly [Is in Verdict['is']]: Decode<Verdict> } = {
  speaker: object<Extract<Verdict, { is: 'speaker' }>>({ is: oneOf(['speaker']), kind, source }),
  quote: object<Extract<Verdict, { is: 'quote' }>>({ is: oneOf(['quote']), kind, source }),
  notQuote: object<Extract<Verdict, { is: 'notQuote' }>>({ is: oneOf(['notQuote']) }),
};
const ofQuote = object<QuoteCorrection>({
  parts: (value) => {
    const parts = list(MAX_PARTS, anchor)(value);
    if (parts.length === 0) throw new Mismatch('a correction of no words');
    return parts;
  },
  verdict: (value) => VERDICTS[oneOf(['speaker', 'quote', 'notQuote'])(record(value).is)](value),
});

const actor = object<NamedActor>({ name: actorName, kind: actorKind });
const CHANGES: { readonly [Is in CastChange['is']]: Decode<CastChange> } = {
  rename: object<Extract<CastChange, { is: 'rename' }>>({ is: oneOf(['rename']), name: actorName }),
  hide: object<Extract<CastChange, { is: 'hide' }>>({ is: oneOf(['hide']) }),
  merge: object<Extract<CastChange, { is: 'merge' }>>({ is: oneOf(['merge']), into: actor }),
  split: object<Extract<CastChange, { is: 'split' }>>({ is: oneOf(['split']), name: actorName }),
};
const ofCast = object<CastCorrection>({
  actor,
  change: (value) => CHANGES[oneOf(['rename', 'hide', 'merge', 'split'])(record(value).is)](value),
  always: optional(always) as Decode<true>,
});
function always(value: unknown): true {
  if (value !== true) throw new Mismatch('not true');
  return value;
}
const correction: Decode<Correction> = (value) => ('change' in record(value) ? ofCast : ofQuote)(value);

/**
 * Decodes the reader's corrections of an article. Does not check whether their words are in the text, because missing words may reappear in
 * a later version. Throws `Mismatch` if a correction is malformed or there are too many.
 */
export function decodeCorrections(value: unknown): readonly Correction[] {
  return list(MAX_CORRECTIONS, correction)(value);
}

/** Decodes the corrections that the reader keeps for later articles. Invalid entries are left out, and the others still apply. */
export function decodeRules(value: unknown): readonly CastCorrection[] {
  const kept = Array.isArray(value) ? value.slice(-MAX_RULES) : [];
  return kept.flatMap((one) => {
    const decoded = attempt(() => ({ ok: true, value: ofCast(one) }));
    return decoded.ok && decoded.value.always ? [decoded.value] : [];
  });
}
