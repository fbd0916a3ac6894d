import type { Span } from '../../model';
import { findMarks, type Mark, type MarkStyle, markStyleOf, singleMarks } from './find-marks';
import { findWraps, type Wrap } from './find-wraps';

/** A stretch of words in outermost quotation marks, within one paragraph. The span includes the marks. */
export interface Stretch extends Span {
  /** The span of the words without the quotation marks. */
  readonly inner: Span;
  /** The index of the paragraph that contains the words. */
  readonly paragraph: number;
  /** Whether the quotation continues at the beginning of the next paragraph. */
  readonly continues: boolean;
  /** Whether the closing mark is missing. If so, the words extend to the end of the paragraph. */
  readonly recovered: boolean;
  /** Whether these words are a paragraph of a block quote, which has no quotation marks. */
  readonly block?: boolean;
  /** Whether these words and the previous ones are in the same pair of quotation marks and are separated only by a reporting clause. */
  readonly joins?: boolean;
}

/** The marks that can close a quotation, keyed by its opening mark. */
const closersOf: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'], '„': ['“', '”', '"'], '‟': ['”'], '«': ['»'], '»': ['«'], '‹': ['›'], '›': ['‹'], '「': ['」'], '『': ['』'],
  '〝': ['〞', '〟'], '"': ['"', '”'], "''": ["''"], '``': ["''"], '”': ['”'], '‘': ['’'], '‚': ['‘', '’'], "'": ["'"],
}; // biome-ignore format: a table
/** The marks that look the same at both ends of a quotation. */
const symmetric = new Set(['"', "''", '”', "'"]);

/** Returns the lines of the text, including empty ones. Each line of `Article.text` is a paragraph. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; ; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    paragraphs.push({ start, end });
    if (stop < 0) return paragraphs;
    start = stop + 1;
  }
}

/**
 * Finds the stretches of words in outermost quotation marks, sorted and disjoint, in linear time. A quotation without a closing mark
 * continues in the next paragraph if that paragraph repeats the opening mark. Otherwise, it ends with its paragraph if it looks complete,
 * and is dropped if it does not.
 * @param prior The language's primary quotation marks, or `null`.
 */
export function findStretches(text: string, paragraphs: readonly Span[], prior: readonly [string, string] | null): Stretch[] {
  const all = findMarks(text);
  const wraps = findWraps(text, all);
  const outer = new Set(wraps.map(({ from }) => all[from]));
  const marks = withoutWrapped(all, wraps);
  const style = markStyleOf(all, prior, all.length - marks.length);
  const stretches: Stretch[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const own: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start < paragraph.end; mark = marks[++next]) own.push(mark);
    if (own.length === 0) continue;
    let paired = pair(own, style, outer, true);
    if (paired.open) {
      const flat = pair(own, style, outer, false);
      if (!flat.open) paired = flat;
    }
    for (const [open, close] of paired.pairs) {
      if (close.start <= open.end) continue;
      const inner = { start: open.end, end: close.start };
      stretches.push({ start: open.start, end: close.end, inner, paragraph: index, continues: false, recovered: false });
    }
    const last = paired.open && unclosedStretch(text, paired.open, paragraph, index, marks[next], paragraphs);
    if (last) stretches.push(last);
  }
  return stretches;
}

/**
 * Returns the marks that are not inside a pair in `wraps`, so that no mark inside a pair is matched with one outside it. The two marks of
 * each pair are kept.
 */
function withoutWrapped(marks: readonly Mark[], wraps: readonly Wrap[]): readonly Mark[] {
  if (wraps.length === 0) return marks;
  let next = 0;
  return marks.filter((_, index) => {
    while ((wraps[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next++;
    const wrap = wraps[next];
    return !wrap || index <= wrap.from;
  });
}

/**
 * Pairs the quotation marks of a paragraph. Returns the outermost pairs, and the outermost mark that is still open, if any.
 * @param outer The marks that open a quotation regardless of the document's style.
 * @param nests Whether a quotation may open inside another one.
 */
function pair(
  marks: readonly Mark[],
  style: MarkStyle,
  outer: ReadonlySet<Mark | undefined>,
  nests: boolean,
): { pairs: [Mark, Mark][]; open: Mark | null } {
  const pairs: [Mark, Mark][] = [];
  const stack: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const first = stack[0];
    if (singleMarks.has(mark.char) && first && !singleMarks.has(first.char)) continue;
    const top = stack.at(-1);
    const onlyOpens = mark.opens && !mark.closes;
    // An opening mark may be typed in place of the closing mark, as in «“It floods,“ she said».
    const mistyped = mark.char === '“' && top?.char === '“' && mark.closes && !mark.opens;
    if (
      top &&
      (closersOf[top.char]?.includes(mark.char) || mistyped) &&
      !(onlyOpens && symmetric.has(mark.char)) &&
      !isPossessive(mark, marks[index + 1])
    ) {
      stack.pop();
      if (stack.length === 0) pairs.push([top, mark]);
    } else if (
      (outer.has(mark) || canOpen(mark, style)) &&
      (!top || (nests && stack.length < 8 && (top.char !== mark.char || symmetric.has(mark.char))))
    ) {
      stack.push(mark);
    } else if (first && stack.length > 1 && closersOf[first.char]?.includes(mark.char) && !onlyOpens) {
      stack.length = 0;
      pairs.push([first, mark]);
    }
  }
  return { pairs, open: stack[0] ?? null };
}

function canOpen({ char, opens, closes, beforeSpace }: Mark, style: MarkStyle): boolean {
  switch (char) {
    case '«':
    case '‹':
      return !style.guillemetsInward;
    case '»':
    case '›':
      return style.guillemetsInward;
    case '”':
      return style.rightOpens && opens;
    case '"':
    case "''":
      return opens;
    case "'":
      return style.singlesOutside && opens && !closes;
    case '‘':
      return opens && !closes;
    case '“':
      // In German, this mark closes a quotation. After a word and before a space, it never opens one.
      return !(closes && beforeSpace);
    default:
      return char in closersOf;
  }
}

/**
 * Returns whether a mark is a possessive apostrophe, that is, whether another closing mark of the same kind follows, as in «the workers’
 * rights,’ he said».
 */
const isPossessive = (mark: Mark, next: Mark | undefined): boolean =>
  singleMarks.has(mark.char) && mark.afterWord && next !== undefined && next.char === mark.char && next.closes && !next.opens;

/** Returns the stretch of quoted words after an opening mark that is never closed, or `null` if the mark should be ignored. */
function unclosedStretch(
  text: string,
  open: Mark,
  paragraph: Span,
  index: number,
  next: Mark | undefined,
  paragraphs: readonly Span[],
): Stretch | null {
  const words = text.slice(paragraph.start, paragraph.end);
  const end = paragraph.start + words.trimEnd().length;
  if (end <= open.end) return null;
  const before = text.slice(paragraph.start, open.start).trim();
  const following = paragraphs.slice(index + 1, index + 3).find((candidate) => !isBlank(text, candidate));
  const continues =
    next?.char === open.char &&
    following !== undefined &&
    next.start < following.end &&
    text.slice(following.start, next.start).trim() === '';
  if (singleMarks.has(open.char) && !continues) return null;
  if (!continues && before !== '' && !/[:,]$/u.test(before) && !/[.!?…]$/u.test(words.slice(-8).trimEnd())) return null;
  return { start: open.start, end, inner: { start: open.end, end }, paragraph: index, continues, recovered: !continues };
}

const isBlank = (text: string, { start, end }: Span): boolean => end - start < 200 && text.slice(start, end).trim() === '';
