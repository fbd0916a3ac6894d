import type { Span } from '../../model';

// Matches invisible characters, which must not affect offsets: C0 and C1 controls except whitespace, as well as soft hyphens and zero-width
// characters.
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;
/** Returns text from a page without invisible characters and with lone surrogates replaced. */
export const readableWords = (raw: string): string => raw.replace(INVISIBLE, '').toWellFormed();
const NEEDS_COLLAPSE = /[\t\n\f\r\v]|\s\s/;
const collapse = (words: string): string => words.replace(/[\t\n\f\r\v]+/g, ' ').replace(/\s\s+/g, ' ');

/** A span that may still become shorter when the whitespace at the end of its line is removed. */
interface Leaf {
  start: number;
  end: number;
}

/**
 * Builds an article's text and returns the span of each piece. Separates blocks by one line break, collapses whitespace within a block, and
 * turns a `<br>` into one line break. Every character except these line breaks is in exactly one span.
 */
export class TextWriter {
  readonly #chunks: string[] = [];
  #length = 0;
  #last: Leaf[] = [];
  /** Whether a line break must be written before the next character. */
  #pendingBreak = false;
  /** True if leading whitespace in the next piece is dropped, for example at the start of a block or line, or after other whitespace. */
  #atEdge = true;
  #isBlockStart = true;

  /** The text written so far. After `endBlock`, it has no trailing whitespace. */
  get text(): string {
    return this.#chunks.join('');
  }

  /** Ends the current block, if there is one. */
  endBlock(): void {
    this.#endLine();
    this.#isBlockStart = true;
  }

  /** Starts a new line within a block. At the start of a block or after another line break, does nothing and returns false. */
  breakLine(): boolean {
    if (this.#isBlockStart || this.#pendingBreak) return false;
    this.#endLine();
    return true;
  }

  /**
   * Writes the content of a text node. Returns its span, or `null` if nothing was written. If `isVerbatim` is true, whitespace is
   * preserved, as in `<pre>`.
   */
  write(raw: string, isVerbatim: boolean): Span | null {
    const words = readableWords(raw);
    const lines = isVerbatim ? words.replace(/\r\n?/g, '\n') : NEEDS_COLLAPSE.test(words) ? collapse(words) : words;
    const piece = this.#atEdge && (!isVerbatim || lines.trim() === '') ? lines.trimStart() : lines;
    if (piece === '') return null;
    if (this.#pendingBreak) this.#append('\n');
    this.#pendingBreak = false;
    this.#isBlockStart = false;
    const leaf = { start: this.#length, end: this.#length + piece.length };
    this.#append(piece);
    this.#last.push(leaf);
    this.#atEdge = !isVerbatim && piece.trimEnd() !== piece;
    return leaf;
  }

  /** Removes the whitespace at the end of the line from the text and from the spans that were already returned. */
  #endLine(): void {
    for (let leaf = this.#last.pop(); leaf; leaf = this.#last.pop()) {
      const piece = this.#chunks.pop() ?? '';
      const trimmed = piece.trimEnd();
      this.#length -= piece.length - trimmed.length;
      leaf.end = this.#length;
      if (trimmed !== '') {
        this.#chunks.push(trimmed);
        break;
      }
    }
    this.#last = [];
    if (this.#length > 0) this.#pendingBreak = true;
    this.#atEdge = true;
  }

  #append(piece: string): void {
    this.#chunks.push(piece);
    this.#length += piece.length;
  }
}
