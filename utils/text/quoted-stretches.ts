import type { Span } from '../model';

/**
 * The marks that can close a quotation, keyed by its opening mark. Depending on the language, guillemets and „“” either open or close a
 * quotation, so the characters around them decide.
 */
const MARKS = new Map([
  ['“', '”“'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹'],
  ['‘', '’'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
]);
const CLOSING = new Set([...MARKS.values()].flatMap((marks) => [...marks]));
const BLANK = /[\s([{—–-]/u;
const AFTER = /[\s.,;:!?…)\]}—–-]/u;

/**
 * Returns the quotations in a line, with their quotation marks but without nested quotations. An unclosed quotation extends to the end of
 * the line, because it may continue in the next paragraph.
 */
export function quotedStretches(text: string, line: Span): Span[] {
  const found: Span[] = [];
  let open: { start: number; closers: string } | null = null;
  for (let at = line.start; at < line.end; at++) {
    const mark = text[at] ?? '';
    if (open) {
      if (open.closers.includes(mark) && closes(text, at, line)) {
        found.push({ start: open.start, end: at + 1 });
        open = null;
      }
    } else {
      const closers = MARKS.get(mark);
      if (closers && opens(text, at, line)) open = { start: at, closers };
    }
  }
  if (open) found.push({ start: open.start, end: line.end });
  return found;
}

const before = (text: string, at: number, { start }: Span): string => (at > start ? (text[at - 1] ?? '') : ' ');
const after = (text: string, at: number, { end }: Span): string => (at + 1 < end ? (text[at + 1] ?? '') : ' ');

/**
 * Returns whether the mark at an offset opens a quotation. The mark „ always does, and so do 「 and 『, because Japanese has no spaces. Any
 * other mark must be at the beginning of a line or follow whitespace, a bracket, a dash or another mark. Only «, as in « Oui », may be
 * followed by whitespace.
 */
function opens(text: string, at: number, line: Span): boolean {
  const mark = text[at] ?? '';
  if (mark === '「' || mark === '『' || mark === '„') return true;
  const isStart = at === line.start || BLANK.test(before(text, at, line)) || MARKS.has(before(text, at, line));
  return isStart && (mark === '«' || !/\s/u.test(after(text, at, line)));
}

function closes(text: string, at: number, line: Span): boolean {
  const mark = text[at] ?? '';
  if (mark !== '’' && mark !== '"' && mark !== '«') return true;
  // An apostrophe stands between letters, and a mark that opens a nested quotation follows whitespace. Neither closes a quotation.
  const next = after(text, at, line);
  return !/\s/u.test(before(text, at, line)) && (AFTER.test(next) || CLOSING.has(next));
}
