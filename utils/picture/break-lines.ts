import { segmenterOf } from '../text/segmenter';

/** A function that returns the width of words in a font, in pixels. */
export type Measure = (words: string, font: Font) => number;
export interface Font {
  /** The font size, in pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: 'serif' | 'sans';
}

/**
 * Matches Han characters, kana and the signs that belong to them. A line may break anywhere between these characters. In Hangul and all
 * other scripts, it breaks only at whitespace.
 */
const UNSPACED = /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
/** Characters that must not begin a line. */
const CLOSING = /^[、。，．：；？！）」』】〉》〕’”々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥,.;:?!)\]}%]/u;
/** Characters that must not end a line. */
const OPENING = /[（「『【〈《〔‘“([{]$/u;

/**
 * Breaks words into lines that are no wider than `width`, in pixels. Lines break at whitespace and between Han or kana characters. Any
 * other word is broken only if it is wider than a line.
 */
export function breakLines(words: string, font: Font, width: number, measure: Measure): string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of piecesOf(paragraph)) {
      if (measure((line + piece).trimEnd(), font) <= width) {
        line += piece;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = '';
      for (const part of measure(piece.trimEnd(), font) <= width ? [piece] : cut(piece, font, width, measure)) {
        if (line !== '') lines.push(line);
        line = part;
      }
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  });
}

/** Splits a paragraph into the pieces between which a line may break. Each piece includes the whitespace after it. */
function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of segmenterOf('grapheme').segment(paragraph)) {
    const last = pieces.at(-1);
    const isFree =
      last === undefined ||
      (/\s$/.test(before) && !/^\s/.test(segment)) ||
      ((UNSPACED.test(segment) || UNSPACED.test(before)) && !CLOSING.test(segment) && !OPENING.test(before) && !/^\s/.test(segment));
    if (isFree) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    before = segment;
  }
  return pieces;
}

/** Splits a word that is wider than a line, such as a web address, into as few pieces as possible. */
function cut(word: string, font: Font, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenterOf('grapheme').segment(word)) {
    if (part !== '' && measure(part + segment, font) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}
