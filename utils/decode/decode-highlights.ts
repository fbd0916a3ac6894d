import { MAX_HIGHLIGHTS } from '../annotate/with-highlights';
import { type AnchorRival, HIGHLIGHT_COLOURS, type Highlight, MAX_NOTE, type ReadingPlace, type SureAnchor } from '../model';
import { checked, type Decode, finiteNumber, list, Mismatch, object, oneOf, optional, text, wholeNumber } from './decode';
import { anchor } from './decode-corrections';

const MAX_PARTS = 1_000;
const MAX_CONTEXT = 200;
const MAX_WORDS = 1_000_000;
const units = wholeNumber(0, MAX_CONTEXT);
const sureAnchor = object<SureAnchor>({
  exact: checked(MAX_WORDS, (words) => words !== ''),
  prefix: text(MAX_CONTEXT),
  suffix: text(MAX_CONTEXT),
  start: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  rival: optional(object<AnchorRival>({ before: units, behind: units })) as Decode<AnchorRival>,
});
const highlight = object<Highlight>({
  id: checked(80, (id) => id !== ''),
  parts: (value) => {
    const parts = list(MAX_PARTS, sureAnchor)(value);
    if (parts.length === 0) throw new Mismatch('a highlight of no words');
    return parts;
  },
  colour: oneOf(HIGHLIGHT_COLOURS),
  note: optional(checked(MAX_NOTE, (note) => note.trim() !== '')) as Decode<string>,
  madeAt: checked(40, (date) => /^\d{4}-\d\d-\d\dT/.test(date) && !Number.isNaN(Date.parse(date))),
});

/**
 * Decodes the reader's highlights in an article. Does not check whether their words are in the text, because missing words may reappear in
 * a later version. Throws `Mismatch` if the value is not a list of valid highlights or if two of them have the same id.
 */
export function decodeHighlights(value: unknown): readonly Highlight[] {
  const decoded = list(MAX_HIGHLIGHTS, highlight)(value);
  if (new Set(decoded.map(({ id }) => id)).size < decoded.length) throw new Mismatch('two highlights with one id');
  return decoded;
}

/** Decodes a reading position. Throws `Mismatch` if the value is not a valid one. */
export const decodePlace: Decode<ReadingPlace> = object<ReadingPlace>({
  block: anchor,
  offset: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  share: optional(finiteNumber(0, 1)) as Decode<number>,
});
