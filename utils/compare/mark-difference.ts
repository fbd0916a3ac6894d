import { alignWords } from './align-words';
import type { Piece } from './comparison';
import { type WordToken, wordTokens } from './word-tokens';

/** The number of left-out words up to which they are shown. More would hide what is there. */
const MAX_LEFT = 12;
const DOTS = '…';

/**
 * Divides a version of some words where it differs from the fullest version. Words that it leaves out between others are pieces of their
 * own; what it leaves out at its beginning and end is not, because a shorter quotation has always left out something there. Punctuation,
 * capitals and marks do not count.
 */
export function markDifference(version: string, fullest: string): readonly Piece[] {
  if (version === fullest) return [{ is: 'same', text: version }];
  const [own, full] = [wordTokens(version), wordTokens(fullest)];
  const matches = alignWords(
    own.map(({ key }) => key),
    full.map(({ key }) => key),
  );
  if (matches.length === 0) return [{ is: 'own', text: version }];
  const pieces = new PieceList();
  let [done, read, fullRead] = [0, 0, matches[0]?.b ?? 0];
  for (const { a, b } of matches) {
    if (b > fullRead) pieces.add('left', leftOut(fullest, full, fullRead, b));
    done = pieces.addWords(version, own, read, a, done);
    const end = own[a]?.end ?? done;
    pieces.add('same', version.slice(done, end));
    [done, read, fullRead] = [end, a + 1, b + 1];
  }
  done = pieces.addWords(version, own, read, own.length, done);
  pieces.add('same', version.slice(done));
  return pieces.pieces;
}

/** Returns the words of the fullest version from one word up to another, with the space before them; dots if they are too many. */
function leftOut(fullest: string, words: readonly WordToken[], from: number, to: number): string {
  const before = words[from - 1]?.end ?? 0;
  const [first, last] = [words[from], words[to - 1]];
  return to - from > MAX_LEFT ? `${fullest.slice(before, first?.start)}${DOTS}` : fullest.slice(before, last?.end);
}

class PieceList {
  readonly pieces: Piece[] = [];

  add(is: Piece['is'], text: string): void {
    const last = this.pieces.at(-1);
    if (text === '') return;
    if (last?.is === is) this.pieces[this.pieces.length - 1] = { is, text: last.text + text };
    else this.pieces.push({ is, text });
  }

  /** Adds the words of a version from one up to another, which only this version has. Returns the place behind them. */
  addWords(version: string, words: readonly WordToken[], from: number, to: number, done: number): number {
    const [first, last] = [words[from], words[to - 1]];
    if (from >= to || !first || !last) return done;
    this.add('same', version.slice(done, first.start));
    this.add('own', version.slice(first.start, last.end));
    return last.end;
  }
}
