import { addressOf } from '../article/article-address';
import type { Article, Span } from '../model';
import { encodeDirective } from './encode-directive';
import { type Places, placesIn } from './places-in';
import { type WordsNear, wordsNear } from './words-near';

/**
 * The maximum length, in UTF-16 units, of a passage that a link contains in full. For a longer passage, the link contains only the
 * beginning and the end, because it would otherwise become too long.
 */
const MAX_WHOLE = 160;
/**
 * The number of words that a link contains from each end of a long passage. If these words also occur elsewhere, more are added, up to
 * `MAX_END_WORDS`.
 */
const END_WORDS = 5;
const MAX_END_WORDS = 20;
/**
 * The minimum length, in UTF-16 units, of a passage that is linked without its neighbouring words. Neighbouring words are added to a
 * shorter passage even if it is unique in the article, because the page contains more text than the article.
 */
const MIN_ALONE = 20;
const NEIGHBOURS = 3;
const MAX_NEIGHBOURS = 30;
/** The maximum number of parts of a quotation that one link contains. With more parts, the link would be too long to share. */
const MAX_PIECES = 6;

/**
 * Returns a link to the given spans of an article, with one text directive for each («text=[prefix-,]start[,end][,-suffix]», URL Fragment
 * Text Directives, WICG). Each directive contains as many neighbouring words as are needed to make the span unique. Punctuation at the ends
 * of a span is omitted, because pages write quotation marks in several ways. Spans without a word get no directive.
 */
export function linkToWords(article: Article, spans: readonly Span[]): string {
  const [address = '', ...fragment] = addressOf(article).split('#');
  const [place = ''] = fragment.join('#').split(':~:');
  const places = placesIn(article);
  const pieces = spans.slice(0, MAX_PIECES).flatMap((span) => directiveOf(article.text, places, span) ?? []);
  if (pieces.length === 0) return place === '' ? address : `${address}#${place}`;
  return `${address}#${place}:~:${pieces.map((piece) => `text=${piece}`).join('&')}`;
}

interface Directive {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
}

function directiveOf(text: string, places: Places, span: Span): string | null {
  const near = wordsNear(text, span);
  const [first, last] = [near.within[0], near.within.at(-1)];
  if (!first || !last) return null;
  const words = { start: first.start, end: last.end };
  const isLong = words.end - words.start > MAX_WHOLE || text.slice(words.start, words.end).includes('\n');
  const { prefix, start, end, suffix } = isLong ? endsOf(text, places, words) : wholeOf(text, places, words);
  const write = ({ start: from, end: to }: Span) => encodeDirective(text.slice(from, to));
  return [prefix && `${write(prefix)}-`, write(start), end && write(end), suffix && `-${write(suffix)}`].filter(Boolean).join(',');
}

/**
 * Returns a directive that contains the words in full: alone if they are unique, otherwise with neighbouring words from the same line,
 * otherwise with any neighbouring words. The same line is preferred, because the page may contain other text between two lines of the
 * article.
 */
function wholeOf(text: string, places: Places, words: Span): Directive {
  const alone = { prefix: null, start: words, end: null, suffix: null };
  if (isDistinct(places, words)) return alone;
  return besideOf(wordsNear(text, words), places, words) ?? besideOf(wordsNear(text, words, 'beyond'), places, words) ?? alone;
}

const isDistinct = (places: Places, words: Span): boolean => words.end - words.start >= MIN_ALONE && places.isOnly(words);

function besideOf({ before, behind }: WordsNear, places: Places, words: Span): Directive | null {
  const most = Math.min(MAX_NEIGHBOURS, Math.max(before.length, behind.length));
  for (let count = Math.min(NEIGHBOURS, most); count > 0 && count <= most; count++) {
    const from = before.at(-Math.min(count, before.length))?.start ?? words.start;
    const to = behind[Math.min(count, behind.length) - 1]?.end ?? words.end;
    const [prefix, suffix] = [beside(from, words.start), beside(words.end, to)];
    const alone = { prefix: null, start: words, end: null, suffix: null };
    if (prefix && places.isOnly({ start: from, end: words.end })) return { ...alone, prefix };
    if (suffix && places.isOnly({ start: words.start, end: to })) return { ...alone, suffix };
    if (places.isOnly({ start: from, end: to })) return { ...alone, prefix, suffix };
  }
  return null;
}
const beside = (start: number, end: number): Span | null => (start < end ? { start, end } : null);

/**
 * Returns a directive that contains only the beginning and the end of the words. Neither of these two parts crosses a line break, because
 * text directives do not allow that.
 */
function endsOf(text: string, places: Places, words: Span): Directive {
  const lineEnd = text.indexOf('\n', words.start);
  const first = wordsNear(text, { start: words.start, end: lineEnd < 0 ? words.end : Math.min(lineEnd, words.end) });
  const start = growUntil(first.within, (count) => hull(first.within.slice(0, count)), places.isOnly);
  const lastLine = Math.max(start.end, text.lastIndexOf('\n', words.end - 1) + 1);
  const last = wordsNear(text, { start: lastLine, end: words.end }).within;
  if (last.length === 0) return wholeOf(text, places, words);
  const end = growUntil(
    last,
    (count) => hull(last.slice(-count)),
    (span) => places.isFirstFrom(start.end, span),
  );
  if (isDistinct(places, start) || first.before.length === 0) return { prefix: null, start, end, suffix: null };
  const before = growUntil(first.before, (count) => ({ start: hull(first.before.slice(-count)).start, end: start.end }), places.isOnly);
  return { prefix: beside(before.start, start.start), start, end, suffix: null };
}

/** Adds words until the resulting span satisfies `willDo` or the maximum number of words is reached. Returns that span. */
function growUntil(words: readonly Span[], spanOf: (count: number) => Span, willDo: (span: Span) => boolean): Span {
  const most = Math.min(words.length, MAX_END_WORDS);
  for (let count = END_WORDS; count < most; count++) {
    const span = spanOf(count);
    if (willDo(span)) return span;
  }
  return spanOf(most);
}
const hull = (words: readonly Span[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
