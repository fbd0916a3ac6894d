import type { Quote, Span } from '../model';
import { sliceOf } from '../text/span';

/** The words with which an article reports a quotation, such as «Helen Marrow | told | reporters», divided at the cue. */
export interface CuePhrase {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
  /** The span of the whole phrase in the article's text. */
  readonly span: Span;
}

/** The greatest length of a phrase that includes the speaker, in UTF-16 code units. */
const MAX_PHRASE = 120;
/** Matches the words after a cue, up to the end of the clause. */
const REST = /^[^\n.,;:!?。，、！？؟،“”„«»"()[\]—–]{0,40}(?!\p{L})/u;
/** Matches the text after a phrase if its clause goes on. */
const MORE = /^\s*[\p{L}\p{N}]/u;

/** Returns the phrase that reports a quotation, or `null` if the quotation has no cue. Leaves out a speaker who is named too far away. */
export function cuePhraseOf(text: string, { cue, speaker, parts }: Pick<Quote, 'cue' | 'speaker' | 'parts'>): CuePhrase | null {
  if (!cue) return null;
  const hull = speaker ? { start: Math.min(cue.start, speaker.mention.start), end: Math.max(cue.end, speaker.mention.end) } : cue;
  const isWhole = hull.end - hull.start <= MAX_PHRASE && !parts.some((part) => overlap(part, hull));
  const { start, end } = isWhole ? hull : cue;
  const [rest = ''] = REST.exec(text.slice(end, end + MAX_PHRASE)) ?? [];
  const after = (sliceOf(text, { start: cue.end, end }) + rest).trimEnd();
  const isCut = MORE.test(text.slice(end + rest.length, end + MAX_PHRASE));
  return {
    before: sliceOf(text, { start, end: cue.start }),
    cue: sliceOf(text, cue),
    after: isCut ? `${after} …` : after,
    span: { start, end: cue.end + after.length },
  };
}

const overlap = (some: Span, others: Span): boolean => some.start < others.end && others.start < some.end;
