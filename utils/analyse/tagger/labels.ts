import type { Span } from '../../model';

/** The types of names that the tagger distinguishes. */
export const TYPES = ['person', 'organisation', 'location'] as const;
export type NameType = (typeof TYPES)[number];

/** A name that the tagger found. */
export interface TaggedName extends Span {
  readonly type: NameType;
}

/**
 * The number of labels: one for tokens outside names, and four for each type of name. The four are for the first, an inner and the last
 * token of a name, and for a name of one token (BILOU; Ratinov and Roth 2009).
 */
export const LABEL_COUNT = 1 + 4 * TYPES.length;
/** The label of tokens outside names. */
export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;
const labelOf = (type: number, place: number): number => 1 + 4 * type + place;
const placeOf = (label: number): number => (label - 1) % 4;
const typeOf = (label: number): number => (label - 1) >> 2;

const opens = (label: number): boolean => label === OUTSIDE || placeOf(label) === BEGIN || placeOf(label) === UNIT;
const closes = (label: number): boolean => label === OUTSIDE || placeOf(label) === LAST || placeOf(label) === UNIT;
const follows = (label: number, next: number): boolean =>
  closes(label) ? opens(next) : next !== OUTSIDE && typeOf(label) === typeOf(next) && (placeOf(next) === INSIDE || placeOf(next) === LAST);

const all = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** The labels that the first token of a line may have. */
export const FIRST_LABELS: readonly number[] = all.filter(opens);
/** The labels that the last token of a line may have. */
export const LAST_LABELS: readonly number[] = all.filter(closes);
/** For each label, the labels that may come right before it. */
export const LABELS_BEFORE: readonly (readonly number[])[] = all.map((next) => all.filter((label) => follows(label, next)));

/** Returns the labels of the tokens in a text whose names are known. The names must be sorted and disjoint. */
export function labelNames(tokens: readonly Span[], names: readonly TaggedName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, type } of names) {
    while (at < tokens.length && (tokens[at] as Span).end <= start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at] as Span).start < end) at++;
    const kind = TYPES.indexOf(type);
    for (let token = from; token < at; token++)
      labels[token] = labelOf(kind, at - from === 1 ? UNIT : token === from ? BEGIN : token === at - 1 ? LAST : INSIDE);
  }
  return labels;
}

/** Returns the names that the tokens' labels mark, in text order. */
export function readLabels(tokens: readonly Span[], labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (label === OUTSIDE || !opens(label)) continue;
    let to = at;
    if (placeOf(label) === BEGIN)
      do to++;
      while (to + 1 < labels.length && placeOf(labels[to] as number) === INSIDE);
    names.push({ start: (tokens[at] as Span).start, end: (tokens[to] as Span).end, type: TYPES[typeOf(label)] as NameType });
    at = to;
  }
  return names;
}
