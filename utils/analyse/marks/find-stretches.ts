import type { Span } from '../../model';
import { findMarks, judgeStyle, type Mark, type MarkStyle, singles } from './find-marks';
import { findWraps, type Wrap } from './find-wraps';

/** Words in outermost quotation marks, within one paragraph. */
export interface Stretch extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The quotation goes on in the next stretch, which opens the next paragraph. */
  readonly continues: boolean;
  /** The closing mark is missing; the paragraph's end stands for it. */
  readonly recovered: boolean;
  /** A paragraph of a block quote, without marks. */
  readonly block?: boolean;
  /** Goes on with the words before the reporting clause that stands within the same marks. */
  readonly joins?: boolean;
}

/** The closing marks that each opening mark takes. */
const closersOf: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'], '„': ['“', '”', '"'], '‟': ['”'], '«': ['»'], '»': ['«'], '‹': ['›'], '›': ['‹'], '「': ['」'], '『': ['』'], '〝': ['〞', '〟'],
  '"': ['"', '”'], "''": ["''"], '``': ["''"], '”': ['”'], '‘': ['’'], '‚': ['‘', '’'], "'": ["'"],
}; // biome-ignore format: a table
const symmetric = new Set(['"', "''", '”', "'"]);

/** The lines of a text, empty ones too: `Article.text` has a paragraph a line. */
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
 * Outermost quoted stretches, sorted and disjoint: marks paired by a stack, paragraph by paragraph. A quotation that repeats its opening
 * mark at the next paragraph without having closed continues there; a lost closing mark is recovered at the paragraph's end where the
 * paragraph looks like a whole quotation, and the mark is given up otherwise. Linear in the text.
 */
export function findStretches(text: string, paragraphs: readonly Span[], prior: readonly [string, string] | null): Stretch[] {
  const all = findMarks(text);
  const wraps = findWraps(text, all);
  const outer = new Set(wraps.map(({ from }) => all[from]));
  const marks = withoutWrapped(all, wraps);
  const style = judgeStyle(all, prior, all.length - marks.length);
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
    const last = paired.open && unclosed(text, paired.open, paragraph, index, marks[next], paragraphs);
    if (last) stretches.push(last);
  }
  return stretches;
}

/** What stands in marks that are surely outer ones pairs with nothing outside. */
function withoutWrapped(marks: readonly Mark[], wraps: readonly Wrap[]): readonly Mark[] {
  if (wraps.length === 0) return marks;
  let next = 0;
  return marks.filter((_, index) => {
    while ((wraps[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next++;
    const wrap = wraps[next];
    return !wrap || index <= wrap.from;
  });
}

/** `outer`: marks that surely open, whatever the style. */
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
    if (singles.has(mark.char) && first && !singles.has(first.char)) continue;
    const top = stack.at(-1);
    const onlyOpens = mark.opens && !mark.closes;
    // «“It floods,“ she said»: an opening mark typed where a closing one belongs.
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

function canOpen({ char, opens, closes }: Mark, style: MarkStyle): boolean {
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
    default:
      return char in closersOf;
  }
}

/** «the workers’ rights,’ he said»: of two closing marks in a row the first belongs to its word. */
const isPossessive = (mark: Mark, next: Mark | undefined): boolean =>
  singles.has(mark.char) && mark.afterWord && next !== undefined && next.char === mark.char && next.closes && !next.opens;

function unclosed(
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
  if (singles.has(open.char) && !continues) return null;
  if (!continues && before !== '' && !/[:,]$/u.test(before) && !/[.!?…]$/u.test(words.slice(-8).trimEnd())) return null;
  return { start: open.start, end, inner: { start: open.end, end }, paragraph: index, continues, recovered: !continues };
}

const isBlank = (text: string, { start, end }: Span): boolean => end - start < 200 && text.slice(start, end).trim() === '';
