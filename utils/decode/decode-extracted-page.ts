import type { ExtractedPage, PageFingerprint, Result } from '../model';
import { object, orNull, record, text } from './decode';
import { decodeExtracted } from './decode-article';

const MAX_ADDRESS = 100_000;
const MAX_TITLE = 2_000;

/** Decodes the fingerprint that identifies a page. Throws `Mismatch` if it is invalid. */
export const decodeMark = object<PageFingerprint>({ url: text(MAX_ADDRESS), title: text(MAX_TITLE), words: text(20) });

/** Decodes the fingerprint that identifies a page. Returns `null` if it is invalid. */
export const decodePageFingerprint = (value: unknown): PageFingerprint | null => orNull(decodeMark, value);

/**
 * Decodes what was extracted from a page. The data must be checked because the page's process may have been taken over. Fails with
 * `articleInvalid` and names the invalid field in `detail`. An invalid fingerprint counts as none.
 */
export function decodeExtractedPage(value: unknown): Result<ExtractedPage> {
  const parts = orNull(record, value);
  const article = decodeExtracted(parts?.article);
  if (!article.ok) return article;
  const injectedAt = Number.isFinite(parts?.injectedAt) ? { injectedAt: Number(parts?.injectedAt) } : {};
  return { ok: true, value: { article: article.value, mark: decodePageFingerprint(parts?.mark), ...injectedAt } };
}
