import type { Span } from '../model';

// C0 and C1 controls other than white space, and the marks that no reader sees and no offset should count, soft hyphens among them.
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;
/** The words of a page's text without what no reader sees. */
export const readableWords = (raw: string): string => raw.replace(INVISIBLE, '').toWellFormed();
const NEEDS_COLLAPSE = /[\t\n\f\r\v]|\s\s/;
const collapse = (words: string): string => words.replace(/[\t\n\f\r\v]+/g, ' ').replace(/\s\s+/g, ' ');

interface Leaf {
  start: number;
  end: number;
}

/**
 * Writes the one text of an article and hands out the spans of it: nothing else makes offsets.
 * Blocks are separated by one line break; within a block white space is collapsed and a `<br>` is one line break.
 * Every character other than those breaks lies in exactly one span.
 */
export class TextWriter {
  readonly #chunks: string[] = [];
  #length = 0;
  #last: Leaf[] = [];
  /** Whether a break stands before the next character. */
  #pendingBreak = false;
  /** Whether white space is dropped: at the start of a block or line, and after other white space. */
  #atEdge = true;
  #isBlockStart = true;

  /** The text so far; without white space at its end once the last block was ended. */
  get text(): string {
    return this.#chunks.join('');
  }

  /** Ends the block, if one is open. */
  endBlock(): void {
    this.#endLine();
    this.#isBlockStart = true;
  }

  /** A line break within a block; false where it would stand at the block's start or beside another. */
  breakLine(): boolean {
    if (this.#isBlockStart || this.#pendingBreak) return false;
    this.#endLine();
    return true;
  }

  /** Writes the words of a text node; `null` where nothing of them stays. `isVerbatim` keeps white space as it is, for `<pre>`. */
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

  /** Takes the white space from the end of the line, out of the text and out of the spans that were handed out. */
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
