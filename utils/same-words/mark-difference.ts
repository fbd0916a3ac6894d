import type { QuotationPiece } from '../model';
import { isUnspaced } from '../query/scripts-of-words';
import type { Block } from './align-words';
import type { QuotationWords } from './quotation-words';

/** The longest text that is left out in one place and shown completely, in UTF-16 units. */
const MOST_MISSING = 160;
/** The part of a longer one that is shown at its beginning and its end. */
const SHOWN = 70;

/**
 * Returns another quotation in pieces, which say what it has in common with this one, what it adds, and what this one has in addition. The
 * pieces that are the same or added make up the whole text of the other one.
 */
export function markDifference(here: QuotationWords, there: QuotationWords, blocks: readonly Block[]): readonly QuotationPiece[] {
  const pieces: QuotationPiece[] = [];
  const add = (kind: QuotationPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  /** The length of the other text that is in the pieces, and the words of both that have been passed. */
  let done = 0;
  let [mine, theirs] = [0, 0];
  const passGap = (toMine: number, toTheirs: number): void => {
    const missing = textOf(here, mine, toMine);
    const [first, last] = [there.all[theirs], there.all[toTheirs - 1]];
    const until = there.all[toTheirs]?.start ?? there.text.length;
    const hasAdded = theirs < toTheirs && first !== undefined && last !== undefined;
    const space = isUnspaced(missing.at(-1) ?? '') ? '' : ' ';
    // Words that are missing at the end stand before the closing quotation mark.
    const isAtEnd = missing !== '' && !hasAdded && toTheirs === there.all.length;
    if (isAtEnd) add('missing', `${space}${shortened(missing)}`);
    add('same', there.text.slice(done, hasAdded ? first.start : until));
    if (missing !== '' && !isAtEnd) add('missing', `${shortened(missing)}${space}`);
    if (hasAdded) {
      add('added', there.text.slice(first.start, last.end));
      add('same', there.text.slice(last.end, until));
    }
    done = until;
  };
  for (const block of blocks.flatMap((one) => equalWords(here, there, one))) {
    passGap(block.here, block.there);
    const end = there.all[block.there + block.words - 1]?.end ?? done;
    add('same', there.text.slice(done, end));
    done = end;
    [mine, theirs] = [block.here + block.words, block.there + block.words];
  }
  passGap(here.all.length, there.all.length);
  return pieces;
}

/**
 * Returns common words as stretches of all words of both quotations, which other words in brackets interrupt, and without those in another
 * spelling.
 */
function equalWords(here: QuotationWords, there: QuotationWords, block: Block): readonly Block[] {
  const stretches: Block[] = [];
  for (let at = 0; at < block.words; at++) {
    const [mine, theirs] = [here.compared[block.here + at], there.compared[block.there + at]];
    if (!mine || !theirs || mine.word !== theirs.word) continue;
    const last = stretches.at(-1);
    if (last && last.here + last.words === mine.place && last.there + last.words === theirs.place)
      stretches[stretches.length - 1] = { ...last, words: last.words + 1 };
    else stretches.push({ here: mine.place, there: theirs.place, words: 1 });
  }
  return stretches;
}

const textOf = ({ text, all }: QuotationWords, from: number, to: number): string =>
  from < to ? text.slice(all[from]?.start, all[to - 1]?.end) : '';

function shortened(text: string): string {
  if (text.length <= MOST_MISSING) return text;
  const [first, last] = [text.slice(0, SHOWN), text.slice(-SHOWN)];
  return `${first.slice(0, Math.max(first.lastIndexOf(' '), SHOWN / 2))} … ${last.slice(Math.min(last.indexOf(' ') + 1, SHOWN / 2))}`.toWellFormed();
}
