import type { Span } from '../model';

// Matches characters that no reader sees and no offset should count: C0 and C1 controls other than white space, soft hyphens and zero-width
// characters.
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;
/** Returns the text of a page without invisible characters and with lone surrogates replaced. */
export const readableWords = (raw: string): string => raw.replace(INVISIBLE, '').toWellFormed();
const NEEDS_COLLAPSE = /[\t\n\f\r\v]|\s\s/;
const collapse = (words: string): string => words.replace(/[\t\n\f\r\v]+/g, ' ').replace(/\s\s+/g, ' ');

/** A span that may still become shorter, when the white space at the end of its line is removed. */
interface Leaf {
  start: number;
  end: number;
}

/**
 * Builds the text of an article and returns the span of each piece. No other code assigns offsets to a body.
 * Blocks are separated by one line break. Within a block white space is collapsed, and a `<br>` is one line break. Every character other
 * than those breaks lies in exactly one span.
 */
export class TextWriter {
  readonly #chunks: string[] = [];
  #length = 0;
  #last: Leaf[] = [];
  /** True if a line break must be written before the next character. */
  #pendingBreak = false;
  /** True if white space is dropped when it comes next, as at the start of a block or line and after other white space. */
  #atEdge = true;
  #isBlockStart = true;

  /** The text written so far. After `endBlock` it has no white space at its end. */
  get text(): string {
    return this.#chunks.join('');
  }

  /** Ends the block, if one is open. */
  endBlock(): void {
    this.#endLine();
    this.#isBlockStart = true;
  }

  /** Starts a new line within a block. Returns false, and does nothing, at the start of a block and after another line break. */
  breakLine(): boolean {
    if (this.#isBlockStart || this.#pendingBreak) return false;
    this.#endLine();
    return true;
  }

  /**
   * Writes the content of a text node. Returns its span, or `null` if nothing of it remains. `isVerbatim` keeps white space as it is, for
   * `<pre>`.
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

  /** Removes the white space at the end of the line from the text and from the spans that were already returned. */
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
