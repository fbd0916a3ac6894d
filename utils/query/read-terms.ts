import type { Span } from '../model';

/** A part of the text of a query. */
export type Term = Span &
  (
    | { readonly is: 'open' | 'close' | 'or' | 'and' | 'not' }
    | {
        readonly is: 'value';
        /** The letters before the colon; `null` if there is no colon. */
        readonly field: string | null;
        /** The value without its quotation marks. */
        readonly text: string;
        readonly isQuoted: boolean;
        /** Whether quotation marks were opened and not closed. */
        readonly isUnclosed: boolean;
        /** Whether an asterisk ends the value. */
        readonly isPrefix: boolean;
        /** The position of the value in the query. */
        readonly at: Span;
      }
  );

/** The marks that may close each opening quotation mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”“', '„': '“”', '”': '”', '«': '»', '»': '«', '「': '」', '『': '』' };
const FIELD = /(\p{L}{1,20})[:：]/uy;
const SPACES = /\s*/y;
/** A run of letters up to a space, a bracket or an opening quotation mark. */
const RUN = /[^\s()"“„”«»「『]+/y;
const SIGNS = { OR: 'or', AND: 'and', NOT: 'not' } as const;

/** Divides the text of a query into terms. Every character except spaces and lone hyphens is in a term. Takes linear time. */
export function readTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = skipSpaces(text, 0);
  while (at < text.length) {
    const term = readTerm(text, at);
    terms.push(term);
    at = skipSpaces(text, term.end);
  }
  return terms;
}

function readTerm(text: string, start: number): Term {
  const letter = text.charAt(start);
  if (letter === '(' || letter === ')') return { is: letter === '(' ? 'open' : 'close', start, end: start + 1 };
  // A hyphen excludes what follows it at once; on its own, it is a dash between words.
  if (letter === '-' && /[^\s)-]/.test(text.charAt(start + 1))) return { is: 'not', start, end: start + 1 };
  FIELD.lastIndex = start;
  const field = FIELD.exec(text);
  // «https://…» is an address and no field.
  if (!field || text.startsWith('//', FIELD.lastIndex)) return readValue(text, null, start, start);
  return readValue(text, field[1] ?? '', start, skipSpaces(text, FIELD.lastIndex));
}

/** Reads the value of a term that begins at `start`. The value itself begins at `from`. */
function readValue(text: string, field: string | null, start: number, from: number): Term {
  const closing = CLOSING[text.charAt(from)];
  if (closing) return readQuoted(text, field, start, from, closing);
  RUN.lastIndex = from;
  const run = RUN.exec(text)?.[0] ?? '';
  const end = from + run.length;
  const sign = field === null ? SIGNS[run as keyof typeof SIGNS] : undefined;
  if (sign) return { is: sign, start, end };
  const isPrefix = run.length > 1 && run.endsWith('*');
  const at = { start: from, end };
  return { is: 'value', field, text: isPrefix ? run.slice(0, -1) : run, isQuoted: false, isUnclosed: false, isPrefix, start, end, at };
}

/** Reads a value in quotation marks, in which a backslash takes the meaning from the next character. */
function readQuoted(text: string, field: string | null, start: number, from: number, closing: string): Term {
  let words = '';
  let at = from + 1;
  while (at < text.length && !closing.includes(text.charAt(at))) {
    if (text.charAt(at) === '\\' && at + 1 < text.length) at += 1;
    words += text.charAt(at);
    at += 1;
  }
  const isUnclosed = at >= text.length;
  const isPrefix = text.charAt(at + 1) === '*';
  const end = Math.min(text.length, at + (isPrefix ? 2 : 1));
  return { is: 'value', field, text: words, isQuoted: true, isUnclosed, isPrefix, start, end, at: { start: from, end } };
}

function skipSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.test(text);
  return SPACES.lastIndex;
}
