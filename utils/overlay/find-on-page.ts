import type { Span } from '../model';
import { type Letters, lettersBefore, lettersOf } from './letters';

/** The number of letters by which a piece of a changed line is found. Fewer letters would often agree by chance. */
const SEED = 14;
/** The number of letters of the page in which the rest of a changed line is looked for. */
const REACH = 3_000;
/** The number of places in a changed line from which it is looked for on the whole page. */
const STARTS = 4;
/** The number of changed lines that are looked for piece by piece. A page with more shows something else. */
const MAX_CHANGED = 400;
/** The number of letters that the page may have between two letters of a mark, such as the number of a footnote. */
const MAX_GAP = 8;
/** The number of letters that the page may have between two pieces of a line of which the first is too short to be found alone. */
const MAX_INSERTED = 60;
/** The share of the letters of a mark that must be on the page. */
const MIN_SHARE = 0.6;
const MISSING = -1;

/**
 * Finds the words of an article in the text of its page, line by line. The page may have other words between the lines and, less reliably,
 * within them. Returns a function that returns the spans of the page's text for a span of the article, or none if most of it is not there.
 */
export function findOnPage(article: string, page: string): (span: Span) => readonly Span[] {
  const own = lettersOf(article);
  const there = lettersOf(page);
  const places = placeLines(article, own, there.letters);
  return ({ start, end }) => {
    const found = places.subarray(lettersBefore(own, start), lettersBefore(own, end));
    return spansOf(found).map((span) => ({ start: there.offsets[span.start] ?? 0, end: (there.offsets[span.end - 1] ?? 0) + 1 }));
  };
}

/** Returns the index of each letter of the article among the letters of the page, or `MISSING`. */
function placeLines(article: string, own: Letters, page: string): Int32Array {
  const places = new Int32Array(own.letters.length).fill(MISSING);
  let cursor = 0;
  let changed = 0;
  let lineStart = 0;
  for (const line of article.split('\n')) {
    const from = lettersBefore(own, lineStart);
    const to = lettersBefore(own, lineStart + line.length);
    lineStart += line.length + 1;
    const letters = own.letters.slice(from, to);
    if (letters === '') continue;
    const at = findLine(letters, page, cursor);
    if (at !== MISSING) {
      for (let index = 0; index < letters.length; index++) places[from + index] = at + index;
      cursor = at + letters.length;
    } else if (changed < MAX_CHANGED) {
      changed += 1;
      cursor = placePieces(letters, page, cursor, places.subarray(from, to));
    }
  }
  return places;
}

/** Returns the place of a whole line on the page. A short line is looked for only behind the one before, because it may occur often. */
function findLine(letters: string, page: string, cursor: number): number {
  const next = page.indexOf(letters, cursor);
  return next >= 0 || letters.length < SEED ? next : page.indexOf(letters);
}

/** Places the pieces of a line in which the page has other words. Returns the place on the page behind the last piece. */
function placePieces(letters: string, page: string, cursor: number, places: Int32Array): number {
  const stride = Math.max(1, Math.floor(letters.length / STARTS));
  const place = (from: number, length: number, found: number) => {
    for (let index = 0; index < length; index++) places[from + index] = found + index;
  };
  let reached = cursor;
  /** The number of letters up to the end of the last piece. */
  let done = 0;
  for (let at = 0; at + SEED <= letters.length; ) {
    const seed = letters.slice(at, at + SEED);
    let found = indexNear(page, seed, reached);
    if (found < 0 && done === 0 && at % stride === 0) found = page.indexOf(seed);
    if (found < 0) {
      at += 1;
      continue;
    }
    const before = letters.slice(done, at);
    const from = Math.max(done > 0 ? reached : 0, found - MAX_INSERTED - before.length);
    const near = page.slice(from, found).lastIndexOf(before);
    if (before !== '' && near >= 0) place(done, before.length, from + near);
    let length = SEED;
    while (at + length < letters.length && letters[at + length] === page[found + length]) length += 1;
    place(at, length, found);
    at += length;
    done = at;
    reached = found + length;
  }
  return reached;
}

function indexNear(page: string, seed: string, from: number): number {
  const found = page.slice(from, from + REACH).indexOf(seed);
  return found < 0 ? found : from + found;
}

/** Joins the places of a mark's letters to spans, or returns none if too many letters are missing. */
function spansOf(places: Int32Array): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let found = 0;
  for (const place of places) {
    if (place === MISSING) continue;
    found += 1;
    const last = spans.at(-1);
    if (last && place >= last.end && place - last.end <= MAX_GAP) last.end = place + 1;
    else spans.push({ start: place, end: place + 1 });
  }
  return found > 0 && found >= places.length * MIN_SHARE ? spans : [];
}
