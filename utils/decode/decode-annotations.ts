import type { Annotations, Result } from '../model';
import { attempt, record } from './decode';
import { decodeCorrections } from './decode-corrections';
import { decodeHighlights } from './decode-highlights';

/** Decodes the reader's corrections and highlights of an article. Fails with `articleInvalid` if they are malformed or too many. */
export function decodeAnnotations(arrived: unknown): Result<Annotations> {
  return attempt(() => {
    const { corrections, highlights } = record(arrived);
    return { ok: true, value: { corrections: decodeCorrections(corrections), highlights: decodeHighlights(highlights) } };
  });
}
