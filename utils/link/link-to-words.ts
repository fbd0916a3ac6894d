import type { Article, Span } from '../model';
import { encodeDirective } from './encode-directive';
import { type Places, placesIn } from './places-in';
import { type WordsNear, wordsNear } from './words-near';

/** Longer words are told by how they begin and end, or the address would hold whole paragraphs. UTF-16 units. */
const MAX_WHOLE = 160;
/** How many words tell a beginning or an end, and how many are added where they stand elsewhere too. */
const END_WORDS = 5;
const MAX_END_WORDS = 20;
/** Shorter words get neighbours even where the article has them once: the page around it has more. UTF-16 units. */
const MIN_ALONE = 20;
const NEIGHBOURS = 3;
const MAX_NEIGHBOURS = 30;
/** Pieces of a quotation; an address with more is none that people pass on. */
const MAX_PIECES = 6;

/**
 * The address of an article that leads to these very words: a text directive («text=[prefix-,]start[,end][,-suffix]», URL Fragment Text
 * Directives, WICG) for each span, with as many neighbours as it takes to tell them from all other words of the article. Marks at their
 * ends are left out: pages draw quotation marks in several ways. A fragment of the address stays, text directives of it go. Spans without
 * a word lead nowhere: the address alone is left.
 */
export function linkToWords(article: Article, spans: readonly Span[]): string {
  const [address = '', ...fragment] = (article.canonicalUrl ?? article.url).split('#');
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

/** The words as they are: alone, else with neighbours of the same line, else with any. Between lines a page may have other things. */
function wholeOf(text: string, places: Places, words: Span): Directive {
  const alone = { prefix: null, start: words, end: null, suffix: null };
  if (tells(places, words)) return alone;
  return besideOf(wordsNear(text, words), places, words) ?? besideOf(wordsNear(text, words, 'beyond'), places, words) ?? alone;
}

const tells = (places: Places, words: Span): boolean => words.end - words.start >= MIN_ALONE && places.isOnly(words);

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

/** How the words begin and how they end, each on one line as directives want it. */
function endsOf(text: string, places: Places, words: Span): Directive {
  const lineEnd = text.indexOf('\n', words.start);
  const first = wordsNear(text, { start: words.start, end: lineEnd < 0 ? words.end : Math.min(lineEnd, words.end) });
  const start = grown(first.within, (count) => hull(first.within.slice(0, count)), places.isOnly);
  const lastLine = Math.max(start.end, text.lastIndexOf('\n', words.end - 1) + 1);
  const last = wordsNear(text, { start: lastLine, end: words.end }).within;
  if (last.length === 0) return wholeOf(text, places, words);
  const end = grown(
    last,
    (count) => hull(last.slice(-count)),
    (span) => places.isFirstFrom(start.end, span),
  );
  if (tells(places, start) || first.before.length === 0) return { prefix: null, start, end, suffix: null };
  const before = grown(first.before, (count) => ({ start: hull(first.before.slice(-count)).start, end: start.end }), places.isOnly);
  return { prefix: beside(before.start, start.start), start, end, suffix: null };
}

/** The least number of words that will do, or as many as there may be. */
function grown(words: readonly Span[], spanOf: (count: number) => Span, willDo: (span: Span) => boolean): Span {
  const most = Math.min(words.length, MAX_END_WORDS);
  for (let count = END_WORDS; count < most; count++) {
    const span = spanOf(count);
    if (willDo(span)) return span;
  }
  return spanOf(most);
}
const hull = (words: readonly Span[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
