import { LIMITS } from '../limits';

/** An element of an array in a JSON file. */
export interface ScannedElement {
  /** The position of its first byte and the position after its last one. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly isTooDeep: boolean;
  /** The name of the array, or an empty text for an array that is the whole file. */
  readonly array: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Finds the objects in arrays of a JSON file without parsing it, so that a large file need not be in memory. An array is either the whole
 * file, or a field of the object that is the whole file. The bytes are passed in parts to `push`.
 */
export class ElementScanner {
  /** Whether an array was found, and whether the bytes ended after the file's last bracket. */
  hasArray = false;
  private depth = 0;
  private deepest = 0;
  private line = 1;
  private position = 0;
  private isInString = false;
  private isEscaped = false;
  /** The depth inside the array whose elements are being found, or 0 outside of such an array. */
  private inside = 0;
  private array = '';
  private start = -1;
  private startLine = 0;
  /** The last string at depth 1, which is a name if a colon follows. */
  private name = '';
  private isName = false;

  constructor(private readonly arrays: readonly string[]) {}

  /** Whether the file has ended within the array or before it. */
  get isCutOff(): boolean {
    return this.depth > 0 || this.isInString;
  }

  push(bytes: Uint8Array): ScannedElement[] {
    const found: ScannedElement[] = [];
    for (let at = 0; at < bytes.length; at++, this.position++) {
      const byte = bytes[at] ?? 0;
      if (byte === NEWLINE) this.line++;
      if (this.isInString) this.takeInString(byte);
      else if (byte === QUOTE) this.openString();
      else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) this.open(byte);
      else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
        const element = this.close();
        if (element) found.push(element);
      } else if (byte === COLON) this.isName = false;
      else if (byte === COMMA && this.depth === 1) this.name = '';
    }
    return found;
  }

  private takeInString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) this.isInString = false;
    else if (this.isName && this.name.length < 64) this.name += String.fromCharCode(byte);
  }

  private openString(): void {
    this.isInString = true;
    this.isName = this.depth === 1 && this.inside === 0 && this.name === '';
  }

  private open(byte: number): void {
    this.depth++;
    this.deepest = Math.max(this.deepest, this.depth);
    if (this.inside > 0) {
      if (this.depth === this.inside + 1 && byte === OPEN_OBJECT) {
        this.start = this.position;
        this.startLine = this.line;
        this.deepest = this.depth;
      }
    } else if (byte === OPEN_ARRAY && this.depth <= 2 && this.arrays.includes(this.depth === 1 ? '' : this.name)) {
      this.hasArray = true;
      this.inside = this.depth;
      this.array = this.depth === 1 ? '' : this.name;
    }
  }

  private close(): ScannedElement | null {
    const { start, startLine: line, array } = this;
    const ends = this.inside > 0 && this.depth === this.inside + 1 && start >= 0;
    if (this.inside > 0 && this.depth === this.inside) this.inside = 0;
    this.depth = Math.max(0, this.depth - 1);
    if (!ends) return null;
    this.start = -1;
    return { start, end: this.position + 1, line, array, isTooDeep: this.deepest - this.inside > LIMITS.jsonDepth };
  }
}
