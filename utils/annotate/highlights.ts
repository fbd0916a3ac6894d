import { type Highlight, type HighlightColour, MAX_NOTE, type Reading, type Span } from '../model';
import { alike } from '../text/anchor';
import { sureAnchorOf } from '../text/sure-anchor';
import { placeHighlights } from './place-highlights';

/** More than anybody makes of one article: all are looked for in its text whenever it is opened. */
export const MAX_HIGHLIGHTS = 2_000;

/** What is to be marked, and how. `id` and `madeAt` are those of a new highlight. */
export interface NewHighlight {
  readonly id: string;
  readonly madeAt: string;
  readonly colour: HighlightColour;
}
export interface HighlightChange {
  readonly colour?: HighlightColour;
  /** A note of blanks is none. */
  readonly note?: string;
}

/** The same reading with these highlights and no others. */
export function withHighlights({ highlights: _, ...rest }: Reading, highlights: readonly Highlight[]): Reading {
  return highlights.length > 0 ? { ...rest, highlights } : rest;
}

/** Whether two readings have the same words and the same is said of them, whatever is highlighted. */
export const haveSameWords = (some: Reading, others: Reading): boolean =>
  some.article === others.article && some.analysis === others.analysis && some.corrections === others.corrections;

/** The highlight of exactly these words, if they have one. */
export function highlightOf(reading: Reading, parts: readonly Span[]): Highlight | undefined {
  return placeHighlights(reading).find(({ places }) => areSame(places, parts))?.highlight;
}

const areSame = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(({ start, end }, at) => start === others[at]?.start && end === others[at].end);

/** The same reading with words highlighted; those that are highlighted already have the other colour. The very same where it has no room for more. */
export function addHighlight(reading: Reading, parts: readonly Span[], { id, madeAt, colour }: NewHighlight): Reading {
  const { article, highlights = [] } = reading;
  const before = highlightOf(reading, parts);
  if (before) return changeHighlight(reading, before.id, { colour });
  if (parts.length === 0 || highlights.length >= MAX_HIGHLIGHTS) return reading;
  const folded = alike(article.text);
  const made = { id, parts: parts.map((part) => sureAnchorOf(article.text, part, folded)), colour, madeAt };
  return withHighlights(reading, [...highlights, made]);
}

/** The same reading, but one of its highlights in another colour or with another note. The very same where nothing changes. */
export function changeHighlight(reading: Reading, id: string, change: HighlightChange): Reading {
  const { highlights = [] } = reading;
  const before = highlights.find((one) => one.id === id);
  if (!before) return reading;
  const { note: written, ...rest } = { ...before, ...change };
  const note = written?.trim().slice(0, MAX_NOTE);
  const after: Highlight = note ? { ...rest, note } : rest;
  if (after.colour === before.colour && after.note === before.note) return reading;
  return withHighlights(
    reading,
    highlights.map((one) => (one === before ? after : one)),
  );
}

/** The same reading without one of its highlights and its note. */
export function removeHighlight(reading: Reading, id: string): Reading {
  const { highlights = [] } = reading;
  const left = highlights.filter((one) => one.id !== id);
  return left.length === highlights.length ? reading : withHighlights(reading, left);
}
