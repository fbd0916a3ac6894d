import type { QuotationPiece } from '../model';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Leaves out the pieces for words that a version lacks at its beginning and its end. A shorter quotation always lacks something there, which is
 * no change.
 */
export function withoutEnds(pieces: readonly QuotationPiece[]): readonly QuotationPiece[] {
  const isCommon = ({ kind, text }: QuotationPiece): boolean => kind === 'same' && WORD.test(text);
  const [first, last] = [pieces.findIndex(isCommon), pieces.findLastIndex(isCommon)];
  const kept: QuotationPiece[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'missing' && (at < first || at > last)) continue;
    const before = kept.at(-1);
    if (before?.kind === piece.kind) kept[kept.length - 1] = { ...piece, text: before.text + piece.text };
    else kept.push(piece);
  }
  return kept;
}
