import { type Highlight, type HighlightColour, MAX_NOTE, type Reading, type Span } from '../model';
import { alike } from '../text/anchor';
import { sureAnchorOf } from '../text/sure-anchor';
import { placeHighlights } from './place-highlights';
import { MAX_HIGHLIGHTS, withHighlights } from './with-highlights';

/** The properties of a new highlight other than its words. `madeAt` is an ISO 8601 date. */
export interface NewHighlight {
  readonly id: string;
  readonly madeAt: string;
  readonly colour: HighlightColour;
}
export interface HighlightChange {
  readonly colour?: HighlightColour;
  /** The new note. An empty string, or one that contains only whitespace, removes the existing note. */
  readonly note?: string;
}

/** Returns the highlight that covers exactly these spans, or `undefined` if there is none. */
export function highlightOf(reading: Reading, parts: readonly Span[]): Highlight | undefined {
  return placeHighlights(reading).find(({ places }) => areSame(places, parts))?.highlight;
}

const areSame = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(({ start, end }, at) => start === others[at]?.start && end === others[at].end);

/**
 * Returns the reading with the spans highlighted. If a highlight already covers exactly these spans, only its colour changes. Returns the
 * same object if there are no spans or if the reading already has the maximum number of highlights.
 */
export function addHighlight(reading: Reading, parts: readonly Span[], { id, madeAt, colour }: NewHighlight): Reading {
  const { article, highlights = [] } = reading;
  const before = highlightOf(reading, parts);
  if (before) return changeHighlight(reading, before.id, { colour });
  if (parts.length === 0 || highlights.length >= MAX_HIGHLIGHTS) return reading;
  const folded = alike(article.text);
  const made = { id, parts: parts.map((part) => sureAnchorOf(article.text, part, folded)), colour, madeAt };
  return withHighlights(reading, [...highlights, made]);
}

/** Returns the reading with a new colour or note for one highlight, or the same object if nothing changes. */
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

/** Returns the reading without the given highlight and its note. */
export function removeHighlight(reading: Reading, id: string): Reading {
  const { highlights = [] } = reading;
  const left = highlights.filter((one) => one.id !== id);
  return left.length === highlights.length ? reading : withHighlights(reading, left);
}
